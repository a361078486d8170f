import type { AppRecord } from './records.ts'

/** Clear text of a password2 column, empty when none is stored or this instance cannot decrypt it. Works for records of the app's own scope only. */
export function decrypted(record: AppRecord, column: string): string {
    const element = record.getElement(column)
    if (element === null || element === undefined || element.nil()) {
        return ''
    }
    try {
        const value = element.getDecryptedValue() as string | null
        return value === null || value === undefined ? '' : String(value)
    } catch {
        // What a platform does with a text that it cannot decrypt is not documented.
        return ''
    }
}

/** Puts clear text into a password2 column, which stores it encrypted. */
export function encrypt(record: AppRecord, column: string, value: string): void {
    record.getElement(column).setDisplayValue(value)
}

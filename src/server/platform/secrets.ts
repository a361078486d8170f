import type { AppRecord } from './records.ts'

/** Clear text of a password2 column; empty when nothing is stored or this instance cannot decrypt it. Works only for records of the app's own scope. */
export function decrypt(record: AppRecord, column: string): string {
    const element = record.getElement(column)
    if (element === null || element === undefined || element.nil()) {
        return ''
    }
    try {
        const value = element.getDecryptedValue() as string | null
        return value === null || value === undefined ? '' : String(value)
    } catch {
        // What the platform does with a text that it cannot decrypt is not documented.
        return ''
    }
}

/** Sets a password2 column to a clear text; the platform stores it encrypted. */
export function encrypt(record: AppRecord, column: string, value: string): void {
    record.getElement(column).setDisplayValue(value)
}

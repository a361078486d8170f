import type { MessageKey } from '../../server/platform/messages.ts'

/** Key of one of the card's texts: a message `card.…` of the app, without that prefix. A key that does not exist does not compile. */
export type TextKey = MessageKey extends infer Key ? Key extends `card.${infer Rest}` ? Rest : never : never

export type Texts = Readonly<Record<string, string>>

/** Letters written from right to left, and marks that change the direction. */
const BIDI = /[\u0590-\u08ff\u202a-\u202e\u2066-\u2069\ufb1d-\ufefc]/

/**
 * A text with its values in the places `{0}`, `{1}` …; the key itself when the text is missing, so that the gap shows. Where both directions occur, each value
 * is isolated, so that it does not turn its surroundings around.
 */
export function say(texts: Texts, key: TextKey, ...values: (string | number)[]): string {
    const text = texts[key] ?? key
    const isolated = BIDI.test(text + values.join(''))
    return text.replace(/\{(\d)\}/g, (_whole, index: string) => {
        const value = String(values[Number(index)] ?? '')
        return isolated ? `\u2068${value}\u2069` : value
    })
}

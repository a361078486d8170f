import type { MessageKey } from '../../server/platform/messages.ts'

/** Key of a text of the card: a message `card.…` of the app, without that prefix. A key that does not ship does not compile. */
export type TextKey = MessageKey extends infer Key ? Key extends `card.${infer Rest}` ? Rest : never : never

export type Texts = Readonly<Record<string, string>>

/** Letters that run from right to left, and signs that turn what follows them. */
const TURNS = /[\u0590-\u08ff\u202a-\u202e\u2066-\u2069\ufb1d-\ufefc]/

/**
 * A text with its values in the places `{0}`, `{1}` ...; the key itself when the text is missing, so that a gap shows. Where
 * directions meet, each value stands apart, so that it turns nothing around.
 */
export function say(texts: Texts, key: TextKey, ...values: (string | number)[]): string {
    const text = texts[key] ?? key
    const apart = TURNS.test(text + values.join(''))
    return text.replace(/\{(\d)\}/g, (_whole, index: string) => {
        const value = String(values[Number(index)] ?? '')
        return apart ? `\u2068${value}\u2069` : value
    })
}

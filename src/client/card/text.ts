import type { MessageKey } from '../../server/platform/messages.ts'

/** Key of a text of the card: a message `card.…` of the app, without that prefix. A key that does not ship does not compile. */
export type TextKey = MessageKey extends infer Key ? Key extends `card.${infer Rest}` ? Rest : never : never

export type Texts = Readonly<Record<string, string>>

/** A text with its values in the places `{0}`, `{1}` ...; the key itself when the text is missing, so that a gap shows. */
export function say(texts: Texts, key: TextKey, ...values: (string | number)[]): string {
    return (texts[key] ?? key).replace(/\{(\d)\}/g, (_whole, index: string) => String(values[Number(index)] ?? ''))
}

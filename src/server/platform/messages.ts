import { gs } from '@servicenow/glide'
import { ENGLISH } from './generated/english.ts'

/** Key of a text that a person may read; the texts are in `src/texts`. */
export type MessageKey = keyof typeof ENGLISH

/** Keys as they are in `sys_ui_message`, so that they cannot collide with another app's. */
export const messageKey = (key: string): string => `x_glne_conn.${key}`

/** A text in the user's language with its values. The English text when no message record answers. */
export function say(key: MessageKey | string, values: readonly (string | number)[] = []): string {
    const full = messageKey(key)
    const found = String(gs.getMessage(full) ?? '')
    const pattern = found === '' || found === full ? ENGLISH[key as MessageKey] ?? key : found
    return pattern.replace(/\{(\d)\}/g, (_whole: string, index: string) => String(values[Number(index)] ?? ''))
}

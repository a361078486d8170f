import { toWellFormed } from '../url-encoding.ts'

/** Control characters other than white space. They have no meaning in a name or an id, and some break XML and logs. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g

/** Makes a text one line: drops control characters, turns tabs and line breaks into spaces, replaces lone surrogates. Markup stays as it is. */
export function cleanText(raw: string): string {
    return toWellFormed(raw.replace(CONTROLS, '').replace(/[\t\n\v\f\r]+/g, ' ')).trim()
}

/** Truncates to a size in UTF-16 units, never within a surrogate pair. */
export function truncate(text: string, maxChars: number): string {
    if (text.length <= maxChars) {
        return text
    }
    const last = text.charCodeAt(maxChars - 1)
    return text.substring(0, last >= 0xd800 && last <= 0xdbff ? maxChars - 1 : maxChars)
}

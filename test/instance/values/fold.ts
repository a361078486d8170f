/**
 * Text is compared without regard to case and accents by default on the platform
 * (docs: markdown/api-reference/server-api-reference, "addQuery ... case-insensitive"; accents inferred from the MySQL collation
 * that stands behind it, as are the unique indexes). A stored text that is pure ASCII needs nothing but SQLite's NOCASE; any other text gets a folded
 * copy in a shadow column, so a comparison is always `coalesce(shadow, text) COLLATE NOCASE` and can use an index over that expression.
 */
// eslint-disable-next-line no-control-regex -- the whole ASCII range is meant
const ASCII = /^[\x00-\x7f]*$/
const ACCENTS = /[\u0300-\u036f]/g

export function isAscii(text: string): boolean {
    return ASCII.test(text)
}

/** The form in which two texts are equal when the platform takes them for equal: lower case, without Latin, Greek and Cyrillic accents. */
export function fold(text: string): string {
    if (isAscii(text)) return text.toLowerCase()
    // Twice: lower-casing can produce a combining mark of its own (U+0130).
    return text.normalize('NFD').replace(ACCENTS, '').toLowerCase().replace(ACCENTS, '').normalize('NFC')
}

/** What goes into the shadow column beside a text: nothing for ASCII. */
export function foldForShadow(text: string): string | null {
    return isAscii(text) ? null : fold(text)
}

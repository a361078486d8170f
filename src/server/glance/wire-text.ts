/** Control characters other than white space. They have no meaning in a name or an id, and some break XML and logs. */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g
const SURROGATES = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g

/** Text of one line: control characters dropped, tabs and line breaks made spaces, lone surrogates replaced. Markup stays text. */
export function cleanText(raw: string): string {
    return raw.replace(CONTROLS, '')
        .replace(/[\t\n\v\f\r]+/g, ' ')
        .replace(SURROGATES, unit => unit.length === 2 ? unit : '\uFFFD')
        .trim()
}

/** Cut to a size in UTF-16 units, never through a surrogate pair. */
export function truncate(text: string, size: number): string {
    if (text.length <= size) {
        return text
    }
    const last = text.charCodeAt(size - 1)
    return text.substring(0, last >= 0xd800 && last <= 0xdbff ? size - 1 : size)
}

/** Replaces lone surrogates, which no encoder can encode, by U+FFFD. */
export function toWellFormed(text: string): string {
    return text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, unit => unit.length === 2 ? unit : '\uFFFD')
}

/** Percent-encodes a value for a form, a query or a path: everything but letters, digits and `-._~` (RFC 3986, 2.3). */
export function percentEncode(value: string): string {
    return encodeURIComponent(toWellFormed(value)).replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}

import { base64, hex } from './encoding.ts'

/** Login keys, plain and percent-encoded; bearer tokens; values of parameters that are secrets. */
const PATTERNS: readonly [RegExp, string][] = [
    [/(?:\$|%24)1(?:\$|%24)\d{1,12}(?:\$|%24)[A-Za-z0-9_-]{0,64}/g, '***'],
    [/(bearer|gkey)\s+[A-Za-z0-9._~+/=&%$-]+/gi, '$1 ***'],
    [/((?:api_?key|login_?key|auth_?token?|token|password)["']?\s*(?:[=:]|%3D)\s*["']?)[^\s&"'<>,}]+/gi, '$1***'],
    [/(<(?:\w+:)?(?:apiKey|loginkey|authToken|authTokeExp)>)[^<]*/gi, '$1***'],
    [/eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]*/g, '***']
]

/** Removes secrets from a text that is about to be logged, attached or answered: the given ones, and whatever looks like one. */
export function redact(source: string, secrets: readonly string[] = []): string {
    let result = source
    for (const secret of secrets) {
        if (secret.length > 0) {
            result = mask(result, formsOf(secret))
        }
    }
    for (const [pattern, replacement] of PATTERNS) {
        result = result.replace(pattern, replacement)
    }
    return result
}

/** A secret as a service may echo it: in the encodings of a form, a query, JSON, XML, a header or a log. */
function formsOf(secret: string): string[] {
    const percent = percentEncode(secret)
    const strict = percent.replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16)}`)
    const json = JSON.stringify(secret).slice(1, -1)
    const entities = secret.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
    const quoted = entities.replace(/"/g, '&quot;')
    const standard = base64(secret).replace(/=+$/, '')
    const forms = [
        secret, percent, strict, strict.replace(/%20/g, '+'), strict.replace(/%2a/g, '*').replace(/~/g, '%7e').replace(/%20/g, '+'), percentEncode(percent), json, json.replace(/[^ -~]/g, unicodeEscape), entities, quoted,
        quoted.replace(/'/g, '&apos;'), quoted.replace(/'/g, '&#39;'), secret.replace(/[<>&"']/g, mark => `&#${mark.charCodeAt(0)};`),
        standard, standard.replace(/\+/g, '-').replace(/\//g, '_'), encodeURIComponent(standard), hex(secret)
    ]
    return Array.from(new Set(forms))
}

const unicodeEscape = (unit: string): string => `\\u${`000${unit.charCodeAt(0).toString(16)}`.slice(-4)}`

/** Percent-encodes a text; one with a lone surrogate, which cannot be encoded, stays as it is. */
function percentEncode(source: string): string {
    try {
        return encodeURIComponent(source)
    } catch {
        return source
    }
}

/** A text cut in the middle of a secret still shows its beginning: this much of it counts as the secret. */
const MIN_SECRET_CHARS = 8

/** Masks texts in another, even where only a beginning is left. Ignores case, because escapes are written in either. */
function mask(source: string, forms: readonly string[]): string {
    const haystack = lowerAscii(source)
    const wanted = forms.map(lowerAscii)
    let result = ''
    let from = 0
    for (let at = findNext(haystack, wanted, from); at >= 0; at = findNext(haystack, wanted, from)) {
        result += `${source.substring(from, at)}***`
        from = at + Math.max(...wanted.map(form => matchLength(haystack, at, form)))
    }
    return result + source.substring(from)
}

/** Position of the next of the texts; -1 when there is none. */
function findNext(haystack: string, wanted: readonly string[], from: number): number {
    const places = wanted.map(form => haystack.indexOf(form.substring(0, MIN_SECRET_CHARS), from)).filter(at => at >= 0)
    return places.length === 0 ? -1 : Math.min(...places)
}

/** How many characters of a text are found at a position. */
function matchLength(haystack: string, at: number, form: string): number {
    let length = 0
    while (length < form.length && haystack.charAt(at + length) === form.charAt(length)) {
        length += 1
    }
    return length
}

/** Lower-cases A to Z only: the length must not change. */
const lowerAscii = (text: string): string => text.replace(/[A-Z]/g, letter => letter.toLowerCase())

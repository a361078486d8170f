import { base64, hex } from './encoding.ts'

/** Login keys, plain and percent-encoded; bearer tokens; values of parameters that are secrets. */
const PATTERNS: readonly [RegExp, string][] = [
    [/(?:\$|%24)1(?:\$|%24)\d{1,12}(?:\$|%24)[A-Za-z0-9_-]{0,64}/g, '***'],
    [/(bearer|gkey)\s+[A-Za-z0-9._~+/=&%$-]+/gi, '$1 ***'],
    [/((?:api_?key|login_?key|auth_?token?|token|password)["']?\s*(?:[=:]|%3D)\s*["']?)[^\s&"'<>,}]+/gi, '$1***'],
    [/(<(?:\w+:)?(?:apiKey|loginkey|authToken|authTokeExp)>)[^<]*/gi, '$1***'],
    [/eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]*/g, '***']
]

/** Takes secrets out of a text that is about to be logged, attached or told: those given, and whatever looks like one. */
export function redact(source: string, secrets: readonly string[] = []): string {
    let result = source
    for (const secret of secrets) {
        if (secret.length > 0) {
            result = without(result, formsOf(secret))
        }
    }
    for (const [pattern, replacement] of PATTERNS) {
        result = result.replace(pattern, replacement)
    }
    return result
}

/** A secret as a service may repeat it: in the encodings of a form, a query, JSON, XML, and those of a header or a log. */
function formsOf(secret: string): string[] {
    const percent = wellEncoded(secret)
    const strict = percent.replace(/[!'()*]/g, mark => `%${mark.charCodeAt(0).toString(16)}`)
    const json = JSON.stringify(secret).slice(1, -1)
    const entities = secret.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
    const quoted = entities.replace(/"/g, '&quot;')
    const standard = base64(secret).replace(/=+$/, '')
    const forms = [
        secret, percent, strict, strict.replace(/%20/g, '+'), strict.replace(/%2a/g, '*').replace(/~/g, '%7e').replace(/%20/g, '+'), wellEncoded(percent), json, json.replace(/[^ -~]/g, unicodeEscape), entities, quoted,
        quoted.replace(/'/g, '&apos;'), quoted.replace(/'/g, '&#39;'), secret.replace(/[<>&"']/g, mark => `&#${mark.charCodeAt(0)};`),
        standard, standard.replace(/\+/g, '-').replace(/\//g, '_'), encodeURIComponent(standard), hex(secret)
    ]
    return Array.from(new Set(forms))
}

const unicodeEscape = (unit: string): string => `\\u${`000${unit.charCodeAt(0).toString(16)}`.slice(-4)}`

/** Percent-encoding; a lone surrogate, which nothing can encode, stays out of it. */
function wellEncoded(source: string): string {
    try {
        return encodeURIComponent(source)
    } catch {
        return source
    }
}

/** A text that was cut in the middle of a secret still shows its beginning: that much of it counts as the secret. */
const TELLING = 8

/** Takes texts out of another, also where only a beginning is left; whatever the case of their letters, because escapes are written in either. */
function without(source: string, forms: readonly string[]): string {
    const haystack = lower(source)
    const wanted = forms.map(lower)
    let result = ''
    let from = 0
    for (let at = nearest(haystack, wanted, from); at >= 0; at = nearest(haystack, wanted, from)) {
        result += `${source.substring(from, at)}***`
        from = at + Math.max(...wanted.map(form => common(haystack, at, form)))
    }
    return result + source.substring(from)
}

/** Where the next of the texts begins; -1 when none does. */
function nearest(haystack: string, wanted: readonly string[], from: number): number {
    const places = wanted.map(form => haystack.indexOf(form.substring(0, TELLING), from)).filter(at => at >= 0)
    return places.length === 0 ? -1 : Math.min(...places)
}

/** How many characters of a text stand at a place. */
function common(haystack: string, at: number, form: string): number {
    let length = 0
    while (length < form.length && haystack.charAt(at + length) === form.charAt(length)) {
        length += 1
    }
    return length
}

/** Of A to Z only: the length must not change. */
const lower = (text: string): string => text.replace(/[A-Z]/g, letter => letter.toLowerCase())

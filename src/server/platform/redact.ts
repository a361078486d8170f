/** Login keys, plain and percent-encoded; bearer tokens; values of parameters that are secrets. */
const PATTERNS: readonly [RegExp, string][] = [
    [/(?:\$|%24)1(?:\$|%24)\d{1,12}(?:\$|%24)[A-Za-z0-9_-]{20,64}/g, '***'],
    [/(bearer|gkey)\s+[A-Za-z0-9._~+/=&%$-]+/gi, '$1 ***'],
    [/((?:api_?key|login_?key|auth_?token?|token|password)["']?\s*(?:[=:]|%3D)\s*["']?)[^\s&"'<>,}]+/gi, '$1***'],
    [/(<(?:\w+:)?(?:apiKey|loginkey|authToken|authTokeExp)>)[^<]*/gi, '$1***'],
    [/eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]*/g, '***']
]

/** Takes secrets out of a text that is about to be logged or attached: those given, and whatever looks like one. */
export function redact(source: string, secrets: readonly string[] = []): string {
    let result = source
    for (const secret of secrets) {
        if (secret.length > 0) {
            for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]) {
                result = result.split(form).join('***')
            }
        }
    }
    for (const [pattern, replacement] of PATTERNS) {
        result = result.replace(pattern, replacement)
    }
    return result
}

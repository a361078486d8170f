const iso = /^([+-]\d{6}|\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{3}))?)?(Z|[+-]\d\d:\d\d)?)?$/
const legacy = /^(?:[A-Za-z]{3,}|\d{1,2}\/\d{1,2}\/\d{2,4})/

/**
 * `Date.parse` as ServiceNow's engine does it: ISO 8601 with a T and exactly three digits of milliseconds, or the old forms that begin with a
 * name ("Jan 2 2026 03:04:05") or are m/d/y. Anything else is NaN, `2026-01-02 03:04:05` and microseconds among it (measured in Rhino).
 */
export function parseAsRhino(text: string): number {
    const trimmed = text.trim()
    if (iso.test(trimmed) || legacy.test(trimmed)) {
        return Date.parse(trimmed)
    }
    return Number.NaN
}

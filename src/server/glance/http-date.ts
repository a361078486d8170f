const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const TIME = '(\\d{2}):(\\d{2}):(\\d{2})'
/** The three forms of RFC 9110, 5.6.7: `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`. */
const FIXED = new RegExp(`^[a-z]{3}, (\\d{2}) ([a-z]{3}) (\\d{4}) ${TIME} GMT$`, 'i')
const RFC850 = new RegExp(`^[a-z]{6,9}, (\\d{2})-([a-z]{3})-(\\d{2}) ${TIME} GMT$`, 'i')
const ASCTIME = new RegExp(`^[a-z]{3} ([a-z]{3}) ([ \\d]\\d) ${TIME} (\\d{4})$`, 'i')

/** A date of an HTTP header as milliseconds; null for anything else. A two-digit year that would be more than 50 years ahead belongs to the century before. */
export function readHttpDate(text: string, now: number): number | null {
    const fixed = FIXED.exec(text)
    if (fixed !== null) {
        return toMoment(Number(fixed[3]), fixed[2], fixed[1], fixed.slice(4))
    }
    const rfc850 = RFC850.exec(text)
    if (rfc850 !== null) {
        const year = new Date(now).getUTCFullYear()
        const near = year - year % 100 + Number(rfc850[3])
        return toMoment(near > year + 50 ? near - 100 : near, rfc850[2], rfc850[1], rfc850.slice(4))
    }
    const asctime = ASCTIME.exec(text)
    return asctime === null ? null : toMoment(Number(asctime[6]), asctime[1], asctime[2], asctime.slice(3, 6))
}

function toMoment(year: number, monthName: string | undefined, day: string | undefined, time: readonly string[]): number | null {
    const month = MONTHS.indexOf(String(monthName).toLowerCase())
    const [hour, minute, second] = time.map(Number) as [number, number, number]
    const ms = Date.UTC(year, month, Number(day), hour, minute, second)
    const date = new Date(ms)
    const exists = month >= 0 && date.getUTCMonth() === month && date.getUTCDate() === Number(day) && hour < 24 && minute < 60 && second <= 60
    return exists ? ms : null
}

/** Seconds of a `Retry-After` header, in either of its forms (RFC 9110, 10.2.3); undefined when it cannot be read. Never negative. */
export function readRetryAfterSeconds(value: string, now: number): number | undefined {
    const text = value.trim()
    if (/^\d{1,9}$/.test(text)) {
        return Number(text)
    }
    const at = readHttpDate(text, now)
    return at === null ? undefined : Math.max(0, Math.ceil((at - now) / 1000))
}

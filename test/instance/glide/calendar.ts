import { DateTime, IANAZone } from 'luxon'

const internal = 'yyyy-MM-dd HH:mm:ss'

/** Formats that a GlideDateTime takes, in the documented order (server-api-reference/c_GlideDateTimeScoped.md, constructor). */
const accepted = [internal, 'MM/dd/yyyy HH:mm:ss', 'MM-dd-yyyy HH:mm:ss', 'MM-dd-yyyy HH:mm', 'MM-dd-yyyy', 'MM/dd/yyyy', 'dd-MM-yyyy HH:mm:ss',
    'dd-MM-yyyy HH.mm.ss', 'dd-MM-yyyy HH.mm', 'dd-MM-yy HH.mm.ss', 'dd/MM/yyyy', 'dd-MM-yyyy', 'yyyy-MM-dd HH:mm', 'yyyy-MM-dd', 'dd.MM.yyyy HH:mm:ss',
    'dd.MM.yyyy HH.mm.ss', 'dd.MM.yyyy hh:mm:ss a', 'dd.MM.yyyy hh.mm.ss a', 'dd.MM.yyyy']

const fast = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/

/** A zone that luxon knows; UTC for anything else. */
export function zone(timeZone: string): string {
    return IANAZone.isValidZone(timeZone) ? timeZone : 'UTC'
}

/** Milliseconds of a text in one of the documented formats; null when it is none of them. */
export function parseAny(text: string, timeZone = 'UTC'): number | null {
    const stored = timeZone === 'UTC' ? parseStored(text) : null
    if (stored !== null) {
        return stored
    }
    for (const format of accepted) {
        const at = DateTime.fromFormat(text, format, { zone: zone(timeZone), locale: 'en' })
        if (at.isValid) {
            return at.toMillis()
        }
    }
    return null
}

/** Milliseconds of a stored date-time or date, UTC; null when it is none. */
export function parseStored(text: string): number | null {
    const parts = fast.exec(text.length === 10 ? `${text} 00:00:00` : text)
    if (!parts) {
        return null
    }
    const [year, month, day, hour, minute, second] = parts.slice(1).map(Number) as [number, number, number, number, number, number]
    const at = Date.UTC(year, month - 1, day, hour, minute, second)
    const valid = new Date(at)
    return valid.getUTCMonth() === month - 1 && valid.getUTCDate() === day && hour < 24 && minute < 60 && second < 60 ? at : null
}

/** `yyyy-MM-dd HH:mm:ss` in UTC. */
export function formatStored(milliseconds: number): string {
    return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 19).replace('T', ' ') : ''
}

/** The same in a time zone. */
export function formatIn(milliseconds: number, timeZone: string): string {
    return DateTime.fromMillis(milliseconds, { zone: zone(timeZone) }).toFormat(internal)
}

/** Text by a Java SimpleDateFormat pattern. */
export function formatPattern(milliseconds: number, pattern: string, timeZone: string): string {
    const luxon = pattern.replace(/z+/g, match => match.length > 3 ? 'ZZZZZ' : 'ZZZZ').replace(/(?<!Z)Z(?!Z)/g, 'ZZZ').replace(/(?<!E)E{1,2}(?!E)/g, 'EEE')
    return DateTime.fromMillis(milliseconds, { zone: zone(timeZone), locale: 'en' }).toFormat(luxon)
}

/** Milliseconds of a text by a Java SimpleDateFormat pattern; a single digit may stand for two, as Java takes it. null when it does not fit. */
export function parsePattern(text: string, pattern: string, timeZone: string): number | null {
    for (const candidate of [pattern, pattern.replace(/([dMHhms])\1(?!\1)/g, '$1')]) {
        const at = DateTime.fromFormat(text, candidate, { zone: zone(timeZone), locale: 'en' })
        if (at.isValid) {
            return at.toMillis()
        }
    }
    return null
}

/** A date in one of the documented styles (full, long, medium, short) and a language. */
export function dateStyle(milliseconds: number, style: string, language: string, timeZone: string): string {
    const known = ['full', 'long', 'medium', 'short'].find(item => item === style.toLowerCase()) ?? 'medium'
    return new Intl.DateTimeFormat(language, { dateStyle: known as 'full', timeZone: zone(timeZone) }).format(milliseconds)
}

/** Days, hours, minutes of a span in words: "2 Days 23 Hours". Documented in c_GlideDurationScopedAPI.md; seconds only when nothing larger (inferred). */
export function spanInWords(milliseconds: number): string {
    const total = Math.floor(Math.abs(milliseconds) / 1000)
    const parts: [number, string][] = [[Math.floor(total / 86400), 'Day'], [Math.floor(total / 3600) % 24, 'Hour'], [Math.floor(total / 60) % 60, 'Minute']]
    const shown = parts.filter(([count]) => count > 0)
    const words = (shown.length > 0 ? shown : [[total, 'Second'] as [number, string]]).map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`).join(' ')
    return milliseconds < 0 ? `-${words}` : words
}

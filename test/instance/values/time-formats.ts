import { DateTime, IANAZone } from 'luxon'
import { parseStored, STORED_FORMAT } from './time'

/** Formats that a GlideDateTime takes, in the documented order (server-api-reference/c_GlideDateTimeScoped.md, constructor). */
const ACCEPTED = [STORED_FORMAT, 'MM/dd/yyyy HH:mm:ss', 'MM-dd-yyyy HH:mm:ss', 'MM-dd-yyyy HH:mm', 'MM-dd-yyyy', 'MM/dd/yyyy', 'dd-MM-yyyy HH:mm:ss',
    'dd-MM-yyyy HH.mm.ss', 'dd-MM-yyyy HH.mm', 'dd-MM-yy HH.mm.ss', 'dd/MM/yyyy', 'dd-MM-yyyy', 'yyyy-MM-dd HH:mm', 'yyyy-MM-dd', 'dd.MM.yyyy HH:mm:ss',
    'dd.MM.yyyy HH.mm.ss', 'dd.MM.yyyy hh:mm:ss a', 'dd.MM.yyyy hh.mm.ss a', 'dd.MM.yyyy']

/** A time zone that is known by its name, else the other one. */
export function zoneOrDefault(timeZone: string, otherwise = 'UTC'): string {
    return IANAZone.isValidZone(timeZone) ? timeZone : otherwise
}

/** Milliseconds of a text in one of the documented formats; null when it is none of them. */
export function parseAny(text: string, timeZone = 'UTC'): number | null {
    const stored = timeZone === 'UTC' ? parseStored(text) : null
    if (stored !== null) {
        return stored
    }
    for (const format of ACCEPTED) {
        const at = DateTime.fromFormat(text, format, { zone: zoneOrDefault(timeZone), locale: 'en' })
        if (at.isValid) {
            return at.toMillis()
        }
    }
    return null
}

/** `yyyy-MM-dd HH:mm:ss` in a time zone. */
export function formatIn(milliseconds: number, timeZone: string): string {
    return DateTime.fromMillis(milliseconds, { zone: zoneOrDefault(timeZone) }).toFormat(STORED_FORMAT)
}

/** Text by a Java SimpleDateFormat pattern. */
export function formatPattern(milliseconds: number, pattern: string, timeZone: string): string {
    const luxon = pattern.replace(/z+/g, match => match.length > 3 ? 'ZZZZZ' : 'ZZZZ').replace(/(?<!Z)Z(?!Z)/g, 'ZZZ').replace(/(?<!E)E{1,2}(?!E)/g, 'EEE')
    return DateTime.fromMillis(milliseconds, { zone: zoneOrDefault(timeZone), locale: 'en' }).toFormat(luxon)
}

/** Milliseconds of a text by a Java SimpleDateFormat pattern; a single digit may stand for two, as Java takes it. null when it does not fit. */
export function parsePattern(text: string, pattern: string, timeZone: string): number | null {
    for (const candidate of [pattern, pattern.replace(/([dMHhms])\1(?!\1)/g, '$1')]) {
        const at = DateTime.fromFormat(text, candidate, { zone: zoneOrDefault(timeZone), locale: 'en' })
        if (at.isValid) {
            return at.toMillis()
        }
    }
    return null
}

/** A date in one of the documented styles (full, long, medium, short) and a language. */
export function formatDateStyle(milliseconds: number, style: string, language: string, timeZone: string): string {
    const known = ['full', 'long', 'medium', 'short'].find(item => item === style.toLowerCase()) ?? 'medium'
    return new Intl.DateTimeFormat(language, { dateStyle: known as 'full', timeZone: zoneOrDefault(timeZone) }).format(milliseconds)
}

/**
 * Days, hours and minutes of a duration (milliseconds) in words: "2 Days 23 Hours" (docs: api-reference/server-api-reference/c_GlideDurationScopedAPI.md,
 * getDisplayValue). Seconds show when nothing larger does (inferred: the page's outputs never show both).
 */
export function formatDuration(milliseconds: number): string {
    const total = Math.floor(Math.abs(milliseconds) / 1000)
    const parts: [number, string][] = [[Math.floor(total / 86400), 'Day'], [Math.floor(total / 3600) % 24, 'Hour'], [Math.floor(total / 60) % 60, 'Minute']]
    const shown = parts.filter(([count]) => count > 0)
    const words = (shown.length > 0 ? shown : [[total, 'Second'] as [number, string]]).map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`).join(' ')
    return milliseconds < 0 ? `-${words}` : words
}

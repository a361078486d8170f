/** Dates in and out of the vendor's services. In: ISO 8601, without a zone US Eastern, a bare date midnight US Eastern [D]. Out: UTC [D]. */

const HOUR = 3600_000
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(Z|[+-]\d{1,2}:?\d{2})?)?$/i

/** UTC milliseconds of the nth Sunday of a month (0-based) at an hour of UTC. */
function nthSunday(year: number, month: number, nth: number, hourUtc: number): number {
    const firstDay = new Date(Date.UTC(year, month, 1)).getUTCDay()
    return Date.UTC(year, month, 1 + (7 - firstDay) % 7 + (nth - 1) * 7, hourUtc)
}

/**
 * Hours that US Eastern wall time is behind UTC at an instant: 4 in daylight-saving time (second Sunday of March, 02:00
 * EST, to first Sunday of November, 02:00 EDT; the law since 2007), else 5.
 */
export function easternOffset(utc: number): 4 | 5 {
    const year = new Date(utc - 5 * HOUR).getUTCFullYear()
    return utc >= nthSunday(year, 2, 2, 7) && utc < nthSunday(year, 10, 1, 6) ? 4 : 5
}

/**
 * UTC milliseconds of a wall time in US Eastern, given as if it were UTC. The hour that occurs twice in November is read
 * as standard time and the one that is skipped in March as standard time too: undocumented [?], chosen as .NET does.
 */
export function easternToUtc(wall: number): number {
    const standard = wall + 5 * HOUR
    if (easternOffset(standard) === 5) return standard
    const daylight = wall + 4 * HOUR
    return easternOffset(daylight) === 4 ? daylight : standard
}

/** Reads a date of a request as UTC milliseconds; null when it is none. Offsets may have a one-digit hour, as a documented example has [D]. */
export function parseDate(text: string): number | null {
    const match = PATTERN.exec(text.trim())
    if (!match) return null
    const part = (index: number) => Number(match[index] ?? 0)
    const fraction = Math.floor(Number(`0.${match[7] ?? 0}`) * 1000)
    const wall = Date.UTC(part(1), part(2) - 1, part(3), part(4), part(5), part(6), fraction)
    const check = new Date(wall)
    const real = check.getUTCMonth() === part(2) - 1 && check.getUTCDate() === part(3) && part(4) < 24 && part(5) < 60 && part(6) < 60
    if (!real) return null
    const zone = match[8]
    if (!zone) return easternToUtc(wall)
    if (zone.toUpperCase() === 'Z') return wall
    const offset = /^([+-])(\d{1,2}):?(\d{2})$/.exec(zone)
    if (!offset || Number(offset[2]) > 14 || Number(offset[3]) > 59) return null
    const minutes = Number(offset[2]) * 60 + Number(offset[3])
    return wall + (offset[1] === '-' ? 1 : -1) * minutes * 60_000
}

/** UTC, `2026-03-01T12:00:00Z`, with milliseconds only when there are some. */
export function formatUtc(time: number): string {
    return new Date(time).toISOString().replace('.000Z', 'Z')
}

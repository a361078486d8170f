import type { Result, SessionCount } from './model.ts'
import { cleanText, truncate } from './wire-text.ts'
import { getPart, plainName } from './wire-tree.ts'
import { misshapenError, readRecordsIn } from './wire.ts'

/** Fields of a count, as in the documented sample of `PartnerSessionCounts`. */
const FIELDS = ['type', 'status', 'count', 'averageDuration'] as const

/**
 * Reads an answer of `PartnerSessionCounts` or `PartnerSessionCountsEnding`: the documented XML, or the same as JSON. One count that cannot be read makes the
 * whole answer an error, because a wrong sum is worse than none. Counts of the same letters are added up.
 */
export function readSessionCounts(body: string): Result<SessionCount[]> {
    const found = readRecordsIn(body, new Set(FIELDS.map(plainName)), '')
    if (!found.ok) {
        return found
    }
    const counts = new Map<string, SessionCount>()
    for (const record of found.value) {
        const text = (name: typeof FIELDS[number]): string => cleanText(String(getPart(record, plainName(name)) ?? ''))
        if (!/^\d{1,9}$/.test(text('count'))) {
            return { ok: false, error: misshapenError('a number of sessions is no number', `${text('type')}/${text('status')} "${text('count')}"`) }
        }
        const [type, status] = [truncate(text('type'), 40), truncate(text('status'), 40)]
        const before = counts.get(`${type}|${status}`)?.count ?? 0
        counts.set(`${type}|${status}`, { type, status, count: before + Number(text('count')) })
    }
    return { ok: true, value: Array.from(counts.values()) }
}

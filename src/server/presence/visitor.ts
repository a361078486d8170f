import type { VisitorPresence } from '../glance/presence.ts'
import { now } from '../platform/clock.ts'
import { CHOICE } from '../platform/columns.ts'
import type { Company } from '../platform/company.ts'
import { INTERVAL, pauseAfter } from './pace.ts'
import { isFresh, keyOf, lock, readRow, tellWatchers, unlock, writeRow, type Known, type KnownRow } from './rows.ts'
import { lookUpVisitor, type Asking } from './service.ts'
import type { Asked } from './types.ts'

/** Milliseconds for which a watcher may be told about the visitor whom they last found in the record with their own rights. */
export const RESOLVED = 60000
/** What is older is not told any more while somebody else is asking. */
const OLD = 60000

/** Key of what is known of a visitor. */
export const visitorHash = (company: Company, visitorId: string): string => keyOf(CHOICE.presenceKind.visitor, company.id, company.partnerId, visitorId)

/** What is known of a visitor, and whether it holds for all who watch them or only for the agent who asked. `settled`: it may be kept. */
export interface VisitorKnown {
    known: Known
    settled: boolean
    own: boolean
}

/** What is known of a visitor now: from the cache while it is fresh, else asked of Glance by one of all who want to know, across nodes. */
export function presenceOfVisitor(asking: Asking, hash: string): VisitorKnown {
    const row = readRow(hash)
    if (row !== null && isFresh(row, now())) {
        return { known: row, settled: true, own: false }
    }
    const held = lock(hash, now())
    if (held === null) {
        return waiting(row)
    }
    try {
        const again = readRow(hash)
        return again !== null && isFresh(again, now()) ? { known: again, settled: true, own: false } : ask(asking, hash, again)
    } finally {
        unlock(held)
    }
}

function ask(asking: Asking, hash: string, row: KnownRow | null): VisitorKnown {
    const at = now()
    const asked = lookUpVisitor(asking)
    if (asked.kind === 'unknown' && asked.ours && asked.pause === 0) {
        return waiting(row)
    }
    const known = knownAfter(asked, row, at)
    const own = asked.kind === 'trouble' && asked.own
    if (!own) {
        keep(hash, known, row)
    }
    return { known, settled: true, own }
}

/** Another is asking just now: what was known shortly before, else nothing. */
function waiting(row: KnownRow | null): VisitorKnown {
    const recent = row !== null && row.state !== null && row.checked !== null && now() - row.checked < OLD
    const known: Known = recent ? row : { state: null, since: null, checked: null, validUntil: 0, failures: 0, problem: '' }
    return { known, settled: false, own: false }
}

function knownAfter(asked: Asked<VisitorPresence>, row: KnownRow | null, at: number): Known {
    if (asked.kind === 'answer') {
        const { present, since } = asked.value
        return { state: present, since: present ? sinceWhen(since ?? at, row) : null, checked: at, validUntil: at + INTERVAL, failures: 0, problem: '' }
    }
    const left = asked.kind === 'unknown' && asked.ours
    const failures = Math.max(Math.min((row?.failures ?? 0) + (left ? 0 : 1), 100), 1)
    const pause = asked.kind === 'absent' || asked.pause === 0 ? pauseAfter(failures, Math.random()) : asked.pause
    return { state: null, since: null, checked: at, validUntil: now() + Math.max(pause, INTERVAL), failures, problem: asked.kind === 'trouble' ? asked.problem : '' }
}

/** Whether Glance tells since when they are there, or when they were seen last, is not clear: the earliest told of a stay counts. */
function sinceWhen(told: number, row: KnownRow | null): number {
    return row !== null && row.state === true && row.since !== null ? Math.min(row.since, told) : told
}

/** A click has asked Glance: all who watch the visitor know as well. */
export function keepAnswer(hash: string, value: VisitorPresence, at: number): void {
    const row = readRow(hash)
    keep(hash, knownAfter({ kind: 'answer', value }, row, at), row)
}

function keep(hash: string, known: Known, row: KnownRow | null): void {
    if (writeRow(CHOICE.presenceKind.visitor, hash, known, row)) {
        tellWatchers(hash, known, now() - RESOLVED)
    }
}

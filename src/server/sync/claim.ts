import type { Place } from './types.ts'

/** The right to synchronise a company, held by one run at a time (D7). */

export interface RunRow {
    id: string
    fence: number
    running: boolean
    /** When the run itself last wrote its row. */
    lastSeen: number
    /** Sync event of that run: it is noted there when the run is taken over. */
    eventId: string
}

export interface CheckpointRow extends Place {
    fence: number
    sequence: number
    /** When it was written. */
    at: number
}

export interface ClaimStore {
    /** Run with the highest fence of the company. */
    newestRun(): RunRow | null
    /** Checkpoint with the highest fence, then sequence, of the company. */
    newestCheckpoint(): CheckpointRow | null
    /** Inserts under the unique index of company and fence. Id of the new row, or null when another run has that fence. */
    insertRun(fence: number): string | null
    /** Inserts under the unique index of company, fence and sequence; false when that checkpoint exists. */
    insertCheckpoint(fence: number, sequence: number, place: Place): boolean
    /** Inserts the next checkpoint of a run that is taken over, so that its own is refused. It belongs to no Sync event. */
    blockCheckpoint(fence: number, sequence: number, place: Place): boolean
    abandonRun(id: string): void
}

export type Claim =
    | { held: true, runId: string, fence: number, place: CheckpointRow | null, takenOver: RunRow | null }
    | { held: false, by: RunRow | null }

/**
 * Claims the company by inserting the next fence. A run that has shown no sign of life for `staleAfterMs` is taken over: its next checkpoint is written for
 * it first, so that, if it wakes up, its own is refused and it stops. If it has just written that one itself, the insert here is refused instead.
 */
export function claim(store: ClaimStore, now: number, staleAfterMs: number): Claim {
    const run = store.newestRun()
    const place = store.newestCheckpoint()
    const takenOver = run !== null && run.running ? run : null
    if (run !== null && takenOver !== null) {
        const own = place !== null && place.fence === run.fence ? place : null
        // Last seen in the future: the clock was set back, and waiting until then could take for ever.
        if (Math.abs(now - Math.max(run.lastSeen, own === null ? 0 : own.at)) < staleAfterMs) {
            return { held: false, by: run }
        }
        const window = { from: run.lastSeen, to: run.lastSeen }
        const nowhere: Place = { watermark: null, window, cursor: null, own: null, checked: null, counts: null, seen: null }
        // It belongs to no Sync event, so no run will go on from its counts.
        const last: Place = place === null ? nowhere : { ...place, own: null, counts: null, seen: null }
        if (!store.blockCheckpoint(run.fence, (own === null ? 0 : own.sequence) + 1, last)) {
            return { held: false, by: run }
        }
        store.abandonRun(run.id)
    }
    const fence = (run === null ? 0 : run.fence) + 1
    const runId = store.insertRun(fence)
    return runId === null ? { held: false, by: store.newestRun() } : { held: true, runId, fence, place, takenOver }
}

/** Writes the checkpoints of a held claim, numbered from 1; false when one is refused because the run was taken over. */
export function checkpointWriter(store: ClaimStore, fence: number): (place: Place) => boolean {
    let sequence = 0
    return place => {
        sequence += 1
        return store.insertCheckpoint(fence, sequence, place)
    }
}

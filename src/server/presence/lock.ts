import { now, toStored } from '../platform/clock.ts'
import { CHOICE, TABLE } from '../platform/columns.ts'
import { byId, insert } from '../platform/records.ts'
import { SECOND_MS } from '../units.ts'
import { keyOf, readRow } from './rows.ts'
import type { Lock } from './single-flight.ts'

/** How long a lock holds: longer than any question to Glance takes. A worker that dies leaves its lock behind, and it is taken away after that. */
const LOCK_MS = 30 * SECOND_MS

/**
 * Locks across nodes: a row inserted under a unique key. One that has outlived its time, or comes from a clock that was wrong, is removed by its own sys_id,
 * so that of two workers who find it only one gets the new lock.
 */
export const rowLock: Lock = {
    acquire(name) {
        const at = now()
        const hash = keyOf(CHOICE.presenceKind.lock, name)
        const take = (): string | null => insert(TABLE.presence, {
            presence_hash: hash, kind: CHOICE.presenceKind.lock, checked: toStored(at), valid_until: String(at + LOCK_MS)
        })
        const taken = take()
        if (taken !== null) {
            return taken
        }
        const held = readRow(hash)
        if (held === null) {
            // Released between the two statements.
            return take()
        }
        const holds = at < held.validUntil && held.validUntil - at <= 2 * LOCK_MS
        return holds ? null : (rowLock.release(held.id), take())
    },
    release(id) {
        byId(TABLE.presence, id)?.deleteRecord()
    }
}

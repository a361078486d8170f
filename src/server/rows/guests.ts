import type { Guest } from '../glance/model.ts'
import { toStored } from '../platform/clock.ts'
import { TABLE } from '../platform/columns.ts'
import { assign, first, insert, open, sha256, text, type AppRecord } from '../platform/records.ts'
import type { GuestsOf } from '../sync/types.ts'
import { KEY_SEPARATOR } from '../units.ts'

type Cells = Record<string, string | number | null>

/**
 * Makes the guest rows of each session those given. Guests have no id, so they are numbered in a fixed order; the hash of session and number is the row's
 * unique key, so anyone can repeat this.
 */
export function saveGuests(sessions: readonly GuestsOf[]): void {
    const wanted = new Map<string, Cells>()
    for (const { sessionId, sessionHash, guests } of sessions) {
        guests.slice().sort(byTime).forEach((guest, index) => {
            const hash = sha256(sessionHash + KEY_SEPARATOR + index)
            wanted.set(hash, cellsOf(guest, sessionId, hash))
        })
    }
    const record = open(TABLE.sessionGuest)
    record.addQuery('session', 'IN', sessions.map(session => session.sessionId).join(','))
    record.query()
    while (record.next()) {
        const hash = text(record, 'guest_hash')
        const cells = wanted.get(hash)
        if (cells === undefined) {
            record.deleteRecord()
        } else {
            updateIfDifferent(record, cells)
            wanted.delete(hash)
        }
    }
    wanted.forEach((cells, hash) => {
        if (insert(TABLE.sessionGuest, cells) === null) {
            adopt(hash, cells)
        }
    })
}

/** Takes over a row that exists with another session: it was written by a run that stopped before it met this one. */
function adopt(hash: string, cells: Cells): void {
    const record = open(TABLE.sessionGuest)
    record.addQuery('guest_hash', hash)
    const row = first(record)
    if (row !== null) {
        updateIfDifferent(row, cells)
    }
}

function updateIfDifferent(record: AppRecord, cells: Cells): void {
    if (Object.keys(cells).some(column => text(record, column) !== String(cells[column] ?? ''))) {
        assign(record, cells)
        record.update()
    }
}

function cellsOf(guest: Guest, sessionId: string, hash: string): Cells {
    return {
        session: sessionId, guest_hash: hash, type: guest.type, status: guest.status, name: guest.name, email: guest.email, phone: guest.phone,
        partner_user_id: guest.partnerUserId, started: guest.started === null ? null : toStored(guest.started), duration_seconds: guest.duration
    }
}

const order = (guest: Guest): string =>
    [String(guest.started ?? '').padStart(16, '0'), guest.type, guest.partnerUserId, guest.name, guest.email, guest.phone, guest.status].join(KEY_SEPARATOR)

function byTime(a: Guest, b: Guest): number {
    const [one, two] = [order(a), order(b)]
    return one < two ? -1 : one > two ? 1 : 0
}

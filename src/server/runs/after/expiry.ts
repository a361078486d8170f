import { toIso } from '../../platform/clock.ts'
import { sessionStore } from '../../rows/sessions.ts'
import { expire } from '../../sync/expire.ts'
import { DAY_MS } from '../../units.ts'
import { noteMarker } from '../../write-back/marks.ts'
import type { AfterStep } from './step.ts'

/** After a complete full run: sessions that have waited too long expire, with a note that says why (D12). */
export const expiryStep: AfterStep = run => {
    const days = run.settings.pendingExpiry
    const { expired, more } = expire(sessionStore(run.company.id, run.company.partnerUidField, run.eventId, noteMarker()), {
        began: run.began,
        expiry: days * DAY_MS,
        note: `expired: Glance had not reported its end ${days} ${days === 1 ? 'day' : 'days'} after its start (last asked ${toIso(run.began)})`,
        shouldStop: run.shouldStop
    })
    if (expired > 0) {
        run.note('sync.expired', [expired, days])
    }
    return more ? 'more' : 'done'
}

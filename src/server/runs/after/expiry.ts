import { toIso } from '../../platform/clock.ts'
import { expire } from '../../sync/expire.ts'
import type { AfterStep } from './step.ts'
import { sessionStore } from '../../rows/sessions.ts'
import { noteMarker } from '../../write-back/marks.ts'

const DAY = 86400000

/** After a complete full run: sessions that have waited too long expire and say so (D12). */
export const expiryStep: AfterStep = run => {
    const days = run.settings.pendingExpiry
    const { expired, more } = expire(sessionStore(run.company.id, run.company.partnerUidField, run.eventId, noteMarker()), {
        began: run.began,
        expiry: days * DAY,
        text: `expired: Glance had not reported its end ${days} ${days === 1 ? 'day' : 'days'} after its start (last asked ${toIso(run.began)})`,
        shouldStop: run.shouldStop
    })
    if (expired > 0) {
        run.note('sync.expired', [expired, days])
    }
    return more ? 'more' : 'done'
}

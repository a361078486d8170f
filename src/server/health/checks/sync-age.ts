import { fromStored } from '../../platform/clock.ts'
import { text } from '../../platform/records.ts'
import { findNewestCheckpoint } from '../../rows/claims.ts'
import { HOUR_MS, MINUTE_MS } from '../../units.ts'
import { fail, pass, warn, type Check } from '../types.ts'

/** An hourly job that is late, or waits for Glance, still completes within this. */
const LATE_MS = 3 * HOUR_MS
const TOO_OLD_MS = 24 * HOUR_MS

/** Warns when the last complete run began more than three hours ago, or there was none; fails after a day, when the history is out of date. */
export const syncAgeCheck: Check = {
    id: 'sync_age',
    look({ now, company, companyId }) {
        const checked = company === null ? null : lastComplete(companyId)
        if (checked === null) {
            return warn('never')
        }
        const hours = Math.floor((now - checked) / HOUR_MS)
        if (now - checked < LATE_MS) {
            return pass(Math.max(0, Math.round((now - checked) / MINUTE_MS)))
        }
        return now - checked < TOO_OLD_MS ? warn('late', hours) : fail('old', hours)
    }
}

/** When the last complete run began: the newest checkpoint holds it. */
function lastComplete(companyId: string): number | null {
    const checkpoint = findNewestCheckpoint(companyId)
    return checkpoint === null ? null : fromStored(text(checkpoint, 'checked'))
}

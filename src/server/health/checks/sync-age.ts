import { fromStored } from '../../platform/clock.ts'
import { TABLE } from '../../platform/columns.ts'
import { open, text } from '../../platform/records.ts'
import { fail, pass, warn, type Check } from '../types.ts'

const HOUR = 3600000
/** An hourly job that is late, or waits for Glance, still comes within this. */
const LATE = 3 * HOUR
const LONG = 24 * HOUR

/** Warns when the last complete run began more than three hours ago, or there was none; fails after a day: the history is not up to date. */
export const syncAgeCheck: Check = {
    id: 'sync_age',
    look({ now, company, companyId }) {
        const checked = company === null ? null : lastComplete(companyId)
        if (checked === null) {
            return warn('never')
        }
        const hours = Math.floor((now - checked) / HOUR)
        if (now - checked < LATE) {
            return pass(Math.max(0, Math.round((now - checked) / 60000)))
        }
        return now - checked < LONG ? warn('late', hours) : fail('old', hours)
    }
}

/** Begin of the last complete run: the newest checkpoint carries it. */
function lastComplete(companyId: string): number | null {
    const checkpoint = open(TABLE.syncCheckpoint)
    checkpoint.addQuery('company', companyId)
    checkpoint.orderByDesc('fence')
    checkpoint.orderByDesc('sequence')
    checkpoint.setLimit(1)
    checkpoint.query()
    return checkpoint.next() ? fromStored(text(checkpoint, 'checked')) : null
}

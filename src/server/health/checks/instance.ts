import { isElsewhere, thisInstance } from '../../platform/instance.ts'
import { text } from '../../platform/records.ts'
import { fail, pass, type Check } from '../types.ts'

/** Fails on a clone: synchronisation, e-mail and write-back are paused until an admin confirms that the settings are for this instance (A25). */
export const instanceCheck: Check = {
    id: 'instance',
    look({ company }) {
        const savedOn = company === null ? '' : text(company, 'saved_on')
        return company !== null && isElsewhere(savedOn) ? fail('elsewhere', savedOn === '' ? '?' : savedOn, thisInstance()) : pass(thisInstance())
    }
}

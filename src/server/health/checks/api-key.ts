import { text } from '../../platform/records.ts'
import { decrypted } from '../../platform/secrets.ts'
import { fail, pass, type Check } from '../types.ts'

/**
 * Fails when the default company has no API key, or one that this instance cannot decrypt (what a clone or a restored backup may bring). Whether Glance
 * accepts it, the state of the synchronisation tells.
 */
export const apiKeyCheck: Check = {
    id: 'api_key',
    look({ company }) {
        if (company === null || text(company, 'api_key') === '') {
            return fail('none')
        }
        return decrypted(company, 'api_key') === '' ? fail('unreadable') : pass()
    }
}

import { text } from '../../platform/records.ts'
import { decrypt } from '../../platform/secrets.ts'
import { fail, pass, type Check } from '../types.ts'

/**
 * Fails when the default company has no API key, or one that this instance cannot decrypt, as on a clone or after a restored backup. Whether Glance accepts the
 * key is up to the check of the synchronisation state.
 */
export const apiKeyCheck: Check = {
    id: 'api_key',
    look({ company }) {
        if (company === null || text(company, 'api_key') === '') {
            return fail('none')
        }
        return decrypt(company, 'api_key') === '' ? fail('unreadable') : pass()
    }
}

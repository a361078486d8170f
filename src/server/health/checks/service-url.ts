import { text } from '../../platform/records.ts'
import { fail, pass, warn, type Check } from '../types.ts'

/** Fails when the service has no address; warns when it is not https, which only a development machine should use. */
export const serviceUrlCheck: Check = {
    id: 'service_url',
    look({ company }) {
        const url = company === null ? '' : text(company, 'service_url')
        if (url === '') {
            return fail('none')
        }
        return url.startsWith('https://') ? pass(url) : warn('not_https', url)
    }
}

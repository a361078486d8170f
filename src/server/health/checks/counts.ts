import { flag, text } from '../../platform/records.ts'
import { pass, warn, type Check } from '../types.ts'

/** Warns while Glance's counts differ from what is stored here, even after the sessions were read again (D11). */
export const countsCheck: Check = {
    id: 'counts',
    look({ company }) {
        // A difference found before the option was switched off no longer means anything.
        const differ = company === null || !flag(company, 'log_outside_sessions') ? '' : text(company, 'counts_differ')
        return differ === '' ? pass() : warn('differ', differ)
    }
}

import { flag, text } from '../../platform/records.ts'
import { pass, warn, type Check } from '../types.ts'

/** Warns while Glance counts other sessions than are stored here, also after they were read again (D11). */
export const countsCheck: Check = {
    id: 'counts',
    look({ company }) {
        // What was found before the option was switched off says nothing any more.
        const differ = company === null || !flag(company, 'log_outside_sessions') ? '' : text(company, 'counts_differ')
        return differ === '' ? pass() : warn('differ', differ)
    }
}

import { CHOICE } from '../../platform/columns.ts'
import { text } from '../../platform/records.ts'
import { fail, pass, warn, type Check } from '../types.ts'

/**
 * Warns while runs fail for a temporary reason; fails when somebody has to fix something: Glance rejects the key (config), or offers an interface other than
 * the configured one (contract).
 */
export const syncStatusCheck: Check = {
    id: 'sync_status',
    look({ company }) {
        const status = company === null ? '' : text(company, 'sync_status')
        if (company === null || status === '' || status === CHOICE.syncStatus.ok) {
            return pass()
        }
        const values = [text(company, 'failing_since'), text(company, 'failing_reason')]
        if (status === CHOICE.syncStatus.stopped) {
            return fail(text(company, 'failing_class') === 'contract' ? 'contract' : 'config', ...values)
        }
        return warn('failing', ...values)
    }
}

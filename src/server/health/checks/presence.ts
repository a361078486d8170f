import { CHOICE } from '../../platform/columns.ts'
import { flag, integer, text } from '../../platform/records.ts'
import { findServiceRow } from '../../presence/token.ts'
import { fail, pass, warn, type Check, type CheckResult } from '../types.ts'

/** Passes with a reason of its own. */
const passWith = (key: string): CheckResult => ({ state: 'pass', key, values: [] })

/**
 * Glance's presence service as it was last found; contacts nobody itself. Warns while it fails temporarily; fails when it rejected an agent's sign-in or does
 * not answer as expected. The rejection of one agent shows until Glance has answered another.
 */
export const presenceCheck: Check = {
    id: 'presence',
    look({ company, companyId }) {
        if (company === null || !flag(company, 'presence')) {
            return passWith('off')
        }
        if (text(company, 'presence_url') === '') {
            return fail('no_url')
        }
        const row = findServiceRow(companyId)
        if (row === null) {
            return passWith('unasked')
        }
        const [failures, error] = [integer(row, 'failures', 0), text(row, 'last_error')]
        switch (text(row, 'state')) {
            case CHOICE.tokenState.failing: return warn('failing', failures, error)
            case CHOICE.tokenState.refused: return fail('refused', failures, error)
            case CHOICE.tokenState.notOffered: return fail('not_offered', failures, error)
            case CHOICE.tokenState.works: return pass()
            default: return passWith('unasked')
        }
    }
}

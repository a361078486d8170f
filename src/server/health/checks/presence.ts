import { CHOICE, TABLE } from '../../platform/columns.ts'
import { flag, integer, open, text } from '../../platform/records.ts'
import { fail, pass, warn, type Check, type Finding } from '../types.ts'

/** Passes as well, with another word. */
const fine = (key: string): Finding => ({ state: 'pass', key, values: [] })

/**
 * How Glance's presence service was found when it was last asked; asks nobody itself. Warns while it fails, which passes by itself; fails when it refused the
 * agents' login or does not answer as expected. A refusal of one agent shows until Glance has answered another.
 */
export const presenceCheck: Check = {
    id: 'presence',
    look({ company, companyId }) {
        if (company === null || !flag(company, 'presence')) {
            return fine('off')
        }
        if (text(company, 'presence_url') === '') {
            return fail('no_url')
        }
        const row = open(TABLE.presenceToken)
        row.addQuery('company', companyId)
        row.setLimit(1)
        row.query()
        if (!row.next()) {
            return fine('unasked')
        }
        const [failures, error] = [integer(row, 'failures', 0), text(row, 'last_error')]
        switch (text(row, 'state')) {
            case CHOICE.tokenState.failing: return warn('failing', failures, error)
            case CHOICE.tokenState.refused: return fail('refused', failures, error)
            case CHOICE.tokenState.notOffered: return fail('not_offered', failures, error)
            case CHOICE.tokenState.works: return pass()
            default: return fine('unasked')
        }
    }
}

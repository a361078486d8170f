import { CHOICE, TABLE } from '../../platform/columns.ts'
import { countRows } from '../../platform/aggregate.ts'
import { pass, warn, type Check } from '../types.ts'

/** Warns while records that could not be stored are in quarantine. */
export const quarantineCheck: Check = {
    id: 'quarantine',
    look({ companyId }) {
        const open = countRows(TABLE.quarantine, [
            ['company', '=', companyId],
            ['state', '=', CHOICE.quarantineState.open]
        ])
        return open === 0 ? pass() : warn('open', open)
    }
}

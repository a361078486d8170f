import { toStored } from '../../platform/clock.ts'
import { CHOICE, TABLE } from '../../platform/columns.ts'
import { countRows } from '../../platform/aggregate.ts'
import { pass, warn, type Check } from '../types.ts'

const DAY = 86400000

/** Warns when notes have waited for a day to be written on their records: the sessions say why. */
export const writeBackCheck: Check = {
    id: 'write_back',
    look({ now }) {
        const waiting = countRows(TABLE.session, [
            ['write_back', '=', CHOICE.writeBackState.pending],
            ['started', '<', toStored(now - DAY)]
        ])
        return waiting === 0 ? pass() : warn('waiting', waiting)
    }
}

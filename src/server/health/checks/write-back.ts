import { toStored } from '../../platform/clock.ts'
import { CHOICE, TABLE } from '../../platform/columns.ts'
import { countRows } from '../../platform/aggregate.ts'
import { DAY_MS } from '../../units.ts'
import { pass, warn, type Check } from '../types.ts'

/** Warns when notes have been waiting for a day to be written on their records: the sessions show why. */
export const writeBackCheck: Check = {
    id: 'write_back',
    look({ now }) {
        const waiting = countRows(TABLE.session, [
            ['write_back', '=', CHOICE.writeBackState.pending],
            ['started', '<', toStored(now - DAY_MS)]
        ])
        return waiting === 0 ? pass() : warn('waiting', waiting)
    }
}

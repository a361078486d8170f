import { SCOPE } from '../../platform/columns.ts'
import { holdersOf } from '../../platform/recipients.ts'
import { pass, warn, type Check } from '../types.ts'

/** Warns when nobody would receive the e-mail about failing synchronisation. */
export const mailCheck: Check = {
    id: 'mail',
    look: () => holdersOf(`${SCOPE}.admin`, 1).length > 0 ? pass() : warn('nobody')
}

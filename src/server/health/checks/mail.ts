import { SCOPE } from '../../platform/columns.ts'
import { holdersOf } from '../../platform/recipients.ts'
import { pass, warn, type Check } from '../types.ts'

/** Warns when nobody would get the e-mail that tells of failing synchronisation. */
export const mailCheck: Check = {
    id: 'mail',
    look: () => holdersOf(`${SCOPE}.admin`, 1).length > 0 ? pass() : warn('nobody')
}

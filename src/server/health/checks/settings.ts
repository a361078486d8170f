import { pass, warn, type Check } from '../types.ts'

/** Warns when a system property is out of range and was corrected: a scoped app cannot refuse the value when it is saved. */
export const settingsCheck: Check = {
    id: 'settings',
    look: ({ settings }) => settings.clamped.length === 0 ? pass() : warn('clamped', settings.clamped.join('; '))
}

import { pass, warn, type Check } from '../types.ts'

/** Warns when a system property is out of its range and was brought into it: a scoped app cannot refuse the value when it is saved. */
export const settingsCheck: Check = {
    id: 'settings',
    look: ({ settings }) => settings.clamped.length === 0 ? pass() : warn('clamped', settings.clamped.join('; '))
}

import { recordsOf } from '../../certify/records'
import { compare, keyed } from '../compare'
import type { Check, Outcome } from '../types'

const WHERE = 'System Applications > Application Cross-Scope Access'

const named = (row: Readonly<Record<string, string>>): string => `${row.operation} on ${row.target_name}`

/** Every shipped privilege exists and is allowed, and the app has requested none that is not: that is how a missing one shows. */
export const privileges: Check = {
    name: 'cross-scope privileges',
    proves: ['cross-scope privileges (those asked for so far: use the app, then run this again)'],
    async run({ set, instance, applicationId }) {
        const { rows, hidden } = await instance.rows('sys_scope_privilege', `source_scope=${applicationId}`, ['source_scope', 'target_name', 'operation', 'status'])
        const own = rows.filter(row => row.source_scope === applicationId)
        const shipped = new Map(recordsOf(set, 'sys_scope_privilege').map(record => [named(record.fields), { status: record.fields.status ?? '' }]))
        const refused = own.filter(row => !shipped.has(named(row)) && row.status !== 'allowed')
        return [
            ...compare({ what: 'cross-scope privileges', shipped, found: keyed(own, named), hidden, fixDifferent: `allow it under ${WHERE}` }),
            ...refused.map((row): Outcome => ({
                state: 'fail', what: `the app asked for ${named(row)} and got "${row.status}"`,
                fix: `a table of a Display Configuration: allow it under ${WHERE}; anything else: report it, it should have shipped`
            }))
        ]
    }
}

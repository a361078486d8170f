import { containment, recordsOf } from '../../certify/records'
import { compare, keyed } from '../compare'
import type { Check } from '../types'

/** Every role exists and contains exactly what it should. */
export const roles: Check = {
    name: 'roles',
    proves: ['installation of roles and of what they contain'],
    async run({ set, instance }) {
        const names = recordsOf(set, 'sys_user_role').map(record => record.fields.name ?? '')
        const there = await instance.rows('sys_user_role', `nameIN${names.join(',')}`, ['name'])
        const inside = await instance.rows('sys_user_role_contains', `role.nameIN${names.join(',')}`, ['role.name', 'contains.name'])
        const shipped = new Map<string, Record<string, string>>(recordsOf(set, 'sys_user_role_contains').map(record => {
            const { role, contains } = containment(set, record)
            return [`${role} > ${contains}`, {}] as const
        }))
        const found = keyed(inside.rows, row => `${row['role.name']} > ${row['contains.name']}`)
        return [
            ...compare({ what: 'roles', shipped: new Map(names.map(name => [name, {}])), found: keyed(there.rows, row => row.name ?? ''), hidden: there.hidden }),
            ...compare({ what: 'containments of roles', shipped, found, hidden: inside.hidden }),
            ...[...found.keys()].filter(pair => !shipped.has(pair)).map(pair => ({
                state: 'fail' as const, what: `a role of the app contains more than it shipped with: ${pair}`, fix: 'remove the containment; grant the other role to users or groups instead'
            }))
        ]
    }
}

import { recordsOf } from '../../certify/records'
import type { Check, Outcome } from '../types'
import { AGAIN } from '../compare'

/** Each own table, and each route, has as many active ACLs of the app by operation as shipped; additional ones are reported. */
export const acls: Check = {
    name: 'ACLs',
    proves: ['installation of ACLs (what they decide is for the role tests on the instance)'],
    async run({ set, instance, applicationId }) {
        const { rows, hidden } = await instance.rows('sys_security_acl', `nameSTARTSWITH${set.scope}`, ['name', 'operation', 'active', 'sys_scope'])
        const owner = (name: string | undefined) => (name ?? '').split('.')[0]!
        const count = (entries: readonly Readonly<Record<string, string>>[]) => {
            const counts = new Map<string, number>()
            for (const { name, operation, active } of entries) {
                if (active !== 'false')
                    counts.set(`${set.tables.has(owner(name)) ? owner(name) : name} ${operation}`, (counts.get(`${set.tables.has(owner(name)) ? owner(name) : name} ${operation}`) ?? 0) + 1)
            }
            return counts
        }
        const shipped = count(recordsOf(set, 'sys_security_acl').map(record => record.fields))
        const found = count(rows.filter(row => row.sys_scope === applicationId))
        const others = rows.filter(row => row.sys_scope !== applicationId && row.active !== 'false')
        const outcomes: Outcome[] = [...shipped].filter(([key, wanted]) => (found.get(key) ?? 0) !== wanted).map(([key, wanted]) => hidden > 0
            ? { state: 'unknown', what: `ACLs on ${key}: ${found.get(key) ?? 0} of ${wanted} visible; ${hidden} row(s) are hidden from this user`, fix: 'run as a user who may read ACLs (admin)' }
            : { state: 'fail', what: `ACLs on ${key}: ${found.get(key) ?? 0} active, ${wanted} shipped`, fix: AGAIN })
        if (others.length)
            outcomes.push({ state: 'unknown', what: `${others.length} ACL(s) on the app's tables came from elsewhere, e.g. ${others[0]!.operation} ${others[0]!.name}`, fix: 'make sure that they are wanted' })
        return outcomes.length ? outcomes : [{ state: 'pass', what: `${[...shipped.values()].reduce((sum, value) => sum + value, 0)} ACLs on ${set.tables.size} tables and the routes are as shipped` }]
    }
}

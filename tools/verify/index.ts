import type { RecordSet } from '../records/types'
import { acls } from './checks/acls'
import { columns } from './checks/columns'
import { indexes } from './checks/indexes'
import { jobs } from './checks/jobs'
import { messages } from './checks/messages'
import { modules } from './checks/modules'
import { privileges } from './checks/privileges'
import { properties } from './checks/properties'
import { roles } from './checks/roles'
import { routes } from './checks/routes'
import { tables } from './checks/tables'
import { type InstanceClient, Unreadable } from './client'
import type { Check, CheckContext, Outcome } from './types'

/** Checks of what an installation must have created. A new check is one file and one line here. */
export const CHECKS: readonly Check[] = [tables, columns, indexes, roles, acls, jobs, properties, routes, modules, privileges, messages]

/** What only an instance can prove, and this program does not check. */
export const NOT_PROVEN: readonly string[] = [
    'that the app\'s event queue is served', 'the rule on the repeat interval of the job', 'password2 decryption in scope', 'the UI script\'s name on a form',
    'whether presence polling counts as user activity', 'collation of unique indexes', 'error texts and size limit of outbound calls', 'cluster scheduling', 'the look in Polaris and Workspace'
]

export interface CheckResult {
    check: string
    proves: readonly string[]
    outcomes: Outcome[]
}

const APPLICATION = 'application'

/** Looks for the application record; without it there is nothing to compare. */
async function application(set: RecordSet, instance: InstanceClient): Promise<{ id: string | null, outcomes: Outcome[] }> {
    const { rows, hidden } = await instance.rows('sys_scope', `scope=${set.scope}`, ['scope', 'name', 'version', 'active']).catch((error: unknown) => {
        // Wrong credentials are not a finding; a table that this user may not query is.
        if (error instanceof Unreadable && error.status === 403)
            return { rows: [] as Record<string, string>[], hidden: 1 }
        throw error
    })
    const found = rows.find(row => row.scope === set.scope)
    if (!found)
        return {
            id: null,
            outcomes: [hidden > 0
                ? { state: 'unknown', what: `application ${set.scope} is not visible to this user`, fix: 'run as admin' }
                : { state: 'fail', what: `application ${set.scope} is not on the instance`, fix: 'install it (npm run deploy)' }]
        }
    const { version = '', name = '' } = set.records.find(record => record.table === 'sys_app')!.fields
    return {
        id: found.sys_id ?? '',
        outcomes: found.version === version
            ? [{ state: 'pass', what: `${name} ${version} is installed` }]
            : [{ state: 'fail', what: `version ${found.version} is installed, this is ${version}`, fix: 'install this version (npm run deploy), or check out the other one before comparing' }]
    }
}

async function run(check: Check, context: CheckContext): Promise<CheckResult> {
    const { name, proves } = check
    try {
        return { check: name, proves, outcomes: await check.run(context) }
    } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        const fix = error instanceof Unreadable ? 'run as a user who may read this table (admin), or look by hand' : 'check the connection and run again'
        return { check: name, proves, outcomes: [{ state: 'unknown', what: message, fix }] }
    }
}

/** Compares what shipped with what is on the instance. Only reads, except for one call that the app refuses. */
export async function verify(set: RecordSet, instance: InstanceClient): Promise<CheckResult[]> {
    const { id, outcomes } = await application(set, instance)
    const first: CheckResult = { check: APPLICATION, proves: ['installation itself'], outcomes }
    const results = [first]
    for (const check of id === null ? [] : CHECKS)
        results.push(await run(check, { set, instance, applicationId: id! }))
    return results
}

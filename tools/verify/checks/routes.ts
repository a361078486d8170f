import type { BuiltRecord } from '../../records/types'
import { recordsOf } from '../../certify/records'
import { compare, keyed, pick } from '../compare'
import type { Check, CheckContext, Outcome } from '../types'

const FIELDS = ['active', 'requires_authentication', 'requires_acl_authorization', 'requires_snc_internal_role', 'enforce_acl', 'default_operation_uri']
const SWITCH_ON = 'set it back under System Web Services > Scripted REST APIs'

const named = (route: Readonly<Record<string, string>>): string => `${route.http_method} ${route.relative_path}`

/** A call without credentials must be refused before any script runs. */
async function anonymous(route: BuiltRecord, { instance }: CheckContext): Promise<Outcome> {
    const path = (route.fields.default_operation_uri ?? '').replace(/\{\w+\}/g, '0'.repeat(32))
    const { status } = await instance.call(route.fields.http_method ?? 'GET', path, { anonymous: true })
    const what = `${named(route.fields)} without credentials answers ${status}`
    return status === 401 ? { state: 'pass', what } : { state: 'fail', what: `${what} instead of 401`, fix: `${SWITCH_ON}; if it is active there, report the version of the instance` }
}

/** Every route is active and guarded as shipped, and refuses a live call without credentials. */
export const routes: Check = {
    name: 'REST routes',
    proves: ['registration of the routes', 'refusal of callers without credentials'],
    async run(context) {
        const { set, instance } = context
        const shipped = recordsOf(set, 'sys_ws_operation')
        const { rows, hidden } = await instance.rows('sys_ws_operation', `operation_uriSTARTSWITH/api/${set.scope}/`, ['http_method', 'relative_path', ...FIELDS])
        return [
            ...compare({ what: 'REST routes', shipped: new Map(shipped.map(route => [named(route.fields), pick(route.fields, FIELDS)])), found: keyed(rows, named), hidden, fixDifferent: SWITCH_ON }),
            ...await Promise.all(shipped.map(route => anonymous(route, context)))
        ]
    }
}

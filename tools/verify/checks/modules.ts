import { recordsOf } from '../../certify/records'
import { compare, keyed } from '../compare'
import type { Check, CheckContext, Outcome } from '../types'

/**
 * Calls that our code refuses with a code of its own: only a script that found its modules can answer that way. Nothing is written. If an instance refuses the
 * empty body before any script runs, the empty object is tried.
 */
const PATH = '/glance/v1/sessions'
const CALLS = [{ body: '', status: 400, code: 'malformed' }, { body: '{}', status: 422, code: 'invalid' }] as const

interface Refusal {
    error?: { code?: string, message?: string, detail?: string } | string
}

const codeOf = (body: unknown): string | undefined => {
    const { error } = (body ?? {}) as Refusal
    return typeof error === 'object' ? error.code : undefined
}

/** Calls until our code answers; else the last answer. */
async function live({ set, instance }: CheckContext): Promise<Outcome> {
    let answer: { status: number, body: unknown } = { status: 0, body: null }
    for (const { body, status, code } of CALLS) {
        answer = await instance.call('POST', `/api/${set.scope}${PATH}`, { anonymous: false, body })
        if (answer.status === status && codeOf(answer.body) === code)
            return { state: 'pass', what: `POST ${PATH} with ${body || 'no body'} answers ${status} ${code}: the route found its modules` }
        if (answer.status === 401 || answer.status === 403)
            break
    }
    return explain(answer.status, answer.body)
}

function explain(status: number, body: unknown): Outcome {
    const { error } = (body ?? {}) as Refusal
    const what = `POST ${PATH} answers ${status}`
    if (status === 401)
        return { state: 'unknown', what, fix: 'check user and password' }
    if (status === 403)
        return { state: 'unknown', what, fix: 'give this user the role x_glne_conn.user, or run as admin' }
    const said = typeof error === 'object' ? [error.message, error.detail].filter(Boolean).join(': ') : ''
    return { state: 'fail', what: `${what}${said ? ` (${said.slice(0, 200)})` : ''}`, fix: 'look into the system log for the module that was not found; install again (npm run deploy)' }
}

/** Script includes and modules exist, and our code answers a live call. */
export const modules: Check = {
    name: 'modules',
    proves: ['module resolution', 'ACL evaluation (of the given user, by role)'],
    async run(context) {
        const { set, instance } = context
        const paths = recordsOf(set, 'sys_module').map(record => record.fields.path ?? '')
        const there = await instance.rows('sys_module', `pathSTARTSWITH${set.scope}/`, ['path'])
        const includes = recordsOf(set, 'sys_script_include').map(record => record.fields.name ?? '')
        const found = await instance.rows('sys_script_include', `nameIN${includes.join(',')}^sys_scope.scope=${set.scope}`, ['name', 'active', 'access'])
        return [
            ...compare({ what: 'modules', shipped: new Map(paths.map(path => [path, {}])), found: keyed(there.rows, row => row.path ?? ''), hidden: there.hidden }),
            ...compare({
                what: 'script includes', shipped: new Map(includes.map(name => [name, { active: 'true', access: 'package_private' }])),
                found: keyed(found.rows, row => row.name ?? ''), hidden: found.hidden
            }),
            await live(context)
        ]
    }
}

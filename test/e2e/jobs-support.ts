import { DEMO_PARTNER } from '../demo/seed'
import type { Answer } from '../demo/rest-client'
import type { Environment } from './environment'

/** What the tests of roles, launches, rules, jobs and secrets do with a running environment. */

export const APP = 'x_glne_conn'
export const ROUTE = '/api/x_glne_conn/glance/v1/sessions'

export type Row = Record<string, string>

interface ScriptReport<T> {
    result: T
    messages: { level: string, text: string }[]
    log: { level: string, message: string }[]
    error: string | null
}

export interface Failure {
    error: { message: string, detail: string, code: string, fields?: Record<string, string> }
    status: string
}

export interface Launch {
    sys_id: string
    number: string
    join_url: string
    browser_url: string
    expires: string
    type: string
    session_key: string
    join_method: string
}

/** Runs a script by the script door; throws when it did. */
export async function script<T = unknown>(
    environment: Environment, source: string, where: { scope?: string, user?: string, node?: string } = {}
): Promise<ScriptReport<T>> {
    const report = await environment.instance<ScriptReport<T>>('POST', '/_instance/script', { script: source, scope: APP, user: 'admin', ...where })
    if (report.error !== null)
        throw new Error(`${report.error}\nin: ${source.slice(0, 500)}`)
    return report
}

/** Both clocks stand still at a time. */
export async function freeze(environment: Environment, time: string): Promise<void> {
    await environment.glance('POST', '/_control/clock', { now: time, freeze: true })
    await environment.instance('POST', '/_instance/clock', { frozen: true, now: time })
}

/** Moves both clocks on by seconds. */
export async function pass(environment: Environment, seconds: number): Promise<void> {
    await environment.glance('POST', '/_control/clock', { advance: seconds })
    await environment.instance('POST', '/_instance/clock', { advance: seconds })
}

export interface Ran {
    kind: string
    name: string
    outcome: string
    error: string | null
    node: string
}

export const drain = async (environment: Environment, parallel = false): Promise<Ran[]> =>
    (await environment.instance<{ ran: Ran[] }>('POST', '/_instance/drain', { parallel })).ran

/** Sync events, oldest first. */
export const syncEvents = async (environment: Environment, query = ''): Promise<Row[]> =>
    (await environment.as('glance.admin').rows(`${APP}_sync_event`, query)).sort((a, b) => a.number! < b.number! ? -1 : 1)

export async function lastEvent(environment: Environment): Promise<Row> {
    const all = await syncEvents(environment)
    return all[all.length - 1]!
}

export const count = async (environment: Environment, table: string, query = ''): Promise<number> => {
    const where = { scope: table.startsWith(APP) ? APP : 'global' }
    const { result } = await script<number>(environment, `var gr = new GlideRecord('${table}'); gr.addEncodedQuery(${JSON.stringify(query)}); gr.query(); gr.getRowCount()`, where)
    return result
}

/** How often Glance has been asked for session records. */
export const asked = async (environment: Environment): Promise<number> => {
    const { requests } = await environment.glance<{ requests: { operation: string }[] }>('GET', '/_control/requests')
    return requests.filter(request => request.operation.startsWith('PartnerSessions')).length
}

export const faults = (environment: Environment, ...rules: Record<string, unknown>[]) => environment.glance('POST', '/_control/faults', rules)

export const launch = (environment: Environment, body: unknown, user = 'glance.agent'): Promise<Answer<Launch & Failure>> =>
    environment.as(user).send<Launch & Failure>('POST', ROUTE, body)

/** Inserts rows past access control, as the app's own scripts do. Returns their sys_ids. */
export async function insertRows(environment: Environment, table: string, rows: readonly Record<string, string>[]): Promise<string[]> {
    const { result } = await script<string[]>(environment, `(function () {
        var ids = [], rows = ${JSON.stringify(rows)}
        rows.forEach(function (row) {
            var gr = new GlideRecord('${table}')
            gr.initialize()
            for (var name in row)
                gr.setValue(name, row[name])
            var id = gr.insert()
            if (!id)
                throw 'not inserted: ' + JSON.stringify(row)
            ids.push(id)
        })
        return ids
    })()`)
    return result
}

/** Sets a property. Through the Table API that is for administrators; the Glance admin has the property page. */
export async function setProperty(environment: Environment, name: string, value: string): Promise<void> {
    const admin = environment.as('admin')
    const [row] = await admin.rows('sys_properties', `name=${APP}.${name}`, 'sys_id')
    await admin.update('sys_properties', row!.sys_id!, { value })
}

let nextHash = 1

/** A launched row that waits, as the launch leaves it; `started` is a stored time. */
export const waiting = (environment: Environment, company: string, values: Record<string, string>): Record<string, string> => ({
    session_hash: `launch-${(nextHash++).toString(16).padStart(32, '0')}`, company, type: 'C', session_key: 'V1001', visitor_id: 'V1001',
    agent: environment.demo.users['glance.agent']!, partner_user_id: 'glance.agent@example.com', source_table: 'incident', source_record: environment.demo.incidents[0]!,
    origin: 'servicenow', sync_state: 'pending', join_method: 'browser', terms: 'not_asked', sync_attempts: '0', ...values
})

/** A session at Glance that is over, with the demo's agent as a guest. */
export const over = (values: Record<string, unknown>): Record<string, unknown> => ({
    partnerId: DEMO_PARTNER.partnerId, type: 'C', status: 'C', sessionKey: 'V1001', visitorId: 'V1001', partnerUserId: 'glance.agent@example.com',
    guests: [{ type: 'V', status: 'C', name: 'Ada' }, { type: 'A', status: 'C', name: 'Alex', partnerUserId: 'glance.agent@example.com' }], ...values
})

export const companyId = async (environment: Environment): Promise<string> =>
    (await environment.as('glance.admin').rows(`${APP}_company_settings`, 'is_default=true', 'sys_id'))[0]!.sys_id!

/** Logs in at the page as a person at a browser does. Returns the cookie. */
export async function logIn(environment: Environment, user: string): Promise<string> {
    const page = await fetch(`${environment.url}/login.do`)
    const token = /name="login_token" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
    const entered = await fetch(`${environment.url}/login.do`, {
        method: 'POST', redirect: 'manual',
        headers: { cookie: page.headers.getSetCookie()[0]!.split(';')[0]!, 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ login_token: token, user_name: user, user_password: user }).toString()
    })
    const cookie = entered.headers.getSetCookie().find(one => one.startsWith('JSESSIONID='))
    if (!cookie)
        throw new Error(`${user} could not log in: ${entered.status}`)
    return cookie.split(';')[0]!
}

/** Answers of an operation are held at Glance until `release`; `times`: how many, 0 for all. */
export const holdAnswers = (environment: Environment, operation: string, times = 0) => faults(environment, { kind: 'hold', operation, times })

/** Resolves as soon as so many answers are held. */
export const held = (environment: Environment, count = 1) => environment.glance('POST', '/_control/held', { count })

/** Lets go what is held, and holds nothing any more. */
export async function release(environment: Environment): Promise<void> {
    await faults(environment)
    await environment.glance('POST', '/_control/release')
}

/** The call under way ends as one does that had no answer in time. */
export async function timeOut(environment: Environment): Promise<void> {
    await held(environment)
    await environment.instance('POST', '/_instance/expire')
}

/** Does work for which each answer of Glance takes so many seconds: each page, and so each test before a call, comes that much later. */
export async function workSlowly<T>(environment: Environment, work: () => Promise<T>, seconds = 7): Promise<T> {
    await holdAnswers(environment, 'PartnerSessionsEnding')
    const working = work()
    const over = working.then(() => true, () => true)
    while (!await Promise.race([over, held(environment).then(() => false)])) {
        await environment.instance('POST', '/_instance/clock', { advance: seconds })
        await environment.glance('POST', '/_control/release')
    }
    await release(environment)
    return working
}

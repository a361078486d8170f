import type { Environment } from '../e2e/environment'
import { stored } from '../e2e/truth'

/** A session as the local Glance service describes those of its history that were started from here. */
export interface LaunchedSession {
    sessionId: string
    sessionKey: string | null
    visitorId: string | null
    partnerUserId: string | null
    type: string
    startTime: string
}

const AT_ONCE = 100

/** sys_id of the one company of the environment. */
export async function companyId(environment: Environment): Promise<string> {
    const [company] = await environment.as('glance.admin').rows('x_glne_conn_company_settings', '', 'sys_id')
    if (!company)
        throw new Error('the environment has no company')
    return company.sys_id!
}

/** Rows as the launch leaves them, for sessions of the past: who, when, with which key, from which record. */
export async function seedLaunches(environment: Environment, sessions: readonly LaunchedSession[]): Promise<void> {
    const company = await companyId(environment)
    const rows = sessions.map((session, index) => ({
        session_hash: `launch-${index.toString(16).padStart(32, '0')}`, company, type: session.type, session_key: session.sessionKey ?? '',
        visitor_id: session.visitorId ?? '', agent: environment.demo.users['glance.agent'], partner_user_id: session.partnerUserId,
        source_table: 'incident', source_record: environment.demo.incidents[index % 3], visitor_name: `Launched ${index}`,
        started: stored(new Date(Date.parse(session.startTime) - 5000).toISOString()), origin: 'servicenow', sync_state: 'pending', join_method: 'browser'
    }))
    for (let at = 0; at < rows.length; at += AT_ONCE)
        await insertRows(environment, 'x_glne_conn_session', rows.slice(at, at + AT_ONCE))
}

/** Inserts rows by a script of the app's scope, as the app itself would. Their sys_ids. */
export async function insertRows(environment: Environment, table: string, rows: readonly Record<string, unknown>[]): Promise<string[]> {
    return runScript<string[]>(environment, `var rows = ${JSON.stringify(rows)}
        var ids = []
        for (var i = 0; i < rows.length; i++) {
            var gr = new GlideRecord('${table}')
            gr.initialize()
            for (var name in rows[i])
                gr.setValue(name, rows[i][name])
            ids[i] = gr.insert()
            if (!ids[i])
                throw 'row ' + i + ' of ${table} was not inserted'
        }
        ids`)
}

/** Runs a script through the script door; its result. Throws what the script threw. */
export async function runScript<T = unknown>(environment: Environment, script: string): Promise<T> {
    const report = await environment.instance<{ result: T, error: string | null }>('POST', '/_instance/script', { scope: 'x_glne_conn', user: 'admin', script })
    if (report.error !== null)
        throw new Error(report.error)
    return report.result
}

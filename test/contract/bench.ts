import type { Environment } from '../e2e/environment'
import { APP, companyId, drain, faults, freeze, insertRows, logIn, script, setProperty, waiting } from '../e2e/jobs-support'
import { DEMO_PARTNER } from '../demo/seed'
import { Caller } from './caller'
import type { Description } from './description'

/** What the cases of the contract tests stand on: an environment that can be brought into every state that a route tells of, and back. */

export const NOW = '2026-03-02T10:00:00Z'
const CONFIGURATION = `${APP}_display_configuration`
const COMPANY = `${APP}_company_settings`
const ID = /^[0-9a-f]{32}$/

export interface Bench {
    environment: Environment
    caller: Caller
    incidents: string[]
    company: string
    configuration: string
    /** A record of a table that ServiceNow hides from the app. */
    hidden: string
    /** Takes everything back to the demo's set-up. */
    reset(): Promise<void>
    settings(values: Record<string, unknown>): Promise<void>
    configure(values: Record<string, unknown>): Promise<void>
    /** Columns of Company Settings past every rule, as a fault or another program may leave them. */
    forced(values: Record<string, string>): Promise<void>
    /** Does the work on a copy of the instance: same data, another identity. */
    elsewhere<T>(work: () => Promise<T>): Promise<T>
    property(name: string, value: string): Promise<void>
    /** A launched session that waits, of the demo's agent on the first incident. */
    session(values?: Record<string, string>): Promise<string>
    /** Sessions, Sync events and what of them was written so far, as one text. */
    stored(): Promise<string>
    /** Does the work with one privilege of the app taken away. */
    without<T>(privilege: string, work: () => Promise<T>): Promise<T>
    /** Does the work while a rule of the instance refuses new rows of a table. */
    refusing<T>(table: string, work: () => Promise<T>): Promise<T>
    /** Does the work while the instance allows one call an hour of the app's routes. */
    limited<T>(work: () => Promise<T>): Promise<T>
    /** Cookie and token of a session as a browser has them. */
    browser(user: string): Promise<{ cookie: string, token: string }>
}

export async function openBench(environment: Environment, description: Description): Promise<Bench> {
    const admin = () => environment.as('glance.admin')
    const system = () => environment.as('admin')
    await freeze(environment, NOW)
    const company = await companyId(environment)
    const configuration = (await admin().rows(CONFIGURATION, 'table=incident', 'sys_id'))[0]!.sys_id!
    const hidden = (await system().create('problem', { short_description: 'Hidden' })).sys_id!
    let made = 0

    const settings = async (values: Record<string, unknown>): Promise<void> => { await admin().update(COMPANY, company, values) }
    const forced = async (values: Record<string, string>): Promise<void> => {
        await script(environment, `var gr = new GlideRecord('${COMPANY}'), values = ${JSON.stringify(values)}
            gr.get('${company}'); gr.setWorkflow(false); for (var name in values) gr.setValue(name, values[name]); gr.update()`)
    }
    const configure = async (values: Record<string, unknown>): Promise<void> => { await admin().update(CONFIGURATION, configuration, values) }
    const property = (name: string, value: string): Promise<void> => setProperty(environment, name, value)
    const removed = async (table: string, sysId: string): Promise<void> => {
        const { status } = await system().send('DELETE', `/api/now/table/${table}/${sysId}`)
        if (status !== 204)
            throw new Error(`${table} ${sysId} could not be removed: ${status}`)
    }

    return {
        environment, company, configuration, hidden, settings, configure, property, forced,
        caller: new Caller(description, environment.url),
        incidents: environment.demo.incidents,
        async reset() {
            await faults(environment)
            await environment.glance('POST', '/_control/reset', {})
            await drain(environment)
            // Sessions and Sync events of other tests are none of the next one's business; nor is what is known of who is present.
            await script(environment, `['session', 'sync_event', 'presence', 'presence_token'].forEach(function (name) { var gr = new GlideRecord('${APP}_' + name); gr.query(); while (gr.next()) gr.deleteRecord() })`)
            await freeze(environment, NOW)
            await property('join_with_client', 'false')
            await forced({ sync_status: '', failing_class: '' })
            await settings({
                is_default: true, api_key: DEMO_PARTNER.apiKey, partner_id: DEMO_PARTNER.partnerId, sso_expiration: 3600, presence: false, show_terms: false,
                service_url: environment.glanceUrl, presence_url: environment.glanceUrl
            })
            await configure({ active: true, condition: '', order: 100, visitor_id_field: 'caller_id.employee_number', buttons: 'cobrowse,screen_share,video,join_with_key' })
        },
        async session(values = {}) {
            const started = { started: '2026-03-02 09:59:00', ...values }
            const [id] = await insertRows(environment, `${APP}_session`, [{ ...waiting(environment, company, started), session_hash: `launch-contract-${made++}` }])
            if (!id || !ID.test(id))
                throw new Error('the session was not stored')
            return id
        },
        async stored() {
            // What was asked for goes on in the background: it comes to an end first.
            await drain(environment)
            const { result } = await script<string>(environment, `['session', 'sync_event'].map(function (name) {
                var gr = new GlideRecord('${APP}_' + name), rows = []
                gr.orderBy('sys_id'); gr.query()
                while (gr.next()) rows.push(gr.getUniqueValue() + gr.getValue('sys_mod_count'))
                return rows.length + ' ' + rows.join()
            }).join(' ')`)
            return result
        },
        async elsewhere(work) {
            const [row] = await system().rows('sys_properties', 'name=instance_id', 'sys_id,value')
            await system().update('sys_properties', row!.sys_id!, { value: 'c'.repeat(32) })
            try {
                return await work()
            } finally {
                await system().update('sys_properties', row!.sys_id!, { value: row!.value })
            }
        },
        async without(privilege, work) {
            const [row] = await system().rows('sys_scope_privilege', `target_name=${privilege}`, 'sys_id')
            if (!row)
                throw new Error(`the app has no privilege ${privilege}`)
            await system().update('sys_scope_privilege', row.sys_id!, { status: 'denied' })
            try {
                return await work()
            } finally {
                await system().update('sys_scope_privilege', row.sys_id!, { status: 'allowed' })
            }
        },
        async refusing(table, work) {
            // In the app's own scope, where an administrator of the instance may add rules: one of another scope could not abort.
            const [app] = await system().rows('sys_scope', `scope=${APP}`, 'sys_id')
            const rule = await system().create('sys_script', {
                name: 'Refuse', collection: table, when: 'before', order: '50', action_insert: 'true', advanced: 'true', active: 'true',
                script: 'current.setAbortAction(true)', sys_scope: app!.sys_id
            })
            try {
                return await work()
            } finally {
                await removed('sys_script', rule.sys_id!)
            }
        },
        async limited(work) {
            const rule = await system().create('sys_rate_limit_rules', { name: 'Contract', active: 'true', api: 'Glance', requests: '1', type: 'all_users' })
            try {
                return await work()
            } finally {
                await removed('sys_rate_limit_rules', rule.sys_id!)
            }
        },
        async browser(user) {
            const cookie = await logIn(environment, user)
            const page = await (await fetch(`${environment.url}/incident_list.do`, { headers: { cookie } })).text()
            const token = /g_ck\s*=\s*["']([^"']+)/.exec(page)?.[1]
            if (!token)
                throw new Error('the page has no token')
            return { cookie, token }
        }
    }
}

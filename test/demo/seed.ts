import { ACCOUNTS, CUSTOMERS, INCIDENTS } from './people'
import { restClient, type RestClient } from './rest-client'

export interface Demo {
    /** sys_ids by user name. */
    users: Record<string, string>
    /** sys_ids of the incidents, in the order of `INCIDENTS`. */
    incidents: string[]
}

export const DEMO_PARTNER = { partnerId: '12345', apiKey: 'test-api-key' }

/** Accounts, customers and incidents, made through the Table API as any administrator's script would. */
export async function seedPeople(url: string): Promise<Demo> {
    const admin = restClient(url, 'admin')
    const roles = new Map((await admin.rows('sys_user_role', '', 'sys_id,name')).map(role => [role.name!, role.sys_id!]))
    const users: Record<string, string> = {}
    for (const { roles: granted, ...account } of ACCOUNTS) {
        const user = await admin.create('sys_user', { ...account, user_password: account.user_name, active: true })
        users[account.user_name] = user.sys_id!
        for (const role of granted) {
            const id = roles.get(role)
            if (!id)
                throw new Error(`role ${role} is not on the instance: is the app loaded?`)
            await admin.create('sys_user_has_role', { user: user.sys_id, role: id })
        }
    }
    for (const customer of CUSTOMERS)
        users[customer.user_name] = (await admin.create('sys_user', { ...customer, active: true })).sys_id!
    const incidents: string[] = []
    for (const { caller, ...incident } of INCIDENTS)
        incidents.push((await admin.create('incident', { ...incident, caller_id: users[caller] })).sys_id!)
    return { users, incidents }
}

/** Company Settings for the local Glance service, filled in as the Glance administrator would. Returns the record. */
export async function seedCompany(admin: RestClient, serviceUrl: string, values: Record<string, unknown> = {}): Promise<Record<string, string>> {
    return admin.create('x_glne_conn_company_settings', {
        name: 'Demo company', partner_id: DEMO_PARTNER.partnerId, api_key: DEMO_PARTNER.apiKey, partner_uid_field: 'email',
        service_url: serviceUrl, presence_url: serviceUrl, is_default: true, ...values
    })
}

/** The incident table gets Glance: the visitor is the caller. */
export async function seedDisplayConfiguration(admin: RestClient): Promise<Record<string, string>> {
    return admin.create('x_glne_conn_display_configuration', {
        table: 'incident', order: 100, active: true, inherit: true,
        visitor_id_field: 'caller_id.employee_number', visitor_name_field: 'caller_id.name',
        visitor_email_field: 'caller_id.email', visitor_phone_field: 'caller_id.phone',
        buttons: 'cobrowse,screen_share,video,join_with_key'
    })
}

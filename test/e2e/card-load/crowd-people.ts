import type { Environment } from '../environment'
import { script } from '../jobs-support'

/** Whom the crowd works for. */
export interface CrowdPeople {
    /** User names; the password is the name. */
    agents: string[]
    /** sys_ids of incidents, and the visitor id of each one's caller. */
    records: { sysId: string, visitorId: string }[]
    visitorIds: string[]
}

const agentName = (index: number) => `crowd.agent${index}`
const visitorOf = (index: number) => `CROWD${String(index).padStart(4, '0')}`

/** Agents with the role, and incidents of callers with a visitor id; some callers have more than one. */
export async function seedCrowd(environment: Environment, agents: number, records: number, visitors: number): Promise<CrowdPeople> {
    const admin = environment.as('admin')
    const roles = (await admin.rows('sys_user_role', 'nameINx_glne_conn.user,itil', 'sys_id')).map(role => role.sys_id!)
    const names = Array.from({ length: agents }, (_agent, index) => agentName(index))
    for (const name of names) {
        const user = await admin.create('sys_user', { user_name: name, first_name: 'Crowd', last_name: name, email: `${name}@example.com`, user_password: name, active: true })
        for (const role of roles)
            await admin.create('sys_user_has_role', { user: user.sys_id, role })
    }
    const visitorIds = Array.from({ length: visitors }, (_visitor, index) => visitorOf(index))
    const { result } = await script<string[]>(environment, `(function () {
        var callers = ${JSON.stringify(visitorIds)}.map(function (id) {
            var caller = new GlideRecord('sys_user')
            caller.initialize()
            caller.setValue('user_name', id)
            caller.setValue('last_name', id)
            caller.setValue('employee_number', id)
            return caller.insert()
        })
        var records = []
        for (var i = 0; i < ${records}; i++) {
            var incident = new GlideRecord('incident')
            incident.initialize()
            incident.setValue('short_description', 'Crowd ' + i)
            incident.setValue('caller_id', callers[i % callers.length])
            records.push(String(incident.insert()))
        }
        return records
    })()`, { scope: 'global' })
    return { agents: names, visitorIds, records: result.map((sysId, index) => ({ sysId, visitorId: visitorIds[index % visitors]! })) }
}

import { toSystemLog } from './log.ts'
import { open, text } from './records.ts'

/**
 * Active users with an e-mail address who hold a role: their sys_ids, at most `most`. Roles inherited from a group or another role have rows of their own in
 * the User Roles table. Nobody where ServiceNow does not let the app read that table; the system log then has an error.
 */
export function holdersOf(role: string, most: number): string[] {
    try {
        const record = open('sys_user_has_role')
        record.addQuery('role.name', role)
        record.addQuery('user.active', true)
        record.addNotNullQuery('user.email')
        record.setLimit(most * 2)
        record.query()
        const users: string[] = []
        while (record.next() && users.length < most) {
            const user = text(record, 'user')
            if (text(record, 'state') !== 'inactive' && !users.includes(user)) {
                users.push(user)
            }
        }
        return users
    } catch (error) {
        toSystemLog('error', `Glance: who holds the role ${role} could not be read, so nobody gets an e-mail: ${String(error)}`)
        return []
    }
}

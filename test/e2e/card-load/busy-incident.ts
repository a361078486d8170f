import type { Environment } from '../environment'
import { API, CONFIGURATION, SESSION } from '../card-support'
import { APP, companyId, insertRows, waiting } from '../jobs-support'

const GUEST = `${SESSION}_guest`

/**
 * An incident as it is after some days of work: two agents have helped its caller six times by all three kinds of session, five of which the card shows, one of
 * them open still; each has its guests. Its table's configuration has a condition. Answers the incident's sys_id.
 */
export async function busyIncident(environment: Environment): Promise<string> {
    const { users, incidents } = environment.demo
    const incident = incidents[0]!
    const admin = environment.as('glance.admin')
    const [configuration] = await admin.rows(CONFIGURATION, 'table=incident', 'sys_id')
    await admin.update(CONFIGURATION, configuration!.sys_id!, { condition: 'active=true' })
    const company = await companyId(environment)
    const agents = [users['glance.agent']!, users['glance.agent2']!]
    const over = (index: number) => index < 5
    const sessions = await insertRows(environment, SESSION, [...'CGVCGC'].map((type, index) => waiting(environment, company, {
        type, agent: agents[index % 2]!, source_record: incident, session_key: `K${index}`, visitor_name: 'Ada Byron', started: `2026-03-01 0${index}:00:00`,
        ...over(index) ? { sync_state: 'synced', status: 'C', ended: `2026-03-01 0${index}:12:00`, duration_seconds: '720', session_hash: `${index}`.repeat(64) } : {}
    })))
    await insertRows(environment, GUEST, sessions.filter((_session, index) => over(index)).flatMap((session, index): Record<string, string>[] => [
        { session, guest_hash: `a${index}`.repeat(32), type: 'V', name: 'Ada Byron', email: 'ada.byron@example.org', duration_seconds: '700' },
        { session, guest_hash: `b${index}`.repeat(32), type: 'A', name: 'Alex Agent', partner_user_id: 'glance.agent@example.com', duration_seconds: '720' }
    ]))
    return incident
}

export const cardPath = (sysId: string) => `${API}/card/incident/${sysId}`
export const presencePath = (sysId: string) => `${API}/presence/incident/${sysId}`
export const UI_SCRIPT = `${APP}.glance_card`

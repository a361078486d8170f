import { startEnvironment, type Environment } from './environment'
import { DEMO_PARTNER } from '../demo/seed'
import { pagesOf, stored, trueSessions, windowsOf, type TrueSession } from './truth'

/** 5,000 sessions over 90 days, 400 of them launched here; both modes; page size 100 (the default). */
const COUNT = 5000
const LAUNCHED = 400
const PAGE = 100
const FROM = '2026-06-01T00:00:00Z'
const TO = '2026-08-30T06:00:00Z'
const NOW = TO

interface RequestLog {
    number: number
    operation: string
    parameters: Record<string, string>
}

const SESSION_FIELDS = [
    'sys_id', 'number', 'glance_session_id', 'type', 'status', 'session_key', 'visitor_id', 'partner_user_id', 'started', 'ended', 'duration_seconds', 'width', 'height',
    'origin', 'sync_state', 'source_table', 'source_record', 'agent', 'visitor_name'
].join(',')

async function history(environment: Environment): Promise<TrueSession[]> {
    await environment.glance('POST', '/_control/generate', {
        count: COUNT, seed: 20260830, from: FROM, to: TO,
        options: { partnerId: DEMO_PARTNER.partnerId, launched: LAUNCHED, agents: ['glance.agent@example.com'], distinctEnds: true, open: 12 }
    })
    return trueSessions(environment)
}

/** Rows as the launch leaves them, for sessions of the past: who, when, which key, which record. */
async function launch(environment: Environment, sessions: readonly TrueSession[]): Promise<void> {
    const company = (await environment.as('glance.admin').rows('x_glne_conn_company_settings', '', 'sys_id'))[0]!.sys_id
    const rows = sessions.map((session, index) => ({
        session_hash: `launch-${index.toString(16).padStart(32, '0')}`, company, type: session.type, session_key: session.sessionKey ?? '', visitor_id: session.visitorId ?? '',
        agent: environment.demo.users['glance.agent'],
        partner_user_id: session.partnerUserId, source_table: 'incident', source_record: environment.demo.incidents[index % 3],
        visitor_name: `Launched ${index}`,
        started: stored(new Date(Date.parse(session.startTime) - 5000).toISOString()),
        origin: 'servicenow', sync_state: 'pending', join_method: 'browser'
    }))
    for (let at = 0; at < rows.length; at += 100) {
        await environment.instance('POST', '/_instance/script', {
            scope: 'x_glne_conn', user: 'admin',
            script: `var rows = ${JSON.stringify(rows.slice(at, at + 100))}
                for (var i = 0; i < rows.length; i++) {
                    var gr = new GlideRecord('x_glne_conn_session')
                    gr.initialize()
                    for (var name in rows[i])
                        gr.setValue(name, rows[i][name])
                    if (!gr.insert())
                        throw 'row ' + i + ' was not inserted'
                }`
        })
    }
}

/** Calls of the Activity Service after a number of the log. */
const activityRequests = async (environment: Environment, after = 0) => (await environment.glance<{ requests: RequestLog[] }>('GET', `/_control/requests?after=${after}`))
    .requests.filter(request => request.operation.startsWith('PartnerSessions'))

const latestEvent = async (environment: Environment) => (await environment.as('glance.admin').rows('x_glne_conn_sync_event', 'ORDERBYDESCsys_created_on^ORDERBYDESCnumber'))[0]!

/** What the tables must hold for a session that Glance reports. */
const expectedRow = (session: TrueSession) => ({
    glance_session_id: session.sessionId, type: session.type, status: session.status, session_key: session.sessionKey ?? '', visitor_id: session.visitorId ?? '',
    partner_user_id: session.partnerUserId ?? '', started: stored(session.startTime), ended: stored(session.endTime), duration_seconds: String(session.duration),
    width: String(session.width), height: String(session.height), sync_state: 'synced'
})

/** Glance's own limits of a guest's name, e-mail and phone: longer text is cut, and no blank is left at its end. */
const cut = (text: string | null, size: number) => (text ?? '').slice(0, size).trim()

async function expectSessions(environment: Environment, truth: readonly TrueSession[]): Promise<Record<string, string>[]> {
    const admin = environment.as('glance.admin')
    const rows = await admin.rows('x_glne_conn_session', 'sync_state=synced', SESSION_FIELDS)
    const byId = new Map(rows.map(row => [row.glance_session_id, row]))
    expect(byId.size).toBe(rows.length)
    expect([...byId.keys()].sort()).toEqual(truth.map(session => session.sessionId).sort())
    for (const session of truth)
        expect(byId.get(session.sessionId)).toMatchObject(expectedRow(session))

    const guests = await admin.rows('x_glne_conn_session_guest', '', 'session,type,status,name,email,phone,partner_user_id,started,duration_seconds')
    const bySession = new Map<string, Record<string, string>[]>()
    for (const guest of guests)
        bySession.set(guest.session!, [...bySession.get(guest.session!) ?? [], guest])
    expect(guests).toHaveLength(truth.reduce((sum, session) => sum + session.guests.length, 0))
    const GUEST_FIELDS = ['type', 'partner_user_id', 'started', 'duration_seconds', 'email', 'phone', 'name']
    const key = (guest: Record<string, string>) => JSON.stringify(GUEST_FIELDS.map(field => guest[field]))
    for (const session of truth) {
        const stored_ = (bySession.get(byId.get(session.sessionId)!.sys_id!) ?? []).map(key).sort()
        const wanted = session.guests.map(guest => key({
            type: guest.type, partner_user_id: guest.partnerUserId ?? '', started: stored(guest.startTime), duration_seconds: String(guest.duration),
            email: cut(guest.email, 127), phone: cut(guest.phone, 31), name: cut(guest.name, 63)
        })).sort()
        expect(stored_).toEqual(wanted)
    }
    return rows
}

/** Runs the job when another run may start: the schedule allows one in 60 minutes. */
async function scheduledRun(environment: Environment, at: string, glanceAt = at): Promise<Record<string, string>> {
    await environment.setClock(at, glanceAt)
    await environment.runJob('Glance Scheduled Sync')
    return latestEvent(environment)
}

async function writesToSessions(environment: Environment): Promise<number> {
    const stats = await environment.instance<{ statements: { table: string, kind: string, origin: string, count: number }[] }>('GET', '/_instance/stats')
    return stats.statements
        .filter(entry => entry.table === 'x_glne_conn_session' && entry.origin === 'app' && entry.kind !== 'select')
        .reduce((sum, entry) => sum + entry.count, 0)
}

describe.each([
    ['only sessions launched here (the default)', false],
    ['sessions started outside ServiceNow, too', true]
])('a scheduled run over 90 days: %s', (_mode, outside) => {
    let environment: Environment
    let truth: TrueSession[]
    let ended: TrueSession[]
    let launched: TrueSession[]

    beforeAll(async () => {
        environment = await startEnvironment({ now: NOW, company: { log_outside_sessions: outside, ...(outside ? { outside_since: '2026-06-01 00:00:00' } : {}) } })
        truth = await history(environment)
        ended = truth.filter(session => session.endTime)
        launched = truth.filter(session => session.system === 'here')
        await launch(environment, launched)
    })
    afterAll(() => environment?.stop())

    it('has a history with everything in it', () => {
        expect(truth).toHaveLength(COUNT)
        expect(launched).toHaveLength(LAUNCHED)
        expect(truth.length - ended.length).toBeGreaterThan(0)
    })

    it('brings the tables to the truth, field by field, with the requests the formula states', async () => {
        await environment.instance('DELETE', '/_instance/stats')
        const event = await scheduledRun(environment, NOW)
        const reported = launched.filter(session => session.endTime)
        const wanted = outside ? ended : reported
        const rows = await expectSessions(environment, wanted)

        const requests = await activityRequests(environment)
        const [first] = requests
        const start = Date.parse(first!.parameters.startRange!)
        const windows = windowsOf(start, Date.parse(NOW))
        const expected = windows.reduce((sum, [from, to]) => sum + pagesOf(
            ended.map(session => Date.parse(session.endTime!)).filter(end => end >= from && end <= to), PAGE), 0)
        expect(requests).toHaveLength(expected)
        if (!outside)
            expect(start).toBeLessThanOrEqual(Math.min(...launched.map(session => Date.parse(session.startTime) - 5000)))

        const received = ended.filter(session => Date.parse(session.endTime!) >= start).length
        // One more, of another operation: Glance's own numbers are compared with ours.
        expect(event).toMatchObject({
            trigger: 'schedule', state: 'done', error_class: 'none', failed: '0', requests: String(expected + (outside ? 1 : 0)), pages: String(expected),
            matched: String(reported.length), created: String(wanted.length - reported.length), updated: String(reported.length),
            ignored: String(outside ? 0 : received - reported.length), unchanged: '0'
        })
        const launchedRows = rows.filter(row => row.origin === 'servicenow')
        expect(launchedRows).toHaveLength(reported.length)
        expect(launchedRows.every(row => row.source_table === 'incident' && row.agent === environment.demo.users['glance.agent'])).toBe(true)
        expect(await environment.as('glance.admin').rows('x_glne_conn_session', 'sync_state=pending', 'sys_id')).toHaveLength(launched.length - reported.length)
    })

    it('writes nothing to sessions when it runs again', async () => {
        await environment.instance('DELETE', '/_instance/stats')
        // Nothing has happened at Glance since; some of what was launched here is still going on.
        const event = await scheduledRun(environment, '2026-08-30T07:00:01Z', NOW)
        expect(event).toMatchObject({ state: 'done', error_class: 'none', created: '0', updated: '0', matched: '0' })
        expect(await writesToSessions(environment)).toBe(0)
    })

    it('brings the sessions that were open, once they have ended', async () => {
        const later = '2026-08-31T06:00:00Z'
        await scheduledRun(environment, later)
        truth = await trueSessions(environment)
        ended = truth.filter(session => session.endTime)
        expect(ended).toHaveLength(COUNT)
        await expectSessions(environment, outside ? ended : ended.filter(session => session.system === 'here'))
        expect(await environment.as('glance.admin').rows('x_glne_conn_session', 'sync_state=pending', 'sys_id')).toHaveLength(0)
        await environment.instance('DELETE', '/_instance/stats')
        await scheduledRun(environment, '2026-08-31T07:00:01Z')
        expect(await writesToSessions(environment)).toBe(0)
    })
})

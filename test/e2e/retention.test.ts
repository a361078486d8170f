import { startEnvironment, type Environment } from './environment'
import { APP, companyId, count, drain, freeze, insertRows, over, pass, script, setProperty, waiting, type Row } from './jobs-support'

/** A24: sessions are kept as long as the property says, then anonymised; a visitor is erased on request; no synchronisation brings either back. */
const NOW = '2026-06-10T12:00:00Z'
const SESSION = `${APP}_session`
const GUEST = `${APP}_session_guest`
const EVENT = `${APP}_sync_event`
const JOB = 'Glance Session Retention'
const PERSONAL = ['visitor_id', 'visitor_name', 'visitor_email', 'visitor_phone', 'session_key', 'contact', 'note']

let environment: Environment
let company: string
let next = 1

beforeAll(async () => {
    environment = await startEnvironment({ now: NOW })
    await freeze(environment, NOW)
    company = await companyId(environment)
})
afterAll(() => environment?.stop())

const admin = () => environment.as('glance.admin')
const row = async (id: string): Promise<Row> => (await admin().rows(SESSION, `sys_id=${id}`))[0]!
const hash = () => (next++).toString(16).padStart(64, '0')

/** Sessions that ended at a time, each with a visitor, an agent and an attached log. */
async function stored(number: number, started: string, values: Row = {}): Promise<string[]> {
    const ids = await insertRows(environment, SESSION, Array.from({ length: number }, () => waiting(environment, company, {
        session_hash: hash(), started, ended: started, sync_state: 'synced', status: 'C', visitor_id: 'V7', visitor_name: 'Vic Visitor', visitor_email: 'vic@example.org', visitor_phone: '+1 555 0100',
        session_key: 'V7', note: 'visitor_name was cut', ...values
    })))
    await insertRows(environment, GUEST, ids.flatMap((session): Row[] => [
        { session, guest_hash: hash(), name: values.visitor_name ?? 'Vic Visitor', email: values.visitor_email ?? 'vic@example.org', phone: '1' }, { session, guest_hash: hash(), name: 'Alex Agent', partner_user_id: 'alex' }
    ]))
    await attach(SESSION, ids)
    return ids
}

const attach = (table: string, ids: readonly string[]) => script(environment, `(function () {
    ${JSON.stringify(ids)}.forEach(function (id) {
        var gr = new GlideRecord('${table}')
        gr.get(id)
        new GlideSysAttachment().write(gr, 'glance-log.txt', 'text/plain', 'Vic Visitor')
    })
})()`)

async function night(): Promise<void> {
    await environment.instance('POST', `/_instance/jobs/${encodeURIComponent(JOB)}/run`)
    await drain(environment)
}

async function press(action: string, id: string): Promise<string> {
    const [button] = await environment.as('admin').rows('sys_ui_action', `action_name=${APP}_${action}`, 'script,condition')
    const { result, messages } = await script<boolean>(environment, `var current = new GlideRecord('${SESSION}'); current.get('${id}'); var action = { setRedirectURL: function () {} };
        var offered = Boolean(${button!.condition});\nif (offered) { ${button!.script} }\noffered`, { user: 'glance.admin' })
    return result ? messages.map(message => message.text).join('\n') : 'not offered'
}

it('keeps everything by default', async () => {
    const [id] = await stored(1, '2020-01-01 00:00:00')
    await night()
    expect(await row(id!)).toMatchObject({ anonymised: 'false', visitor_name: 'Vic Visitor' })
    await admin().send('DELETE', `/api/now/table/${SESSION}/${id}`)
})

it('anonymises in slices what is older, and nothing else', async () => {
    await setProperty(environment, 'session_retention_days', '30')
    const old = await stored(230, '2026-05-01 00:00:00')
    const [young] = await stored(1, '2026-05-20 00:00:00')
    const [pending] = await insertRows(environment, SESSION, [waiting(environment, company, { started: '2026-05-01 00:00:00', visitor_name: 'Waits' })])
    const [expired] = await insertRows(environment, SESSION, [waiting(environment, company, { started: '2026-05-01 00:00:00', visitor_name: 'Expired', sync_state: 'expired' })])
    await environment.instance('POST', '/_instance/clock', { now: '2026-05-01T01:00:00Z' })
    const [event] = await insertRows(environment, EVENT, [{ company, trigger: 'manual', state: 'done' }])
    await attach(EVENT, [event!])
    await environment.instance('POST', '/_instance/clock', { now: NOW })
    await night()
    expect(await count(environment, SESSION, 'anonymised=true')).toBe(231)
    const one = await row(old[0]!)
    expect(PERSONAL.map(column => one[column])).toEqual(PERSONAL.map(() => ''))
    expect(one).toMatchObject({ status: 'C', started: '2026-05-01 00:00:00', source_table: 'incident', source_record: environment.demo.incidents[0], agent: environment.demo.users['glance.agent'] })
    expect(await count(environment, GUEST, `session=${old[0]}^nameISNOTEMPTY`)).toBe(1)
    expect(await count(environment, GUEST, 'emailISNOTEMPTY')).toBe(1)
    expect(await count(environment, 'sys_attachment', `table_name=${SESSION}`)).toBe(1)
    expect(await count(environment, 'sys_attachment', `table_name=${EVENT}`)).toBe(0)
    expect(await row(young!)).toMatchObject({ anonymised: 'false', visitor_name: 'Vic Visitor' })
    expect(await row(pending!)).toMatchObject({ anonymised: 'false', visitor_name: 'Waits' })
    // Without key and visitor it would fit anybody's session.
    expect((await row(expired!)).session_hash).toMatch(/^erased-/)
    await setProperty(environment, 'session_retention_days', '0')
    for (const id of [young!, pending!])
        await admin().send('DELETE', `/api/now/table/${SESSION}/${id}`)
})

it('erases a visitor when it is confirmed: their sessions, guests, logs; others stay', async () => {
    const mine = await stored(3, '2026-06-01 00:00:00', { visitor_id: 'E1', visitor_email: 'erase@example.org', visitor_name: 'Erika' })
    const [byMail] = await stored(1, '2026-06-02 00:00:00', { visitor_id: '', visitor_email: 'erase@example.org', visitor_name: 'Erika' })
    const [asGuest] = await stored(1, '2026-06-03 00:00:00', { visitor_id: '', visitor_email: '', visitor_name: '' })
    await insertRows(environment, GUEST, [{ session: asGuest!, guest_hash: hash(), name: 'Erika', email: 'erase@example.org' }])
    const [other] = await stored(1, '2026-06-01 00:00:00', { visitor_id: 'O1', visitor_email: 'other@example.org', visitor_name: 'Otto' })
    const [waits] = await insertRows(environment, SESSION, [waiting(environment, company, { visitor_id: 'E1', started: '2026-06-10 11:50:00' })])
    const [event] = await insertRows(environment, EVENT, [{ company, trigger: 'manual', state: 'done' }])
    await attach(EVENT, [event!])

    expect(await press('confirm_erasure', mine[0]!)).toBe('not offered')
    expect(await press('erase_visitor', mine[0]!)).toMatch(/^6 sessions of this visitor are stored; 1 of them are still waiting/)
    expect(await press('cancel_erasure', mine[0]!)).toBe('')
    expect(await press('confirm_erasure', mine[0]!)).toBe('not offered')
    await press('erase_visitor', mine[0]!)
    expect(await press('confirm_erasure', mine[0]!)).toMatch(/^Erased: 5 sessions, 6 guests, 6 attachments and quarantined records\. 1 sessions are still waiting/)

    for (const id of [...mine, byMail!, asGuest!]) {
        const one = await row(id)
        expect([...PERSONAL, 'source_record', 'source_table', 'erasure'].map(column => one[column])).toEqual([...PERSONAL, '', '', ''].map(() => ''))
        expect(one.anonymised).toBe('true')
    }
    expect(await count(environment, GUEST, 'email=erase@example.org')).toBe(0)
    expect(await row(other!)).toMatchObject({ anonymised: 'false', visitor_name: 'Otto' })
    expect(await row(waits!)).toMatchObject({ anonymised: 'false', visitor_id: 'E1' })
    expect(await press('erase_visitor', mine[0]!)).toBe('not offered')
})

it('an erasure that was cut short is finished in the night', async () => {
    const mine = await stored(2, '2026-06-01 00:00:00', { visitor_id: 'N1', visitor_email: 'night@example.org' })
    await script(environment, `var gr = new GlideRecord('${SESSION}'); gr.get('${mine[0]}'); gr.setValue('erasure', 'confirmed'); gr.update()`)
    await night()
    for (const id of mine)
        expect(await row(id)).toMatchObject({ anonymised: 'true', erasure: '', visitor_email: '' })
})

it('no synchronisation brings it back, not even a newer version of the session', async () => {
    const started = '2026-06-10T11:00:00Z'
    const guests = [{ type: 'V', status: 'C', name: 'Returning', email: 'back@example.org' }, { type: 'A', status: 'C', name: 'Alex', partnerUserId: 'glance.agent@example.com' }]
    const session = (status: string, endTime: string) => over({ sessionId: '4711', sessionKey: 'BK', visitorId: 'BK', startTime: started, endTime, status, guests })
    const [id] = await insertRows(environment, SESSION, [waiting(environment, company, { session_key: 'BK', visitor_id: 'BK', visitor_email: 'back@example.org', started: '2026-06-10 11:00:00' })])
    await environment.glance('POST', '/_control/sessions', session('T', '2026-06-10T11:20:00Z'))
    await pass(environment, 3660)
    await drain(environment)
    expect(await row(id!)).toMatchObject({ sync_state: 'synced', status: 'T', glance_session_id: '4711' })
    await press('erase_visitor', id!)
    await press('confirm_erasure', id!)
    await environment.glance('POST', '/_control/sessions', session('C', '2026-06-10T11:40:00Z'))
    // Something else waits, so that Glance is asked over the same hours again.
    await insertRows(environment, SESSION, [waiting(environment, company, { session_key: 'OT', visitor_id: 'OT', started: '2026-06-10 10:59:00' })])
    await pass(environment, 3660)
    await drain(environment)
    const after = await row(id!)
    expect(after).toMatchObject({ status: 'C', anonymised: 'true', glance_session_id: '4711' })
    expect(PERSONAL.map(column => after[column])).toEqual(PERSONAL.map(() => ''))
    expect(await count(environment, GUEST, 'email=back@example.org')).toBe(0)
    expect(await count(environment, SESSION, 'glance_session_id=4711')).toBe(1)
})

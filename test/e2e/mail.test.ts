import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEMO_PARTNER } from '../demo/seed'
import { startEnvironment, type Environment } from './environment'
import { APP, companyId, count, drain, faults, freeze, pass, script, type Row } from './jobs-support'
import { shown } from './texts'

/** F5: one e-mail when synchronisation has begun to fail, one when it is over. */
const NOW = '2026-03-02T10:30:00Z'
const HOUR = 3600
const COMPANY = `${APP}_company_settings`
const ASK = { operation: 'PartnerSessionsEnding', times: 0 }
const MARKS = 'require(\'x_glne_conn/x-glne-conn/1.0.0/src/server/rows/company-marks.ts\')'

let environment: Environment
let company: string
const folder = mkdtempSync(join(tmpdir(), 'mail-'))
const file = join(folder, 'start.sqlite')

beforeAll(async () => {
    environment = await startEnvironment({ now: NOW, company: { log_outside_sessions: true, outside_since: '2026-03-01 00:00:00' } })
    await freeze(environment, NOW)
    company = await companyId(environment)
    await environment.instance('POST', '/_instance/snapshot', { file })
})
afterAll(async () => {
    await environment?.stop()
    rmSync(folder, { recursive: true })
})
beforeEach(async () => {
    await environment.glance('POST', '/_control/reset', {})
    await freeze(environment, NOW)
    await environment.instance('POST', '/_instance/restore', { file })
})

async function mails(): Promise<Row[]> {
    const { result } = await script<Row[]>(environment, `var list = [], gr = new GlideRecord('sys_email')
        gr.query()
        while (gr.next())
            list.push({ recipients: gr.getValue('recipients'), subject: gr.getValue('subject'), body: gr.getValue('body'), importance: gr.getValue('importance') || '', table: gr.getValue('target_table'), record: gr.getValue('instance'), type: gr.getValue('type') })
        list`, { scope: 'global' })
    return result
}
const subjects = async (): Promise<string[]> => (await mails()).map(mail => mail.subject!.replace(/^Glance: sessions of .* are /, '')).sort()

async function hours(number: number): Promise<void> {
    for (let hour = 0; hour < number; hour++) {
        await pass(environment, HOUR)
        const failed = (await drain(environment)).filter(ran => ran.outcome !== 'done')
        expect(failed).toEqual([])
    }
}

const status = (code: number) => faults(environment, { ...ASK, kind: 'status', status: code })
/** To the Glance that is down: a run retries for half an hour before it is given up. */
const giveUp = async () => {
    for (let n = 0; n < 6; n++) {
        await pass(environment, 20 * 60)
        await drain(environment)
    }
}

it('five failing hours are one mail, the recovery is one, failing again is another', async () => {
    await status(401)
    await hours(6)
    expect(await subjects()).toEqual(['not being synchronised'])
    const [mail] = await mails()
    const [settings] = await environment.as('glance.admin').rows(COMPANY, `sys_id=${company}`)
    expect(mail).toMatchObject({ recipients: 'glance.admin@example.com', importance: 'high', table: COMPANY, record: company, type: 'send-ready', subject: `Glance: sessions of ${settings!.name} are not being synchronised` })
    // What fails, since when, why, what to do, where.
    expect(mail!.body).toContain(`cannot synchronise the sessions of ${settings!.name}. It has been failing since ${settings!.failing_since} (UTC)`)
    expect(mail!.body).toContain('401')
    expect(mail!.body).toContain('Check the partner id and API key in Glance &#62; Company Settings')
    expect(mail!.body).toContain(`${COMPANY}.do?sys_id=${company}`)
    expect(JSON.stringify(mail)).not.toContain(DEMO_PARTNER.apiKey)

    const since = settings!.failing_since!
    await faults(environment)
    await hours(7)
    expect(await subjects()).toEqual(['not being synchronised', 'synchronised again'])
    const over = (await mails()).find(one => one.subject!.endsWith('again'))!
    expect(over.body).toContain(`is synchronising the sessions of ${settings!.name} again. It had been failing since ${since} (UTC)`)
    await hours(2)
    expect(await subjects()).toHaveLength(2)

    await status(503)
    await giveUp()
    await giveUp()
    expect(await subjects()).toEqual(['not being synchronised', 'not being synchronised', 'synchronised again'])
    expect((await mails())[2]!.body).toContain(shown('health.sync_status.failing.fix'))
})

it('what Glance answered is no markup in it', async () => {
    await script(environment, `${MARKS}.markFailing('${company}', 'contract', 'Answered <img src=x onerror=alert(1)>\\nand "more" & apiKey=${DEMO_PARTNER.apiKey}')`)
    await drain(environment)
    const [mail] = await mails()
    expect(mail!.body).toContain('Answered &#60;img src=x onerror=alert(1)&#62;<br/>and &#34;more&#34; &#38; apiKey=***')
    expect(mail!.body).not.toContain('<img')
    expect(mail!.body).toContain('activityservice.asmx?WSDL')
})

it('goes to active holders of the admin role with an address, by group or by themselves, each once', async () => {
    const admin = environment.as('admin')
    const [role] = await admin.rows('sys_user_role', `name=${APP}.admin`, 'sys_id')
    const make = async (name: string, values: Record<string, unknown> = {}): Promise<void> => {
        const user = await admin.create('sys_user', { user_name: name, email: `${name}@example.com`, active: true, ...values })
        await admin.create('sys_user_has_role', { user: user.sys_id, role: role!.sys_id, state: 'active' })
        await admin.create('sys_user_has_role', { user: user.sys_id, role: role!.sys_id, state: 'active' })
    }
    await make('second')
    await make('left', { active: false })
    await make('mute', { email: '' })
    await script(environment, `${MARKS}.markFailing('${company}', 'config', 'no')`)
    await drain(environment)
    expect((await mails()).map(mail => mail.recipients!.split(',').sort())).toEqual([['glance.admin@example.com', 'second@example.com']])
})

it.each(['failing', 'recovered'])('told at least once when the node dies between mark and event: %s, at every statement', async kind => {
    const call = kind === 'failing' ? `${MARKS}.markFailing('${company}', 'config', 'no')` : `${MARKS}.markWorking('${company}')`
    if (kind === 'recovered')
        await script(environment, `${MARKS}.markFailing('${company}', 'config', 'no')`)
    const before = join(folder, `${kind}.sqlite`)
    await environment.instance('POST', '/_instance/snapshot', { file: before })
    const events: number[] = []
    const told = () => count(environment, 'sysevent', `name=${APP}.sync_${kind}`)
    for (let point = 1, died = true; died; point++) {
        await environment.instance('POST', '/_instance/restore', { file: before })
        const { nodes: [node] } = await environment.instance<{ nodes: { name: string }[] }>('GET', '/_instance/nodes')
        await environment.instance('POST', '/_instance/kill', { node: node!.name, origin: 'app', after_statements: point })
        died = await script(environment, call).then(() => false, () => true)
        await environment.instance('POST', died ? '/_instance/nodes' : '/_instance/kill', died ? {} : { node: node!.name, origin: 'app', after_statements: 2_000_000_000 })
        await script(environment, call)
        await script(environment, call)
        events.push(await told())
    }
    expect(events.length).toBeGreaterThan(4)
    expect(events.every(number => number === 1 || number === 2)).toBe(true)
    // Twice only where the node died after the event was queued and before that was noted.
    expect(events.filter(number => number === 2).length).toBeLessThanOrEqual(1)
    expect(events[events.length - 1]).toBe(1)
})

it('on a clone nobody is told', async () => {
    const [name] = await environment.as('admin').rows('sys_properties', 'name=instance_name', 'sys_id')
    await environment.as('admin').update('sys_properties', name!.sys_id!, { value: 'clone' })
    await status(401)
    await hours(3)
    await script(environment, `${MARKS}.markFailing('${company}', 'config', 'no'); ${MARKS}.markWorking('${company}')`)
    await drain(environment)
    expect(await mails()).toEqual([])
    expect(await count(environment, 'sysevent', `nameSTARTSWITH${APP}.sync_failing^ORnameSTARTSWITH${APP}.sync_recovered`)).toBe(0)
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEnvironment, type Environment } from './environment'
import { APP, companyId, drain, faults, freeze, insertRows, lastEvent, launch, over, pass, script, setProperty, workSlowly } from './jobs-support'

/** A6 and A8: what goes to the system log, what is attached to the record at work, and how much of it. */
const NOW = '2026-03-02T10:30:00Z'
const EVENT = `${APP}_sync_event`
const SESSION = `${APP}_session`
const JOB = 'Glance Scheduled Sync'
const ASK = { operation: 'PartnerSessionsEnding', times: 0 }

let environment: Environment
const folder = mkdtempSync(join(tmpdir(), 'logging-'))
const file = join(folder, 'start.sqlite')

beforeAll(async () => {
    environment = await startEnvironment({ now: NOW, company: { log_outside_sessions: true, outside_since: '2026-03-01 00:00:00' } })
    await freeze(environment, NOW)
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

/** Sessions of the morning, seconds apart. */
const sessions = (number: number, seconds = 10) => environment.glance('POST', '/_control/sessions', Array.from({ length: number }, (_, n) => {
    const ended = Date.parse('2026-03-02T02:00:00Z') + n * seconds * 1000
    return over({ sessionId: String(810000 + n), sessionKey: `L${n}`, startTime: new Date(ended - 60_000).toISOString(), endTime: new Date(ended).toISOString() })
}))

async function settings(verbosity: string, attach: boolean, size: number): Promise<void> {
    await setProperty(environment, 'logging_verbosity', verbosity)
    await setProperty(environment, 'attach_responses', String(attach))
    await setProperty(environment, 'session_result_count', String(size))
}

const run = async () => {
    await environment.instance('POST', `/_instance/jobs/${encodeURIComponent(JOB)}/run`)
    return drain(environment)
}

interface Attached {
    name: string
    type: string
    size: number
    text: string
}

/** What is attached to a record, by name. */
async function attached(id: string): Promise<Attached[]> {
    const rows = await environment.as('admin').rows('sys_attachment', `table_sys_id=${id}`)
    return Promise.all(rows.sort((a, b) => a.file_name! < b.file_name! ? -1 : 1).map(async row => {
        const response = await fetch(`${environment.url}/api/now/attachment/${row.sys_id}/file`, { headers: { authorization: `Basic ${btoa('admin:admin')}` } })
        return { name: row.file_name!, type: row.content_type!, size: Number(row.size_bytes), text: await response.text() }
    }))
}

interface Line {
    sequence: string
    level: string
    message: string
}

let seen = ''
/** Lines of the system log since the last time, without those of others. */
async function logged(): Promise<[string, string][]> {
    const { lines } = await environment.instance<{ lines: Line[] }>('GET', `/_instance/log?since=${seen}`)
    seen = lines.reduce((last, line) => line.sequence > last ? line.sequence : last, seen)
    return lines.filter(line => /^Glance (sync|launch): /.test(line.message)).map(line => [line.level, line.message])
}

describe('the system log', () => {
    it('says at info how a run ended, once; at error nothing of one that ended well', async () => {
        await sessions(25)
        await settings('info', false, 10)
        await logged()
        await run()
        const event = await lastEvent(environment)
        expect(await logged()).toEqual([['info', expect.stringContaining(`Glance sync: ${event.number}: `)]])
        expect(await attached(event.sys_id!)).toEqual([])
        await settings('error', false, 10)
        await pass(environment, 3660)
        await drain(environment)
        expect(await logged()).toEqual([])
    })

    it('has a warning for each wait and an error at the end, each once', async () => {
        await faults(environment, { ...ASK, kind: 'status', status: 503 })
        await settings('warn', false, 10)
        await logged()
        await run()
        for (let n = 0; n < 5; n++) {
            await pass(environment, 20 * 60)
            await drain(environment)
        }
        const lines = await logged()
        const number = /GSE\d+/.exec(lines[0]![1])![0]
        const first = lines.filter(([, message]) => message.includes(`${number}: `))
        expect(first.map(([level]) => level)).toEqual(['warn', 'warn', 'warn', 'warn', 'warn', 'error'])
        expect(new Set(first.map(([, message]) => message)).size).toBe(first.length)
        expect(lines.filter(([level]) => level !== 'warn' && level !== 'error')).toEqual([])
    })
})

describe('the record at work', () => {
    it('at debug gets the log of a run, without answers unless they are asked for', async () => {
        await sessions(25)
        await settings('debug', false, 10)
        await logged()
        await run()
        const event = await lastEvent(environment)
        const [log, ...more] = await attached(event.sys_id!)
        expect(more).toEqual([])
        expect(log).toMatchObject({ name: 'glance-log-0001.txt', type: 'text/plain' })
        expect(log!.text.split('\n').filter(line => /PartnerSession(s|Counts)Ending/.test(line)).length).toBe(Number(event.requests))
        expect(log!.text).toMatch(/^2026-03-02T10:30:00Z debug /)
        expect(log!.text).toContain(` info ${event.number}: `)
        // Debug lines are for the record: the system log has them when the platform is told to show them.
        expect((await logged()).map(([level]) => level)).toEqual(['info'])
    })

    it('gets the answers when they are asked for, whatever the verbosity, numbered and typed', async () => {
        await sessions(25)
        await settings('error', true, 10)
        await run()
        const event = await lastEvent(environment)
        const files = await attached(event.sys_id!)
        expect(files.map(one => one.name)).toEqual(Array.from({ length: Number(event.requests) }, (_, n) => `response-0001-${String(n + 1).padStart(4, '0')}.xml`))
        expect(files.every(one => one.type === 'text/xml' && one.text.includes('<'))).toBe(true)
    })

    it('of a launch is the Session', async () => {
        await settings('debug', true, 10)
        const { result } = await launch(environment, { table: 'incident', sys_id: environment.demo.incidents[0], type: 'C' })
        const [log, answer, ...more] = await attached(result.sys_id)
        expect(more).toEqual([])
        expect(log).toMatchObject({ name: 'glance-log.txt' })
        expect(log!.text).toMatch(/debug LookupPartnerCobrowseSession: status 200/)
        expect(log!.text).toContain(`info ${result.number}: type C`)
        expect(answer).toMatchObject({ name: 'response-lookup-0001.xml', type: 'text/xml' })
        expect((await environment.as('admin').rows('sys_attachment', `table_name=${SESSION}`)).length).toBe(2)
    })

    it.each<[string, (link: string) => string]>([
        ['JSON', link => JSON.stringify({ d: { joinurl: link, state: 'kept' } })],
        ['JSON as .NET writes it', link => `{"d":{"JoinUrl": "${link.replace(/\//g, '\\/').replace(/&/g, '\\u0026')}", "state":"kept"}}`],
        ['JSON in JSON', link => JSON.stringify({ d: JSON.stringify({ joinurl: link, state: 'kept' }) })],
        ['XML', link => `<R xmlns="x"><joinurl>${link.replace(/&/g, '&amp;')}</joinurl><state>kept</state></R>`],
        ['XML with a prefix and CDATA', link => `<g:R xmlns:g="x"><g:joinURL n="1"><![CDATA[${link}]]></g:joinURL><state>kept</state></g:R>`],
        ['an attribute', link => `<R joinurl="${link.replace(/&/g, '&amp;')}" state="kept" />`],
        ['XML in XML', link => `<string>&lt;R&gt;&lt;joinurl&gt;${link.replace(/&/g, '&amp;amp;')}&lt;/joinurl&gt;&lt;state&gt;kept&lt;/state&gt;&lt;/R&gt;</string>`],
        ['JSON in XML', link => `<string>{&quot;joinurl&quot;:&quot;${link.replace(/&/g, '&amp;')}&quot;, &quot;state&quot;:&quot;kept&quot;}</string>`]
    ])('the link that joins a running session without another login is in none of it: %s', async (_form, written) => {
        await settings('debug', true, 10)
        const body = written(`${environment.glanceUrl}/join/now?a=1&ticket=Secret-Ticket_77`)
        await faults(environment, { operation: 'LookupPartnerCobrowseSession', times: 0, kind: 'error-text', body })
        const { result } = await launch(environment, { table: 'incident', sys_id: environment.demo.incidents[0], type: 'C' })
        const files = await attached(result.sys_id)
        expect(files.map(one => one.name).sort()).toEqual(['glance-log.txt', expect.stringMatching(/^response-lookup-0001/)])
        expect(files.map(one => one.text).join('\n')).not.toMatch(/Secret|ticket=|join\/now/)
        expect(files.map(one => one.text).join('\n')).toContain('kept')
    })

    it.each(['joinurl: LINK', '{"Message":"joinurl=LINK","ExceptionType":"Odd"}'])('nor in what is said of an answer that is none: %s', async body => {
        await settings('debug', false, 10)
        const link = 'https://www.glance.net/join/now?ticket=Secret-Ticket_77'
        await faults(environment, { operation: 'LookupPartnerCobrowseSession', times: 0, kind: 'error-text', body: body.replace('LINK', link) })
        const { result } = await launch(environment, { table: 'incident', sys_id: environment.demo.incidents[0], type: 'C' })
        const [log] = await attached(result.sys_id)
        expect(log!.text).toMatch(/warn LookupPartnerCobrowseSession: .*joinurl[:=] ?\*\*\*/)
        expect(log!.text + JSON.stringify(await logged())).not.toContain('Secret')
    })
})

describe('bounds', () => {
    it('1,000 pages at debug in one slice: the newest 2,000 lines and 250,000 characters, the newest 50 answers', async () => {
        await sessions(1001, 2)
        await settings('debug', true, 2)
        await run()
        const event = await lastEvent(environment)
        expect(event).toMatchObject({ state: 'done', created: '1001', slices: '1' })
        const requests = Number(event.requests)
        expect(requests).toBeGreaterThanOrEqual(1000)
        const files = await attached(event.sys_id!)
        const logs = files.filter(one => one.name.startsWith('glance-log'))
        const answers = files.filter(one => one.name.startsWith('response-'))
        expect([logs.length, answers.length]).toEqual([1, 50])
        expect(logs[0]!.text.length).toBeLessThan(260_000)
        expect(logs[0]!.text.split('\n').length).toBeLessThanOrEqual(2001)
        expect(logs[0]!.text).toContain(`info ${event.number}: `)
        expect(answers[49]!.name).toBe(`response-0001-${requests}.xml`)
        expect(answers.reduce((sum, one) => sum + one.size, 0)).toBeLessThan(5_500_000)
    })

    it('over many slices of one Sync event: the newest 20 logs and 50 answers', async () => {
        await sessions(170, 60)
        await settings('debug', true, 3)
        await workSlowly(environment, run, 11)
        const event = await lastEvent(environment)
        expect(event).toMatchObject({ state: 'done', created: '170' })
        expect(Number(event.slices)).toBeGreaterThan(25)
        expect(Number(event.requests)).toBeGreaterThan(60)
        const names = (await attached(event.sys_id!)).map(one => one.name)
        const [logs, answers] = [names.filter(name => name.startsWith('glance-log')), names.filter(name => name.startsWith('response-'))]
        expect([logs.length, answers.length]).toEqual([20, 50])
        expect(logs[19]).toBe(`glance-log-${event.slices!.padStart(4, '0')}.txt`)
    })

    const LOG = 'require(\'x_glne_conn/x-glne-conn/1.0.0/src/server/platform/log.ts\')'
    /** Runs lines of script with a `log` and the Sync event it is for; what is attached to it then. */
    async function kept(lines: string, secret = ''): Promise<Attached[]> {
        const [id] = await insertRows(environment, EVENT, [{ company: await companyId(environment), trigger: 'manual', state: 'done', started: '2026-03-02 10:00:00' }])
        await script(environment, `var event = new GlideRecord('${EVENT}')
            event.get('${id}')
            var secret = ${JSON.stringify(secret)}
            var log = ${LOG}.createLog({ verbosity: 'debug', attachResponses: true, secrets: [secret], source: 'test' })
            ${lines}`)
        return attached(id!)
    }

    it('in bytes: one answer 1 MB, those of a slice 5 MB, those of a Sync event 10 MB, of its logs 5 MB', async () => {
        const files = await kept(`for (var slice = 1; slice <= 4; slice++) {
            for (var n = 0; n < 6; n++)
                log.payload('response', '{' + 'x'.repeat(1500000))
            for (var line = 0; line < 5000; line++)
                log.write('debug', 'y'.repeat(3000))
            log.attachTo(event, slice)
        }`)
        const answers = files.filter(one => one.name.startsWith('response-'))
        expect(answers.map(one => one.size).every(size => size === 1_000_000)).toBe(true)
        expect(answers.length).toBe(10)
        expect(answers.map(one => one.name).slice(-1)).toEqual(['response-0004-0006.json'])
        const logs = files.filter(one => one.name.startsWith('glance-log'))
        expect(logs.length).toBe(4)
        expect(logs.every(one => one.size < 260_000 && /^\d+ earlier lines were not kept\n/.test(one.text))).toBe(true)
    })

    it('what an administrator attached to a Sync event stays', async () => {
        const files = await kept(`new GlideSysAttachment().write(event, 'mine.txt', 'text/plain', 'mine')
        for (var slice = 1; slice <= 30; slice++) {
            log.write('debug', 'slice ' + slice)
            log.attachTo(event, slice)
        }`)
        expect(files.map(one => one.name)).toEqual([...Array.from({ length: 20 }, (_, n) => `glance-log-00${n + 11}.txt`), 'mine.txt'])
    })

    const KEY = 'S3cr&t=K<e>y/+"é%\'$1-Ab'
    const disguises = [
        KEY, encodeURIComponent(KEY), encodeURIComponent(encodeURIComponent(KEY)), new URLSearchParams({ k: KEY }).toString().slice(2),
        JSON.stringify(KEY).slice(1, -1),
        KEY.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&apos;'),
        KEY.replace(/[<>&"']/g, mark => `&#${mark.charCodeAt(0)};`), Buffer.from(KEY).toString('base64'),
        Buffer.from(KEY).toString('base64url'), Buffer.from(KEY).toString('hex')
    ]
    it('a secret is in no line and no answer, in any encoding, nor where one is cut', async () => {
        const files = await kept(`var forms = ${JSON.stringify(disguises)}
        forms.forEach(function (form) {
            log.write('debug', 'sent ' + form + ' and more')
            log.write('debug', 'x'.repeat(1990) + form)
            log.payload('response', '<a>' + form + '</a>')
            log.payload('response', 'x'.repeat(999985) + form)
        })
        log.attachTo(event, 1)`, KEY)
        expect(files.length).toBeGreaterThan(5)
        const text = files.map(one => one.text).join('\n').toLowerCase()
        expect(disguises.filter(form => text.includes(form.slice(0, 8).toLowerCase()))).toEqual([])
        expect(text).toContain('sent *** and more')
    })
})

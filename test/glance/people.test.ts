import { startGlance, type GlanceService } from './service'
import { mintLoginKey } from './test-helpers'

const NOW = Date.parse('2026-07-01T12:00:00Z')
let service: GlanceService
beforeAll(async () => { service = await startGlance() })
afterAll(() => service.close())
beforeEach(() => {
    service.control.reset()
    service.control.setClock({ now: NOW, freeze: true })
})

const loginkey = (user: string) => mintLoginKey(user, NOW / 1000 + 3600)
const AGENT = 'o\'brien+1@example.com'
const agentLink = (parameters: Record<string, string>) => `${service.url}/agentjoin/AgentView.aspx?${new URLSearchParams({ partnerid: '12345', partneruserid: AGENT, loginkey: loginkey(AGENT), ...parameters })}`

async function open(url: string): Promise<{ status: number, html: string }> {
    const response = await fetch(url)
    return { status: response.status, html: await response.text() }
}

const unescape = (text: string) => text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))

/** Presses a button of a page: sends the form it is in, as a browser would. */
async function press(html: string, action: string, fields: Record<string, string> = {}): Promise<{ status: number, html: string, url: string }> {
    const form = [...html.matchAll(/<form method="post" action="([^"]+)">([\s\S]*?)<\/form>/g)].find(match => match[2]?.includes(`name="action" value="${action}"`))
    if (!form) throw new Error(`There is no button ${action} on the page`)
    const inputs = [...(form[2] ?? '').matchAll(/<input [^>]*?name="([^"]+)" value="([^"]*)"/g)].map(match => [match[1] ?? '', unescape(match[2] ?? '')])
    const response = await fetch(service.url + (form[1] ?? ''), { method: 'POST', body: new URLSearchParams({ ...Object.fromEntries(inputs), ...fields, action }) })
    return { status: response.status, html: await response.text(), url: response.url }
}

const visitorPage = (visitorid = 'V-1') => open(`${service.url}/visitor?groupid=12345&visitorid=${visitorid}`)
const truth = () => service.control.sessions().sessions
const letter = (html: string) => /<span id="status">(.)<\/span>/.exec(html)?.[1]

describe('the pages', () => {
    test('visitor starts, agent joins, agent ends: W, A, C with both as guests', async () => {
        const come = await press((await visitorPage()).html, 'come', { name: 'Zoë <b>', email: 'z@example.com', phone: '+1' })
        const started = await press(come.html, 'cobrowse')
        expect(started.html).toContain('<p class="key" id="bigkey">V-1</p>')
        expect(letter(started.html)).toBe('W')
        service.control.setClock({ advance: 5 })
        const view = await open(agentLink({ SessionKey: 'V-1' }))
        expect(view.html).toContain('Zoë &#60;b&#62;')
        const joined = await press(view.html, 'join')
        expect(letter(joined.html)).toBe('A')
        expect(joined.url).not.toContain('loginkey')
        service.control.setClock({ advance: 60 })
        expect(letter((await press(joined.html, 'end')).html)).toBe('C')
        expect(truth()).toMatchObject([{
            type: 'C', status: 'C', sessionKey: 'V-1', visitorId: 'V-1', partnerUserId: AGENT, duration: 65, startTime: '2026-07-01T12:00:00Z', endTime: '2026-07-01T12:01:05Z',
            guests: [{ type: 'V', name: 'Zoë <b>', email: 'z@example.com', duration: 65 }, { type: 'A', partnerUserId: AGENT, duration: 60 }]
        }])
    })

    test('an unclean end is X, a visitor who leaves alone is Q, nobody in ten minutes is T', async () => {
        await press((await press((await visitorPage('a')).html, 'come')).html, 'cobrowse')
        await press((await press((await open(agentLink({ VisitorId: 'a' }))).html, 'join')).html, 'drop')
        await press((await press((await visitorPage('b')).html, 'cobrowse')).html, 'end')
        await press((await visitorPage('c')).html, 'random')
        service.control.setClock({ advance: 700 })
        expect(truth().map(session => session.status + session.duration)).toEqual(['X0', 'Q0', 'T600'])
        expect(truth()[2]?.sessionKey).toMatch(/^\d{9}$/)
    })

    test('video has a picture size; the visitor can end it', async () => {
        const started = await press((await visitorPage()).html, 'video', { size: '320x240' })
        const joined = await press((await open(agentLink({ SessionKey: 'V-1' }))).html, 'join')
        expect(joined.html).toContain('320 x 240')
        await press(started.html, 'end')
        expect(truth()).toMatchObject([{ type: 'V', status: 'C', width: 320, height: 240 }])
    })

    test('screen share: the agent starts it, a guest views or declines', async () => {
        const startPage = await open(`${service.url}/agent/start?${new URLSearchParams({ partnerid: '12345', partneruserid: AGENT, loginkey: loginkey(AGENT) })}`)
        const first = await press(startPage.html, 'start', { width: '2560', height: '1440' })
        const key = truth()[0]?.sessionKey ?? ''
        expect(letter((await press((await visitorPage()).html, 'view', { key })).html)).toBe('A')
        expect(first.html).toContain(`<p class="key" id="bigkey">${key}</p>`)
        expect((await press(first.html, 'end')).html).toContain('You can close this window')
        await press(startPage.html, 'start')
        await press((await visitorPage()).html, 'refuse', { key: truth()[1]?.sessionKey ?? '' })
        expect(truth()).toMatchObject([{ type: 'G', status: 'C', width: 2560, height: 1440, partnerUserId: AGENT, guests: [{ type: 'H' }, { type: 'G' }] }, { status: 'D', width: 1920 }])
    })

    test('without a session: an error page, or waiting with Wait=1 until there is one', async () => {
        expect(await open(agentLink({ SessionKey: 'V-9' }))).toMatchObject({ status: 404, html: expect.stringContaining('No session with the key V-9') })
        const waiting = await open(agentLink({ SessionKey: 'V-9', Wait: '1' }))
        expect(waiting.html).toContain('Waiting for the visitor')
        const [, poll] = /fetch\("([^"]+)"\)/.exec(waiting.html) ?? []
        const state = async () => (await (await fetch(service.url + String(poll))).json() as { state: string }).state
        expect(await state()).toBe('none')
        await press((await visitorPage('V-9')).html, 'cobrowse')
        expect(await state()).toMatch(/:W:1$/)
    })

    test('login keys, keys and details are checked', async () => {
        expect((await open(agentLink({ SessionKey: 'a', loginkey: loginkey('somebody else') }))).status).toBe(403)
        expect((await open(agentLink({ SessionKey: 'a', loginkey: mintLoginKey(AGENT, NOW / 1000 - 1) }))).html).toContain('expired')
        expect((await open(agentLink({ SessionKey: 'a', loginkey: 'x' }))).html).toContain('start again: a login key is good for a short time only')
        expect((await open(agentLink({ SessionKey: 'a b' }))).status).toBe(400)
        expect((await open(agentLink({ SessionKey: 'a', name: 'x'.repeat(64) }))).html).toContain('at most 63')
        expect((await open(`${service.url}/agentjoin/view?ticket=forged`)).status).toBe(403)
        expect((await open(`${service.url}/visitor?groupid=99999&visitorid=x`)).status).toBe(404)
    })

    test('details in the link fill in what the visitor did not say', async () => {
        await press((await visitorPage()).html, 'cobrowse')
        await press((await open(agentLink({ SessionKey: 'V-1', name: 'Ada', phone: '+44 1' }))).html, 'join')
        expect(truth()[0]?.guests[0]).toMatchObject({ name: 'Ada', phone: '+44 1', email: null })
        const waiting = (await open(agentLink({ SessionKey: 'V-9', Wait: '1', name: 'Ada', email: 'ada@example.com' }))).html
        expect(waiting).toContain('<dt>Name</dt><dd>Ada</dd>\n<dt>E-mail</dt><dd>ada@example.com</dd></dl>')
    })

    test('every page is labelled, in a language, with one heading and a policy against foreign content', async () => {
        await press((await visitorPage()).html, 'cobrowse')
        const pages = ['/', '/visitor', '/visitor?groupid=12345&visitorid=V-1', '/agentjoin/AgentJoin.aspx?loginkey=%22%3E%3Cscript%3E', '/agentjoin/AgentView.aspx', '/services/activityservice.asmx', '/nowhere']
        for (const path of pages) {
            const response = await fetch(service.url + path)
            const html = await response.text()
            expect(html).toContain('<html lang="en">')
            expect(html).toContain('Local Glance service - a stand-in')
            expect(html.match(/<h1>/g)).toHaveLength(1)
            expect(html.replace(/<script nonce="[^"]+">/g, '')).not.toContain('<script')
            expect(response.headers.get('content-security-policy')).toContain('default-src \'none\'')
            for (const [tag] of html.matchAll(/<(?:input|select)(?![^>]*hidden)[^>]*>/g)) expect(html.slice(0, html.indexOf(tag)).lastIndexOf('<label>')).toBeGreaterThan(html.slice(0, html.indexOf(tag)).lastIndexOf('</label>'))
        }
    })
})

describe('Session Service', () => {
    const lookup = async (parameters: Record<string, string>) => {
        const body = { partnerid: '12345', partneruserid: AGENT, ssnkey: 'V-1', loginkey: loginkey(AGENT), ...parameters }
        const response = await fetch(`${service.url}/services/sessionservice.asmx/LookupPartnerCobrowseSession`, { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } })
        return { status: response.status, body: await response.json() as { d?: { joinurl: string }, Message?: string } }
    }

    test('joinurl when the visitor has started, usable as it is', async () => {
        expect((await lookup({})).body).toEqual({ d: { joinurl: '' } })
        await press((await visitorPage()).html, 'cobrowse')
        const { body } = await lookup({})
        expect((await open(body.d?.joinurl ?? '')).html).toContain('Join session')
        await press((await visitorPage()).html, 'end')
        expect((await lookup({})).body.d?.joinurl).toBe('')
    })

    test('a bad login key is refused; form POST answers XML', async () => {
        expect(await lookup({ loginkey: 'x' })).toMatchObject({ status: 403, body: { Message: expect.stringContaining('malformed') } })
        const form = new URLSearchParams({ partnerid: '12345', partneruserid: AGENT, ssnkey: 'V-1', loginkey: loginkey(AGENT) })
        const response = await fetch(`${service.url}/services/sessionservice.asmx/LookupPartnerCobrowseSession`, { method: 'POST', body: form })
        expect(await response.text()).toMatch(/<CobrowseSession [^>]+>\s+<joinurl \/>\s+<\/CobrowseSession>/)
    })
})

describe('presence', () => {
    const token = async (duration = '60', user = AGENT) => {
        const response = await fetch(`${service.url}/api/token?service=presence&duration=${duration}&site=production`, { method: 'POST', body: JSON.stringify({ partnerid: '12345', partneruserid: user, loginkey: loginkey(AGENT) }) })
        return { status: response.status, body: await response.json() as { authToken: string, authTokeExp: string } }
    }
    const ask = async (path: string, authToken: string, body?: unknown) => {
        const response = await fetch(`${service.url}/${path}`, { method: body ? 'POST' : 'GET', headers: { Authorization: `Bearer ${authToken}` }, body: body ? JSON.stringify(body) : undefined })
        return { status: response.status, body: await response.json() as Record<string, unknown> }
    }
    const V = 'groupid=12345&visitorid=V-1'
    const signal = (func: string, sessionKey = 'V-1') => ({ mtype: 'invoke', data: { func: `GLANCE.Cobrowse.Visitor.${func}`, args: { sessionKey } } })

    test('a token lasts 1 to 120 minutes', async () => {
        expect((await token('0')).status).toBe(400)
        expect((await token('121')).status).toBe(400)
        expect((await token('60', 'other')).status).toBe(403)
        const { authToken, authTokeExp } = (await token('2')).body
        expect(authTokeExp).toBe('2026-07-01T12:02:00.0000000Z')
        expect((await ask(`lookupvisitor?${V}`, authToken)).status).toBe(200)
        expect((await ask('lookupvisitor?groupid=99999&visitorid=V-1', authToken)).status).toBe(403)
        service.control.setClock({ advance: 120 })
        expect((await ask(`lookupvisitor?${V}`, authToken)).status).toBe(403)
        expect((await ask(`lookupvisitor?${V}`, `${authToken.slice(0, -1)}x`)).status).toBe(403)
    })

    test('absent is an empty object; present says where and since when', async () => {
        const { authToken } = (await token()).body
        expect((await ask(`lookupvisitor?${V}`, authToken)).body).toEqual({})
        expect((await ask(`findvisitor?${V}`, authToken)).body).toEqual({ visitorfound: false })
        await press((await visitorPage()).html, 'come')
        const host = new URL(service.url)
        expect((await ask(`lookupvisitor?${V}`, authToken)).body).toEqual({
            direct: host.host, ds: `${host.host}/0`, directserver: '127.0.0.1', tlsport: service.port, httpsport: service.port,
            visitorpresent: `${NOW / 1000}.0`, timestamp: `${NOW / 1000}.0`, visitorid: 'V-1', groupid: '12345'
        })
        expect((await ask(`findvisitor?${V}`, authToken)).body).toMatchObject({ visitorfound: true, directserver: '127.0.0.1' })
        await press((await visitorPage()).html, 'leave')
        expect((await ask(`lookupvisitor?${V}`, authToken)).body).toEqual({})
    })

    test('terms are shown and answered; without terms the session starts at once', async () => {
        const { authToken } = (await token()).body
        service.control.reset()
        expect((await ask(`signalvisitor?${V}`, authToken, signal('showTerms'))).status).toBe(404)
        await press((await visitorPage()).html, 'come')
        await ask(`signalvisitor?${V}`, authToken, signal('showTerms'))
        await press((await visitorPage()).html, 'decline')
        expect(service.world.visitors.get('12345', 'V-1')).toMatchObject({ answer: 'declined', asked: null })
        expect(truth()).toEqual([])
        await ask(`signalvisitor?${V}`, authToken, signal('showTerms'))
        await press((await visitorPage()).html, 'accept')
        expect(truth()).toMatchObject([{ status: 'W', sessionKey: 'V-1' }])
        await press((await visitorPage()).html, 'end')
        await ask(`signalvisitor?${V}`, authToken, signal('startSession', 'key_2'))
        expect(truth()[1]).toMatchObject({ status: 'W', sessionKey: 'key_2', visitorId: 'V-1' })
        expect((await ask(`signalvisitor?${V}`, authToken, signal('eval'))).status).toBe(400)
        expect((await ask(`signalvisitor?${V}`, authToken, signal('startSession', '<script>'))).status).toBe(400)
    })
})

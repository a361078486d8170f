import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Browser, type Page } from 'playwright-core'
import { headlessChromium } from '../../tools/browser'
import { startGlance, type GlanceService } from './service'
import { mintLoginKey, nextTurn } from './test-helpers'
import { HANGS_MS } from '../deadline'

/** The scripts and pages in a real browser. */
const AGENT = 'agent.one@example.com'
let service: GlanceService
let browser: Browser
let elsewhere: Server
let origin = ''
const pages: Page[] = []

/** A page of another site, with the script in its head and nothing else. */
const documentWith = (tag: string) => `<!DOCTYPE html><html lang="en"><head><title>Elsewhere</title><link rel="icon" href="data:,">${tag}</head><body><main><h1>Elsewhere</h1></main></body></html>`
let tag = ''

beforeAll(async () => {
    service = await startGlance({ options: { presenceGrace: 0.3 } })
    elsewhere = createServer((_, response) => { response.writeHead(200, { 'Content-Type': 'text/html' }).end(documentWith(tag)) })
    await new Promise<void>(resolve => { elsewhere.listen(0, '127.0.0.1', resolve) })
    origin = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}`
    browser = await chromium.launch({ executablePath: headlessChromium(), args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] })
})
afterAll(async () => {
    await browser.close()
    elsewhere.closeAllConnections()
    await new Promise(resolve => { elsewhere.close(resolve) })
    await service.close()
})
beforeEach(() => {
    service.control.reset()
    service.control.setOptions({ agentOrigins: [origin] })
})
afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close()
})

async function open(address: string): Promise<Page> {
    const page = await (await browser.newContext()).newPage()
    page.setDefaultTimeout(HANGS_MS)
    pages.push(page)
    await page.goto(address)
    return page
}

/** Asks again, each time that something else may have happened, until the answer is as expected. */
async function eventually(ask: () => unknown, expected: unknown): Promise<void> {
    for (const end = Date.now() + HANGS_MS; ;) {
        const answer = await ask()
        try {
            expect(answer).toEqual(expected)
            return
        } catch (error) {
            if (Date.now() > end) throw error
            await nextTurn()
        }
    }
}

const site = (query: Record<string, string> = {}) => open(`${service.url}/site?${new URLSearchParams({ groupid: '12345', visitorid: 'V-1', ...query })}`)
const asked = (operation: string) => service.world.log.list(operation).length
const truth = () => service.control.sessions().sessions
const events = (page: Page) => page.locator('#events li').allInnerTexts()
const agentLink = (query: Record<string, string> = {}) => `${service.url}/agentjoin/AgentView.aspx?${new URLSearchParams({
    SessionKey: 'V-1', partnerid: '12345', partneruserid: AGENT, loginkey: mintLoginKey(AGENT, Math.floor(Date.now() / 1000) + 3600), Wait: '1', ...query
})}`

async function mint(minutes = 60): Promise<string> {
    const body = JSON.stringify({ partnerid: '12345', partneruserid: AGENT, loginkey: mintLoginKey(AGENT, Math.floor(Date.now() / 1000) + 3600) })
    const response = await fetch(`${service.url}/api/token?service=presence&duration=${minutes}`, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } })
    return (await response.json() as { authToken: string }).authToken
}

interface VisitorApi {
    addEventListener(name: string, listener: () => void): void
    startSession(): void
    getKey(): string
}

interface AgentWindow {
    GLANCE: {
        Presence: { Agent: new (params: object) => Record<string, unknown> & { connect(): void, disconnect(): void } }
        Authorization: { setToken(token: string): void, authorize(params: object): void }
        Cobrowse: { Visitor: VisitorApi }
    }
    told: string[]
    agent: Record<string, (params?: object) => void>
}

/** A page elsewhere that loads the agent script as public code does, and follows one visitor. */
async function agentPage(token: string, visitorid = 'V-1'): Promise<Page> {
    tag = `<script id="glance-cobrowse" data-groupid="12345" src="${service.url}/cobrowse/CobrowseJS.ashx?groupid=12345&amp;script=PresenceAgent"></script>`
    const page = await open(origin)
    await page.evaluate(([given, visitor]) => {
        const view = window as unknown as AgentWindow
        view.told = []
        view.GLANCE.Authorization.setToken(given!)
        const agent = new view.GLANCE.Presence.Agent({ visitorid: visitor })
        for (const name of ['onvisitorconn', 'onterms', 'onvisitorsessionstart', 'onvisitorsessionend', 'onerror']) agent[name] = (event: unknown) => view.told.push(`${name} ${JSON.stringify(event)}`)
        agent.connect()
        view.agent = agent as unknown as AgentWindow['agent']
    }, [token, visitorid])
    return page
}

const told = (page: Page, expected: unknown) => eventually(() => page.evaluate(() => (window as unknown as AgentWindow).told), expected)
const ask = (page: Page, method: string, params: object = {}) => page.evaluate(([name, given]) => new Promise<unknown>(resolve => {
    (window as unknown as AgentWindow).agent[name as string]!({ ...given as object, onsuccess: resolve, onfail: (code: string) => resolve({ failed: code }) })
}), [method, params] as const)
const showTerms = (page: Page) => ask(page, 'invokeVisitor', { func: 'GLANCE.Cobrowse.Visitor.showTerms', args: { sessionKey: 'V-1' } })

describe('the agent script', () => {
    test('hears the visitor come, decline, accept, share and leave', async () => {
        const agent = await agentPage(await mint())
        await eventually(() => asked('agent-events'), 1)
        expect(await ask(agent, 'lookupVisitor')).toEqual({})
        expect(await showTerms(agent)).toEqual({ failed: 'visitornotpresent' })
        const visitor = await site()
        await told(agent, ['onvisitorconn {"connected":true}'])
        expect(await ask(agent, 'lookupVisitor')).toMatchObject({ visitorid: 'V-1', url: visitor.url() })
        await showTerms(agent)
        await visitor.getByRole('button', { name: 'Decline' }).click()
        await told(agent, expect.arrayContaining(['onterms {"status":"displayed"}', 'onterms {"status":"declined"}']))
        expect(truth()).toEqual([])
        await showTerms(agent)
        await visitor.getByRole('button', { name: 'Accept' }).click()
        await visitor.getByRole('button', { name: 'Stop sharing' }).click()
        await visitor.getByText('You have stopped the page sharing.').waitFor()
        await visitor.close()
        const { sessionId } = truth()[0]!
        const about = `{"sessionid":"${sessionId}","sessionkey":"V-1"}`
        await told(agent, [
            'onvisitorconn {"connected":true}', 'onterms {"status":"displayed"}', 'onterms {"status":"declined"}', 'onterms {"status":"displayed"}', 'onterms {"status":"accepted"}',
            `onvisitorsessionstart ${about}`, `onvisitorsessionend ${about}`, 'onvisitorconn {"connected":false}'
        ])
    })

    test('an origin that is not on the list, a token that is withdrawn, a group that is another', async () => {
        const token = await mint()
        const agent = await agentPage(token)
        await eventually(() => asked('agent-events'), 1)
        service.world.tokens.withdraw()
        expect(await ask(agent, 'lookupVisitor')).toEqual({ failed: 'authorization' })
        service.control.setOptions({ agentOrigins: ['127.0.0.1:1'] })
        const refused = await agentPage(await mint())
        await told(refused, ['onerror {"code":"conndrop","msg":"Connect failed"}'])
        expect(await ask(refused, 'lookupVisitor')).toEqual({ failed: 'conndrop' })
        expect(service.world.log.list().at(-1)).toMatchObject({ operation: 'preflight', status: 403 })
        service.control.setOptions({ agentOrigins: [new URL(origin).host] })
        await told(await agentPage('forged'), ['onerror {"code":"authorization","msg":"Agent is not authorized"}'])
    })

    test('credentials get a token in the browser too', async () => {
        const agent = await agentPage('none yet')
        const authorize = (loginkey: string) => agent.evaluate(([key, user]) => new Promise<string>(resolve => {
            const credentials = { partnerid: 12345, partneruserid: user, loginkey: key };
            (window as unknown as AgentWindow).GLANCE.Authorization.authorize({ service: 'presence', groupid: 12345, credentials, duration: 5, onsuccess: () => resolve('done'), onfail: resolve })
        }), [loginkey, AGENT])
        expect(await authorize('wrong')).toContain('refused')
        expect(await authorize(mintLoginKey(AGENT, Math.floor(Date.now() / 1000) + 60))).toBe('done')
        expect(await ask(agent, 'lookupVisitor')).toEqual({})
    })
})

describe('the visitor script', () => {
    test('by the visitor\'s own wish; an agent joins on a page that waited, and ends it', async () => {
        const agent = await open(agentLink({ name: 'Zoë <b>', email: 'z@example.com', phone: '+1' }))
        expect(await agent.locator('#person').innerText()).toContain('Zoë <b>')
        const visitor = await site({ name: 'Zoë', email: 'z@example.com' })
        await visitor.getByRole('button', { name: 'Share this page' }).click()
        await visitor.getByRole('dialog', { name: 'Share this page with support?' }).waitFor()
        await visitor.keyboard.press('Escape')
        expect(truth()).toEqual([])
        await visitor.getByRole('button', { name: 'Share this page' }).click()
        await visitor.getByRole('button', { name: 'Accept' }).click()
        await agent.getByRole('button', { name: 'Join session' }).click()
        await visitor.getByText('An agent sees this page.').waitFor()
        await visitor.getByRole('link', { name: 'Your orders' }).click()
        await visitor.getByText('An agent sees this page.').waitFor()
        expect((await events(visitor)).slice(0, 2)).toEqual(['sessioncontinue', 'agents {"count":1}'])
        await agent.getByRole('button', { name: 'End session' }).click()
        await visitor.getByText('The agent has ended the page sharing.').waitFor()
        expect((await events(visitor)).at(-1)).toBe('sessionend {"reason":"agent"}')
        await agent.getByText('The session is over.').waitFor()
        expect(truth()).toMatchObject([{ type: 'C', status: 'C', sessionKey: 'V-1', guests: [{ name: 'Zoë', email: 'z@example.com' }, { partnerUserId: AGENT }] }])
    })

    test('on a page of another origin, with a random key; a browser that is closed leaves it unclean', async () => {
        tag = `<script id="glance-cobrowse" data-groupid="12345" data-presence="api" src="${service.url}/cobrowse/CobrowseJS.ashx?group=12345&amp;site=production"></script>`
        const page = await open(origin)
        const key = await page.evaluate(() => new Promise<string>(resolve => {
            const { Visitor } = (window as unknown as AgentWindow).GLANCE.Cobrowse
            Visitor.addEventListener('sessionstart', () => resolve(Visitor.getKey()))
            Visitor.startSession()
        }))
        expect(key).toMatch(/^\d{9}$/)
        expect(truth()).toMatchObject([{ status: 'W', sessionKey: key, visitorId: null }])
        service.world.live.join(service.world.store.findOpen('12345', key)!, AGENT)
        await page.getByText('An agent sees this page.').waitFor()
        await page.context().close()
        pages.pop()
        await eventually(() => truth()[0]?.status, 'X')
    })

    test('the newest page of a visitor gets the question; a key in use is refused', async () => {
        const first = await site()
        await eventually(() => asked('visitor-events'), 1)
        const second = await site()
        await eventually(() => asked('visitor-events'), 2)
        const agent = await agentPage(await mint())
        await showTerms(agent)
        await second.getByRole('dialog').waitFor()
        expect(await first.getByRole('dialog').count()).toBe(0)
        service.world.live.start({ partnerId: '12345', type: 'C', visitorId: 'V-1' })
        await second.getByRole('button', { name: 'Accept' }).click()
        await eventually(() => events(second), expect.arrayContaining(['error {"code":"dupkey","msg":"A session with this key is running"}']))
    })
})

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

interface Axe {
    run(options: object): Promise<{ violations: { id: string, nodes: { html: string }[] }[] }>
}

/** What axe-core finds wrong on a page as it is now, and of the contrast in the dark theme. */
async function wrong(page: Page): Promise<string[]> {
    const look = (options: object) => page.evaluate(async given => {
        const { violations } = await (window as unknown as { axe: Axe }).axe.run(given)
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' ')}`)
    }, options)
    await page.evaluate(AXE)
    const light = await look({})
    await page.emulateMedia({ colorScheme: 'dark' })
    const dark = await look({ runOnly: ['color-contrast'] })
    await page.emulateMedia({ colorScheme: 'light' })
    return [...light, ...dark]
}

test('every page is accessible, light and dark', async () => {
    const page = await open(`${service.url}/site?groupid=12345&visitorid=V-1`)
    const found = async () => expect([page.url(), await wrong(page)]).toEqual([page.url(), []])
    await found()
    await page.getByRole('button', { name: 'Share this page' }).click()
    await page.getByRole('dialog').waitFor()
    await found()
    await page.getByRole('button', { name: 'Accept' }).click()
    await page.getByRole('button', { name: 'Stop sharing' }).waitFor()
    await found()
    const start = `${service.url}/agent/start?${new URL(agentLink()).searchParams.toString()}`
    const links = [agentLink(), agentLink({ SessionKey: 'V-9', name: 'Zoë' }), agentLink({ Wait: '0', SessionKey: 'V-9' }), agentLink({ loginkey: 'x' }), start]
    for (const address of [...links, ...['/agentjoin/AgentJoin.aspx', '/visitor', '/site', '/'].map(path => service.url + path)]) {
        await page.goto(address)
        await found()
    }
})

test('what of the opener and the referrer comes through can be seen', async () => {
    tag = ''
    const from = await open(`${origin}/page?secret=1`)
    const opened = async (features: string, rel: string) => {
        const [popup] = await Promise.all([from.context().waitForEvent('page'), from.evaluate(([address, how, relation]) => {
            if (how) return void window.open(address, '_blank', how)
            const link = Object.assign(document.createElement('a'), { href: address, target: '_blank', rel: relation })
            document.body.append(link)
            link.click()
        }, [agentLink({ Wait: '0' }), features, rel] as const)])
        await popup.waitForLoadState()
        const { opener, referrer } = await popup.locator('main').evaluate(main => ({ ...main.dataset }))
        return { opener, referrer, logged: service.world.log.list('AgentView').at(-1)?.refererHost }
    }
    expect(await opened('popup', '')).toEqual({ opener: 'set', referrer: `${origin}/`, logged: new URL(origin).host })
    expect(await opened('', 'noopener noreferrer')).toEqual({ opener: 'null', referrer: '', logged: null })
})

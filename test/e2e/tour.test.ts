import type { Browser, Locator } from 'playwright-core'
import { DEMO_PARTNER } from '../demo/seed'
import { logIn, logOut, openModule, person, picture, startBrowser, type Person } from './browser'
import { startEnvironment, type Environment } from './environment'

/** What product row A3 promises, in its order, and what could not be stored; the two headings stand for themselves. */
const MENU = [
    'Sessions', 'Sync events', 'Quarantined records',
    'Configuration', 'Company Settings', 'Display Configurations',
    'Setup', 'Formatters', 'REST APIs', 'REST Messages', 'GlanceActivityService', 'GlanceSessionService', 'Scheduled jobs', 'System properties'
]
const MODULES = MENU.filter(name => name !== 'Configuration' && name !== 'Setup')
const PLATFORM_RECORDS = ['GlanceActivityService', 'GlanceSessionService']
const START = '2026-06-15T09:00:00Z'
const OUTSIDE = 250
const HOUR = 3600

/** A new user's first hour with the app, each chapter standing on the one before. */
describe('the tour of a new user', () => {
    let environment: Environment
    let browser: Browser
    let admin: Person
    const people: Person[] = []

    const visit = async (user: string): Promise<Person> => {
        const hosts = [environment.url, environment.glanceUrl].map(url => new URL(url).host)
        const someone = await person(browser, hosts)
        people.push(someone)
        if (user !== '')
            await logIn(someone, environment.url, user)
        return someone
    }
    const field = (who: Person, name: string): Locator => who.page.locator(`[data-field="${name}"]`)
    const value = async (who: Person, name: string): Promise<string> => (await field(who, name).locator('.value').innerText()).trim()
    const values = async (who: Person, names: readonly string[]) =>
        Object.fromEntries(await Promise.all(names.map(async name => [name, await value(who, name)])))
    const press = (who: Person, name: string) => who.leads(() => who.page.getByRole('button', { name, exact: true }).first().click())
    const follow = (who: Person, name: string | RegExp) => {
        const link = who.page.getByRole('main').getByRole('link', { name, exact: typeof name === 'string' })
        return who.leads(() => link.first().click())
    }
    const messages = (who: Person) => who.page.locator('#output_messages').innerText()
    const menu = (who: Person) => who.page.locator('#navigator details', { has: who.page.locator('summary', { hasText: /^Glance$/ }) })
    const advance = async (seconds: number) => {
        await environment.glance('POST', '/_control/clock', { advance: seconds })
        await environment.instance('POST', '/_instance/clock', { advance: seconds })
    }
    /** Opens the newest Sync event, the first of the list, once everything that is due is done. */
    const newestEvent = async () => {
        await environment.instance('POST', '/_instance/drain')
        await openModule(admin, 'Sync events')
        await admin.leads(() => admin.page.locator('table.list tbody tr').first().getByRole('link').first().click())
    }
    /** Presses *Sync now* and opens the Sync event that it names. */
    const syncNow = async () => {
        await openModule(admin, 'Sync events')
        await press(admin, 'Sync now')
        const number = /Synchronisation (\S+) requested/.exec(await messages(admin))?.[1]
        expect(number).toBeDefined()
        await newestEvent()
        expect(await value(admin, 'number')).toBe(number)
    }

    beforeAll(async () => {
        [environment, browser] = await Promise.all([startEnvironment({ company: null, displayConfiguration: false, now: START }), startBrowser()])
        admin = await visit('glance.admin')
    })

    afterAll(async () => {
        await browser?.close()
        await environment?.stop()
    })

    it('opens with the Glance menu, in order, each module a page', async () => {
        expect(await menu(admin).locator('li').allInnerTexts()).toEqual(MENU)
        expect(await admin.page.getByText('Local stand-in, not ServiceNow').isVisible()).toBe(true)
        for (const title of MODULES.filter(name => !PLATFORM_RECORDS.includes(name))) {
            await openModule(admin, title)
            expect(await admin.page.getByRole('heading', { level: 1 }).innerText()).not.toMatch(/error|not/i)
        }
        // Records of the platform's own tables: this role alone may not read all of them.
        for (const title of PLATFORM_RECORDS) {
            await admin.refused(404, () => openModule(admin, title))
            expect(await admin.page.getByRole('main').innerText()).toMatch(/your roles/)
        }
    })

    it('shows each role its own modules only', async () => {
        for (const [user, titles] of [['glance.agent', []], ['session.viewer', ['Sessions']], ['no.role', []]] as const) {
            const someone = await visit(user)
            expect(await menu(someone).locator('li').allInnerTexts()).toEqual(titles)
            if (titles.length > 0) {
                await openModule(someone, 'Sessions')
                expect(await someone.page.getByRole('heading', { level: 1 }).innerText()).toBe('Sessions')
            }
            await logOut(someone)
            expect(someone.page.url()).toContain('/login.do')
        }
    })

    it('refuses wrong Company Settings by the rule\'s message, keeps what was typed, and saves right ones', async () => {
        const { page } = admin
        await openModule(admin, 'Company Settings')
        await follow(admin, 'New')
        await page.getByLabel(/^Name/).fill('Demo company')
        await page.getByLabel(/^Partner id/).fill('12')
        await page.getByLabel('API key', { exact: true }).fill(DEMO_PARTNER.apiKey)
        await page.getByLabel('Service URL').fill(environment.glanceUrl)
        await page.getByLabel('Presence URL').fill(environment.glanceUrl)
        await press(admin, 'Submit')
        expect(await messages(admin)).toContain('Partner id must be 4 to 6 digits: your Glance group id.')
        expect(await page.getByLabel(/^Name/).inputValue()).toBe('Demo company')
        expect(await page.getByLabel(/^Partner id/).inputValue()).toBe('12')
        expect(await page.getByLabel('Service URL').inputValue()).toBe(environment.glanceUrl)
        expect(await page.getByLabel('API key', { exact: true }).inputValue()).toBe('')

        await page.getByLabel(/^Partner id/).fill(DEMO_PARTNER.partnerId)
        await page.getByLabel('API key', { exact: true }).fill(DEMO_PARTNER.apiKey)
        await press(admin, 'Submit')
        expect(await messages(admin)).toMatch(/Record created/)
        await follow(admin, 'Demo company')
        expect(await page.getByLabel('API key', { exact: true }).inputValue()).toBe('')
        expect(await field(admin, 'api_key').innerText()).toContain('A value is stored and never shown')
        expect(await page.getByLabel('Default', { exact: true }).isChecked()).toBe(true)
        await picture(admin, 'company-settings')
    })

    it('gives the incident table Glance', async () => {
        const { page } = admin
        await openModule(admin, 'Display Configurations')
        await follow(admin, 'New')
        await page.getByLabel(/^Table/).fill('incident')
        await page.getByLabel('Visitor id field').fill('caller_id.employee_number')
        await page.getByLabel('Visitor name field').fill('caller_id.nick_name_of')
        await page.getByLabel('Visitor e-mail field').fill('caller_id.email')
        await page.getByLabel('Visitor phone field').fill('caller_id.phone')
        await press(admin, 'Submit')
        expect(await messages(admin)).toContain('nick_name_of')
        await page.getByLabel('Visitor name field').fill('caller_id.name')
        await press(admin, 'Submit')
        expect(await messages(admin)).toMatch(/Record created/)
    })

    it('starts a session between an agent and a visitor', async () => {
        const launched = await environment.as('glance.agent').send<{ join_url: string, number: string }>('POST', '/api/x_glne_conn/glance/v1/sessions', {
            table: 'incident', sys_id: environment.demo.incidents[0], type: 'cobrowse'
        })
        expect(launched.status).toBe(201)
        const agent = await visit('')
        await agent.open(launched.result.join_url)
        expect(await agent.page.getByRole('status').innerText()).toContain('Waiting for the visitor')

        const visitor = await visit('')
        await visitor.open(`${environment.glanceUrl}/visitor`)
        await visitor.page.getByLabel('Group id').fill(DEMO_PARTNER.partnerId)
        await visitor.page.getByLabel('Visitor id').fill('V1001')
        await press(visitor, 'Go to the site')
        await visitor.page.getByLabel('Your name').fill('Ada Byron')
        await visitor.page.getByLabel('Your e-mail').fill('ada.byron@example.org')
        await press(visitor, 'Come to the site')
        await press(visitor, 'Start cobrowse')

        // The agent's page notices by itself.
        await agent.page.getByRole('button', { name: 'Join session' }).waitFor()
        await press(agent, 'Join session')
        await visitor.page.locator('#status', { hasText: 'A' }).waitFor()
        await advance(5 * 60)
        await press(agent, 'End session')
        await visitor.page.getByRole('heading', { name: 'Your last session' }).waitFor()
        expect(await visitor.page.locator('#state').innerText()).toContain('completed')
        await advance(60)
    })

    it('brings the result by Sync now', async () => {
        await syncNow()
        expect(await values(admin, ['trigger', 'state', 'requests', 'received', 'created', 'updated', 'matched', 'failed', 'error_class', 'message'])).toEqual({
            trigger: 'Sync now', state: 'Done', requests: '1', received: '1', created: '0', updated: '1', matched: '1', failed: '0', error_class: 'No error', message: 'Done.'
        })
        expect(await admin.page.getByRole('region', { name: 'Sessions (1)' }).innerText()).toContain('GLS0001001')
    })

    it('shows the session with its record, its people and how long it took', async () => {
        await follow(admin, 'GLS0001001')
        expect(await values(admin, ['type', 'status', 'agent', 'visitor_name', 'visitor_id', 'sync_state', 'source_table'])).toEqual({
            type: 'Cobrowse', status: 'Completed', agent: 'Alex Agent', visitor_name: 'Ada Byron', visitor_id: 'V1001', sync_state: 'Synchronised', source_table: 'Incident'
        })
        expect(Number(await value(admin, 'duration_seconds'))).toBeGreaterThanOrEqual(300)
        expect(await value(admin, 'source_record')).toMatch(/INC\d+/)
        const guests = admin.page.getByRole('table', { name: /Session guest/i })
        expect(await guests.locator('tbody tr').count()).toBe(2)
        expect(await guests.innerText()).toContain('Ada Byron')
        await picture(admin, 'session')
        await follow(admin, /INC\d+/)
        expect(await admin.page.getByLabel('Short description').inputValue()).toContain('last month\'s invoice')
    })

    it('clamps a property out of range and says so on the next Sync event', async () => {
        await openModule(admin, 'System properties')
        await admin.page.getByLabel(/Session Result Count/).fill('5000')
        await press(admin, 'Save')
        expect(await messages(admin)).toContain('Properties saved')
        expect(await admin.page.getByLabel(/Session Result Count/).inputValue()).toBe('5000')
        await advance(61)
        await syncNow()
        expect(await value(admin, 'clamped')).toBe('session_result_count 5000 -> 1000')
        await openModule(admin, 'System properties')
        await admin.page.getByLabel(/Session Result Count/).fill('50')
        await press(admin, 'Save')
        expect(await admin.page.getByLabel(/Session Result Count/).inputValue()).toBe('50')
    })

    it('runs the scheduled job by Execute Now, at most once an hour, and logs sessions from outside when asked to', async () => {
        await environment.glance('POST', '/_control/generate', {
            count: OUTSIDE, seed: 7, from: '2026-06-14T09:00:00Z', to: '2026-06-15T09:00:00Z', options: { partnerId: DEMO_PARTNER.partnerId, launched: 0, open: 0, distinctEnds: true }
        })
        await openModule(admin, 'Company Settings')
        await follow(admin, 'Demo company')
        await admin.page.getByLabel('Log sessions started outside ServiceNow').check()
        await admin.page.getByLabel('Log outside sessions since').fill('2026-06-13 00:00:00')
        await press(admin, 'Update')
        expect(await messages(admin)).toContain('Record saved')
        await advance(HOUR)

        const root = await visit('admin')
        const execute = async () => {
            await openModule(root, 'Scheduled jobs')
            await follow(root, 'Glance Scheduled Sync')
            await press(root, 'Execute Now')
            expect(await messages(root)).toContain('Glance Scheduled Sync has been started')
            await environment.instance('POST', '/_instance/drain')
            return environment.as('glance.admin').rows('x_glne_conn_sync_event', 'trigger=schedule')
        }
        const first = await execute()
        expect(first).toHaveLength(1)
        expect(await execute()).toEqual(first)
        await openModule(admin, 'Sync events')
        await newestEvent()
        // Those from outside are new, the one launched here is known; six pages of 50, each but the first with the last second of the one
        // before; and Glance's own numbers, to compare.
        expect(await values(admin, ['trigger', 'state', 'requests', 'received', 'created', 'unchanged', 'failed', 'clamped'])).toEqual({
            trigger: 'Schedule', state: 'Done', requests: '7', received: String(OUTSIDE + 1), created: String(OUTSIDE), unchanged: '1', failed: '0', clamped: ''
        })
        await picture(admin, 'sync-event')
    })

    it('pages and filters a long list', async () => {
        const { page } = admin
        const count = page.locator('.count')
        await openModule(admin, 'Sessions')
        const total = Number(await count.getAttribute('data-total'))
        expect(total).toBe(OUTSIDE + 1)
        expect(await count.innerText()).toBe(`Rows 1 to 20 of ${total}`)
        const first = await page.locator('tbody tr').first().innerText()
        await follow(admin, 'Next page')
        expect(await count.innerText()).toBe(`Rows 21 to 40 of ${total}`)
        await follow(admin, 'Last page')
        expect(await count.innerText()).toMatch(new RegExp(`to ${total} of ${total}$`))
        await follow(admin, 'First page')
        expect(await page.locator('tbody tr').first().innerText()).toBe(first)

        await page.locator('summary', { hasText: 'Filter' }).last().click()
        await page.getByLabel('Field').selectOption({ label: 'Type' })
        await page.getByLabel('Operator').selectOption({ label: 'is' })
        await page.getByLabel('Value').fill('Video')
        await press(admin, 'Add condition')
        const videos = Number(await count.getAttribute('data-total'))
        expect(videos).toBe((await environment.as('glance.admin').rows('x_glne_conn_session', 'type=V', 'sys_id')).length)
        expect(videos).toBeGreaterThan(0)
        expect(await page.getByRole('navigation', { name: 'Filter' }).innerText()).toContain('Type is Video')
        await admin.leads(() => page.getByRole('columnheader', { name: 'Number' }).getByRole('link').click())
        const numbers = await page.locator('tbody tr td:nth-child(1)').allInnerTexts()
        expect(numbers).toEqual([...numbers].sort())
    })

    it('puts the Glance Card and the Glance Sessions on the incident form, where the agent sees them', async () => {
        const root = await visit('admin')
        await root.open(`${environment.url}/incident_list.do`)
        await follow(root, 'Configure form')
        await root.page.getByLabel('Field or formatter').selectOption({ label: 'Glance Card' })
        await press(root, 'Add to the form')
        expect(await messages(root)).toContain('Glance Card is on the form now')
        await root.open(`${environment.url}/configure_related_lists.do?table=incident`)
        await root.page.getByLabel('Glance Sessions').check()
        await press(root, 'Save')
        await logOut(root)

        const agent = await visit('glance.agent')
        await agent.open(`${environment.url}/incident.do?sys_id=${environment.demo.incidents[0]}`)
        expect(await agent.page.locator('#x_glne_conn_card').isVisible()).toBe(true)
        expect(await agent.page.getByRole('table', { name: 'Glance Sessions' }).innerText()).toContain('GLS0001001')
        await logOut(agent)

        const stranger = await visit('no.role')
        const refused = await stranger.page.goto(`${environment.url}/x_glne_conn_session_list.do`)
        expect(await refused?.text()).not.toContain('GLS0001001')
        await logOut(stranger)
    })

    it('ends with a log-out, nothing broken on the way, and the API key on no page', async () => {
        await logOut(admin)
        await admin.open(`${environment.url}/x_glne_conn_session_list.do`)
        expect(admin.page.url()).toContain('/login.do')
        expect(people.flatMap(someone => someone.faults)).toEqual([])
        const pages = people.flatMap(someone => someone.documents)
        expect(pages.length).toBeGreaterThan(60)
        expect(pages.filter(text => text.includes(DEMO_PARTNER.apiKey))).toEqual([])
    })
})

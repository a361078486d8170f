import { DEMO_PARTNER } from '../../demo/seed'
import { CONFIGURATION, SESSION } from '../card-support'
import { APP, drain, script, timeOut } from '../jobs-support'
import { startBed, type Bed } from './bed'
import { look, type Picture } from './look'
import type { Someone } from './people'

type Problem = Picture extends infer Name ? Name extends `problem-${infer Code}` ? Code : never : never

/** When it cannot work, the card says exactly why and who can fix it (B9). */
describe('the card that cannot work', () => {
    let bed: Bed
    let agent: Someone

    beforeAll(async () => { bed = await startBed({ company: { presence: true, show_terms: true } }) })
    afterAll(() => bed?.stop())
    afterEach(async () => { expect(await bed.leave()).toEqual([]) })

    const visit = async (incident = 0, user = 'glance.agent') => {
        agent = await bed.person(user)
        await agent.open(bed.form(incident))
    }
    /** The card names this problem with the way out, and looks right. */
    const names = async (code: Problem, text: RegExp, fix: RegExp) => {
        const problem = agent.card.host.locator(`[data-problem="${code}"]`)
        await problem.waitFor()
        expect(await problem.locator('.main').innerText()).toMatch(text)
        expect(await problem.locator('.detail').innerText()).toMatch(fix)
        await look(agent.card, `problem-${code}`)
    }
    const stopped = (name: string) => agent.card.button(name).and(agent.page.locator('[aria-disabled=true]')).count()
    const store = (table: string, values: Record<string, string>) => script(bed.environment, `(function () {
        var gr = new GlideRecord('${table}'); gr.query(); gr.next(); gr.setWorkflow(false)
        var values = ${JSON.stringify(values)}
        for (var name in values) gr.setValue(name, values[name])
        gr.update()
    })()`)

    it('a record that is not saved yet', async () => {
        agent = await bed.person('glance.agent')
        await agent.open('/incident.do?sys_id=-1')
        await agent.card.shows('unsaved')
        await agent.card.says('This record has not been saved yet.')
        await agent.card.says('Save it to start Glance here.')
        expect(agent.asked).toEqual([])
        await look(agent.card, 'unsaved')
    })

    it('no display configuration', async () => {
        await bed.configure({ active: false })
        await visit()
        await names('no_display_configuration', /not set up for this record/, /Glance admin.*incident/)
        expect(await agent.card.button('Cobrowse').count()).toBe(0)
    })

    it('no visitor id on the record: what needs none still works', async () => {
        await visit(3)
        await names('no_visitor_id', /No visitor found/, /Fill it in and save/)
        expect([await stopped('Cobrowse'), await stopped('Video'), await stopped('Screen share'), await stopped('Join with key')]).toEqual([1, 1, 0, 0])
        await agent.card.button('Cobrowse').click({ force: true })
        expect(agent.asked.filter(request => request.startsWith('POST'))).toEqual([])
        await agent.opens(() => agent.card.button('Screen share').click())
        await agent.card.shows('opened')
    })

    it('a visitor id that cannot be a key', async () => {
        await bed.configure({ visitor_id_field: 'caller_id.email' })
        await visit()
        await names('bad_visitor_id', /ada\.byron@example\.org/, /Glance admin can choose/)
    })

    it('an agent without a partner user id', async () => {
        await visit(0, 'glance.agent2')
        await names('no_partner_user_id', /You have no Glance user id/, /ServiceNow administrator/)
        expect(await stopped('Cobrowse')).toBe(1)
    })

    it('no default company', async () => {
        await store(`${APP}_company_settings`, { is_default: '0' })
        await visit()
        await names('no_default_company', /not connected/, /Glance admin.*Company Settings/)
        await store(`${APP}_company_settings`, { is_default: '1' })
    })

    it('no API key', async () => {
        await bed.settings({ api_key: '' })
        await visit()
        await names('no_api_key', /no API key/, /Glance admin.*Company Settings/)
    })

    it('Glance refuses the key; once a Glance admin has done what the card says, it works again', async () => {
        await visit()
        await agent.opens(() => agent.card.button('Screen share').click())
        await agent.card.shows('opened')
        await bed.settings({ api_key: 'withdrawn-key' })
        await agent.card.button(/^Sync now/).click()
        await agent.card.button('Requested').waitFor()
        await agent.answered()
        await drain(bed.environment)
        await agent.open(bed.form())
        await names('glance_refuses', /Glance rejected/, /Glance admin.*Company Settings.*Sync now/)

        await bed.settings({ api_key: DEMO_PARTNER.apiKey })
        await bed.pass(61, agent)
        const admin = await bed.person('glance.admin')
        await admin.open('/x_glne_conn_sync_event_list.do')
        await admin.page.getByRole('button', { name: 'Sync now' }).first().click()
        await admin.page.locator('#output_messages', { hasText: 'requested. Its Sync event' }).waitFor()
        await drain(bed.environment)
        await agent.open(bed.form())
        await agent.card.shows('ready')
    })

    it('a table that ServiceNow keeps from this app', async () => {
        await store(CONFIGURATION, { visitor_id_field: 'company.phone' })
        const account = await bed.environment.as('admin').create('core_company', { name: 'Blocked', phone: '1' })
        await bed.environment.as('admin').update('incident', bed.environment.demo.incidents[2]!, { company: account.sys_id })
        await visit(2)
        await names('table_blocked', /core_company/, /Cross-Scope Access.*core_company/)
    })

    it('Glance refuses, fails or is not there when a session is launched: the window closes, and the card says who can help', async () => {
        await visit()
        agent.expects(/50[24]/)
        for (const [fault, text] of [
            [{ kind: 'status', status: 403 }, /Glance admin should check the partner id and API key/], [{ kind: 'reset' }, /Try again/]
        ] as const) {
            await bed.fail({ operation: 'LookupPartnerCobrowseSession', times: 0, ...fault })
            const window = await agent.opens(() => agent.card.button('Cobrowse').click())
            await agent.card.shows('failed')
            await agent.card.says(text)
            if (!window.isClosed())
                await window.waitForEvent('close')
        }
        await look(agent.card, 'failed')
        expect(await bed.environment.as('glance.admin').rows(SESSION)).toEqual([])
        await agent.card.button('Close').click()
        await agent.card.shows('ready')
    })

    it('Glance that does not answer in time: it says so, and nobody waits before a window that stays empty', async () => {
        await visit()
        agent.expects(/504/)
        await bed.fail({ operation: 'LookupPartnerCobrowseSession', kind: 'hold' })
        const window = await agent.opens(() => agent.card.button('Cobrowse').click())
        await agent.card.shows('launching')
        expect(await window.title()).toContain('Opening Glance')
        await look(agent.card, 'launching')
        await timeOut(bed.environment)
        await agent.card.host.getByText(/in time/).first().waitFor()
        if (!window.isClosed())
            await window.waitForEvent('close')
    })

    it('the instance cannot be reached: what is known is said, and another try works', async () => {
        agent = await bed.person('glance.agent')
        agent.expects(/ERR_FAILED|ERR_CONNECTION/)
        await agent.page.route('**/glance/v1/card/**', route => route.abort('connectionrefused'))
        await agent.open(bed.form())
        await agent.card.shows('unreachable')
        await agent.card.says(/could not reach the server/)
        await look(agent.card, 'unreachable')
        await agent.page.unroute('**/glance/v1/card/**')
        await agent.card.button('Try again').click()
        await agent.card.shows('ready')
        expect(await agent.page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.tagName)).toMatch(/BUTTON|SECTION/)
    })

    it('while it loads it keeps its place', async () => {
        agent = await bed.person('glance.agent')
        let go = (): void => undefined
        const waiting = new Promise<void>(resolve => { go = resolve })
        await agent.page.route('**/glance/v1/card/**', async route => {
            await waiting
            await route.continue()
        })
        await agent.open(bed.form())
        await agent.card.shows('loading')
        const place = () => agent.card.host.evaluate(element => {
            const { top, left, width, height } = element.getBoundingClientRect()
            return { top: top + scrollY, left, width, height }
        })
        const before = await place()
        await look(agent.card, 'loading')
        go()
        await agent.card.shows('ready')
        expect(await place()).toEqual(before)
        expect((await agent.measures()).shifts).toEqual([])
    })

    it('the log-in has ended: it says so and asks nothing more', async () => {
        await visit()
        agent.expects(/401/)
        await agent.card.shows('ready')
        // The platform's 401 makes a browser ask for a password; the person waves that away.
        const devtools = await agent.context.newCDPSession(agent.page)
        devtools.on('Fetch.requestPaused', ({ requestId }) => { void devtools.send('Fetch.continueRequest', { requestId }) })
        devtools.on('Fetch.authRequired', ({ requestId }) => { void devtools.send('Fetch.continueWithAuth', { requestId, authChallengeResponse: { response: 'CancelAuth' } }) })
        await devtools.send('Fetch.enable', { handleAuthRequests: true, patterns: [{ urlPattern: '*/glance/v1/*' }] })
        await agent.context.clearCookies()
        const window = await agent.opens(() => agent.card.button('Cobrowse').click())
        await agent.card.shows('signed_out')
        await agent.card.says('You are no longer logged in. Reload the page to continue.')
        if (!window.isClosed())
            await window.waitForEvent('close')
        await look(agent.card, 'signed_out')
        const before = agent.asked.length
        await bed.pass(300, agent)
        expect(agent.asked).toHaveLength(before)
    })

    it('a record that is gone', async () => {
        agent = await bed.person('glance.agent')
        agent.expects(/404/)
        await agent.open(`/x_glne_conn_card.do?sysparm_table=incident&sysparm_sys_id=${'0'.repeat(32)}`)
        await agent.card.shows('refused')
        await look(agent.card, 'refused')
    })
})

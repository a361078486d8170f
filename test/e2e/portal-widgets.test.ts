import { chromium, type Browser } from 'playwright-core'
import { headlessChromium } from '../../tools/browser'
import { someone, type Someone } from './card/people'
import { logIn } from './jobs-support'
import { startEnvironment, type Environment } from './environment'

/** The portal of the local instance itself, by widgets that are not ours: what documentation says of a widget's client side holds in a browser. */
describe('a portal of the local instance', () => {
    let environment: Environment
    let browser: Browser
    let who: Someone

    async function place(id: string, widget: Record<string, unknown>, instance: Record<string, unknown> = {}): Promise<void> {
        const admin = environment.as('admin')
        const make = async (table: string, values: Record<string, unknown>): Promise<string> => (await admin.create(table, values)).sys_id!
        const page = await make('sp_page', { id, title: id, public: 'true' })
        const container = await make('sp_container', { sp_page: page, width: 'container', order: 100 })
        const row = await make('sp_row', { sp_container: container, order: 100 })
        const column = await make('sp_column', { sp_row: row, size: 12, order: 100 })
        const made = await make('sp_widget', { name: id, id, public: 'true', controller_as: 'c', ...widget })
        await make('sp_instance', { sp_column: column, sp_widget: made, active: 'true', order: 100, ...instance })
    }

    beforeAll(async () => {
        environment = await startEnvironment({ company: null })
        browser = await chromium.launch({ executablePath: headlessChromium(), args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] })
        await environment.as('admin').create('sp_portal', { title: 'Try', url_suffix: 'try' })
        who = await someone(browser, environment.url, [new URL(environment.url).host], { cookie: await logIn(environment, 'no.role') })
    })
    afterAll(async () => {
        await browser?.close()
        await environment?.stop()
    })

    it('exchanges data with the server script: update, get, refresh (service-portal/widget-api-reference)', async () => {
        await place('talk', {
            script: '(function () { options.unit = options.unit || "pc"; data.count = input && input.count ? Number(input.count) + 1 : 1; data.asked = input ? input.asked : "nothing" })()',
            client_script: 'api.controller = function ($scope) { var c = this; c.note = "first"; c.ask = function () { c.server.get({ asked: "this" }).then(function (r) { c.note = r.data.asked }) } }',
            template: '<p id="count">{{c.data.count}} {{c.options.unit}}</p><p id="note">{{c.note}}</p><input id="typed" ng-model="c.data.count" aria-label="Count">'
                + '<button type="button" ng-click="c.server.update()">Update</button><button type="button" ng-click="c.ask()">Ask</button><button type="button" ng-click="c.server.refresh()">Refresh</button>'
        }, { widget_parameters: '{"unit":{"value":"boxes"}}' })
        await who.open('/try?id=talk')
        const { page } = who
        const shows = (id: string, text: string): Promise<void> => page.locator(`#${id}`, { hasText: text }).waitFor()
        await shows('count', '1 boxes')
        await page.locator('#typed').fill('41')
        await page.getByRole('button', { name: 'Update' }).click()
        await shows('count', '42 boxes')
        await page.getByRole('button', { name: 'Ask' }).click()
        await shows('note', 'this')
        await shows('count', '42 boxes')
        await page.getByRole('button', { name: 'Refresh' }).click()
        await shows('count', '1 boxes')
        expect(who.faults).toEqual([])
    })

    it('a controller may be a function alone; styles stay inside; link runs after the template', async () => {
        await place('plain', {
            client_script: 'function () { this.word = "hello" }', template: '<p class="word">{{c.word}}</p>', css: '.word { color: rgb(1, 2, 3) }',
            link: 'function link(scope, element) { element.find("p").attr("data-linked", scope.c.word) }'
        })
        await who.open('/try?id=plain')
        const word = who.page.locator('.word[data-linked=hello]')
        await word.getByText('hello').waitFor()
        expect(await word.evaluate(element => getComputedStyle(element).color)).toBe('rgb(1, 2, 3)')
    })

    it('what is not emulated says so in the widget\'s place', async () => {
        who.expects(/NotEmulated: spUtil/)
        await place('absent', { client_script: 'api.controller = function (spUtil) { spUtil.addInfoMessage("x") }', template: '<p></p>' })
        await who.open('/try?id=absent')
        await who.page.getByRole('alert').getByText('NotEmulated: spUtil').waitFor()
        expect(who.faults).toEqual([])
    })
})

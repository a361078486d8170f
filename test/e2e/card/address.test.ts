import { headlessChromium } from '../../../tools/browser'
import { chromium, type Browser } from 'playwright-core'
import { startEnvironment, type Environment } from '../environment'
import { logIn } from '../jobs-support'

/** The card's page is an address that anybody can send to an agent, with anything in it. */
describe('an address of the card\'s page', () => {
    let environment: Environment
    let browser: Browser
    let cookie: string

    beforeAll(async () => {
        [environment, browser] = await Promise.all([startEnvironment(), chromium.launch({ executablePath: headlessChromium(), args: ['--no-sandbox', '--disable-gpu'] })])
        cookie = await logIn(environment, 'glance.agent')
    })
    afterAll(async () => {
        await browser?.close()
        await environment?.stop()
    })

    it.each([
        ['incident" onfocus="hacked=1" tabindex="0', 'x'.repeat(32)],
        ['incident', '"><script>hacked=1</script>'],
        ['${gs.getUserName()}', '$[gs.getUserName()]'],
        ['<img src=x onerror=hacked=1>', '\'"&lt;'],
        ['../../now/table/sys_user', '..%2f..'],
        ['', '']
    ])('lets nothing through but a name and an id: %s, %s', async (table, id) => {
        const context = await browser.newContext()
        const [name = '', value = ''] = cookie.split(/=(.*)/)
        await context.addCookies([{ name, value, url: environment.url }])
        const page = await context.newPage()
        const asked: string[] = []
        page.on('request', request => asked.push(new URL(request.url()).pathname))
        await page.goto(`${environment.url}/x_glne_conn_card.do?sysparm_table=${encodeURIComponent(table)}&sysparm_sys_id=${encodeURIComponent(id)}`)
        const card = page.locator('x-glne-conn-card')
        await card.waitFor({ state: 'attached' })
        const attributes = await card.evaluate(one => Object.fromEntries([...one.getAttributeNames()].map(key => [key, one.getAttribute(key)])))
        expect(Object.keys(attributes).filter(key => !/^(table|sys-id|data-state|text-.*)$/.test(key))).toEqual([])
        expect(attributes).toMatchObject({ table: table.replace(/[^a-z0-9_]/g, ''), 'sys-id': id.replace(/[^A-Za-z0-9]/g, '') })
        expect(await page.evaluate(() => (globalThis as { hacked?: unknown }).hacked)).toBeUndefined()
        expect(asked.filter(path => path.startsWith('/api/') && !/^\/api\/x_glne_conn\/glance\/v1\/card\/[a-z0-9_]+\/[A-Za-z0-9]+$/.test(path))).toEqual([])
        await context.close()
    })
})

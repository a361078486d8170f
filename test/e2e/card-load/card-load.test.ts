import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { startMeasuredBrowser } from '../browser'
import { statementsOf } from '../card-support'
import { startEnvironment, type Environment } from '../environment'
import { pass } from '../jobs-support'
import { busyIncident, cardPath, presencePath, UI_SCRIPT } from './busy-incident'
import { runCrowd } from './crowd'
import { layForm } from './form-layout'
import { measuredPage, type Load } from './measured-page'
import { throughStates } from './states'

const AGENT = 'glance.agent'

/** The bars that `npm run bench -- card` measures, as far as they are counts: product row B11. */
describe('a card on a form', () => {
    let environment: Environment
    let browser: Browser
    let incident: string
    let form: string

    beforeAll(async () => {
        environment = await startEnvironment({ company: { presence: true } })
        browser = await startMeasuredBrowser()
        incident = await busyIncident(environment)
        form = `/incident.do?sys_id=${incident}`
    })
    afterAll(async () => {
        await browser?.close()
        await environment?.stop()
    })

    /** Addresses that each of two visits asked for, without what the browser kept. */
    const visits = async (withCard: boolean): Promise<Load[]> => {
        await layForm(environment, withCard)
        const page = await measuredPage(browser, environment, AGENT)
        try {
            return [await page.load(form, withCard), await page.load(form, withCard)]
        } finally {
            await page.close()
        }
    }

    it('costs eight statements, and two for each question about presence that the cache answers', async () => {
        const ask = (path: string) => async () => { expect(await environment.as(AGENT).send('GET', path)).toMatchObject({ status: 200 }) }
        expect(await statementsOf(environment, ask(cardPath(incident)))).toHaveLength(8)
        await ask(presencePath(incident))()
        expect(await statementsOf(environment, ask(presencePath(incident)))).toHaveLength(2)
    })

    it('loads a script of at most 15 kB', async () => {
        const { result } = await environment.as(AGENT).send<string>('GET', `/${UI_SCRIPT}.jsdbx`)
        expect(result).toContain('x-glne-conn-card')
        expect(gzipSync(result).length).toBeLessThanOrEqual(15_000)
    })

    it('asks one thing when the form loads, and moves nothing', async () => {
        const [first, next] = await visits(false)
        const [firstWith, nextWith] = await visits(true)
        const more = (load: Load, than: Load) => load.requests.filter(address => !than.requests.includes(address)).map(address => new URL(address).pathname)
        expect(more(firstWith!, first!)).toEqual([`/${UI_SCRIPT}.jsdbx`, cardPath(incident)])
        expect(more(nextWith!, next!)).toEqual([cardPath(incident)])
        expect([firstWith!.shift, nextWith!.shift]).toEqual([0, 0])
    })

    it('moves nothing around it in any of its states', async () => {
        await layForm(environment, true)
        await environment.glance('POST', '/_control/visitors', { visitorId: 'V1001', present: true })
        // What was known of the visitor before holds no longer.
        await pass(environment, 15)
        const page = await measuredPage(browser, environment, AGENT)
        const moved = await throughStates(environment, page, form)
        await page.close()
        expect(moved).toMatchObject({ shifted: [], shift: 0, pixels: 0, states: expect.arrayContaining(['present', 'key', 'in_session', 'ended']) as string[] })
    })
})

describe('many cards at once', () => {
    it('ask Glance once per visitor and interval, show what is so, and rest when nobody is there', async () => {
        const [agents, working, records, visitors, minutes] = [3, 1, 6, 5, 2]
        const report = await runCrowd({ agents, working, records, visitors, minutes, nodes: 2 })
        expect(report).toMatchObject({
            cards: agents * records, load: { card: agents * records, presence: 0, other: 0 }, wrong: [], failed: [],
            glance: { mostInInterval: 1, others: 1 }, quiet: { inbound: 0, glance: 0 }, woken: records
        })
        expect(report.loadStatements).toBeLessThanOrEqual(8 * agents * records)
        expect(report.polls.working).toBeLessThanOrEqual(4 * minutes * working * records)
        expect(report.polls.looking).toBeLessThanOrEqual(4 * minutes * (agents - working) * records)
    })
})

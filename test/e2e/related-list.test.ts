import { startBed, type Bed } from './card/bed'
import type { Someone } from './card/people'

/** "Glance Sessions" on the form of an incident (A20), placed there by an administrator on the platform's own page. */
describe('the related list of Glance sessions', () => {
    let bed: Bed
    let agent: Someone

    const launch = async (incident: number): Promise<void> => {
        const answer = await bed.environment.as('glance.agent').send('POST', '/api/x_glne_conn/glance/v1/sessions', { table: 'incident', sys_id: bed.environment.demo.incidents[incident], type: 'G' })
        expect(answer.status).toBe(201)
    }
    const table = () => agent.page.getByRole('table', { name: 'Glance Sessions' })
    const rows = () => table().locator('tbody tr')
    /** Not the history on the card, which is called alike. */
    const list = () => agent.page.locator('section.related', { hasText: 'Glance Sessions' })

    beforeAll(async () => {
        bed = await startBed()
        agent = await bed.person('glance.agent')
    })
    afterAll(() => bed?.stop())

    it('says that there is none', async () => {
        await agent.open(bed.form(0))
        expect(await list().innerText()).toMatch(/no records|0 records|none/i)
    })

    it('shows one with type, status, agent and duration, and leads to it', async () => {
        await launch(1)
        await agent.open(bed.form(1))
        const heads = await table().getByRole('columnheader').allInnerTexts()
        expect(heads.map(head => head.replace(/[^\w)]+$/, ''))).toEqual(expect.arrayContaining(['Number', 'Type', 'Status', 'Agent', 'Started', 'Duration (seconds)']))
        expect(await rows().count()).toBe(1)
        expect(await rows().innerText()).toMatch(/Screen share/)
        await rows().getByRole('link').first().click()
        await agent.page.waitForURL(/x_glne_conn_session\.do/)
    })

    it('shows many, the newest first, and says how many there are', async () => {
        for (let count = 0; count < 25; count++)
            await launch(2)
        await agent.open(bed.form(2))
        const started = (await rows().allInnerTexts()).map(row => /\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/.exec(row)?.[0] ?? '')
        expect(started.length).toBeGreaterThanOrEqual(20)
        expect(started.every(time => time !== '')).toBe(true)
        expect([...started].sort().reverse()).toEqual(started)
        expect(await list().innerText()).toMatch(/\b25\b/)
        // Nothing of the other incident.
        await agent.open(bed.form(1))
        expect(await rows().count()).toBe(1)
        expect(bed.faults()).toEqual([])
    })
})

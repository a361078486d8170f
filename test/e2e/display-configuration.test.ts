import { startEnvironment, type Environment } from './environment'
import { askCard, cardOf, codes, CONFIGURATION } from './card-support'
import { launch, script, type Row } from './jobs-support'

/** Which Display Configuration counts for a record (A10), and what it finds: for the card and for a launch alike. */

let environment: Environment
let incidents: string[]
let configuration: string
const made: string[] = []

beforeAll(async () => {
    environment = await startEnvironment({ now: '2026-03-02T10:00:00Z' })
    incidents = environment.demo.incidents
    configuration = (await admin().rows(CONFIGURATION, 'table=incident', 'sys_id'))[0]!.sys_id!
})
afterAll(() => environment?.stop())
beforeEach(async () => {
    await Promise.all(made.splice(0).map(sysId => admin().send('DELETE', `/api/now/table/${CONFIGURATION}/${sysId}`)))
    await configure({ active: true, condition: '', order: 100, visitor_id_field: 'caller_id.employee_number', visitor_name_field: 'caller_id.name', buttons: 'cobrowse' })
})

const admin = () => environment.as('glance.admin')
const all = () => environment.as('admin')
const configure = (values: Record<string, unknown>, sysId = configuration) => admin().update(CONFIGURATION, sysId, values)
const add = async (values: Record<string, unknown>): Promise<string> => {
    const { sys_id: sysId } = await admin().create(CONFIGURATION, { active: true, inherit: false, buttons: 'cobrowse', ...values })
    made.push(sysId!)
    return sysId!
}

/** The key that a launch takes, or the code of the refusal; the card must say the same. */
async function keyOf(sysId = incidents[0]!, table = 'incident'): Promise<string> {
    const { result } = await launch(environment, { table, sys_id: sysId, type: 'C' })
    const card = await cardOf(environment, sysId, 'glance.agent', table)
    if (result.error === undefined) {
        expect(card).toMatchObject({ visitor: { id: result.session_key }, problems: [] })
        return result.session_key
    }
    expect(codes(card)).toEqual([result.error.code])
    return result.error.code
}

describe('the display configuration that counts', () => {
    it('is the nearest table\'s, then the lowest order whose condition holds', async () => {
        const { number } = (await admin().rows('incident', `sys_id=${incidents[0]}`, 'number'))[0] as Row
        const inherited = await add({ table: 'task', order: 1, inherit: true, visitor_id_field: 'number' })
        expect(await keyOf()).toBe('V1001')
        await configure({ active: false })
        expect(await keyOf()).toBe(number)
        // Past the rule, which keeps a table that the app may not read from being set up by itself.
        await script(environment, `var gr = new GlideRecord('${CONFIGURATION}'); gr.get('${inherited}'); gr.setWorkflow(false); gr.setValue('inherit', false); gr.update()`)
        expect(await keyOf()).toBe('no_display_configuration')
        await configure({ active: true })
        const first = await add({ table: 'incident', order: 50, visitor_id_field: 'sys_id' })
        expect(await keyOf()).toBe(incidents[0])
        await configure({ condition: 'caller_id.employee_number=V9999' }, first)
        expect(await keyOf()).toBe('V1001')
        await configure({ condition: 'caller_id.employee_number=V1001^ORpriority=1' }, first)
        expect(await keyOf()).toBe(incidents[0])
        await configure({ order: 150 }, first)
        expect(await keyOf()).toBe('V1001')
    })

    it('walks several references, and finds nothing where one is empty or leads nowhere', async () => {
        await all().update('sys_user', environment.demo.users['ada.byron']!, { manager: environment.demo.users['zoe.oconnor'] })
        await configure({ visitor_id_field: 'caller_id.manager.employee_number' })
        expect(await keyOf()).toBe('V1002')
        expect(await keyOf(incidents[1])).toBe('no_visitor_id')
        await configure({ visitor_id_field: 'caller_id.employee_number' })
        const dangling = await all().create('incident', { short_description: 'Gone' })
        await script(environment, `var gr = new GlideRecord('incident'); gr.get('${dangling.sys_id}'); gr.setWorkflow(false); gr.setValue('caller_id', '${'a'.repeat(32)}'); gr.update()`, { scope: 'global' })
        expect(await keyOf(dangling.sys_id)).toBe('no_visitor_id')
    })

    it('gives people by name, not by sys_id, where a path ends at a reference', async () => {
        await configure({ visitor_name_field: 'caller_id' })
        expect((await cardOf(environment, incidents[1]!)).visitor.name).toBe('Zoë O\'Connor')
    })

    it('orders the buttons, and knows no others', async () => {
        await script(environment, `var gr = new GlideRecord('${CONFIGURATION}'); gr.get('${configuration}'); gr.setWorkflow(false); gr.setValue('buttons', ' video , cobrowse,dance,video'); gr.update()`)
        expect((await cardOf(environment, incidents[0]!)).buttons).toEqual(['video', 'cobrowse'])
        await script(environment, `var gr = new GlideRecord('${CONFIGURATION}'); gr.get('${configuration}'); gr.setWorkflow(false); gr.setValue('buttons', ''); gr.update()`)
        expect(await cardOf(environment, incidents[0]!)).toMatchObject({ buttons: [], problems: [], presence: { on: false } })
    })

    it('counts for a record that is asked for by a table its own extends, once ServiceNow lets the app read that', async () => {
        expect(codes((await askCard(environment, 'task', incidents[0]!)).result)).toEqual(['table_blocked'])
        await all().create('sys_scope_privilege', {
            source_scope: (await all().rows('sys_scope', 'scope=x_glne_conn', 'sys_id'))[0]!.sys_id, target_scope: 'global', target_type: 'sys_db_object', target_name: 'task',
            operation: 'read', status: 'allowed'
        })
        const card = await cardOf(environment, incidents[0]!, 'glance.agent', 'task')
        expect(card).toMatchObject({ record: { table: 'incident', sys_id: incidents[0] }, visitor: { id: 'V1001', name: 'Ada Byron' }, problems: [] })
        expect(await keyOf(incidents[0], 'task')).toBe('V1001')
        expect(card.sessions_url).toContain('source_table%3Dincident')
        expect((await cardOf(environment, incidents[0]!)).sessions.length).toBeGreaterThan(0)
    })
})

import { startBed, type Bed } from './card/bed'
import { CARD } from './card/card-page'
import type { Someone } from './card/people'

/** Parameters of g_modal.showFrame (api-reference/g_modalClientAPINX) that may be passed. */
const DOCUMENTED = [
    'title', 'url', 'callback', 'size', 'height', 'modalHeight', 'modalWidth', 'showClose', 'autoCloseOn', 'hasLoadingMessage', 'closeOnEscape', 'hideOverlay', 'resizableConfig'
]

/**
 * The UI action for workspaces, as far as it can be shown without a workspace: when it is offered, that it is on no classic form, and what its script asks of
 * the documented interface.
 */
describe('the card in workspaces', () => {
    let bed: Bed
    let agent: Someone
    let action: Record<string, string>

    const offered = async (table: string, sysId: string): Promise<unknown> => {
        const script = `var record = new GlideRecord('${table}'); record.get('${sysId}'); var current = record; ${action.condition}`
        return (await bed.environment.instance<{ result: unknown }>('POST', '/_instance/script', { script, scope: 'x_glne_conn', user: 'glance.agent' })).result
    }

    beforeAll(async () => {
        bed = await startBed()
        agent = await bed.person('glance.agent')
        const [found] = await bed.environment.as('admin').rows('sys_ui_action', 'action_name=x_glne_conn_open_card')
        action = found!
    })
    afterAll(() => bed?.stop())

    it('ships inactive, for the role, on no classic form, list or new record', async () => {
        expect(action).toMatchObject({ active: 'false', table: 'global', format_for_configurable_workspace: 'true', form_button_v2: 'true', show_insert: 'false' })
        const roles = await bed.environment.as('admin').rows('sys_ui_action_role', `sys_ui_action=${action.sys_id}`, 'sys_user_role.name')
        expect(roles.map(row => row['sys_user_role.name'])).toEqual(['x_glne_conn.user'])
        await bed.configure({ workspace: 'true' })
        await bed.environment.as('admin').update('sys_ui_action', action.sys_id!, { active: 'true' })
        await agent.open(bed.form())
        await agent.card.shows('ready')
        expect(await agent.page.getByRole('button', { name: 'Glance', exact: true }).count()).toBe(0)
    })

    it('is offered where the Display Configuration of the record says so, and nowhere else', async () => {
        const [incident = ''] = bed.environment.demo.incidents
        expect(await offered('incident', incident)).toBe(true)
        expect(await offered('sys_user', bed.environment.demo.users.ada ?? Object.values(bed.environment.demo.users)[0]!)).toBe(false)
        await bed.configure({ condition: 'priority=1^short_descriptionISEMPTY' })
        expect(await offered('incident', incident)).toBe(false)
        await bed.configure({ condition: '', workspace: 'false' })
        expect(await offered('incident', incident)).toBe(false)
        await bed.configure({ workspace: 'true' })
    })

    it('opens the card\'s page in a window of the workspace, by the documented interface', async () => {
        await agent.open(bed.form())
        const [incident = ''] = bed.environment.demo.incidents
        const asked = await agent.page.evaluate(([script, table, sysId]) => {
            let options: Record<string, unknown> = {}
            const showFrame = (given: Record<string, unknown>) => {
                options = given
                const frame = document.createElement('iframe')
                Object.assign(frame, { id: 'workspace', src: String(given.url), title: String(given.title) })
                frame.style.cssText = 'inline-size: 800px; block-size: 400px'
                document.body.replaceChildren(frame)
                return Promise.resolve()
            }
            const form = { getTableName: () => table, getUniqueValue: () => sysId }
            new Function('g_modal', 'getMessage', 'g_form', `${script}\nonClick(g_form)`)({ showFrame }, (key: string) => key, form)
            return options
        }, [action.client_script_v2!, 'incident', incident])
        expect(Object.keys(asked).filter(name => !DOCUMENTED.includes(name))).toEqual([])
        expect(asked.title).toBe('x_glne_conn.card.title')
        expect(action.messages).toBe(asked.title)
        const card = agent.page.frameLocator('#workspace').locator(CARD)
        await card.and(agent.page.frameLocator('#workspace').locator('[data-state=ready]')).waitFor()
        await card.getByRole('button', { name: 'Cobrowse' }).waitFor()
        expect(bed.faults()).toEqual([])
    })
})

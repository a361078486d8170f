import type { Environment } from '../environment'
import { pass } from '../jobs-support'
import { painted } from '../page-requests'
import type { MeasuredPage } from './measured-page'

/** How far things on the page moved while the card went through its states. */
export interface Moved {
    /** Cumulative layout shift. */
    shift: number
    /** Pixels, at most, by which what is below the card moved, whether somebody had just clicked or not. */
    pixels: number
    states: string[]
    /** What shifted. */
    shifted: string[]
}

/**
 * Takes a card through its life: loaded, visitor present, a wrong key and back, started, in session, ended. The visitor V1001 must be present, and the form
 * have something below the card.
 */
export async function throughStates(environment: Environment, { page, context, load, measures }: MeasuredPage, form: string): Promise<Moved> {
    await load(form, true)
    const card = page.locator('x-glne-conn-card')
    const below = page.locator('[data-field="description"]')
    const top = async () => (await below.boundingBox())!.y
    const start = await top()
    const moved: Moved = { shift: 0, pixels: 0, states: [], shifted: [] }
    const shows = async (...states: string[]) => {
        await page.locator(states.map(state => `x-glne-conn-card[data-state="${state}"]`).join(', ')).waitFor()
        await painted(page)
        moved.pixels = Math.max(moved.pixels, Math.abs(await top() - start))
        moved.states.push((await card.getAttribute('data-state'))!)
    }
    /** What the instance knew of the visitor and the session before holds no longer. */
    const play = async (act: string) => {
        await environment.glance('POST', '/_control/act', { visitorId: 'V1001', do: act })
        await pass(environment, 15)
    }
    await shows('present')
    await card.getByRole('button', { name: 'Join with key' }).click()
    await shows('key')
    await card.getByRole('textbox').fill('no key!')
    await page.keyboard.press('Enter')
    await shows('key')
    await page.keyboard.press('Escape')
    await shows('present')
    const [opened] = await Promise.all([context.waitForEvent('page'), card.getByRole('button', { name: 'Cobrowse' }).click()])
    await shows('asked', 'waiting', 'in_session')
    await opened.close()
    await play('start')
    await shows('in_session')
    await play('stop')
    await shows('ended')
    const { shift, shifted } = await measures()
    return { ...moved, shift, shifted }
}

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { axe } from './axe'
import type { CardPage } from './card-page'

export const IMAGES = join(__dirname, '../../../docs/card')
export const THEMES = ['light', 'dark'] as const

/** What there is a picture of, in both themes. */
export const PICTURES = [
    'loading', 'unsaved', 'ready-first', 'ready', 'ready-absent', 'present', 'key', 'key-wrong', 'launching', 'failed', 'blocked', 'client', 'asked', 'waiting', 'opened',
    'in_session', 'ended', 'no_answer', 'declined', 'cancelled', 'sync-requested', 'unreachable', 'refused', 'signed_out', 'narrow', 'right-to-left',
    'problem-no_display_configuration', 'problem-no_visitor_id', 'problem-bad_visitor_id', 'problem-no_partner_user_id', 'problem-no_default_company',
    'problem-no_api_key', 'problem-glance_refuses', 'problem-table_blocked', 'problem-presence_refused'
] as const
export type Picture = typeof PICTURES[number]

/**
 * Looks at the card as it is: axe-core finds nothing in either theme nor in high contrast, and with `UPDATE_SCREENSHOTS=1` its picture in both themes goes to
 * the documentation.
 */
export async function look(card: CardPage, name: Picture): Promise<void> {
    const { page, host } = card
    const wrong: string[] = []
    // Off whatever was clicked: the pictures show no hovering.
    await page.mouse.move(0, 0)
    for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme })
        wrong.push(...(await axe(page)).map(fault => `${name}, ${theme}: ${fault}`))
        if (process.env.UPDATE_SCREENSHOTS === '1') {
            mkdirSync(IMAGES, { recursive: true })
            await host.screenshot({ path: join(IMAGES, `${name}-${theme}.png`), animations: 'disabled', caret: 'hide' })
        }
    }
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
    wrong.push(...(await axe(page)).map(fault => `${name}, high contrast: ${fault}`))
    await page.emulateMedia({ forcedColors: 'none' })
    expect(wrong).toEqual([])
}

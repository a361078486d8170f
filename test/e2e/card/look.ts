import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { axe } from './axe'
import type { CardPage } from './card-page'

const IMAGES = join(__dirname, '../../../docs/card')
const THEMES = ['light', 'dark'] as const

/**
 * Looks at the card as it is: axe-core finds nothing in either theme nor in high contrast, and with `UPDATE_SCREENSHOTS=1` its picture in both themes goes to
 * the documentation.
 */
export async function look(card: CardPage, name: string): Promise<void> {
    const { page, host } = card
    const wrong: string[] = []
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

import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { CARD } from './card-page'

const SOURCE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8')

interface Finding { id: string, help: string, nodes: { target: unknown, failureSummary?: string }[] }

interface Axe {
    run(context: unknown, options: unknown): Promise<{ violations: Finding[], passes: Finding[] }>
}

/** What axe-core finds wrong in these elements, shadow roots included; all of its rules. Throws when it has looked at nothing. */
export async function axe(page: Page, selector = CARD): Promise<string[]> {
    if (!await page.evaluate(() => 'axe' in window))
        await page.evaluate(SOURCE)
    const { violations, passes } = await page.evaluate(async where => {
        const { axe: tool } = window as unknown as { axe: Axe }
        const result = await tool.run({ include: [where] }, { resultTypes: ['violations'] })
        return {
            violations: result.violations.map(one => `${one.id}: ${one.help}; ${one.nodes.map(node => `${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`).join(' | ')}`),
            passes: result.passes.length
        }
    }, selector)
    if (passes === 0)
        throw new Error(`axe-core has looked at nothing in ${selector}`)
    return violations
}

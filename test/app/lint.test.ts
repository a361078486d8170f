import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(__dirname, '../..')

/** What `npm run lint` finds wrong with a file of this content, as the names of the rules. */
function rulesAgainst(file: string, code: string): string[] {
    const eslint = join(root, 'node_modules/eslint/bin/eslint.js')
    const { stdout } = spawnSync(process.execPath, [eslint, '--stdin', '--stdin-filename', file, '--format', 'json'], { cwd: root, input: `${code}\n`, encoding: 'utf8' })
    const [result] = JSON.parse(stdout) as { messages: { ruleId: string }[] }[]
    return result!.messages.map(({ ruleId }) => ruleId)
}

test.each([
    ['no-restricted-syntax', 'export const rest = () => new Promise(resolve => setTimeout(resolve, 5))'],
    ['no-restricted-syntax', 'export const rest = () => new Promise<void>(resolve => { setTimeout(resolve, 5) })'],
    ['no-restricted-syntax', 'export const rest = (page: { waitForTimeout(ms: number): Promise<void> }) => page.waitForTimeout(5)'],
    ['no-restricted-imports', 'export { setTimeout as rest } from \'node:timers/promises\'']
])('a sleep in a test is refused by %s: %s', (rule, code) => {
    expect(rulesAgainst('test/e2e/planted.test.ts', code)).toEqual([rule])
})

test('a deadline that is cancelled is no sleep', () => {
    const code = 'export const deadline = (end: () => void) => new Promise<void>(resolve => {\n    const timer = setTimeout(end, 5)\n    resolve(clearTimeout(timer))\n})'
    expect(rulesAgainst('test/e2e/planted.test.ts', code)).toEqual([])
})

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** What is shown to people decides nothing: `npm run lint` refuses code that looks into a message, whatever the language it was written in. */

const root = join(__dirname, '../..')

interface Finding { ruleId: string, line: number }

/** Lines that lint refuses for looking into a shown text, in a file that would be at this place. */
function refusedLines(file: string, lines: readonly string[]): number[] {
    const { stdout, stderr } = spawnSync(process.execPath, [join(root, 'node_modules/eslint/bin/eslint.js'), '--format', 'json', '--stdin', '--stdin-filename', join(root, file)], {
        cwd: root, input: lines.join('\n'), encoding: 'utf8'
    })
    if (!stdout)
        throw new Error(stderr)
    const [{ messages }] = JSON.parse(stdout) as [{ messages: Finding[] }]
    return [...new Set(messages.filter(one => one.ruleId === 'no-restricted-syntax').map(one => one.line))]
}

const REFUSED = [
    '/in time/.test(error.detail)',
    '/(\\d+)/.exec(note)',
    'error.message.includes("time")',
    'text(record, "message").split("\\n")',
    'say("sync.busy").startsWith("Another")',
    'row.note === wanted',
    'wanted !== row.note',
    'answer.error?.detail.match(/refused/)',
    'reason.indexOf("/") > 0',
    'text(company, "counts_differ") === before'
]

const ALLOWED = [
    'row.note === ""',
    'error.message !== null && error.message !== undefined',
    'failure.detail === failure.message',
    'error.timedOut === true',
    'note.key === "sync.gap"',
    'text(record, "state") === "running"',
    'reason.substring(0, 1000)',
    '/^[0-9a-f]{32}$/.test(sysId)'
]

test.each(['src/server/rows/planted.ts', 'src/client/card/planted.ts'])('in %s', file => {
    const asCode = (expression: string, index: number): string => `export const planted${index} = () => ${expression}`
    expect(refusedLines(file, [...REFUSED, ...ALLOWED].map(asCode))).toEqual(REFUSED.map((_one, index) => index + 1))
}, 60_000)

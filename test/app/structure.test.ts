import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = join(__dirname, '../..')

interface Violation {
    rule: { name: string }
    from: string
    to: string
}

/** What the project's own rules refuse in a tree of planted files. */
function violations(files: Readonly<Record<string, string>>): Violation[] {
    const tree = mkdtempSync(join(tmpdir(), 'structure-'))
    try {
        for (const [name, text] of Object.entries(files)) {
            mkdirSync(dirname(join(tree, name)), { recursive: true })
            writeFileSync(join(tree, name), text)
        }
        const run = spawnSync(process.execPath, [
            join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), '--config', join(root, '.dependency-cruiser.cjs'), '--output-type', 'json',
            ...new Set(Object.keys(files).map(name => name.split('/')[0]!))
        ], { cwd: tree, encoding: 'utf8', maxBuffer: 50_000_000 })
        return (JSON.parse(run.stdout) as { summary: { violations: Violation[] } }).summary.violations
    } finally {
        rmSync(tree, { recursive: true, force: true })
    }
}

const THING = 'export interface Thing { name: string }\nexport const thing: Thing = { name: "" }\n'
const uses = (from: string) => `import { thing } from '${from}'\nexport const used = thing\n`
const usesType = (from: string) => `import type { Thing } from '${from}'\nexport type Used = Thing\n`

/** A small instance that keeps to the rules. */
const SOUND = {
    'test/instance/values/fold.ts': THING, 'test/instance/errors.ts': THING,
    'test/instance/query/parse.ts': uses('../values/fold'), 'test/instance/query/index.ts': 'export { used as thing } from \'./parse\'\n', 'test/instance/query/inventory.ts': THING,
    'test/instance/sql/select.ts': uses('../query'), 'test/instance/sql/index.ts': 'export { used as thing } from \'./select\'\n',
    'test/instance/store/index.ts': uses('../sql'), 'test/instance/testing/bench.ts': uses('../sql'),
    'test/instance/query/query.test.ts': `${uses('../sql')}export * from '../testing/bench'\n`,
    'test/instance/instance.ts': uses('./sql'), 'tools/fidelity/queries.ts': uses('../../test/instance/query/inventory'), 'test/e2e/fill.ts': uses('../instance/values/fold')
}

/** Each breaks one rule: file, what it holds, the rule, what it reaches. */
const PLANTED: [what: string, file: string, text: string, rule: string, to: string][] = [
    ['a circle of types in the local instance', 'test/instance/query/a.ts', usesType('./b'), 'no-circular', 'test/instance/query/b.ts'],
    ['a circle of types in the app', 'src/server/sync/a.ts', usesType('./b'), 'no-circular', 'src/server/sync/b.ts'],
    ['a circle of types in a tool', 'tools/x/a.ts', usesType('./b'), 'no-circular', 'tools/x/b.ts'],
    ['a deep import from another folder', 'test/instance/store/deep.ts', uses('../query/parse'), 'instance-folders-by-the-front-door', 'test/instance/query/parse.ts'],
    ['a deep import of a type', 'test/instance/store/deep-type.ts', usesType('../query/parse'), 'instance-folders-by-the-front-door', 'test/instance/query/parse.ts'],
    ['a deep import from a test of another folder', 'test/instance/store/deep.test.ts', uses('../query/parse'), 'instance-folders-by-the-front-door', 'test/instance/query/parse.ts'],
    ['a deep import from the root', 'test/instance/deep.ts', uses('./query/parse'), 'instance-by-the-front-door', 'test/instance/query/parse.ts'],
    ['a deep import from a tool', 'tools/x/deep.ts', uses('../../test/instance/query/parse'), 'instance-by-the-front-door', 'test/instance/query/parse.ts'],
    ['a deep import from an end-to-end test', 'test/e2e/deep.ts', uses('../instance/query/parse'), 'instance-by-the-front-door', 'test/instance/query/parse.ts'],
    ['an upward import', 'test/instance/query/up.ts', uses('../store'), 'instance-query-looks-down', 'test/instance/store/index.ts'],
    ['an upward import of a type', 'test/instance/sql/up.ts', usesType('../store'), 'instance-sql-looks-down', 'test/instance/store/index.ts'],
    ['an import from the same floor', 'test/instance/conditions/beside.ts', uses('../sql'), 'instance-conditions-looks-down', 'test/instance/sql/index.ts'],
    ['an import of the whole instance', 'test/instance/cluster/whole.ts', uses('../instance'), 'instance-rooms-know-no-whole', 'test/instance/instance.ts'],
    ['a value that knows a room', 'test/instance/values/up.ts', uses('../query'), 'instance-values-looks-down', 'test/instance/query/index.ts'],
    ['a room without a place', 'test/instance/attic/box.ts', uses('../values/fold'), 'instance-every-room-has-its-place', 'test/instance/values/fold.ts'],
    ['errors that know a room', 'test/instance/uses.ts', uses('./values/fold'), 'instance-ground', 'test/instance/values/fold.ts'],
    ['a test bench in a running instance', 'test/instance/bench.ts', uses('./testing/bench'), 'instance-testing-for-tests', 'test/instance/testing/bench.ts'],
    ['an inventory in a running instance', 'test/instance/inventory.ts', uses('./query/inventory'), 'instance-inventory-for-tools', 'test/instance/query/inventory.ts'],
    ['an instance that knows the app', 'test/instance/app.ts', uses('../../src/server/x'), 'instance-knows-no-app', 'src/server/x.ts']
]
const circle = `${usesType('./a')}export interface Thing { name: string }\n`

test('what keeps to the rules passes', () => expect(violations(SOUND)).toEqual([]))

describe('refused', () => {
    let found: Violation[]
    beforeAll(() => {
        const planted = Object.fromEntries(PLANTED.map(([, file, text]) => [file, text]))
        found = violations({ ...SOUND, ...planted, 'test/instance/query/b.ts': circle, 'tools/x/b.ts': circle, 'src/server/sync/b.ts': circle, 'src/server/x.ts': THING })
    })

    test.each(PLANTED)('%s', (_what, file, _text, rule, to) => {
        expect(found.filter(({ from }) => from === file).map(violation => [violation.rule.name, violation.to])).toEqual([[rule, to]])
    })
})

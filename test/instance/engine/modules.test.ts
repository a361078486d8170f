import fc from 'fast-check'
import { begin, run, store, testPlatform, type TestPlatform } from '../testing/script-platform'
import { parseChecked } from './compile'
import { moduleBody } from './esm'

let platform: TestPlatform

const root = 'x_test/app/1.0.0'

function install(files: Record<string, string>, external: string[] = []): void {
    for (const [path, content] of Object.entries(files)) {
        store(platform, 'sys_module', { path, content, external_source: external.some(prefix => path.startsWith(prefix)) ? '1' : '0' })
    }
}

beforeAll(() => {
    platform = testPlatform()
    install({
        [`${root}/package.json`]: '{ "name": "app", "version": "1.0.0", "type": "module", "dependencies": { "words": "2.0.0", "@team/tool": "^1.0.0" } }',
        [`${root}/src/server/main.ts`]: [
            'import { gs, GlideRecord } from \'@servicenow/glide\';',
            'import { RESTMessageV2 } from \'@servicenow/glide/sn_ws\';',
            'import shout, { count, bump as more } from \'./lib/state.ts\';',
            'import * as state from \'./lib/state.ts\';',
            'import { loud } from \'words\';',
            'import tool from \'@team/tool/lib/tool\';',
            'export { count as seen } from \'./lib/state.ts\';',
            'export * from \'./lib/more.ts\';',
            'export function run(name) { more(); const shown = { count }; { const count = \'inner\'; shown.inner = count; } return [shout(name), shown.count, shown.inner, state.count, loud(name), tool].join(); }',
            'export const glide = () => [typeof gs.info, typeof GlideRecord, typeof RESTMessageV2].join();',
            'export function fail() {',
            '    return null.nothing;',
            '}',
            'export default class Main {}'
        ].join('\n'),
        [`${root}/src/server/lib/state.ts`]: 'export let count = 0\nexport function bump() { count++ }\nexport default text => `${text}!`\n',
        [`${root}/src/server/lib/more.ts`]: 'export const more = 1; export default 2\n',
        [`${root}/src/server/a.ts`]: 'import { b } from \'./b.ts\';\nexport function a(n) { return n === 0 ? \'a\' : b(n - 1); }\n',
        [`${root}/src/server/b.ts`]: 'import { a } from \'./a.ts\';\nexport const b = n => n === 0 ? \'b\' : a(n - 1);\n',
        [`${root}/src/server/data.json`]: '{ "answer": 42 }',
        [`${root}/src/server/reads.ts`]: 'import data from \'./data.json\';\nexport const answer = data.answer;\n',
        'x_test/words/1.0.0/package.json': '{ "name": "words", "version": "1.0.0", "main": "index.js" }',
        'x_test/words/1.0.0/index.js': 'exports.loud = () => "old"',
        'x_test/words/2.0.0/package.json': '{ "name": "words", "version": "2.0.0", "main": "./lib/main.js" }',
        'x_test/words/2.0.0/lib/main.js': 'const { up } = require("./up"); exports.loud = text => up(text) + typeof gs + typeof GlideRecord',
        'x_test/words/2.0.0/lib/up.js': 'module.exports = { up: text => text.toUpperCase() }',
        'x_test/@team/tool/1.2.3/package.json': '{ "name": "@team/tool", "version": "1.2.3" }',
        'x_test/@team/tool/1.2.3/lib/tool.js': 'module.exports = "tool"',
        'x_test/words/2.0.0/glide.js': 'require("@servicenow/glide")'
    }, ['x_test/words', 'x_test/@team'])
})
afterAll(() => platform.data.close())

const main = `require('${root}/src/server/main.ts')`

describe('application-development/javascript-modules-third-party-libraries.md and the SDK\'s sys_module records', () => {
    test('imports, live bindings, shadowing, packages by their package.json', () => {
        expect(run(platform, `${main}.run('hi')`)).toBe('hi!,1,inner,1,HIundefinedundefined,tool')
    })

    test('exports: names, re-exports, star without the default', () => {
        expect(run(platform, `Object.keys(${main}).sort().join()`)).toBe('default,fail,glide,more,run,seen')
        expect(run(platform, `${main}.default.name`)).toBe('Main')
    })

    test('the Glide surface comes by import', () => {
        expect(run(platform, `${main}.glide()`)).toBe('function,function,function')
    })

    test('cycles', () => {
        expect(run(platform, `require('${root}/src/server/a.ts').a(3)`)).toBe('b')
    })

    test('JSON', () => {
        expect(run(platform, `require('${root}/src/server/reads.ts').answer`)).toBe(42)
    })

    test('a third-party library has no way to Glide', () => {
        expect(() => run(platform, 'require(\'x_test/words/2.0.0/glide.js\')')).toThrow(/third-party library and has no access/)
    })

    test('a missing module is named', () => {
        expect(() => run(platform, 'require(\'x_test/app/1.0.0/src/nope.ts\')')).toThrow('Cannot find module \'x_test/app/1.0.0/src/nope.ts\'')
    })

    test('modules of another scope are closed', () => {
        expect(() => run(platform, `require('${root}/src/server/a.ts')`, begin(platform, 'global'))).toThrow(/another scope/)
    })

    test('one instance per transaction, none shared between two', () => {
        const tx = begin(platform)
        run(platform, `${main}.run('a')`, tx)
        expect(run(platform, `${main}.seen`, tx)).toBe(1)
        expect(run(platform, `${main}.seen`)).toBe(0)
    })

    test('an error names the module and its line', () => {
        expect(() => run(platform, `\n${main}.fail()`)).toThrow(/test\.script line 2, at x_test\/app\/1\.0\.0\/src\/server\/main\.ts:12/)
    })
})

test('every statement of a module stays on its line', () => {
    const statement = fc.constantFrom('import { a } from "m";', 'import\n  b,\n { c }\nfrom "m";', 'export const d1 = 1;', 'export function f1() {\n}', 'const e1 = 2;', 'export {\n e2 } from "m";',
        'export * from "m";', '// comment', '/* two\nlines */')
    fc.assert(fc.property(fc.uniqueArray(statement, { minLength: 1 }), statements => {
        const source = `${statements.join('\n')}\nMARK`
        const body = moduleBody(source, parseChecked('m', source, 'module'))
        expect(body.split('\n').findIndex(line => line.includes('MARK'))).toBe(source.split('\n').length - 1)
    }), { numRuns: 60 })
})

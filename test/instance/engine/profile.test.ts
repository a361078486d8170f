import profile from './es-profile.json'
import { begin, run, testNow, testPlatform, type TestPlatform } from '../testing/script-platform'
import { parseAsRhino } from './rhino-date'

/** A script that uses the feature of each rule in es-profile.json, and what the failure must say. */
const uses: Record<string, [string, RegExp]> = {
    WeakRef: ['new WeakRef({})', /WeakRef is not defined/],
    FinalizationRegistry: ['new FinalizationRegistry(() => {})', /FinalizationRegistry is not defined/],
    SharedArrayBuffer: ['new SharedArrayBuffer(1)', /SharedArrayBuffer is not defined/],
    Atomics: ['Atomics.load', /Atomics is not defined/],
    Reflect: ['Reflect.ownKeys({})', /Reflect is not defined/],
    'BigInt in DataView': ['new DataView(new ArrayBuffer(8)).getBigInt64(0)', /getBigInt64 is not a function/],
    'new Function': ['new Function("return 1")()', /new Function is disallowed/],
    'iterating a generator instance': ['[...(function* () { yield 1 })()]', /iterating a generator instance is disallowed/],
    'subclassing a built-in': ['class A extends Map {}', /subclassing a built-in \(extends Map\)/],
    'private instance members': ['class A { #x = 1 }', /private instance members \(#x\)/],
    'RegExp d flag': ['/a/d.test("a")', /RegExp d flag/],
    'async methods in classes': ['class A { async go() {} }', /async methods in classes/],
    'async generators': ['async function* go() {}', /async generators/],
    'for await': ['async function go() { for await (const x of []) {} }', /for await/]
}

/** Web and Node API that server scripts do not have. */
const absent = ['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'URL', 'URLSearchParams', 'Buffer', 'TextEncoder', 'TextDecoder', 'Intl',
    'structuredClone', 'process', 'console', 'fetch', 'crypto', 'performance', 'WebAssembly', 'eval', 'exports', '__dirname']

let platform: TestPlatform

beforeAll(() => { platform = testPlatform() })
afterAll(() => platform.data.close())

describe('scripts/javascript-engine-feature-support.md: disallowed and unsupported features fail by name', () => {
    test.each(profile.rules.map(rule => rule.id))('%s', id => {
        const [source, message] = uses[id] as [string, RegExp]
        expect(() => run(platform, source)).toThrow(message)
    })

    test('every rule quotes rows of the page', () => {
        expect(profile.rules.every(rule => rule.rows.length > 0)).toBe(true)
    })

    test.each([
        ['class fields', 'class A { x = 2 }; new A().x', 2],
        ['static private members', 'class A { static #x = 3; static get() { return A.#x } }; A.get()', 3],
        ['optional chaining and nullish assignment', 'let a = null; a ??= { b: 1 }; a?.b', 1],
        ['Array.prototype.at', '[1, 2].at(-1)', 2],
        ['replaceAll', '"a.a".replaceAll(".", "-")', 'a-a'],
        ['iterating an array', 'let n = 0; for (const x of [1, 2]) n += x; n', 3],
        ['calling next() of a generator', 'const g = (function* () { yield 7 })(); g.next().value', 7],
        ['globalThis', 'typeof globalThis', 'object'],
        ['Error cause', 'new Error("a", { cause: 4 }).cause', 4],
        ['Object.hasOwn', 'Object.hasOwn({ a: 1 }, "a")', true]
    ])('supported: %s', (_name, source, expected) => {
        expect(run(platform, source)).toBe(expected)
    })
})

describe('no Node or Web API', () => {
    test.each(absent)('%s', name => {
        expect(() => run(platform, name)).toThrow(`${name} is not defined`)
    })

    test('nothing leads from a script to Node', () => {
        const doors = ['gs.info.constructor', 'gs.constructor.constructor', 'new GlideRecord("sys_user").query.constructor', 'GlideDateTime.constructor', '(() => {}).constructor',
            'Object.getPrototypeOf(function* () {}).constructor', 'require.constructor']
        for (const door of doors) {
            expect(() => run(platform, `${door}("return process")()`)).toThrow(/disallowed|disallow|not defined|strings/)
        }
    })

    test('toLocale* throws', () => {
        expect(() => run(platform, '(1.5).toLocaleString()')).toThrow(/toLocaleString .* is disallowed/)
        expect(() => run(platform, '"a".toLocaleUpperCase()')).toThrow(/toLocaleUpperCase/)
    })
})

describe('dates as Rhino has them (measured)', () => {
    test.each([
        ['2026-01-02 03:04:05', NaN], ['2026-01-02T03:04:05.123456Z', NaN], ['2026-01-02T03:04:05.1Z', NaN], ['yesterday', NaN], ['', NaN],
        ['2026-01-02T03:04:05Z', Date.UTC(2026, 0, 2, 3, 4, 5)], ['2026-01-02T03:04:05.123Z', Date.UTC(2026, 0, 2, 3, 4, 5, 123)], ['2026-01-02', Date.UTC(2026, 0, 2)],
        ['Fri, 02 Jan 2026 03:04:05 GMT', Date.UTC(2026, 0, 2, 3, 4, 5)]
    ])('%s', (text, expected) => {
        expect(parseAsRhino(text)).toBe(expected)
        expect(run(platform, `Date.parse(${JSON.stringify(text)})`)).toBe(expected)
        expect(run(platform, `new Date(${JSON.stringify(text)}).getTime()`)).toBe(expected)
    })

    test('the clock is the instance\'s', () => {
        expect(run(platform, '[Date.now(), new Date().getTime(), new Date() instanceof Date].join()')).toBe(`${testNow},${testNow},true`)
        expect(run(platform, 'new Date(0).constructor === Date')).toBe(true)
    })
})

test('an unstable sort can be switched on', () => {
    const source = 'const list = [["a", 1], ["b", 1], ["c", 0]]; list.sort((x, y) => x[1] - y[1]).map(x => x[0]).join("")'
    expect(run(platform, source)).toBe('cab')
    const unstable = testPlatform({ unstableSort: true })
    expect(run(unstable, source)).toBe('cba')
    unstable.data.close()
})

test('promises settle within the script, nothing after it', () => {
    const tx = begin(platform)
    run(platform, 'var seen = []; Promise.resolve(1).then(value => seen.push(value))', tx)
    expect(run(platform, 'seen.join()', tx)).toBe('1')
})

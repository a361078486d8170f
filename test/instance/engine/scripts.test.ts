import { ScriptError, TransactionCancelled } from './script-error'
import { begin, grant, id, installThing, run, store, testPlatform, type TestPlatform } from '../testing/script-platform'
import { GlideRecord } from '../glide'

let platform: TestPlatform

function include(scope: string, name: string, script: string, access = 'package_private'): void {
    store(platform, 'sys_script_include', { name, api_name: `${scope}.${name}`, script, access, active: '1' })
}

beforeAll(() => {
    platform = testPlatform()
    installThing(platform, { flag: { type: 'boolean' } })
    include('x_test', 'Shelf', 'var Shelf = Class.create()\nShelf.prototype = { initialize: function (a) { this.a = a }, get: function () { return this.a }, type: \'Shelf\' }')
    include('x_test', 'Deep', 'var Deep = Class.create()\nDeep.prototype = Object.extendsObject(Shelf, { get: function () { return \'deep\' + this.a }, type: \'Deep\' })')
    include('x_test', 'Iife', 'var Iife = (function () { return { scope: function () { return gs.getCurrentScopeName() } } })()')
    include('x_test', 'Modern', 'class Modern { hi() { return \'hi\' } }')
    include('x_test', 'Broken', 'var Broken = 1;\nnope()')
    include('global', 'Everyone', 'var Everyone = { scope: function () { return gs.getCurrentScopeName() } }', 'public')
    include('global', 'Private', 'var Private = {}')
})
afterAll(() => platform.data.close())

describe('scripts of records', () => {
    test.each([
        ['the last expression', '1; 2', 2],
        ['a condition', 'flag && true', true],
        ['what answer was set to', 'answer = false; if (flag) { answer = true }', true],
        ['var answer', 'var answer = 5; if (!flag) answer = 6', 5],
        ['nothing', 'var a = 1', undefined],
        ['const and let at the top', 'const { x } = { x: 3 }; let y = x; y', 3],
        ['a comment at the end', '4 // done', 4]
    ])('completion value: %s', (_name, source, expected) => {
        expect(run(platform, source, begin(platform), { flag: true })).toBe(expected)
    })

    test('const may be declared again by the next script, var and functions stay in the scope', () => {
        const tx = begin(platform)
        run(platform, 'const a = 1; var kept = 2; function helper() { return 3 }', tx)
        expect(run(platform, 'const a = 4; a + kept + helper()', tx)).toBe(9)
    })

    test('two transactions share nothing', () => {
        run(platform, 'var leak = 1; Object.prototype.leak = 2; Array.prototype.push = null')
        expect(run(platform, 'typeof leak + typeof [].push')).toBe('undefinedfunction')
    })

    test('bindings are the script\'s own, also when scripts nest', () => {
        const tx = begin(platform)
        const nested = { go: () => run(platform, 'inner', tx, { inner: 'in' }) }
        expect(run(platform, 'nested.go() + outer + typeof inner', tx, { nested, outer: 'out' })).toBe('inoutundefined')
    })

    test('host objects come as objects of the script\'s own world', () => {
        class Request {
            readonly headers = { a: ['1', '2'] }
            get body() { return { list: [1] } }
            getHeader(name: string) { return `${name}!` }
            fail() { throw new Error('host') }
        }
        const source = `[request.headers instanceof Object, request.headers.a instanceof Array, request.body.list[0], request.getHeader('x'),
            (function () { try { request.fail() } catch (e) { return e instanceof Error && e.message } })()].join()`
        expect(run(platform, source, begin(platform), { request: new Request() })).toBe('true,true,1,x!,host')
    })

    test('records go in and come out as themselves', () => {
        const made = run(platform, 'new GlideRecord("x_test_thing")')
        expect(made).toBeInstanceOf(GlideRecord)
        expect(run(platform, 'record.getTableName()', begin(platform), { record: made })).toBe('x_test_thing')
    })
})

describe('script includes', () => {
    test.each([
        ['by name', 'new Shelf(1).get()', 1],
        ['by scope and name', 'new x_test.Shelf(2).get()', 2],
        ['extended', 'new Deep(3).get()', 'deep3'],
        ['extended: instance of the parent', 'new Deep(3) instanceof Shelf', true],
        ['IIFE', 'Iife.scope()', 'x_test'],
        ['class', 'new Modern().hi()', 'hi'],
        ['unknown', 'typeof Unknown', 'undefined']
    ])('%s', (_name, source, expected) => {
        expect(run(platform, source)).toBe(expected)
    })

    test('of another scope (scripts/c_ScriptIncludes.md): public ones with a privilege, in their own scope', () => {
        expect(() => run(platform, 'global.Everyone.scope()')).toThrow(/declare a cross scope access privilege/)
        grant(platform, 'Everyone', 'execute', 'sys_script_include')
        const tx = begin(platform)
        expect(run(platform, 'global.Everyone.scope()', tx)).toBe('rhino.global')
        expect(tx.scope).toBe('x_test')
    })

    test('of another scope: package private ones are refused', () => {
        expect(() => run(platform, 'global.Private')).toThrow(/cross-scope access policy/)
    })

    test('an error in one names it and its line', () => {
        expect(() => run(platform, 'Broken')).toThrow(new RegExp(`nope is not defined .*sys_script_include\\.${'[0-9a-f]{32}'}\\.script:2`))
    })
})

describe('errors', () => {
    test('carry the record\'s name and line, and are logged once', () => {
        const before = platform.lines.length
        let thrown: unknown
        try {
            platform.engine.run(begin(platform), { name: 'sys_script.abc.script', source: 'var a\n\n  nope()', scope: 'x_test', bindings: {} })
        } catch (error) {
            thrown = error
        }
        expect(thrown).toBeInstanceOf(ScriptError)
        expect(thrown).toMatchObject({ script: 'sys_script.abc.script', line: 3, message: 'nope is not defined (sys_script.abc.script line 3)' })
        expect(platform.lines.slice(before)).toEqual([{ time: '', level: 'error', source: 'x_test', message: 'ReferenceError: nope is not defined (sys_script.abc.script line 3)' }])
    })

    test('a syntax error too', () => {
        expect(() => run(platform, 'a\nb c')).toThrow(expect.objectContaining({ line: 2, message: expect.stringContaining('SyntaxError') }))
    })

    test('what the platform threw can be caught by the script, and is the cause outside', () => {
        expect(run(platform, 'try { new GlideRecord("nope").query() } catch (e) { [e instanceof Error, e.message].join() }')).toBe('true,Unknown table nope')
        expect(() => run(platform, 'new GlideRecord("sys_user").query()')).toThrow(expect.objectContaining({ cause: expect.objectContaining({ name: 'ScopeAccessDenied' }) }))
    })
})

describe('the transaction\'s deadline', () => {
    test('stops a loop, which cannot catch it', () => {
        const tx = begin(platform)
        tx.deadline = Date.now() + 80
        expect(() => run(platform, 'for (;;) { try { for (;;) {} } catch (e) {} }', tx)).toThrow(TransactionCancelled)
        expect(() => run(platform, '1', tx)).toThrow(TransactionCancelled)
    })

    test('stops a script that keeps asking', () => {
        const tx = begin(platform)
        tx.deadline = Date.now() + 80
        expect(() => run(platform, 'for (;;) gs.getUserID()', tx)).toThrow(TransactionCancelled)
    })
})

describe('current and previous', () => {
    const row = { sys_id: id('row'), number: '1', name: 'old', flag: '0' }

    test('changes, abort, operation', () => {
        const tx = begin(platform)
        const current = platform.engine.recordFor(tx, 'x_test_thing', { ...row, name: 'new' }, { operation: 'update', previous: row, writable: true })
        const previous = platform.engine.recordFor(tx, 'x_test_thing', row, { operation: 'none', writable: false })
        const source = `current.number = 2; current.setAbortAction(true);
            [current.operation(), current.name.changes(), current.name.changesFrom('old'), current.name.changesTo('new'), current.flag.changes(), previous.name, current.isActionAborted()].join()`
        expect(run(platform, source, tx, { current: current.object, previous: previous.object })).toBe('update,true,true,true,false,old,true')
        expect(current.changes()).toEqual({ number: '2' })
        expect(current.aborted()).toBe(true)
    })

    test('of an insertion: no previous, so every value is a change', () => {
        const tx = begin(platform)
        const current = platform.engine.recordFor(tx, 'x_test_thing', row, { operation: 'insert', writable: true })
        expect(run(platform, '[current.operation(), current.isNewRecord(), current.name.changes()].join()', tx, { current: current.object })).toBe('insert,true,true')
    })

    test('a record that may not be written yields no changes', () => {
        const tx = begin(platform)
        const previous = platform.engine.recordFor(tx, 'x_test_thing', row, { operation: 'none', writable: false })
        run(platform, 'previous.name = "x"', tx, { previous: previous.object })
        expect(previous.changes()).toEqual({})
    })
})

import { createEngine } from '../engine'
import { Bench } from '../testing/bench'
import type { Engine, Platform, Row, WriteOptions } from '../contracts'

/** Rules and access controls as the real engine runs them: what the other tests here run on a bare one. */
const APP: WriteOptions = { workflow: true, origin: 'app' }

let bench: Bench
let engine: Engine

beforeAll(() => {
    bench = new Bench({ engine: () => engine })
    const platform: Platform = {
        node: 'one', data: bench.data, security: bench.security, records: bench.records, get engine() { return engine }, now: () => bench.clock,
        outbound: () => { throw new Error('no network here') }, log: (_tx, level, _source, message) => void bench.logs.push({ level, message }), begin: () => bench.tx()
    }
    engine = createEngine(platform)
    bench.app('x_lib')
    for (const member of ['setValue', 'insert', 'update']) bench.grant('x_lib', `GlideRecord.${member}`, 'execute', 'scriptable')
    bench.table({ name: 'x_lib_book', scope: 'x_lib', fields: { title: { display: true }, state: {}, pages: { type: 'integer' }, copy: {} } })
    bench.table({ name: 'x_lib_log', scope: 'x_lib', fields: { text: { maxLength: 200, display: true } } })
})

afterAll(() => bench.close())

const scopeId = (): string => bench.rows('sys_app', 'scope=x_lib')[0]?.sys_id ?? ''
const rule = (values: Row): string => bench.rule({ collection: 'x_lib_book', sys_scope: scopeId(), ...values })
const find = (sysId: string | null): Row => bench.records.find(bench.tx(), 'x_lib_book', sysId ?? '', 'platform') ?? {}

test('before: current, previous, changes and abort', () => {
    const id = rule({
        name: 'Guard', script: '(function executeRule(current, previous) { if (current.operation() == "update" && current.state.changes() && previous.state == "shut") { current.setAbortAction(true); return } current.setValue("copy", current.getValue("title") + "/" + current.operation()) })(current, previous)'
    })
    const { sysId } = bench.records.insert(bench.tx(), 'x_lib_book', { title: 'Emma', state: 'shut' }, APP)
    expect(find(sysId).copy).toBe('Emma/insert')
    expect(bench.records.update(bench.tx(), 'x_lib_book', sysId ?? '', find(sysId), { pages: '3' }, APP).aborted).toBe(false)
    expect(find(sysId)).toMatchObject({ copy: 'Emma/update', pages: '3' })
    expect(bench.records.update(bench.tx(), 'x_lib_book', sysId ?? '', find(sysId), { state: 'open' }, APP).aborted).toBe(true)
    expect(find(sysId).state).toBe('shut')
    bench.data.deleteRow('sys_script', id, 'platform')
    bench.records.flush()
})

test('after and async: other records are written; a rule that updates its own record is stopped', () => {
    const after = rule({
        name: 'Log', when: 'after', action_insert: '0',
        script: 'var log = new GlideRecord("x_lib_log"); log.initialize(); log.setValue("text", "after " + current.getUniqueValue()); log.insert(); current.setValue("copy", "again"); current.update()'
    })
    const late = rule({
        name: 'Later', when: 'async', filter_condition: 'stateVALCHANGES', script: 'current.setValue("copy", "late " + (previous === null)); current.update()'
    })
    const { sysId } = bench.records.insert(bench.tx(), 'x_lib_book', { title: 'Emma', state: 'new' }, APP)
    bench.records.update(bench.tx(), 'x_lib_book', sysId ?? '', find(sysId), { pages: '9' }, APP)
    expect(bench.rows('x_lib_log', `text=after ${sysId}`)).toHaveLength(1)
    expect(find(sysId).copy).toBe('again')
    expect(bench.logs.some(line => line.message.startsWith('Recursive business rule stopped: Log'))).toBe(true)
    const triggers = bench.rows('sys_trigger', `document_key=${late}`)
    expect(triggers).toHaveLength(1)
    bench.data.deleteRow('sys_script', after, 'platform')
    bench.records.flush()
    bench.records.runAsyncRule(bench.tx(), triggers[0] as Row)
    expect(find(sysId).copy).toBe('late true')
    expect(bench.rows('sys_trigger', `document_key=${late}`)).toHaveLength(1)
    bench.data.deleteRow('sys_script', late, 'platform')
    bench.records.flush()
})

test('conditions and errors of rules', () => {
    const id = rule({ name: 'Broken', condition: 'current.title == "broken"', script: 'undefinedThing.call()' })
    expect(bench.records.insert(bench.tx(), 'x_lib_book', { title: 'fine' }, APP).sysId).not.toBeNull()
    expect(bench.records.insert(bench.tx(), 'x_lib_book', { title: 'broken' }, APP).sysId).not.toBeNull()
    expect(bench.logs.filter(line => line.message.startsWith('Error in business rule Broken'))).toHaveLength(1)
    bench.data.deleteRow('sys_script', id, 'platform')
    bench.records.flush()
})

test('what is not emulated and names that do not exist come out of a rule', () => {
    for (const [script, error] of [['new GlideRecord("x_lib_book").addFunction("x")', /NotEmulated/], ['new GlideRecord("x_lib_book").addQuery("nope", 1)', /nope/]] as const) {
        const id = rule({ name: 'Wide', script })
        expect(() => bench.records.insert(bench.tx(), 'x_lib_book', { title: 'x' }, APP)).toThrow(error)
        bench.data.deleteRow('sys_script', id, 'platform')
        bench.records.flush()
    }
})

test('access control scripts: answer, current, gs (platform-security/access-control/t_CreateAnACLRule.md)', () => {
    bench.acl({ name: 'x_lib_book', sys_scope: scopeId(), advanced: '1', script: 'answer = false; if (current.getValue("title") == "mine" && gs.getUserName() == "sue") answer = true' })
    const sue = bench.user('sue')
    expect(bench.security.canAccess(bench.tx(sue), 'read', 'x_lib_book', null, { title: 'mine' })).toBe(true)
    expect(bench.security.canAccess(bench.tx(sue), 'read', 'x_lib_book', null, { title: 'yours' })).toBe(false)
    expect(bench.security.canAccess(bench.tx(bench.user('tom')), 'read', 'x_lib_book', null, { title: 'mine' })).toBe(false)
})

test('defaults by script', () => {
    bench.table({ name: 'x_lib_note', scope: 'x_lib', fields: { by: { defaultValue: 'javascript:gs.getUserName()' } } })
    expect(bench.records.initialise(bench.tx(bench.user('writer'), 'x_lib'), 'x_lib_note').by).toBe('writer')
})

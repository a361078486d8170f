import { Bench } from '../testing/bench'
import type { Row, WriteOptions } from '../contracts'

/** Business rules; docs: markdown/api-reference/business-rules-classic/c_BusinessRules.md and scripts/r_ExecutionOrderScriptsAndEngines.md. */
const APP: WriteOptions = { workflow: true, origin: 'app' }

let bench: Bench
let count = 0

beforeAll(() => {
    bench = new Bench()
    bench.app('x_lib')
    bench.app('x_other')
})

afterAll(() => bench.close())

/** A table of its own for every test, so that no rule of another test runs. */
function table(extra: { extends?: string, scope?: string } = {}): string {
    const name = `x_lib_t${++count}`
    bench.table({ name, scope: 'x_lib', extendable: true, fields: extra.extends === undefined ? { trace: { maxLength: 200, display: true }, state: {}, owner: {} } : {}, ...extra })
    return name
}

function rule(collection: string, values: Row = {}): string {
    const { ids } = bench.data.select({ table: 'sys_app', where: { kind: 'term', field: 'scope', operator: '=', value: 'x_lib' }, orderBy: [], groupBy: [] },
        { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error', origin: 'platform' })
    return bench.rule({ collection, sys_scope: ids[0] ?? null, ...values })
}

const trace = (letter: string): string => `current.trace = (current.trace || '') + '${letter}'`
const insert = (name: string, values: Row = {}, options = APP, tx = bench.tx()) => bench.records.insert(tx, name, values, options)
const row = (name: string, sysId: string | null): Row => bench.records.find(bench.tx(), name, sysId ?? '', 'platform') ?? {}
const update = (name: string, sysId: string | null, values: Row, tx = bench.tx()) => bench.records.update(tx, name, sysId ?? '', row(name, sysId), values, APP)

test('before rules run by order, and change the record before it is stored', () => {
    const name = table()
    rule(name, { order: '2000', script: trace('c') })
    rule(name, { order: '50', script: trace('a') })
    rule(name, { order: '999', script: trace('b') })
    expect(row(name, insert(name).sysId).trace).toBe('abc')
})

test('after rules see the stored record; what they set on it is not saved', () => {
    const name = table()
    const seen: Row[] = []
    bench.records.onChange(change => void (change.table === name && seen.push({ op: change.operation })))
    rule(name, { when: 'after', script: 'gs.info(current.sys_created_by + previous); current.trace = "late"' })
    const { sysId } = insert(name)
    expect(bench.logs.at(-1)?.message).toBe('systemnull')
    expect(row(name, sysId).trace).toBeNull()
    expect(seen).toEqual([{ op: 'insert' }])
})

test('only the operations that are ticked', () => {
    const name = table()
    rule(name, { action_insert: '0', action_update: '1', script: trace('u') })
    const { sysId } = insert(name)
    expect(row(name, sysId).trace).toBeNull()
    update(name, sysId, { state: 'x' })
    expect(row(name, sysId).trace).toBe('u')
})

test('setAbortAction stops the database action only: later rules still run, and it can be taken back', () => {
    const name = table()
    rule(name, { order: '1', script: 'current.setAbortAction(true)', name: 'Stop' })
    rule(name, { order: '2', script: 'gs.info("still here")' })
    const result = insert(name)
    expect(result).toMatchObject({ sysId: null, aborted: true })
    expect(result.error).toMatch(/^Operation against file 'x_lib_t\d+' was aborted by Business Rule 'Stop\^/)
    expect(bench.rows(name)).toEqual([])
    expect(bench.logs.map(line => line.message)).toContain('still here')
    rule(name, { order: '3', script: 'current.setAbortAction(false)' })
    expect(insert(name).aborted).toBe(false)
})

test('the abort action, with its message', () => {
    const name = table()
    rule(name, { advanced: '0', abort_action: '1', add_message: '1', message: 'Not today', filter_condition: 'state=closed^EQ' })
    const tx = bench.tx()
    expect(insert(name, { state: 'closed' }, APP, tx).aborted).toBe(true)
    expect(tx.messages).toEqual([{ level: 'info', text: 'Not today' }])
    expect(insert(name, { state: 'open' }).aborted).toBe(false)
})

test('field values are set before the script; same as and the current user', () => {
    const name = table()
    rule(name, { template: 'state=new^traceSAMEASstate^ownerDYNAMIC90d1921e5f510100a9ad2572f2b477fe^EQ', script: 'current.trace = current.state + "!"' })
    const user = bench.user('setter')
    expect(row(name, insert(name, {}, APP, bench.tx(user)).sysId)).toMatchObject({ state: 'new', trace: 'new!', owner: user.sysId })
})

test('conditions: filter (exact case), script, roles', () => {
    const name = table()
    rule(name, { filter_condition: 'state=Open^EQ', script: trace('f') })
    rule(name, { condition: 'current.owner == "me"', script: trace('s') })
    rule(name, { role_conditions: bench.role('x_lib.clerk'), script: trace('r') })
    const of = (values: Row, tx = bench.tx(bench.user(`u${++count}`))) => row(name, insert(name, values, APP, tx).sysId).trace
    expect(of({ state: 'Open' })).toBe('f')
    expect(of({ state: 'open' })).toBeNull()
    expect(of({ owner: 'me' })).toBe('s')
    expect(of({}, bench.tx(bench.user('clerk', ['x_lib.clerk'])))).toBe('r')
})

test.each([
    ['stateVALCHANGES', 'a', 'b', true], ['stateVALCHANGES', 'a', 'a', false], ['stateCHANGESTOb', 'a', 'b', true], ['stateCHANGESTOb', 'b', 'b', false],
    ['stateCHANGESFROMa', 'a', 'c', true], ['stateCHANGESFROMa', 'b', 'c', false], ['stateCHANGESTOb^ORstateCHANGESTOc', 'a', 'c', true]
])('%s from %s to %s: %s', (filter, from, to, runs) => {
    const name = table()
    const { sysId } = insert(name, { state: from })
    rule(name, { filter_condition: filter, script: trace('x') })
    update(name, sysId, { state: to, owner: 'o' })
    expect(row(name, sysId).trace).toBe(runs ? 'x' : null)
})

test('rules of a parent table run for its children', () => {
    const parent = table()
    const child = table({ extends: parent })
    rule(parent, { script: trace('p'), order: '2' })
    rule(child, { script: trace('c'), order: '1' })
    expect(row(parent, insert(child).sysId)).toMatchObject({ trace: 'cp', sys_class_name: child })
    expect(row(parent, insert(parent).sysId).trace).toBe('p')
})

test('an update by way of the parent table runs the rules of the real class', () => {
    const parent = table()
    const child = table({ extends: parent })
    const { sysId } = insert(child)
    rule(child, { script: trace('c') })
    update(parent, sysId, { state: 'x' })
    expect(row(parent, sysId).trace).toBe('c')
})

test('without workflow no rule runs', () => {
    const name = table()
    rule(name, { script: trace('x') })
    rule(name, { when: 'async', script: '1' })
    const { sysId } = insert(name, {}, { workflow: false, origin: 'app' })
    expect(row(name, sysId).trace).toBeNull()
    expect(bench.rows('sys_trigger', `document=sys_script^job_contextLIKE${sysId}`)).toEqual([])
})

test('a rule that updates its own record is stopped and logged', () => {
    const name = table()
    rule(name, { name: 'Again', when: 'after', script: 'current.trace = (current.trace || "") + "x"; current.update()' })
    const { sysId } = insert(name)
    expect(row(name, sysId).trace).toBe('x')
    expect(bench.logs.filter(line => line.level === 'error').at(-1)?.message).toMatch(/^Recursive business rule stopped: Again/)
})

test('an error in a rule is logged and stops nothing', () => {
    const name = table()
    rule(name, { order: '1', name: 'Broken', script: 'nowhere.to = 1' })
    rule(name, { order: '2', script: trace('on') })
    expect(row(name, insert(name).sysId).trace).toBe('on')
    expect(bench.logs.some(line => line.message.includes('Error in business rule Broken'))).toBe(true)
})

test('delete rules see the record and can keep it', () => {
    const name = table()
    rule(name, { action_delete: '1', action_insert: '0', action_update: '0', script: 'if (current.state == "kept") current.setAbortAction(true)' })
    const kept = insert(name, { state: 'kept' }).sysId ?? ''
    const gone = insert(name, { state: 'free' }).sysId ?? ''
    expect(bench.records.remove(bench.tx(), name, kept, APP).aborted).toBe(true)
    expect(bench.records.remove(bench.tx(), name, gone, APP).sysId).toBe(gone)
    expect(bench.rows(name).map(item => item.sys_id)).toEqual([kept])
})

describe('async rules', () => {
    test('wait as triggers and run later, as the user of the write, without previous', () => {
        const name = table()
        const id = rule(name, { when: 'async', priority: '50', filter_condition: 'stateCHANGESTOdone', script: 'gs.info("async " + current.state + previous + gs.getUserID()); current.trace = "later"; current.update()' })
        const user = bench.user('doer')
        const { sysId } = insert(name, { state: 'done' }, APP, bench.tx(user))
        expect(bench.logs.some(line => line.message.startsWith('async'))).toBe(false)
        const triggers = bench.rows('sys_trigger', `document_key=${id}`)
        expect(triggers).toMatchObject([{ document: 'sys_script', trigger_type: '0', state: '0', priority: '50' }])
        bench.records.runAsyncRule(bench.tx(), triggers[0] as Row)
        expect(bench.logs.some(line => line.message === `async donenull${user.sysId}`)).toBe(true)
        expect(row(name, sysId).trace).toBe('later')
        // Its own update does not queue it again: the state did not change this time.
        expect(bench.rows('sys_trigger', `document_key=${id}`)).toHaveLength(1)
    })

    test('a record that is gone by then is left alone; a deleted one is still known to a delete rule', () => {
        const name = table()
        const late = rule(name, { when: 'async', script: 'gs.info("late")' })
        const onDelete = rule(name, { when: 'async', action_insert: '0', action_update: '0', action_delete: '1', script: 'gs.info("deleted " + current.state)' })
        const { sysId } = insert(name, { state: 'was' })
        bench.records.remove(bench.tx(), name, sysId ?? '', APP)
        bench.records.runAsyncRule(bench.tx(), bench.rows('sys_trigger', `document_key=${late}`)[0] as Row)
        bench.records.runAsyncRule(bench.tx(), bench.rows('sys_trigger', `document_key=${onDelete}`)[0] as Row)
        expect(bench.logs.map(line => line.message)).toContain('deleted was')
        expect(bench.logs.map(line => line.message)).not.toContain('late')
    })
})

describe('on a table of another scope (application-development/r_CreationRestrsAcrossAppScopes.md)', () => {
    const foreign = { sys_scope: 'global' }

    test('a before rule may set field values', () => {
        const name = table()
        rule(name, { ...foreign, advanced: '0', template: 'state=set^EQ', script: '(function executeRule(current, previous) {})(current, previous)' })
        expect(row(name, insert(name).sysId).state).toBe('set')
    })

    test.each([
        ['a before rule with a script', { script: '1' }], ['a before rule that aborts', { advanced: '0', abort_action: '1' }], ['an after rule', { when: 'after', script: '1' }]
    ])('%s is refused', (_name, values) => {
        const name = table()
        rule(name, { ...foreign, ...values })
        expect(() => insert(name)).toThrow(/a table of another scope/)
    })

    test('an async rule may run a script', () => {
        const name = table()
        const id = rule(name, { ...foreign, when: 'async', script: 'gs.info("foreign async")' })
        insert(name)
        bench.records.runAsyncRule(bench.tx(), bench.rows('sys_trigger', `document_key=${id}`)[0] as Row)
        expect(bench.logs.map(line => line.message)).toContain('foreign async')
    })
})

test('query rules that nothing could run are refused by name', () => {
    const name = table()
    rule(name, { name: 'Hide', action_query: '1', when: 'after' })
    expect(() => bench.records.restrictQuery(bench.tx(), { table: name, where: { kind: 'all' }, orderBy: [], groupBy: [] })).toThrow(`NotEmulated: after business rule "Hide" on queries of ${name}`)
    const id = rule('global', { name: 'Everywhere' })
    expect(() => insert(table())).toThrow('NotEmulated: global business rule "Everywhere"')
    bench.records.remove(bench.tx(), 'sys_script', id, APP)
})

describe('data policies (platform-administration/c_DataPolicy.md, r_DataPolicyFields.md)', () => {
    const policy = (model: string, values: Row, ...fields: Row[]): void => {
        const id = bench.insert('sys_data_policy2', { model_table: model, active: '1', inherit: '0', reverse_if_false: '0', ...values })
        for (const field of fields) bench.insert('sys_data_policy_rule', { sys_data_policy: id, table: model, mandatory: 'ignore', disabled: 'ignore', ...field })
    }
    const error = (name: string, values: Row, options = APP): string | null => insert(name, values, options).error

    test('a mandatory field must be filled while the condition holds', () => {
        const name = table()
        policy(name, { conditions: 'state=closed^EQ' }, { field: 'trace', mandatory: 'true' })
        expect(error(name, { state: 'closed' })).toBe('Data Policy Exception: trace is mandatory')
        expect(bench.rows(name)).toEqual([])
        expect(error(name, { state: 'closed', trace: 'note' })).toBeNull()
        expect(error(name, { state: 'open' })).toBeNull()
        expect(error(name, { state: 'closed' }, { workflow: false, origin: 'app' })).toBeNull()
    })

    test('a read-only field may not change; reversed when the condition does not hold', () => {
        const name = table()
        policy(name, { conditions: 'state=closed^EQ', reverse_if_false: '1' }, { field: 'owner', disabled: 'true' }, { field: 'trace', mandatory: 'false' })
        const { sysId } = insert(name, { state: 'open', trace: 'note', owner: 'me' })
        expect(update(name, sysId, { state: 'closed', owner: 'you' }).error).toBe('Data Policy Exception: owner is read only')
        expect(update(name, sysId, { state: 'closed' }).error).toBeNull()
        expect(error(name, { state: 'open' })).toBe('Data Policy Exception: trace is mandatory')
    })

    test('tables that extend the policy\'s have it with "Inherit" only', () => {
        const parent = table()
        const child = table({ extends: parent })
        policy(parent, {}, { field: 'trace', mandatory: 'true' })
        expect(error(child, {})).toBeNull()
        policy(parent, { inherit: '1' }, { field: 'owner', mandatory: 'true' }, { field: 'state', mandatory: 'true' })
        expect(error(child, {})).toBe('Data Policy Exception: owner is mandatory; state is mandatory')
    })

    test('they look after the before rules below 1000 and before the others', () => {
        const name = table()
        policy(name, {}, { field: 'trace', mandatory: 'true' })
        rule(name, { order: '1500', script: 'current.trace = "late"' })
        expect(error(name, {})).toMatch(/trace is mandatory/)
        rule(name, { order: '999', script: 'current.trace = "early"' })
        expect(error(name, {})).toBeNull()
    })
})

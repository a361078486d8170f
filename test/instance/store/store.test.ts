import fc from 'fast-check'
import type { QueryContext, Row } from '../contracts'
import { installPlatform } from '../loader'
import { openLocalDataLayer, UnknownColumn, type LocalDataLayer } from './local'
import { fromStored, toStored } from '../sql'
import { SqlDataLayer } from './data-layer'
import { fold } from '../values/fold'

const CONTEXT: QueryContext = { now: Date.UTC(2026, 0, 1), timeZone: 'UTC', userId: '', unknownField: 'error', origin: 'app' }

let data: LocalDataLayer

beforeEach(() => {
    data = openLocalDataLayer()
    installPlatform(data)
})
afterEach(() => data.close())

const ids = (table: string, query: string): string[] => data.select(data.parse(table, query, CONTEXT), CONTEXT).ids

test('rows come back as text or null; empty is null', () => {
    const row: Row = {
        sys_id: 'a', short_description: 'Ünï\ncode 😀', description: '', active: 'true', made_sla: 'false', impact: '2', caller_id: null, sys_mod_count: '0', opened_at: '2026-01-01 00:00:00'
    }
    data.insertRow('incident', row, 'app')
    expect(data.load('incident', ['a'])[0]).toMatchObject({ short_description: 'Ünï\ncode 😀', description: null, active: '1', made_sla: '0', impact: '2', caller_id: null, sys_mod_count: '0', opened_at: '2026-01-01 00:00:00' })
})

test('free text round-trips, and is found by any spelling that folds alike', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }).filter(text => !text.includes('\0')), text => {
        data.insertRow('incident', { sys_id: 'x', short_description: text }, 'app')
        expect(data.load('incident', ['x'])[0]?.short_description).toBe(text)
        const found = data.select({ table: 'incident', where: { kind: 'term', field: 'short_description', operator: '=', value: text.toUpperCase() }, orderBy: [], groupBy: [] }, CONTEXT).ids
        expect(found).toEqual(fold(text.toUpperCase()) === fold(text) ? ['x'] : [])
        data.deleteRow('incident', 'x', 'app')
    }), { numRuns: 100 })
})

test.each([
    ['integer', '12', '12'], ['integer', '1,200', '1200'], ['integer', '12.9', '12'], ['integer', 'abc', null], ['integer', '9007199254740993', '9007199254740993'], ['real', '12.50', '12.5'], ['real', '0.0000001', '0.0000001'],
    ['real', '1e3', '1000'], ['boolean', 'true', '1'], ['boolean', '0', '0'], ['boolean', 'no', '0'], ['code', 'x\0y', 'xy'], ['text', '', null]
] as const)('a %s of "%s" is kept as %s', (kind, value, expected) => expect(fromStored(toStored(kind, value))).toBe(expected))

test('unique indexes ignore case and accents, and name themselves', () => {
    data.insertRow('sys_properties', { sys_id: '1', name: 'é.name' }, 'app')
    expect(() => data.insertRow('sys_properties', { sys_id: '2', name: 'E.NAME' }, 'app')).toThrow(expect.objectContaining({ code: 'DUPLICATE_KEY', table: 'sys_properties', index: 'name' }))
    expect(() => data.insertRow('sys_properties', { sys_id: '1', name: 'other' }, 'app')).toThrow(expect.objectContaining({ index: 'PRIMARY' }))
    data.insertRow('sys_properties', { sys_id: '3', name: null }, 'app')
    data.insertRow('sys_properties', { sys_id: '4', name: '' }, 'app')
    data.insertRow('sys_properties', { sys_id: '5', name: 'free' }, 'app')
    expect(() => data.updateRow('sys_properties', '5', { name: 'È.Name' }, 'app')).toThrow('name')
    expect(data.load('sys_properties', ['5'])[0]?.name).toBe('free')
})

test('a unique index of a parent holds across all that extend it', () => {
    data.setIndexes(['task'], [{ table: 'task', name: 'by_number', unique: true, fields: ['number'] }])
    data.syncSchema(['task', 'incident', 'problem'])
    data.insertRow('incident', { sys_id: 'i1', number: 'Ä-1' }, 'app')
    data.insertRow('problem', { sys_id: 'p1', number: 'P-1' }, 'app')
    const duplicate = expect.objectContaining({ code: 'DUPLICATE_KEY', index: 'by_number' })
    expect(() => data.insertRow('problem', { sys_id: 'p2', number: 'a-1' }, 'app')).toThrow(duplicate)
    expect(() => data.insertRow('task', { sys_id: 't1', number: 'p-1' }, 'app')).toThrow(duplicate)
    expect(() => data.updateRow('task', 'p1', { number: 'Ä-1' }, 'app')).toThrow(duplicate)
    expect(() => data.insertRow('incident', { sys_id: 'i2', number: 'ä-1' }, 'app')).toThrow(duplicate)
    expect(data.updateRow('task', 'p1', { short_description: 'same number' }, 'app')).toBe(true)
    expect(data.updateRow('problem', 'p1', { number: 'P-1' }, 'app')).toBe(true)
    expect(data.updateRow('problem', 'gone', { number: 'P-9' }, 'app')).toBe(false)
    data.insertRow('task', { sys_id: 't2', number: null }, 'app')
    data.insertRow('problem', { sys_id: 'p3' }, 'app')
    expect(ids('task', 'ORDERBYsys_id')).toEqual(['i1', 'p1', 'p3', 't2'])
})

test('indexed text is looked up by its index, also when it is folded', () => {
    data.insertRow('sys_properties', { sys_id: '1', name: 'x' }, 'app')
    const plan = (sql: string): string => data.server.database.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, params: [], kind: 'select' }).rows.map(row => String(row[3])).join('; ')
    expect(plan('SELECT 1 FROM sys_properties t WHERE coalesce(t."name~", t."name") COLLATE NOCASE = \'x\'')).toContain('INDEX sys_properties/name')
    expect(plan('SELECT 1 FROM sys_properties t WHERE coalesce(t."name~", t."name") COLLATE NOCASE IN (SELECT value FROM json_each(\'["x"]\'))')).toContain('INDEX sys_properties/name')
    expect(plan('SELECT 1 FROM sys_properties t WHERE (coalesce(t."name~", t."name") COLLATE NOCASE >= \'x\' AND coalesce(t."name~", t."name") COLLATE NOCASE < \'y\')')).toContain('INDEX sys_properties/name')
    data.insertRow('sysevent', { sys_id: '1', state: 'ready' }, 'app')
    expect(plan('SELECT t."sys_id" FROM sysevent t WHERE coalesce(t."state~", t."state") COLLATE NOCASE = \'ready\' AND t."process_on" <= \'2026\' ORDER BY t."process_on", t.rowid')).toContain('INDEX sysevent/state')
})

test('statements are counted by table, kind and origin; loading the rows of a read is part of it', () => {
    data.server.resetStats()
    data.insertRow('incident', { sys_id: 'a', number: 'INC1' }, 'app')
    data.updateRow('task', 'a', { number: 'INC2' }, 'app')
    data.load('task', ids('task', 'number=INC2'))
    data.count(data.parse('incident', '', CONTEXT), { ...CONTEXT, origin: 'platform' })
    data.updateRow('incident', 'gone', { number: 'x' }, 'app')
    data.deleteRow('incident', 'a', 'app')
    expect(data.server.stats().map(({ table, kind, origin, count }) => `${table} ${kind} ${origin} ${count}`)).toEqual([
        'incident insert app 1', 'task update app 1', 'task select app 1', 'incident select platform 1', 'incident update app 1', 'incident delete app 1'])
})

test('writes to a parent class reach the row wherever it is; unknown names are refused', () => {
    data.insertRow('problem', { sys_id: 'p', number: 'PRB1' }, 'app')
    data.insertRow('incident', { sys_id: 'i', number: 'INC1' }, 'app')
    expect(data.updateRow('task', 'p', { short_description: 'x' }, 'app')).toBe(true)
    expect(data.load('task', ['p', 'nothing', 'i']).map(row => row?.number ?? null)).toEqual(['PRB1', null, 'INC1'])
    expect(data.updateRow('incident', 'p', { short_description: 'y' }, 'app')).toBe(false)
    expect(data.deleteRow('task', 'p', 'app')).toBe(true)
    expect(data.deleteRow('task', 'p', 'app')).toBe(false)
    expect(() => data.insertRow('incident', { sys_id: 'q', nosuch: '1' }, 'app')).toThrow(UnknownColumn)
    expect(() => data.count({ table: 'nosuch', where: { kind: 'all' }, orderBy: [], groupBy: [] }, CONTEXT)).toThrow('Unknown table nosuch')
    expect(() => data.bulk(() => data.insertRow('sys_user', { sys_id: 'q', user_name: 'ADMIN' }, 'app'))).toThrow(expect.objectContaining({ index: 'user_name' }))
    expect(() => data.insertRow('nosuch', { sys_id: 'q' }, 'app')).toThrow('Unknown table nosuch')
})

test('a field added later gets its column, a new index its place', () => {
    data.insertRow('incident', { sys_id: 'a', number: 'INC1' }, 'app')
    data.insertRow('sys_dictionary', { sys_id: 'f', name: 'task', element: 'u_extra', internal_type: 'string', active: '1' }, 'app')
    data.insertRow('incident', { sys_id: 'b', u_extra: 'Ü' }, 'app')
    expect(ids('task', 'u_extra=u')).toEqual(['b'])
    expect(data.load('incident', ['a'])[0]).toHaveProperty('u_extra', null)
    data.setIndexes(['task'], [{ table: 'task', name: 'extra', unique: true, fields: ['u_extra'] }])
    data.syncSchema(['task'])
    expect(() => data.insertRow('incident', { sys_id: 'c', u_extra: 'u' }, 'app')).toThrow('extra')
    data.setIndexes(['task'], [])
    data.syncSchema(['task'])
    data.insertRow('incident', { sys_id: 'c', u_extra: 'u' }, 'app')
})

test('a query on a field whose column does not exist yet finds it empty', () => {
    data.insertRow('incident', { sys_id: 'a', number: 'INC1' }, 'app')
    data.insertRow('sys_dictionary', { sys_id: 'f', name: 'task', element: 'u_extra', internal_type: 'string', active: '1' }, 'app')
    expect(ids('task', 'u_extraISEMPTY')).toEqual(['a'])
})

test('numbers come from the table\'s numbering, children of a table share its counter', () => {
    expect(data.dictionary.numbering('incident')).toEqual({ prefix: 'INC', start: 10_000, digits: 7 })
    expect([data.nextNumber('incident'), data.nextNumber('incident'), data.nextNumber('problem')]).toEqual([10_001, 10_002, 40_001])
})

test('the dictionary: inheritance, paths, choices of the nearest table, display fields', () => {
    const { dictionary } = data
    expect(dictionary.ancestors('cmdb_ci_linux_server')).toEqual(['cmdb_ci_linux_server', 'cmdb_ci_server', 'cmdb_ci_computer', 'cmdb_ci_hardware', 'cmdb_ci', 'cmdb'])
    expect(dictionary.descendants('cmdb_ci_server')).toEqual(expect.arrayContaining(['cmdb_ci_server', 'cmdb_ci_linux_server', 'cmdb_ci_win_server']))
    expect(dictionary.resolvePath('incident', 'caller_id.manager.email')).toMatchObject({ table: 'sys_user', name: 'email', type: 'email' })
    expect(dictionary.resolvePath('incident', 'number.email')).toBeUndefined()
    expect(dictionary.fields('incident').get('short_description')).toMatchObject({ table: 'task', maxLength: 160 })
    expect(dictionary.fields('incident').has('sys_class_name')).toBe(true)
    expect(dictionary.choices('incident', 'priority')[0]).toEqual({ value: '1', label: '1 - Critical', sequence: 0, inactive: false })
    expect([dictionary.displayField('incident'), dictionary.displayField('sys_user'), dictionary.displayField('core_company')]).toEqual(['number', 'name', 'name'])
})

test('a value of the state is asked of the database once, until any node changes the state', () => {
    const other = new SqlDataLayer(data.server.port('other'))
    const execute = jest.spyOn(data.server.database, 'execute')
    const asked = () => execute.mock.calls.filter(([request]) => request.sql.startsWith('SELECT value FROM _state')).length
    expect([data.getState('version'), data.getState('version'), asked()]).toEqual([null, null, 1])
    other.setState('version', '1')
    expect([data.getState('version'), data.getState('version'), asked()]).toEqual(['1', '1', 2])
    expect(other.compareAndSet('version', '1', '2')).toBe(true)
    expect([data.getState('version'), other.getState('version'), asked()]).toEqual(['2', '2', 4])
    data.setState('version', null)
    expect([data.getState('version'), other.getState('version')]).toEqual([null, null])
})

import { compareRecords, isAllowed } from '../../tools/records/compare'
import { reportLines, summarise } from '../../tools/records/report'
import type { BuiltRecord, RecordSet } from '../../tools/records/types'
import { record, setOf } from './record-set'

/** Two packages that are the same, into one of which each test plants a difference. */

const text = record('sys_ui_message', { sys_id: 'a'.repeat(32), key: 'x_acme_lib.hello', message: 'Hello' })
const job = record('sysauto_script', { sys_id: 'b'.repeat(32), name: 'Count books', script: 'count()', run_period: '3600' })
const choices: BuiltRecord = { ...record('sys_choice', {}), fields: {}, action: 'delete_multiple', query: 'name=x_acme_lib_book' }
const compiled = record('sys_module', { sys_id: 'c'.repeat(32), path: 'x_acme_lib/lib/1.0.0/src/server/jobs/count.ts', content: 'one' })
const BEFORE = [text, job, choices, compiled]

const dictionary = (length: number): RecordSet['files'] => [{
    path: 'dictionary/x_acme_lib_book.xml',
    text: `<database><element name="x_acme_lib_book"><element name="title" max_length="${length}"/><index name="index"><element name="title"/></index></element></database>`
}]

const differences = (after: readonly BuiltRecord[], before: readonly BuiltRecord[] = BEFORE) => compareRecords(setOf(before), setOf(after))

test('the same records are the same, in whatever file and order they come', () => {
    const elsewhere = [...BEFORE].reverse().map(entry => ({ ...entry, file: `update/elsewhere_${entry.file}` }))
    expect(differences(elsewhere)).toEqual([])
})

test('a changed value is named with both sides', () => {
    const changed = { ...text, fields: { ...text.fields, message: 'Good day' } }
    expect(differences([changed, job, choices, compiled])).toEqual([
        { table: 'sys_ui_message', kind: 'changed', id: 'a'.repeat(32), label: 'x_acme_lib.hello', fields: { message: ['Hello', 'Good day'] } }
    ])
})

test.each([
    ['a field that went', { ...job, fields: { sys_id: job.fields.sys_id!, name: 'Count books', script: 'count()' } }, { run_period: ['3600', null] }],
    ['an emptied field', { ...job, fields: { ...job.fields, run_period: '' } }, { run_period: ['3600', ''] }],
    ['an attribute', { ...job, attributes: { script: { display_value: 'x' } } }, { 'script@display_value': [null, 'x'] }],
    ['the action', { ...job, action: 'DELETE' }, { action: ['INSERT_OR_UPDATE', 'DELETE'] }]
])('%s is a difference', (_what, planted, fields) => {
    expect(differences([text, planted, choices, compiled])).toMatchObject([{ table: 'sysauto_script', kind: 'changed', fields }])
})

test('a new sys_id is one record less and one more', () => {
    const again = { ...text, fields: { ...text.fields, sys_id: 'd'.repeat(32) } }
    expect(differences([again, job, choices, compiled]).map(({ kind, id }) => [kind, id])).toEqual([['added', 'd'.repeat(32)], ['removed', 'a'.repeat(32)]])
})

test('what a delete_multiple removes is compared', () => {
    expect(differences([text, job, { ...choices, query: 'name=x_acme_lib_shelf' }, compiled]).map(({ table, kind }) => [table, kind]))
        .toEqual([['sys_choice', 'added'], ['sys_choice', 'removed']])
})

test('columns and indexes are compared, although the dictionary is no record', () => {
    const [before, after] = [setOf(BEFORE, { files: dictionary(40) }), setOf(BEFORE, { files: dictionary(80) })]
    expect(compareRecords(before, before)).toEqual([])
    expect(compareRecords(before, after)).toMatchObject([{ table: 'dictionary', kind: 'changed', id: 'x_acme_lib_book', fields: { '/element:x_acme_lib_book/element:title@max_length': ['40', '80'] } }])
})

test('two records with one identity are an error, not a match', () => {
    expect(() => differences([...BEFORE, text])).toThrow(/sys_ui_message a{32}/)
})

describe('what is allowed', () => {
    const moved = { ...compiled, fields: { ...compiled.fields, sys_id: 'e'.repeat(32), path: 'x_acme_lib/lib/1.0.0/src/server/runs/count.ts' } }
    const rescheduled = { ...job, fields: { ...job.fields, script: 'recount()', run_period: '60' } }
    const found = differences([text, rescheduled, choices, moved])
    const refusedWith = (...exceptions: string[]) => found.filter(difference => !isAllowed(difference, exceptions)).map(({ table, kind }) => `${table} ${kind}`)

    it('is nothing, unless an exception names it', () => {
        expect(refusedWith()).toEqual(['sys_module added', 'sys_module removed', 'sysauto_script changed'])
    })

    it('is all of a table', () => {
        expect(refusedWith('sys_module')).toEqual(['sysauto_script changed'])
    })

    it('is a field, of records that differ in nothing else', () => {
        expect(refusedWith('sys_module', 'sysauto_script.script')).toEqual(['sysauto_script changed'])
        expect(refusedWith('sys_module', 'sysauto_script.script', 'sysauto_script.run_period')).toEqual([])
    })

    it('is reported apart, a line for each table and kind, and counted', () => {
        expect(reportLines(found, ['sys_module']).map(({ table, kind, allowed, count }) => [table, kind, allowed, count])).toEqual([
            ['sys_module', 'added', true, 1], ['sys_module', 'removed', true, 1], ['sysauto_script', 'changed', false, 1]
        ])
        expect(summarise(4, 4, found, ['sys_module'])).toEqual({ before: 4, after: 4, added: 1, removed: 1, changed: 1, refused: 1 })
    })

    it('names the first records of a line and counts the others', () => {
        const many = Array.from({ length: 25 }, (_, index) => record('sys_ui_message', { key: `x_acme_lib.${index}` }))
        const [line] = reportLines(differences([...BEFORE, ...many]), [])
        expect([line!.count, line!.records.length, line!.leftOut]).toEqual([25, 20, 5])
    })
})

import fc from 'fast-check'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { QueryContext } from '../contracts'
import { ADMIN_ROLE } from '../platform'
import { type LocalDataLayer, openLocalDataLayer } from '../store'
import { installApplication, InstallError, installPlatform, loadRecords } from '.'
import { readRecords } from './records'
import { parseXml } from '../values/xml'

const CONTEXT: QueryContext = { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error', origin: 'platform' }
const APP = '5'.repeat(32)
const id = (letter: string): string => letter.repeat(32)

let dir: string
let data: LocalDataLayer

beforeEach(() => {
    dir = mkdtempSync(path.join(tmpdir(), 'app-'))
    data = openLocalDataLayer()
    installPlatform(data)
    write('scope/sys_app.xml', record('sys_app', { sys_id: APP, sys_scope: APP, name: 'Library', scope: 'x_acme_lib', version: '1.0.0', active: 'true' }))
    write('dictionary/x_acme_lib_book.xml', `<?xml version="1.0"?><database><element name="x_acme_lib_book" type="collection" label="Book" display="title" access="public" read_access="true" update_access="false">
        <element name="title" type="string" label="Title" max_length="100" mandatory="true"/>
        <element name="state" type="choice" label="State" default_value="in" choice="1"><choice><element value="in" label="In" sequence="0"/><element value="out" label="Out" sequence="1"/></choice></element>
        <element name="hash" type="string" label="Hash" max_length="64"/><element name="owner" type="reference" label="Owner" reference="sys_user" max_length="32"/>
        <index name="hash" unique="true"><element name="hash"/></index><index name="state_title" unique="false"><element name="state"/><element name="title"/></index></element></database>`)
    write('update/sys_db_object.xml', record('sys_db_object', { sys_id: id('b'), name: 'x_acme_lib_book', label: 'Book', super_class: '', read_access: 'true', access: 'public' }))
    write('update/sys_dictionary.xml', record('sys_dictionary', { sys_id: id('c'), name: 'x_acme_lib_book', element: 'title', column_label: 'Title', internal_type: 'string', max_length: '100', display: 'true', active: 'true' }))
})
afterEach(() => {
    data.close()
    rmSync(dir, { recursive: true, force: true })
})

function write(file: string, content: string): string {
    const target = path.join(dir, file)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, content)
    return target
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;')
const fieldsXml = (fields: Record<string, string>): string => Object.entries(fields).map(([name, value]) => `<${name}>${escape(value)}</${name}>`).join('')
const record = (table: string, fields: Record<string, string>, action = 'INSERT_OR_UPDATE'): string =>
    `<?xml version="1.0"?><record_update table="${table}"><${table} action="${action}">${fieldsXml(fields)}</${table}></record_update>`
const problems = (): string[] => {
    try {
        installApplication(data, dir)
    } catch (error) {
        return (error as InstallError).problems.map(problem => `${problem.file}: ${problem.message}`)
    }
    return []
}

test('an application comes with its tables, fields, choices and indexes', () => {
    const report = installApplication(data, dir, { now: Date.UTC(2026, 0, 2) })
    expect(report).toMatchObject({ application: { sysId: APP, scope: 'x_acme_lib', name: 'Library', version: '1.0.0' }, tables: ['x_acme_lib_book'], unresolved: [] })
    const { dictionary } = data
    expect(dictionary.table('x_acme_lib_book')).toMatchObject({ scope: 'x_acme_lib', readAccess: true, updateAccess: false, indexes: [{ name: 'hash', unique: true }, { name: 'state_title', unique: false }] })
    expect([...dictionary.fields('x_acme_lib_book').keys()]).toEqual(expect.arrayContaining(['sys_id', 'sys_created_on', 'title', 'state', 'hash', 'owner']))
    expect(dictionary.choices('x_acme_lib_book', 'state').map(choice => choice.label)).toEqual(['In', 'Out'])
    expect(dictionary.displayField('x_acme_lib_book')).toBe('title')
    data.insertRow('x_acme_lib_book', { sys_id: '1', hash: 'ab' }, 'app')
    expect(() => data.insertRow('x_acme_lib_book', { sys_id: '2', hash: 'AB' }, 'app')).toThrow('unique index hash')
    expect(data.load('sys_db_object', [id('b')])[0]).toMatchObject({ sys_scope: APP, sys_created_on: '2026-01-02 00:00:00', sys_class_name: 'sys_db_object' })
    expect(data.select(data.parse('sys_dictionary', 'name=x_acme_lib_book^element=sys_created_on', CONTEXT), CONTEXT).ids).toHaveLength(1)
})

test('installing again changes only what is different', () => {
    write('update/role.xml', record('sys_user_role', { sys_id: id('d'), name: 'x_acme_lib.user', description: 'old' }))
    installApplication(data, dir)
    expect(installApplication(data, dir)).toMatchObject({ inserted: 0, updated: 0, deleted: 0 })
    write('update/role.xml', record('sys_user_role', { sys_id: id('d'), name: 'x_acme_lib.user', description: 'new' }))
    expect(installApplication(data, dir)).toMatchObject({ inserted: 0, updated: 1, deleted: 0 })
    expect(data.load('sys_user_role', [id('d')])[0]).toMatchObject({ description: 'new', sys_mod_count: '1' })
})

test('unknown tables and fields and broken files are listed together, and nothing is installed', () => {
    write('update/1.xml', record('sys_nosuch', { sys_id: id('1') }))
    write('update/2.xml', record('sys_script', { sys_id: id('2'), name: 'x', scrip: 'y' }))
    write('update/3.xml', '<record_update><open></record_update>')
    write('update/4.xml', record('x_acme_lib_book', { sys_id: id('4'), titel: 'x' }))
    write('update/5.xml', record('sys_script', { name: 'no id' }))
    expect(problems()).toEqual([
        expect.stringContaining('3.xml: '), '1.xml: unknown table sys_nosuch', '2.xml: unknown field scrip in table sys_script',
        '4.xml: unknown field titel in table x_acme_lib_book', '5.xml: a record of sys_script without sys_id'])
    expect(data.dictionary.table('x_acme_lib_book')).toBeUndefined()
    expect(data.load('sys_app', [APP])).toEqual([null])
})

test('a reference that names its record finds the one that is there', () => {
    write('update/acl.xml', `<record_update><sys_security_acl_role action="INSERT_OR_UPDATE"><sys_id>${id('e')}</sys_id><sys_user_role name="admin">${id('9')}</sys_user_role></sys_security_acl_role></record_update>`)
    write('update/gone.xml', `<record_update><sys_security_acl_role action="INSERT_OR_UPDATE"><sys_id>${id('f')}</sys_id><sys_user_role name="nobody.knows">${id('8')}</sys_user_role></sys_security_acl_role></record_update>`)
    const report = installApplication(data, dir)
    expect(data.load('sys_security_acl_role', [id('e'), id('f')]).map(row => row?.sys_user_role)).toEqual([ADMIN_ROLE, id('8')])
    expect(report.unresolved).toEqual([expect.stringContaining('nobody.knows')])
})

const section = (elements: string[]): string => `<record_update><sys_ui_section caption="Book" section_id="${id('1')}" table="x_acme_lib_book">
    ${elements.map((element, at) => `<sys_ui_element action="INSERT_OR_UPDATE"><element>${element}</element><position>${at}</position><sys_id>${id('a').slice(1)}${element.length}</sys_id><sys_ui_section name="x_acme_lib_book" view="Default view">${id('1')}</sys_ui_section></sys_ui_element>`).join('')}
    <sys_ui_section action="INSERT_OR_UPDATE"><sys_id>${id('1')}</sys_id><name>x_acme_lib_book</name><view name="NULL" display_value="Default view">Default view</view></sys_ui_section></sys_ui_section></record_update>`

test('a form section is replaced as a whole, on the default view', () => {
    write('update/section.xml', section(['hash', 'title']))
    installApplication(data, dir)
    expect(data.load('sys_ui_section', [id('1')])[0]?.view).toBe('Default view')
    const elements = (): (string | null | undefined)[] => data.load('sys_ui_element', data.select(data.parse('sys_ui_element', `sys_ui_section=${id('1')}^ORDERBYposition`, CONTEXT), CONTEXT).ids).map(row => row?.element)
    expect(elements()).toEqual(['hash', 'title'])
    write('update/section.xml', section(['title']))
    installApplication(data, dir)
    expect(elements()).toEqual(['title'])
})

test('deletes: by sys_id, and by query, which spares what the same file writes', () => {
    data.insertRow('sys_choice', { sys_id: 'old', name: 'x_acme_lib_book', element: 'state', value: 'in', label: 'Old', language: 'en' }, 'platform')
    data.insertRow('sys_user_role', { sys_id: id('7'), name: 'x_acme_lib.gone' }, 'platform')
    write('author_elective_update/choice.xml', `<record_update><sys_choice_v2 action="INSERT_OR_UPDATE" field="state" table="x_acme_lib_book"><sys_choice action="delete_multiple" query="name=x_acme_lib_book^element=state^value=in^NQname=x_acme_lib_book^element=state^value=out"/>
        <sys_choice action="INSERT_OR_UPDATE"><sys_id>${id('6')}</sys_id><name>x_acme_lib_book</name><element>state</element><label>New</label><value>in</value><language>en</language></sys_choice></sys_choice_v2></record_update>`)
    write('update/gone.xml', record('sys_user_role', { sys_id: id('7') }, 'DELETE'))
    expect(installApplication(data, dir)).toMatchObject({ deleted: 2 })
    expect(data.dictionary.choices('x_acme_lib_book', 'state').map(choice => choice.label)).toEqual(['New'])
    expect(installApplication(data, dir)).toMatchObject({ inserted: 0, deleted: 0 })
    write('update/all.xml', '<record_update><sys_choice action="delete_multiple" query=""/></record_update>')
    expect(() => installApplication(data, dir)).toThrow('without a query')
})

test('tables that extend platform tables, columns on them, and grants passed over', () => {
    write('dictionary/x_acme_lib_loan.xml', '<database><element name="x_acme_lib_loan" type="collection" label="Loan" extends="task"><element name="book" type="reference" reference="x_acme_lib_book" label="Book" max_length="32"/></element></database>')
    write('update/loan.xml', `<record_update><sys_db_object action="INSERT_OR_UPDATE"><sys_id>${id('3')}</sys_id><name>x_acme_lib_loan</name><label>Loan</label><super_class name="task" display_value="Task">${id('0')}</super_class></sys_db_object></record_update>`)
    write('update/grant.xml', record('sys_user_has_role', { sys_id: id('2'), user: id('1'), role: ADMIN_ROLE }))
    const report = installApplication(data, dir)
    expect(report.skipped).toEqual({ sys_user_has_role: 1 })
    expect(data.dictionary.ancestors('x_acme_lib_loan')).toEqual(['x_acme_lib_loan', 'task'])
    data.insertRow('x_acme_lib_loan', { sys_id: 'l', short_description: 'x', book: '1', sys_class_name: 'x_acme_lib_loan' }, 'app')
    expect(data.select(data.parse('task', 'sys_class_name=x_acme_lib_loan', CONTEXT), CONTEXT)).toEqual({ ids: ['l'], classes: ['x_acme_lib_loan'] })
})

test('what is applied once is applied once; demo data only when asked for', () => {
    write('apply_once/role.xml', record('sys_user_role', { sys_id: id('d'), name: 'x_acme_lib.once', description: 'first' }))
    write('unload.demo/book.xml', `<unload><x_acme_lib_book action="INSERT_OR_UPDATE"><sys_id>${id('8')}</sys_id><title>Demo</title></x_acme_lib_book></unload>`)
    installApplication(data, dir)
    data.updateRow('sys_user_role', id('d'), { description: 'mine' }, 'app')
    installApplication(data, dir)
    expect(data.load('sys_user_role', [id('d')])[0]?.description).toBe('mine')
    expect(data.load('x_acme_lib_book', [id('8')])[0] ?? null).toBeNull()
    installApplication(data, dir, { demo: true })
    expect(data.load('x_acme_lib_book', [id('8')])[0]?.title).toBe('Demo')
})

test('loadRecords loads an unload file and lets the caller prepare rows', () => {
    const file = write('users.xml', `<unload unload_date="2026-01-01 00:00:00"><sys_user action="INSERT_OR_UPDATE"><sys_id>${id('4')}</sys_id><user_name>demo</user_name><user_password>clear</user_password></sys_user>
        <sys_user_has_role action="INSERT_OR_UPDATE"><sys_id>${id('5')}</sys_id><user>${id('4')}</user><role name="itil"/></sys_user_has_role></unload>`)
    const report = loadRecords(data, file, { prepare: (table, row) => { if (table === 'sys_user') row.user_password = `hashed:${row.user_password}` } })
    expect(report.inserted).toBe(2)
    expect(data.load('sys_user', [id('4')])[0]?.user_password).toBe('hashed:clear')
    expect(data.dictionary.fields('sys_user_role').size).toBeGreaterThan(0)
    expect(data.count(data.parse('sys_user_has_role', `user=${id('4')}^role.name=itil`, CONTEXT), CONTEXT)).toBe(1)
})

test('any text survives the way through XML into the store', () => {
    const printable = fc.string({ unit: 'grapheme' }).map(text => [...text].filter(char => char >= ' ' && !/[\ufffe\uffff\ud800-\udfff]/.test(char)).join(''))
    fc.assert(fc.property(printable, fc.boolean(), (text, cdata) => {
        const body = cdata ? `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>` : escape(text)
        const [only] = readRecords(parseXml(`<record_update><sys_script action="INSERT_OR_UPDATE"><sys_id>1</sys_id><script>${body}</script></sys_script></record_update>`, 'x'), 'x')
        expect(only?.fields.get('script')?.value).toBe(text)
    }), { numRuns: 200 })
})

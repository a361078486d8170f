import { codeOf } from '../../tools/certify/code'
import { judge, RULES } from '../../tools/certify/index'
import { OPEN_RULES } from '../../tools/certify/open-rules'
import { queriesOf } from '../../tools/certify/queries'
import type { SourceFile, Subject } from '../../tools/certify/types'
import type { BuiltRecord, BuiltTable } from '../../tools/records/types'
import { PLATFORM, record, SCOPE, setOf } from './record-set'

/** A small app that passes every rule, into which the tests plant one breach each. */

const BOOK = `${SCOPE}_book`
const ID = (digit: string) => digit.repeat(32)
const ROLE = ID('1')
const ADMIN = ID('2')
const JOB = ID('3')
const ROUTE_ACL = ID('4')
const VERSION = ID('5')
const ACTION = ID('6')
const PATH = `${SCOPE}/lib/1.0.0/src/server`

const column = (name: string, type = 'string', reference: string | null = null) => [name, { name, type, reference, maxLength: 40 }] as const
const TABLE: BuiltTable = {
    name: BOOK, extends: null,
    columns: new Map([column('title'), column('borrower', 'reference', 'sys_user'), column('book_hash'), column('pin_password', 'password2')]),
    indexes: [{ name: 'book_hash', unique: true, fields: ['book_hash'] }, { name: 'borrower', unique: false, fields: ['borrower', 'title'] }]
}

const acl = (name: string, operation: string, more: Record<string, string> = {}, role = ROLE): BuiltRecord[] => {
    const rule = record('sys_security_acl', { type: 'record', name, operation, ...more })
    return [rule, record('sys_security_acl_role', { sys_security_acl: rule.fields.sys_id!, sys_user_role: role })]
}
const moduleOf = (name: string, content: string) => record('sys_module', { path: `${PATH}/${name}`, content })
const call = (name: string, member: string) => `const { ${member} } = require('${PATH}/${name}');\n${member}(current);`

const CLAIM = 'export function claim(store) { return store !== null }'
const SHELF = `import { claim } from './claim.ts'
export function tidy() {
    if (!claim('x')) { return }
    const book = new GlideRecord('${BOOK}')
    book.addQuery('borrower', 'somebody')
    book.orderBy('title')
    book.setLimit(100)
    book.query()
    while (book.next()) {
        book.setValue('title', 'x')
        book.update()
    }
    gs.eventQueue('${SCOPE}.tidied', null, gs.getProperty('${SCOPE}.days'), gs.getMessage('${SCOPE}.late'))
}`
const RULE = 'export function check(current) { if (current.getValue(\'title\') === \'\') { current.setAbortAction(true) } }'
const OUT = `export function ask(current) {
    const message = new RESTMessageV2('Catalogue', 'Find')
    return message.execute()
}`

const HEALTHY: readonly BuiltRecord[] = [
    record('sys_user_role', { sys_id: ROLE, name: `${SCOPE}.librarian` }),
    record('sys_user_role', { sys_id: ADMIN, name: `${SCOPE}.admin` }),
    record('sys_user_role_contains', { role: ADMIN, contains: ROLE }),
    record('sys_db_object', { name: BOOK, read_access: 'true', create_access: 'false' }),
    record('sys_dictionary', { name: BOOK, element: 'pin_password', attributes: 'no_audit=true' }),
    ...['create', 'read', 'write', 'delete'].flatMap(operation => acl(BOOK, operation)),
    ...acl(`${BOOK}.pin_password`, 'read', { decision_type: 'deny', admin_overrides: 'false', script: 'answer = gs.isInteractive()' }, ADMIN),
    record('sys_security_acl', { sys_id: ROUTE_ACL, type: 'REST_Endpoint', name: `${SCOPE}.lend`, operation: 'execute' }),
    record('sys_security_acl_role', { sys_security_acl: ROUTE_ACL, sys_user_role: ROLE }),
    record('sys_ws_version', { sys_id: VERSION }),
    record('sys_ws_operation', {
        name: 'Lend', http_method: 'POST', relative_path: '/v1/books', requires_authentication: 'true', requires_acl_authorization: 'true', enforce_acl: ROUTE_ACL,
        requires_snc_internal_role: 'false', web_service_version: VERSION, short_description: 'Lends a book', operation_script: call('out.ts', 'ask')
    }),
    record('sys_script', { name: 'Check', collection: BOOK, when: 'before', script: call('rule.ts', 'check') }),
    record('sysauto_script', { sys_id: JOB, name: 'Tidy', run_type: 'periodically', run_start: '2026-01-01 00:00:00', run_as: '', script: 'new Shelf().tidy()' }),
    record('sys_script_include', { name: 'Shelf', access: 'package_private', script: `var Shelf = Class.create()\nShelf.prototype = { tidy: function () { require('${PATH}/shelf.ts').tidy() }, type: 'Shelf' }` }),
    moduleOf('shelf.ts', SHELF), moduleOf('claim.ts', CLAIM), moduleOf('rule.ts', RULE), moduleOf('out.ts', OUT), moduleOf('types.ts', 'export {};'),
    record('sysevent_register', { event_name: `${SCOPE}.tidied` }),
    record('sysevent_script_action', { event_name: `${SCOPE}.tidied`, script: 'gs.eventQueue' }),
    record('sys_ui_message', { key: `${SCOPE}.late`, message: 'Late' }),
    record('sys_properties', { name: `${SCOPE}.days`, value: '3', read_roles: `${SCOPE}.admin`, write_roles: `${SCOPE}.admin` }),
    record('sys_rest_message', { name: 'Catalogue', rest_endpoint: '${service_url}/catalogue', access: 'package_private' }),
    record('sys_rest_message_fn', { function_name: 'Find', rest_endpoint: '${service_url}/catalogue/find' }),
    record('sys_ui_action', { sys_id: ACTION, name: 'Return', table: BOOK, condition: 'current.canWrite()', script: 'action.setRedirectURL(current)' }),
    record('sys_ui_action_role', { sys_ui_action: ACTION, sys_user_role: ROLE }),
    record('sys_app_module', { title: 'Books', name: BOOK, roles: `${SCOPE}.librarian` }),
    ...['ScopedGlideRecord', 'GlideRecord.update', 'GlideRecord.setValue', 'Glide API: event management', 'Glide API: properties', 'ScriptableRESTMessageClient.execute']
        .map(name => record('sys_scope_privilege', { target_type: 'scriptable', target_name: name, operation: 'execute', status: 'allowed' }))
]

const SOURCES: readonly SourceFile[] = [
    { path: 'docs/security.md', text: 'Domain separation: none.' },
    ...HEALTHY.filter(entry => entry.table === 'sys_scope_privilege').map((entry, index) => ({
        path: `src/fluent/privileges/${index}.now.ts`, text: `/** The shelf needs it for its work. */\nRecord({\n    target_name: '${entry.fields.target_name}', operation: 'execute'\n})`
    }))
]

type Wanted = (entry: BuiltRecord) => boolean

/** What is planted: records more or less, fields changed on some, another table, more files. */
interface Change {
    add?: BuiltRecord[]
    without?: Wanted
    with?: [Wanted, Record<string, string>]
    table?: Partial<BuiltTable>
    sources?: SourceFile[]
}

function subject(change: Change = {}): Subject {
    const [wanted, fields] = change.with ?? [() => false, {}]
    const records = HEALTHY.filter(entry => !change.without?.(entry)).map(entry => wanted(entry) ? { ...entry, fields: { ...entry.fields, ...fields } } : entry)
    const table = { ...TABLE, ...change.table }
    const set = setOf([...records, ...change.add ?? []], { tables: new Map([[BOOK, table]]) })
    const platform = { ...PLATFORM, hasTable: (name: string) => PLATFORM.hasTable(name) || name === BOOK }
    return { set, platform, code: codeOf(set), sources: [...SOURCES, ...change.sources ?? []] }
}

const of = (table: string) => (entry: BuiltRecord) => entry.table === table
const code = (content: string): Change => ({ with: [entry => entry.fields.path === `${PATH}/shelf.ts`, { content: `${content}\n${SHELF}` }] })
const more = (name: string, type: string): Change => ({ table: { columns: new Map([...TABLE.columns, column(name, type)]) } })

const PLANTED: readonly (readonly [rule: string, breach: string, subject: Subject, message: RegExp])[] = [
    ['S1', 'a table without a delete ACL', subject({ without: entry => entry.fields.operation === 'delete' }), /no active delete ACL/],
    ['S1', 'an ACL with a role of the platform', subject({ add: acl(`${BOOK}.title`, 'write', {}, ID('9')) }), /not a role of the app/],
    ['S1', 'an ACL that is switched off', subject({ with: [entry => entry.fields.operation === 'create', { active: 'false' }] }), /no active create ACL/],
    ['S2', 'a script include that browsers can call', subject({ with: [of('sys_script_include'), { client_callable: 'true' }] }), /without an execute ACL/],
    ['S2', 'a table that other scopes may write', subject({ with: [of('sys_db_object'), { create_access: 'true' }] }), /more than read/],
    ['S3', 'a route that anyone may call', subject({ with: [of('sys_ws_operation'), { requires_authentication: 'false' }] }), /without authentication/],
    ['S3', 'a route without an ACL', subject({ with: [of('sys_ws_operation'), { enforce_acl: '' }] }), /names no ACL/],
    ['S3', 'two routes with one ACL', subject({ add: [record('sys_ws_operation', { enforce_acl: ROUTE_ACL })] }), /shares ACL/],
    ['S4', 'a script column', subject(more('on_lend', 'script')), /not for admins alone/],
    ['S4', 'eval', subject(code('export const run = text => eval(text)')), /eval/],
    ['S5', 'an ACL on a table of others', subject({ add: acl('sys_user', 'read') }), /changes sys_user/],
    ['S5', 'a button on tables of others that is switched on', subject({ with: [of('sys_ui_action'), { table: 'global', active: 'true' }] }), /sys_ui_action changes global/],
    ['S5', 'a rule on scheduled scripts that is not filtered to our job', subject({ add: [record('sys_script', { collection: 'sysauto_script', when: 'async', filter_condition: 'active=true' })] }), /sysauto_script/],
    ['S5', 'a platform role that gets ours', subject({ add: [record('sys_user_role_contains', { role: ID('9'), contains: ROLE })] }), /everyone with/],
    ['S6', 'a private key in the repository', subject({ sources: [{ path: 'test/x.pem', text: ['-----BEGIN RSA PRIVATE', 'KEY-----'].join(' ') }] }), /private key/],
    ['S6', 'a password in the source', subject({ sources: [{ path: 'src/x.ts', text: ['const password =', '\'hunter22\''].join(' ') }] }), /fixed value/],
    ['S6', 'a token column in clear', subject(more('access_token', 'string')), /not password2/],
    ['S6', 'a key that integrations can read', subject({ with: [entry => entry.fields.name === `${BOOK}.pin_password`, { decision_type: 'allow' }] }), /read by integrations/],
    ['S6', 'a key in an address', subject({ with: [of('sys_rest_message_fn'), { rest_endpoint: '${service_url}/find?k=${apiKey}' }] }), /addresses are logged/],
    ['S7', 'a button without a condition', subject({ with: [of('sys_ui_action'), { condition: '' }] }), /no condition/],
    ['S7', 'a menu entry for everyone', subject({ with: [of('sys_app_module'), { roles: '' }] }), /names no role/],
    ['S7', 'a button that ships inactive, without a condition', subject({ with: [of('sys_ui_action'), { condition: '', active: 'false' }] }), /no condition/],
    ['S7', 'a page without an ACL', subject({ add: [record('sys_ui_page', { name: 'shelf', endpoint: `${SCOPE}_shelf.do` })] }), /no read ACL with a role/],
    ['S7', 'a page for a role of others', subject({ add: [record('sys_ui_page', { endpoint: `${SCOPE}_shelf.do` }), ...acl(`${SCOPE}_shelf`, 'read', { type: 'ui_page' }, ID('9'))] }), /no read ACL with a role/],
    ['S7', 'a public widget that reads records', subject({ add: [record('sp_widget', { name: 'Shelf', public: 'true', script: '(function () { data.n = new GlideRecord("x").getRowCount() })()' })] }), /uses GlideRecord/],
    ['S7', 'a public widget that says who is there', subject({ add: [record('sp_widget', { name: 'Shelf', public: 'true', script: '(function () { data.me = gs.getUserID(); data.at = input })()' })] }), /getUserID, input|input, getUserID/],
    ['S7', 'a widget for all users that takes parameters', subject({ add: [record('sp_widget', { name: 'Shelf', script: 'data.id = $sp.getParameter("id")' })] }), /uses \$sp/],
    ['R9', 'a UI script that nothing loads', subject({ add: [record('sys_ui_script', { name: `${SCOPE}.shelf`, script: '(() => {})()' })] }), /loaded by nothing/],
    ['R9', 'a dependency without a widget', subject({ add: [record('sp_dependency', { name: 'Shelf' })] }), /belongs to no widget/],
    ['S10', 'a value printed unescaped', subject({ add: [record('sys_ui_macro', { xml: '<g2:no_escape>$[jvar_title]</g2:no_escape>' })] }), /unescaped/],
    ['S10', 'a value with the prefix for it', subject({ add: [record('sys_ui_page', { endpoint: 'x.do', html: '<p>${NOESC:sysparm_name}</p>' })] }), /sys_ui_page.html prints a value unescaped/],
    ['S10', 'a value in a script', subject({ add: [record('sys_ui_page', { endpoint: 'x.do', html: '<script>var a = "$[sysparm_name]"</script>' })] }), /without JS:/],
    ['S10', 'a widget that prints markup', subject({ add: [record('sp_widget', { template: '<p ng-bind-html="c.data.text"></p>' })] }), /as markup/],
    ['S10', 'a link to another window', subject({ add: [record('sys_ui_macro', { xml: '<a href="https://example.com" target="_blank" rel="noopener">x</a>' })] }), /link to another window/],
    ['S10', 'the same from a script', subject({ add: [record('sys_ui_script', { script: '(() => { h("a", { target: "_blank", rel: "noreferrer" }) })()' })] }), /makes a link/],
    ['S10', 'a window opened at an address', subject({ add: [record('sys_ui_script', { script: '(u => { const w = window.open(u, "_blank"); w.opener = null })(x)' })] }), /must be blank/],
    ['S10', 'a window that keeps its opener', subject({ add: [record('sys_ui_script', { script: '(() => { window.open("", "_blank", "location=no") })()' })] }), /leaves it its opener/],
    ['S9', 'an encoded query from a parameter', subject(code('export function find(book, name) { book.addEncodedQuery(`title=${name}`) }')), /put together/],
    ['S9', 'a field from a parameter', subject(code('export function find(book, field) { book.addQuery(field, 1) }')), /not fixed/],
    ['S11', 'an address without https', subject({ with: [of('sys_rest_message'), { rest_endpoint: 'http://catalogue.example.com/' }] }), /calls http:/],
    ['S11', 'an address set by code', subject(code('export const go = (message, url) => message.setEndpoint(url)')), /address of its own/],
    ['S13', 'a role that contains a platform role', subject({ add: [record('sys_user_role_contains', { role: ADMIN, contains: ID('9') })] }), /not a role of the app/],
    ['S13', 'a script that asks for admin', subject(code('export const mine = () => gs.hasRole(\'admin\')')), /asks for role admin/],
    ['R1', 'getRowCount', subject(code('export const count = book => book.getRowCount()')), /getRowCount/],
    ['R1', 'a query in a loop, behind a function', subject(code(`
        function one() { const g = new GlideRecord('${BOOK}'); g.addQuery('sys_id', 'x'); g.setLimit(1); g.query(); return g.next() }
        export function all(book) { while (book.next()) { one() } }`)), /for each record of a loop \(one\)/],
    ['R1', 'a query without a limit', subject(code(`export function all() { const g = new GlideRecord('${BOOK}'); g.addQuery('borrower', 'x'); g.query() }`)), /without a limit/],
    ['R1', 'a walk to sys_id', subject(code('export const id = book => book.borrower.sys_id')), /walks to \.sys_id/],
    ['R2', 'current.update in a rule', subject({ with: [entry => entry.fields.path === `${PATH}/rule.ts`, { content: 'export function check(current) { current.update() }' }] }), /current\.update/],
    ['R2', 'an outbound call in a rule', subject({ with: [of('sys_script'), { script: call('out.ts', 'ask') }] }), /outbound call \(out\.ts#ask\)/],
    ['R3', 'a next that nobody looks at', subject(code('export const first = book => { book.next() }')), /next\(\) is not looked at/],
    ['R3', 'a job that runs as a user', subject({ with: [of('sysauto_script'), { run_as: ID('8') }] }), /runs as a user/],
    ['R3', 'a job without a claim', subject({ with: [of('sysauto_script'), { script: 'gs.getUserID()' }] }), /may overlap/],
    ['R4', 'a sys_id in the code', subject(code(`export const id = '${ID('a')}'`)), /a sys_id/],
    ['R4', 'a host in the code', subject(code('export const url = \'https://www.example.com/\'')), /an address/],
    ['R5', 'a property that is set', subject(code('export const set = () => gs.setProperty(\'x\', 1)')), /setProperty/],
    ['R5', 'a log line of its own', subject(code('export const say = () => gs.info(\'x\')')), /gs\.info outside/],
    ['R6', 'a hash without a unique index', subject(more('page_hash', 'string')), /without a unique index/],
    ['R6', 'a query that no index serves', subject(code(`export function all() { const g = new GlideRecord('${BOOK}'); g.addQuery('title', 'x'); g.setLimit(5); g.query() }`)), /no index begins/],
    ['R7', 'a table of an optional application', subject(code('export const t = \'sn_customerservice_case\'')), /may be absent/],
    ['R9', 'a module that nothing reaches', subject({ add: [moduleOf('lonely.ts', 'export const x = 1')] }), /lonely\.ts is reached by no record/],
    ['R9', 'a script include that nothing uses', subject({ with: [of('sysauto_script'), { script: `require('${PATH}/shelf.ts').tidy()` }] }), /Shelf is used by nothing/],
    ['R9', 'a message that nobody says', subject({ add: [record('sys_ui_message', { key: `${SCOPE}.never` })] }), /never is used by nothing/],
    ['R9', 'an event without an action', subject({ without: of('sysevent_script_action') }), /has no action/],
    ['R9', 'a role that gives nothing', subject({ add: [record('sys_user_role', { name: `${SCOPE}.ghost` })] }), /ghost gives nothing/],
    ['R9', 'an ACL on nothing', subject({ add: acl(`${BOOK}.colour`, 'read') }), /guards nothing/],
    ['R10', 'a privilege without a reason', subject({ sources: [{ path: 'src/fluent/privileges/x.now.ts', text: 'Record({\n})' }] }), /no reason/],
    ['R10', 'a privilege after another one with a reason', subject({ sources: [{
        path: 'src/fluent/privileges/x.now.ts', text: '/** The shelf needs it for its work. */\nRecord({\n    a: \'one\'\n})\n\nRecord({\n    a: \'two\'\n})'
    }] }), /no reason in a comment before two/],
    ['R10', 'a privilege that stands in two places', subject({ sources: [{
        path: 'src/fluent/privileges/x.now.ts', text: '/** The shelf needs it for its work. */\nRecord({\n    target_name: \'GlideRecord.update\', operation: \'execute\'\n})'
    }] }), /GlideRecord\.update has 2 entries/],
    ['R10', 'a privilege that no code needs', subject({ add: [record('sys_scope_privilege', { target_type: 'scriptable', target_name: 'GlideDigest', operation: 'execute', status: 'allowed' })] }), /not needed/]
]

const rule = (id: string) => RULES.find(candidate => candidate.id === id)!

describe('rules of certification', () => {
    it.each(RULES.map(candidate => [candidate.id, candidate] as const))('%s passes a healthy app', (_id, candidate) => {
        expect(judge(candidate, subject(), {})).toMatchObject({ passed: true, findings: [] })
    })

    it.each(PLANTED)('%s sees %s', (id, _breach, planted, message) => {
        const verdict = judge(rule(id), planted, {})
        expect(verdict.passed).toBe(false)
        expect(verdict.findings.map(finding => finding.message).join('\n')).toMatch(message)
    })

    it('are each shown to see something', () => {
        expect([...new Set(PLANTED.map(([id]) => id))].sort()).toEqual(RULES.map(candidate => candidate.id).sort())
    })

    it('name every rule once, those that nobody checks by program among them', () => {
        const all = [...RULES, ...OPEN_RULES].map(candidate => candidate.id)
        const expected = [...Array.from({ length: 14 }, (_, index) => `S${index + 1}`), ...Array.from({ length: 10 }, (_, index) => `R${index + 1}`)]
        expect(all.sort()).toEqual(expected.sort())
    })

    it('let a reviewed finding stand, and object to a review that is not needed', () => {
        const planted = subject(code('export function find(book, field) { book.addQuery(field, 1) }'))
        expect(judge(rule('S9'), planted, { S9: { 'shelf.ts#find': 'fixed by its callers' } })).toMatchObject({ passed: true, reviewed: [{ place: 'shelf.ts#find' }] })
        expect(judge(rule('S9'), subject(), { S9: { 'shelf.ts#find': 'fixed by its callers' } }).findings[0]!.message).toMatch(/not needed any more/)
    })
})

describe('queries read from the code', () => {
    const found = (content: string) => queriesOf(subject(code(content)).code)
        .filter(query => query.part.name !== 'tidy')
        .map(({ table, conditions, limited }) => ({ table, by: conditions.map(condition => `${condition.column} ${condition.operator}`), limited }))

    it('are followed through functions that build and functions that run them', () => {
        expect(found(`const T = { book: '${BOOK}' }
            function start(table, column) { const g = new GlideRecord(table); g.addQuery(column, 1); return g }
            function first(g) { g.setLimit(1); g.query(); return g.next() }
            export function go() { const g = start(T.book, 'title'); g.addQuery('borrower', 'IN', 'a,b'); return first(g) }`))
            .toEqual([{ table: BOOK, by: ['title =', 'borrower IN'], limited: true }])
    })

    it('are told for each place that calls a function with its own table', () => {
        expect(found(`function newest(table) { const g = new GlideRecord(table); g.orderBy('title'); g.setLimit(1); g.query(); return g.next() }
            export const both = () => newest('${BOOK}') && newest('${BOOK}_page')`).map(query => query.table)).toEqual([BOOK, `${BOOK}_page`])
    })
})

import { createHash } from 'node:crypto'
import { GUARDS, runGuards } from '../../tools/guards'
import { fieldsOfQuery } from '../../tools/guards/schema'
import type { RecordSet } from '../../tools/records/types'
import { HEALTHY, MODULE, PLATFORM, record, SCOPE, setOf, withRecords } from './record-set'

const BOOK = `${SCOPE}_book`
const code = (content: string) => record('sys_module', { path: `${SCOPE}/lib/1.0.0/src/server/bad.ts`, content })

const ui = (script: string) => record('sys_ui_script', { name: `${SCOPE}.card`, script })
/** Text that does not get smaller. */
const noise = (length: number) => Array.from({ length: Math.ceil(length / 88) }, (_, index) => createHash('sha512').update(String(index)).digest('base64')).join('')

/** One planted defect: the guard that must see it, what is planted, and what its message must say. */
const PLANTED: readonly (readonly [guard: string, defect: string, set: RecordSet, message: RegExp])[] = [
    ['build-log', 'an error that exits 0', setOf(HEALTHY, { buildLog: '[now-sdk] ERROR: cannot resolve x\n[now-sdk] Build completed successfully' }), /cannot resolve x/],
    ['broken-text', '[object Object]', setOf(HEALTHY, { files: [{ path: 'update/a.xml', text: '<a>\n<roles>[object Object]</roles></a>' }] }), /line 2/],
    ['broken-text', 'undefined', setOf(HEALTHY, { files: [{ path: 'update/a.xml', text: '<a>undefined</a>' }] }), />undefined</],
    ['broken-text', 'a symbol', setOf(HEALTHY, { files: [{ path: 'update/a.xml', text: '<a>Symbol(x)</a>' }] }), /Symbol/],
    ['deletes', 'a DELETE record', withRecords(record('sys_script', {}, { action: 'DELETE' })), /prune its key/],
    ['tables', 'an ACL on a missing table', withRecords(record('sys_security_acl', { type: 'record', name: `${SCOPE}_missing`, operation: 'read' })), /_missing/],
    ['tables', 'a rule on a missing table', withRecords(record('sys_script', { collection: 'nowhere', when: 'async' })), /nowhere/],
    ['fields', 'an ACL on a missing field', withRecords(record('sys_security_acl', { type: 'record', name: `${BOOK}.colour`, operation: 'read' })), /no field colour/],
    ['fields', 'an ACL condition on a missing field', withRecords(record('sys_security_acl', { type: 'record', name: BOOK, condition: 'colour=red' })), /no field colour/],
    ['fields', 'a dot-walk through no reference', withRecords(record('sys_security_acl', { type: 'record', name: BOOK, condition: 'title.name=x' })), /no reference/],
    ['fields', 'a form with a missing field', withRecords(
        record('sys_ui_section', { sys_id: 'a'.repeat(32), name: BOOK }), record('sys_ui_element', { sys_ui_section: 'a'.repeat(32), element: 'colour', type: '' })
    ), /no field colour/],
    ['record-fields', 'a record with a made-up field', withRecords(record('sysauto_script', { name: 'Tick', run_perriod: '1' })), /run_perriod/],
    ['references', 'a reference to nothing', withRecords(record('sys_script', { collection: BOOK, rest_service: 'd'.repeat(32) })), /dddd/],
    ['roles', 'an ACL role that does not exist', withRecords(record('sys_security_acl_role', { sys_user_role: 'e'.repeat(32) }, { attributes: { sys_user_role: { name: 'no_such_role' } } })), /no_such_role/],
    ['roles', 'a module role that does not exist', withRecords(record('sys_app_module', { roles: `${SCOPE}.reader` })), /reader/],
    ['names', 'an event name of 41 characters', withRecords(record('sysevent_register', { event_name: 'x'.repeat(41) })), /41 characters/],
    ['names', 'a property twice', withRecords(record('sys_properties', { name: `${SCOPE}.days` })), /twice/],
    ['script-syntax', 'a rule that does not parse', withRecords(record('sys_script', { collection: BOOK, when: 'before', script: 'if (' })), /sys_script.script/],
    ['script-syntax', 'syntax after ES2021', withRecords(code('export class A { static { } }')), /content|bad\.ts/],
    ['engine', 'subclassing a built-in', withRecords(code('export class Bad extends Error {}')), /extends Error/],
    ['engine', 'Reflect', withRecords(code('export const k = o => Reflect.ownKeys(o)')), /Reflect/],
    ['engine', 'new Function', withRecords(code('export const f = new Function("return 1")')), /new Function/],
    ['engine', 'Date.parse', withRecords(code('export const t = s => Date.parse(s)')), /Date.parse/],
    ['engine', 'toLocaleString', withRecords(code('export const t = n => n.toLocaleString()')), /toLocaleString/],
    ['engine', 'setTimeout', withRecords(code('export const t = f => setTimeout(f, 1)')), /setTimeout/],
    ['engine', 'an async function', withRecords(code('export async function f() {}')), /async/],
    ['engine', 'Buffer in a record script', withRecords(record('sys_script', { collection: BOOK, when: 'before', script: 'Buffer.from("x")' })), /Buffer/],
    ['module-imports', 'a bridge with the wrong version', withRecords(record('sys_script_include', { name: 'Old', script: `require('${MODULE.replace('1.0.0', '0.9.0')}')` })), /0\.9\.0/],
    ['module-imports', 'a relative import of nothing', withRecords(code('import { a } from \'./nothing.ts\'\nexport { a }')), /nothing/],
    ['module-imports', 'an import in a function', withRecords(code('export const a = () => require(\'./nothing.ts\')')), /nothing/],
    ['other-scope-rules', 'an aborting before rule', withRecords(record('sys_script', { collection: 'sysauto_script', when: 'before', abort_action: 'true' })), /may not abort/],
    ['other-scope-rules', 'a script in a before rule', withRecords(record('sys_script', { collection: 'sysauto_script', when: 'before', script: 'current.x = 1' })), /async rules only/],
    ['other-scope-rules', 'an after rule', withRecords(record('sys_script', { collection: 'sysauto_script', when: 'after' })), /after rule/],
    ['scope-access', 'a table without a privilege', withRecords(code('export const t = g => new g(\'sys_user\')')), /sys_user without/],
    ['scope-access', 'an API without a privilege', withRecords(code('export const d = () => new GlideDigest()')), /GlideDigest without/],
    ['scope-access', 'a privilege that no code needs', withRecords(record('sys_scope_privilege', { target_type: 'sys_db_object', target_name: 'core_company', operation: 'read', status: 'allowed' })), /not needed/],
    ['client-scripts', 'syntax after ES2017', withRecords(ui('(() => { const a = { ...{} } })()')), /sys_ui_script.script: Unexpected token/],
    ['client-scripts', 'eval', withRecords(ui('(() => { eval("1") })()')), /eval\(\) runs text as code/],
    ['client-scripts', 'new Function', withRecords(record('sp_widget', { client_script: 'api.controller = function () { new Function("1")() }' })), /new Function/],
    ['client-scripts', 'a timer with a text', withRecords(ui('(() => { setTimeout("run()", 1) })()')), /setTimeout with a text/],
    ['client-scripts', 'innerHTML', withRecords(record('sys_ui_page', { client_script: 'document.body.innerHTML = location.hash' })), /innerHTML makes markup/],
    ['client-scripts', 'insertAdjacentHTML', withRecords(ui('(() => { document.body.insertAdjacentHTML("beforeend", location.hash) })()')), /insertAdjacentHTML/],
    ['client-scripts', 'document.write', withRecords(ui('(() => { open("").document.write("<p>") })()')), /document.write/],
    ['client-scripts', 'a script of 15 kB', withRecords(ui(`(() => { return '${noise(30_000)}' })()`)), /bytes gzip, more than/],
    ['client-scripts', 'a source map', withRecords(ui('(() => {})()\n//# sourceMappingURL=card.js.map')), /source map/],
    ['client-scripts', 'a name at the top', withRecords(ui('var card = 1')), /card becomes a global name/],
    ['client-scripts', 'a forgotten declaration', withRecords(ui('(() => { card = 1 })()')), /card becomes a global name/],
    ['client-scripts', 'a property of the window', withRecords(ui('(() => { window.card = 1; Object.assign(globalThis, { b: 1 }) })()')), /card is written[\s\S]*assign writes/],
    ['client-scripts', 'a helper beside onClick', withRecords(record('sys_ui_action', { client_script_v2: 'function helper() {} function onClick(g_form) { helper() }' })), /helper becomes a global name/],
    ['plugin-records', 'a record of an optional plugin', withRecords(record('sn_optional_thing', { name: 'x' })), /sn_optional_thing/]
]

describe('guards of the build', () => {
    it('have nothing to object to a healthy app', () => {
        expect(runGuards(setOf(HEALTHY), PLATFORM)).toEqual([])
    })

    it.each(PLANTED)('%s refuses %s', (guard, _defect, set, message) => {
        const findings = runGuards(set, PLATFORM).filter(finding => finding.guard === guard)
        expect(findings.map(finding => finding.message).join('\n')).toMatch(message)
    })

    it('are each shown to refuse something', () => {
        expect([...new Set(PLANTED.map(([guard]) => guard))].sort()).toEqual(GUARDS.map(guard => guard.name).sort())
    })

    it('allow what they should: a value-setting before rule, a shadowed name, async rules with scripts', () => {
        const set = withRecords(
            record('sys_script', { collection: 'sysauto_script', when: 'before', template: 'run_period=1970-01-01 01:00:00^EQ' }),
            record('sys_script', { collection: 'sysauto_script', when: 'async', script: 'current.x = 1' }),
            code('export const f = (process) => process.name'),
            code('export const text = \'These settings come from "{0}"\'')
        )
        expect(runGuards(set, PLATFORM)).toEqual([])
    })
})

describe('client-scripts', () => {
    it('lets through what the platform asks for, elements, and names of its own', () => {
        const set = withRecords(
            record('sys_ui_action', { client_script_v2: 'function onClick(g_form) { g_modal.showFrame({ url: "/a.do" }) }' }),
            record('sp_widget', { client_script: 'function () { var c = this; c.window = 1 }', link: 'function link(scope) {}' }),
            ui('"use strict";(() => { let a; (function (window) { window.x = 1 })(a); customElements.define("x-y", class extends HTMLElement {}) })()')
        )
        expect(runGuards(set, PLATFORM).filter(finding => finding.guard === 'client-scripts')).toEqual([])
    })
})

describe('fieldsOfQuery', () => {
    it('finds the fields of every term, dot-walks and orders included', () => {
        expect(fieldsOfQuery('a=1^ORb.cLIKEx^NQdISEMPTY^ORDERBYDESCe^EQ')).toEqual(['a', 'b.c', 'd', 'e'])
    })
})

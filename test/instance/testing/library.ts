import type { Row } from '../contracts'
import { scopeId, type TestBed } from './page-bed'

const columns: (Row & { element: string })[] = [
    { element: 'number', column_label: 'Number', internal_type: 'string', max_length: '40' },
    { element: 'title', column_label: 'Title', internal_type: 'string', max_length: '100', mandatory: '1', display: '1' },
    { element: 'secret', column_label: 'Secret', internal_type: 'password2', max_length: '255' },
    { element: 'state', column_label: 'State', internal_type: 'string', max_length: '40', choice: '1', default_value: 'in' },
    { element: 'borrower', column_label: 'Borrower', internal_type: 'reference', reference: 'sys_user', max_length: '32' },
    { element: 'pages', column_label: 'Pages', internal_type: 'integer', max_length: '40' },
    { element: 'due', column_label: 'Due', internal_type: 'glide_date_time', max_length: '40' },
    { element: 'lost', column_label: 'Lost', internal_type: 'boolean', max_length: '40' },
    { element: 'shelf', column_label: 'Shelf', internal_type: 'reference', reference: 'x_acme_lib_shelf', max_length: '32' },
    { element: 'locked', column_label: 'Locked', internal_type: 'string', max_length: '40', read_only: '1' }
]

function table(bed: TestBed, name: string, label: string, fields: readonly (Row & { element: string })[]): void {
    bed.put('sys_db_object', { name, label, sys_scope: scopeId, access: 'public', read_access: '1', create_access: '1', update_access: '1', delete_access: '1', ws_access: '1', is_extendable: '0' })
    const system = ['sys_id', 'sys_created_on', 'sys_created_by', 'sys_updated_on', 'sys_updated_by', 'sys_mod_count']
    system.forEach(element => bed.put('sys_dictionary', {
        name, element, column_label: element, internal_type: element === 'sys_id' ? 'GUID' : element.endsWith('_on') ? 'glide_date_time' : element === 'sys_mod_count' ? 'integer' : 'string',
        max_length: '40', active: '1', sys_scope: scopeId
    }))
    fields.forEach(field => bed.put('sys_dictionary', { name, active: '1', sys_scope: scopeId, ...field }))
}

function access(bed: TestBed, operation: string, name: string, role: string, condition: string | null = null): void {
    const acl = bed.put('sys_security_acl', { name, type: 'record', operation, active: '1', admin_overrides: '1', condition, sys_scope: scopeId })
    bed.put('sys_security_acl_role', { sys_security_acl: acl, sys_user_role: role })
}

export interface Library {
    role: string
    librarian: string
    books: string[]
    shelf: string
}

/** The library: tables, a role, access rules, a menu, layouts, a rule, actions, related lists, properties, a formatter, a page and a script. */
export function installLibrary(bed: TestBed): Library {
    const { put } = bed
    put('sys_app', { sys_id: scopeId, name: 'Library', scope: 'x_acme_lib', active: '1' })
    table(bed, 'x_acme_lib_shelf', 'Shelf', [{ element: 'name', column_label: 'Name', internal_type: 'string', max_length: '40', display: '1' }])
    table(bed, 'x_acme_lib_book', 'Book', columns)
    for (const [sequence, value, label] of [['0', 'in', 'In house'], ['1', 'out', 'Lent out']] as const) {
        put('sys_choice', { name: 'x_acme_lib_book', element: 'state', value, label, sequence, language: 'en', inactive: '0' })
    }
    const role = put('sys_user_role', { name: 'x_acme_lib.librarian', sys_scope: scopeId })
    const librarian = put('sys_user', { user_name: 'lena', first_name: 'Lena', last_name: 'Librarian', name: 'Lena Librarian', active: '1', time_zone: 'Europe/Berlin' })
    put('sys_user', { user_name: 'nora', name: 'Nora Norole', active: '1' })
    put('sys_user_has_role', { user: librarian, role, state: 'active' })
    for (const operation of ['read', 'create', 'write']) {
        access(bed, operation, 'x_acme_lib_book', role, operation === 'read' ? 'titleISEMPTY^ORtitle!=Hidden^EQ' : null)
        access(bed, operation, 'x_acme_lib_shelf', role)
    }
    access(bed, 'read', 'x_acme_lib_book.pages', bed.platform.security.userByName('admin') ? '2831a114c611228501d4ea6c309d626d' : role)
    const shelf = put('x_acme_lib_shelf', { name: 'Top shelf' })
    const books = [
        put('x_acme_lib_book', { number: 'BK1', title: 'A <b>bold</b> title', state: 'in', pages: '100', due: '2026-05-31 22:30:00', shelf, lost: '0' }),
        put('x_acme_lib_book', { number: 'BK2', title: 'Second', state: 'out', borrower: librarian, pages: '2500', shelf, lost: '1' }),
        put('x_acme_lib_book', { number: 'BK3', title: 'Hidden', state: 'in', lost: '0' })
    ]
    menu(bed)
    layouts(bed)
    behaviour(bed, role)
    pages(bed, role)
    return { role, librarian, books, shelf }
}

function menu({ put }: TestBed): void {
    const application = put('sys_app_application', { title: 'Library', active: '1', roles: 'x_acme_lib.librarian', order: '100', sys_scope: scopeId })
    const module = (title: string, order: string, values: Row): string => put('sys_app_module', { title, order, application, active: '1', sys_scope: scopeId, ...values })
    module('Books', '100', { link_type: 'LIST', name: 'x_acme_lib_book', filter: 'state=in^EQ' })
    module('Setup', '200', { link_type: 'SEPARATOR' })
    module('New book', '300', { link_type: 'NEW', name: 'x_acme_lib_book' })
    module('Settings', '400', { link_type: 'DIRECT', query: 'system_properties_ui.do?sysparm_title=Library&sysparm_category=Library' })
    module('Map', '500', { link_type: 'MAP' })
    module('Evil', '600', { link_type: 'DIRECT', query: 'javascript:alert(1)' })
    module('Admins only', '700', { link_type: 'LIST', name: 'sys_user', roles: 'admin' })
}

function layouts({ put }: TestBed): void {
    put('sys_documentation', { name: 'x_acme_lib_book', element: null, language: 'en', label: 'Book', plural: 'Books of the library' })
    put('sys_documentation', { name: 'x_acme_lib_book', element: 'pages', language: 'en', label: 'Pages', hint: 'Printed ones "only"' })
    const list = put('sys_ui_list', { name: 'x_acme_lib_book', view: 'Default view', sys_scope: scopeId })
    ;['number', 'title', 'state', 'borrower', 'borrower.email', 'pages', 'due'].forEach((element, position) => put('sys_ui_list_element', { list_id: list, element, position: String(position) }))
    const form = put('sys_ui_form', { name: 'x_acme_lib_book', view: 'Default view', sys_scope: scopeId })
    const section = put('sys_ui_section', { name: 'x_acme_lib_book', view: 'Default view', caption: 'Book', sys_scope: scopeId })
    put('sys_ui_form_section', { sys_ui_form: form, sys_ui_section: section, position: '0' })
    const elements = ['.begin_split', 'number', 'title', 'secret', '.split', 'state', 'borrower', 'shelf', '.end_split', 'pages', 'due', 'lost', 'locked']
    elements.forEach((element, position) => put('sys_ui_element', { sys_ui_section: section, element, type: element.startsWith('.') ? element : null, position: String(position) }))
    put('sys_relationship', {
        sys_id: 'a'.repeat(32), name: 'Books in the same state', basic_apply_to: 'global', basic_query_from: 'x_acme_lib_book', advanced: '0', simple_reference: '0', sys_scope: scopeId,
        query_with: '(function (current, parent) { current.addQuery("state", parent.state); current.addQuery("sys_id", "!=", parent.getUniqueValue()) })(current, parent)'
    })
}

function behaviour({ put }: TestBed, role: string): void {
    put('sys_script', {
        name: 'No forbidden books', collection: 'x_acme_lib_book', when: 'before', action_insert: '1', action_update: '1', active: '1', order: '100', advanced: '1', sys_scope: scopeId,
        script: 'if (current.title == "forbidden") { gs.addErrorMessage("This book is <not> allowed"); current.setAbortAction(true) } else { gs.addInfoMessage("Checked " + current.title) }'
    })
    const lend = put('sys_ui_action', {
        name: 'Lend', action_name: 'lend', table: 'x_acme_lib_book', active: '1', form_button: '1', list_button: '1', show_update: '1', show_insert: '0', order: '100', sys_scope: scopeId,
        condition: 'current.state == "in"', script: 'current.state = "out"; current.update(); gs.addInfoMessage("Lent " + current.title); action.setRedirectURL(current)'
    })
    put('sys_ui_action_role', { sys_ui_action: lend, sys_user_role: role })
    put('sys_ui_action', {
        name: 'Count', action_name: 'count_books', table: 'x_acme_lib_book', active: '1', list_banner_button: '1', list_action: '1', order: '100', sys_scope: scopeId,
        script: 'gs.addInfoMessage("Counted on " + current.getTableName())'
    })
}

function pages({ put }: TestBed, role: string): void {
    const category = put('sys_properties_category', { name: 'Library', title: 'Library settings', sys_scope: scopeId })
    const property = (name: string, order: string, values: Row): void => {
        const id = put('sys_properties', { name: `x_acme_lib.${name}`, description: `About ${name}`, read_roles: 'x_acme_lib.librarian', write_roles: 'x_acme_lib.librarian', sys_scope: scopeId, ...values })
        put('sys_properties_category_m2m', { category, property: id, order })
    }
    property('days', '100', { type: 'integer', value: '3' })
    property('open', '200', { type: 'boolean', value: 'false' })
    property('mode', '300', { type: 'choicelist', value: 'a', choices: 'First=a,Second=b' })
    property('fixed', '400', { type: 'string', value: 'keep', write_roles: 'admin' })
    property('hidden', '500', { type: 'string', value: 'not for you', read_roles: 'admin', write_roles: 'admin' })
    put('sys_ui_macro', {
        name: 'book_card', active: '1', sys_scope: scopeId, xml: '<?xml version="1.0" encoding="utf-8" ?><j:jelly trim="false" xmlns:j="jelly:core" xmlns:g="glide" xmlns:j2="null" xmlns:g2="null"><TR><TD>'
            + '<g:requires name="x_acme_lib.card.jsdbx" params="v=1"/><g2:evaluate var="jvar_title" jelly="true">current.getValue("title")</g2:evaluate><p class="card-title">Card of $[jvar_title]</p></TD></TR></j:jelly>'
    })
    put('sys_ui_formatter', { sys_id: 'f'.repeat(32), name: 'Book Card', formatter: 'book_card.xml', table: 'global', type: 'formatter', active: '1', sys_scope: scopeId })
    put('sys_ui_script', { name: 'x_acme_lib.card', script_name: 'card', active: '1', script: 'window.card = true', sys_scope: scopeId })
    put('sys_ui_page', {
        name: 'x_acme_lib_hello', html: '<j:jelly xmlns:j="jelly:core"><h1>Hello ${sysparm_who}</h1><g:ui_form><input type="text" name="who" aria-label="Who"/></g:ui_form></j:jelly>',
        client_script: 'window.hello = 1', processing_script: 'gs.addInfoMessage("Got " + who + request.getParameter("who")); response.sendRedirect("x_acme_lib_hello.do?sysparm_who=" + who)', sys_scope: scopeId
    })
    const acl = put('sys_security_acl', { name: 'x_acme_lib_hello', type: 'ui_page', operation: 'read', active: '1', admin_overrides: '1', sys_scope: scopeId })
    put('sys_security_acl_role', { sys_security_acl: acl, sys_user_role: role })
}

import type { HttpResponse, Row } from '../../contracts'
import { installLibrary } from '../../testing/library'
import { bodyOf, openTestBed, scopeId, type TestBed } from '../../testing/page-bed'

let bed: TestBed
let books: string[]
let portal: string

/** A page with one widget on it. Returns the sys_id of the instance. */
function place(id: string, widget: Row, page: Row = {}, instance: Row = {}): string {
    const { put } = bed
    const of = { sys_scope: scopeId }
    const pageId = put('sp_page', { id, title: `Page ${id}`, ...of, ...page })
    const container = put('sp_container', { sp_page: pageId, width: 'container', order: '100', ...of })
    const row = put('sp_row', { sp_container: container, order: '100', ...of })
    const column = put('sp_column', { sp_row: row, size: '12', order: '100', ...of })
    const widgetId = put('sp_widget', { name: `Widget ${id}`, id, controller_as: 'c', client_script: 'api.controller = function () {}', script: '', template: '<p>{{c.data.text}}</p>', ...of, ...widget })
    return put('sp_instance', { sp_column: column, sp_widget: widgetId, active: '1', order: '100', ...of, ...instance })
}

interface Model {
    widgets: { instance: string, template: string, clientScript: string, data: Record<string, unknown>, options: Record<string, unknown> }[]
    scripts: string[]
    modules: string[]
}

function modelOf(page: string): Model {
    return JSON.parse(/id="portal-model">([\s\S]*?)<\/script>/.exec(page)?.[1] ?? 'null') as Model
}

function call(user: string, fields: Record<string, string>): HttpResponse {
    return bed.post('/stand-in/portal-widget', { portal: 'help', ...fields }, user)
}

beforeAll(() => {
    bed = openTestBed()
    books = installLibrary(bed).books
    portal = bed.put('sp_portal', { title: 'Help', url_suffix: 'help', rtl_enabled: '1' })
    bed.put('sp_portal', { title: 'Old', url_suffix: 'old', inactive: '1', alternate_portal: portal })
    bed.put('sys_language', { id: 'he', name: 'Hebrew' })
    bed.put('sys_ui_message', { key: 'x_acme_lib.hello', language: 'en', message: 'Hello <you>' })
    bed.put('sys_ui_message', { key: 'x_acme_lib.hello', language: 'he', message: 'שלום' })
})
afterAll(() => bed.close())

describe('pages (service-portal/navigate-by-portal-url, configure-page-security)', () => {
    test('are found by the portal\'s suffix and their id, the home page without one', () => {
        place('desk', {})
        expect(bed.page('/help?id=desk', 'lena')).toContain('<title>Page desk - Help</title>')
        expect(bed.get('/help?id=none', 'lena').status).toBe(404)
        expect(bed.get('/help', 'lena').status).toBe(404)
        const home = bed.platform.data.parse('sp_page', 'id=desk', { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error', origin: 'platform', evaluate: () => '' })
        const [id] = bed.data.select(home, { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error', origin: 'platform', evaluate: () => '' }).ids
        bed.data.updateRow('sp_portal', portal, { homepage: id ?? '' }, 'platform')
        expect(bed.page('/help', 'lena')).toContain('<title>Page desk - Help</title>')
    })

    test('guests log in first, but for public pages', () => {
        place('open', { public: '1' }, { public: '1' })
        expect(bed.get('/help?id=desk', 'guest').headers.location).toBe('/login.do?sysparm_goto=%2Fhelp%3Fid%3Ddesk')
        expect(bed.get('/help?id=open', 'guest').status).toBe(200)
    })

    test('a page for certain roles, or a draft, is "not found" for the others; public beats roles', () => {
        place('staff', {}, { roles: 'x_acme_lib.librarian' })
        place('draft', {}, { draft: '1', public: '1' })
        place('both', { public: '1' }, { roles: 'x_acme_lib.librarian', public: '1' })
        expect([bed.get('/help?id=staff', 'lena').status, bed.get('/help?id=staff', 'nora').status]).toEqual([200, 404])
        expect([bed.get('/help?id=draft', 'admin').status, bed.get('/help?id=draft', 'lena').status]).toEqual([200, 404])
        expect(bed.get('/help?id=both', 'guest').status).toBe(200)
    })

    test('an inactive portal sends to its alternative (service-portal/deactivate-portal)', () => {
        expect(bed.get('/old?id=open', 'lena').headers.location).toBe('/help?id=open')
    })

    test('are mirrored where portal and language ask for it; guests may choose the language (mirror-portal-direction-right-to-left-languages)', () => {
        expect(bed.page('/help?id=open', 'guest')).toContain('<html lang="en">')
        expect(bed.page('/help?id=open&lang=he', 'guest')).toContain('<html lang="he" dir="rtl">')
        expect(bed.page('/help?id=open&lang=xx', 'guest')).toContain('<html lang="en">')
    })
})

describe('widgets', () => {
    test('their server script has data, options, input and $sp (service-portal/widget-api-reference)', () => {
        const instance = place('talk', {
            script: '(function () {\n data.first = input === undefined\n data.heard = input && input.word\n options.size = options.size || 3\n data.colour = options.colour\n data.book = $sp.getParameter("book")\n'
                + ' data.may = $sp.canReadRecord("x_acme_lib_book", $sp.getParameter("book"))\n data.title = $sp.getValue("title")\n data.portal = $sp.getPortalRecord().getValue("url_suffix")\n // last\n})()'
        }, {}, { title: 'Books', widget_parameters: '{"colour":{"value":"red","displayValue":"Red"},"plain":7}' })
        const model = modelOf(bed.page(`/help?id=talk&book=${books[0] ?? ''}`, 'lena')).widgets[0]
        expect(model?.data).toEqual({ first: true, colour: 'red', book: books[0], may: true, title: 'Books', portal: 'help' })
        expect(model?.options).toEqual({ title: 'Books', order: '100', colour: 'red', plain: 7, size: 3 })
        const answer = call('lena', { instance, search: `?id=talk&book=${books[2] ?? ''}`, input: '{"word":"hi"}' })
        expect(JSON.parse(bodyOf(answer))).toMatchObject({ data: { first: false, heard: 'hi', may: false } })
    })

    test('what $sp lacks here says so in the widget\'s place, and the others stay', () => {
        place('missing', { script: '$sp.getForm("incident", "")' })
        const page = bed.page('/help?id=missing', 'lena')
        expect(page).toContain('NotEmulated: GlideSPScriptable.getForm')
        expect(modelOf(page).widgets).toEqual([])
        place('scss', { css: '.a { color: $brand-primary }' })
        expect(bed.page('/help?id=scss', 'lena')).toContain('NotEmulated: SCSS in the CSS of a widget')
    })

    test('are for those who logged in, for roles, or public (service-portal/configure-widget-security)', () => {
        place('inside', {}, { public: '1' })
        place('roles', { roles: 'x_acme_lib.librarian' })
        place('public', { roles: 'x_acme_lib.librarian', public: '1' })
        const shown = (path: string, user: string): number => modelOf(bed.page(path, user)).widgets.length
        expect([shown('/help?id=inside', 'guest'), shown('/help?id=inside', 'nora')]).toEqual([0, 1])
        expect([shown('/help?id=roles', 'nora'), shown('/help?id=roles', 'lena')]).toEqual([0, 1])
        expect(shown('/help?id=public', 'nora')).toBe(1)
    })

    test('an instance may be inactive or for certain roles', () => {
        place('off', {}, {}, { active: '0' })
        place('some', {}, {}, { roles: 'x_acme_lib.librarian' })
        expect(modelOf(bed.page('/help?id=off', 'lena')).widgets).toEqual([])
        expect(modelOf(bed.page('/help?id=some', 'nora')).widgets).toEqual([])
        expect(modelOf(bed.page('/help?id=some', 'lena')).widgets).toHaveLength(1)
    })

    test('${texts} in template and client script are messages (service-portal/c_WidgetLocalization)', () => {
        place('said', { template: '<p>${x_acme_lib.hello} ${No such key}</p>', client_script: 'api.controller = function () { this.m = "${x_acme_lib.hello}" }', public: '1' }, { public: '1' })
        const english = modelOf(bed.page('/help?id=said', 'guest')).widgets[0]
        expect(english?.template).toBe('<p>Hello &lt;you&gt; No such key</p>')
        expect(english?.clientScript).toContain('"Hello <you>"')
        expect(modelOf(bed.page('/help?id=said&lang=he', 'guest')).widgets[0]?.template).toContain('שלום')
    })

    test('only what the page shows to this user can be called', () => {
        const instance = place('guarded', { roles: 'x_acme_lib.librarian' })
        expect(call('lena', { instance, search: '?id=guarded' }).status).toBe(200)
        expect(call('nora', { instance, search: '?id=guarded' }).status).toBe(404)
        expect(call('guest', { instance, search: '?id=guarded' }).status).toBe(404)
        expect(call('lena', { instance, search: '?id=desk' }).status).toBe(404)
        expect(call('lena', { instance, search: '?id=guarded', sysparm_ck: 'forged' }).status).toBe(403)
        expect(bed.get('/stand-in/portal-widget', 'lena').status).toBe(405)
    })
})

describe('scripts', () => {
    function include(values: Row): string {
        return bed.put('sp_js_include', { display_name: 'Include', source: 'local', sys_scope: scopeId, ...values })
    }
    function depend(id: string, includes: string[]): void {
        place(id, { name: `Needs ${id}` })
        const dependency = bed.put('sp_dependency', { name: id, module: 'acme.books', sys_scope: scopeId })
        const [widget] = bed.data.select({ table: 'sp_widget', where: { kind: 'term', field: 'id', operator: '=', value: id }, orderBy: [], groupBy: [] },
            { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error', origin: 'platform', evaluate: () => '' }).ids
        bed.put('m2m_sp_widget_dependency', { sp_widget: widget ?? '', sp_dependency: dependency })
        includes.forEach((one, index) => bed.put('m2m_sp_dependency_js_include', { sp_dependency: dependency, sp_js_include: one, order: String(200 - index) }))
    }

    test('of a widget\'s dependencies come in their order, UI scripts and addresses (service-portal/widget-dependencies)', () => {
        const script = bed.put('sys_ui_script', { name: 'x_acme_lib.shelf', script_name: 'shelf', active: '1', ui_type: '10', script: 'window.shelf = 1', sys_scope: scopeId })
        depend('needs', [include({ sys_ui_script: script }), include({ source: 'url', url: 'https://cdn.example/a.js' })])
        const model = modelOf(bed.page('/help?id=needs', 'lena'))
        expect(model.scripts).toEqual(['https://cdn.example/a.js', '/x_acme_lib.shelf.jsdbx?c=0'])
        expect(model.modules).toEqual(['acme.books'])
        expect(bed.get('/x_acme_lib.shelf.jsdbx?c=0', 'guest').status).toBe(200)
    })

    test('a UI script for the desktop, or an inactive one, is not loaded (service-portal/client-script-reference)', () => {
        depend('desktop', [include({ sys_ui_script: bed.put('sys_ui_script', { name: 'x_acme_lib.desktop', active: '1', ui_type: '0', script: '', sys_scope: scopeId }) })])
        expect(bed.page('/help?id=desktop', 'lena')).toContain('must be All or Mobile / Service Portal')
        depend('asleep', [include({ sys_ui_script: bed.put('sys_ui_script', { name: 'x_acme_lib.asleep', active: '0', ui_type: '10', script: '', sys_scope: scopeId }) })])
        expect(bed.page('/help?id=asleep', 'lena')).toContain('its UI script is missing or inactive')
    })

    test('of the theme are on every page (service-portal/c_CustomCSS)', () => {
        const theme = bed.put('sp_theme', { name: 'Theme', sys_scope: scopeId })
        bed.put('m2m_sp_theme_js_include', { sp_theme: theme, sp_js_include: include({ source: 'url', url: 'https://cdn.example/everywhere.js' }), order: '100' })
        const other = bed.put('sp_portal', { title: 'Other', url_suffix: 'other', theme })
        expect(bed.page('/other?id=open', 'guest')).toContain('<script src="https://cdn.example/everywhere.js"></script>')
        bed.put('sp_dependency', { name: 'On load', page_load: '1', sp_portals: other })
        expect(bed.page('/help?id=open', 'guest')).not.toContain('everywhere.js')
    })
})

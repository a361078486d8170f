import { accessibilityFaults } from '../testing/accessibility'
import { parseDurationText, formatDurationText } from './form/values'
import { installLibrary, type Library } from '../testing/library'
import { bodyOf, openTestBed, scopeId, type TestBed } from '../testing/page-bed'

let bed: TestBed
let library: Library

beforeAll(() => {
    bed = openTestBed()
    library = installLibrary(bed)
})
afterAll(() => bed.close())

const path = '/x_acme_lib_book.do'

/** What a browser would post of a form: its controls as they were sent, changed by `changes`. */
function fill(page: string, changes: Record<string, string>): Record<string, string> {
    const unescape = (text: string): string => text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;/g, '\'').replace(/&amp;/g, '&')
    const form = /<form[^>]*class="record-form"[\s\S]*?<\/form>/.exec(page)?.[0] ?? ''
    const fields: Record<string, string> = {}
    for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
        const name = /name="([^"]*)"/.exec(tag)?.[1]
        if (name && name !== 'sysparm_ck' && (!/type="checkbox"/.test(tag) || / checked/.test(tag))) {
            fields[name] = unescape(/value="([^"]*)"/.exec(tag)?.[1] ?? '')
        }
    }
    for (const [, name = '', options = ''] of form.matchAll(/<select[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g)) {
        fields[name] = unescape(/value="([^"]*)" selected/.exec(options)?.[1] ?? '')
    }
    return { ...fields, ...changes }
}

function row(id: string): Record<string, string | null> {
    return bed.data.load('x_acme_lib_book', [id])[0] ?? {}
}

function submit(id: string, changes: Record<string, string>, action: string, user = 'lena'): ReturnType<typeof bed.post> {
    return bed.post(path, fill(bed.page(`${path}?sys_id=${id}`, user), { ...changes, sys_action: action }), user)
}

function newBook(title: string): string {
    return bed.put('x_acme_lib_book', { title, state: 'in', pages: '10', number: 'BK9', lost: '0', due: '2026-05-31 22:30:00', shelf: library.shelf })
}

test('durations are typed as days and time', () => {
    expect(formatDurationText('1970-01-03 04:05:06')).toBe('2 04:05:06')
    expect(parseDurationText('2 04:05:06')).toBe('1970-01-03 04:05:06')
    expect(parseDurationText('1:00:00')).toBe('1970-01-01 01:00:00')
    expect(parseDurationText('soon')).toBeNull()
})

describe('a form', () => {
    test('shows fields of the layout in their columns, and only what the user may read', () => {
        const page = bed.page(`${path}?sys_id=${library.books[1]}`, 'lena')
        expect([...page.matchAll(/data-field="([^"]+)"><(?:label|span)/g)].map(match => match[1])).toEqual(['number', 'title', 'secret', 'state', 'borrower', 'shelf', 'due', 'lost', 'locked'])
        expect(page).toContain('<option value="out" selected>Lent out</option>')
        expect(page).toMatch(/type="checkbox"[^>]*name="x_acme_lib_book.lost"[^>]* checked/)
        expect(page).toMatch(/id="x_acme_lib_book.locked" data-readonly/)
        expect(accessibilityFaults(page)).toEqual([])
    })

    test('a record that may not be read is not there', () => {
        expect(bed.get(`${path}?sys_id=${library.books[2]}`, 'lena').status).toBe(404)
        expect(bed.get(`${path}?sys_id=${'0'.repeat(32)}`, 'lena').status).toBe(404)
        expect(bed.get(`${path}?sys_id=-1`, 'nora').status).toBe(403)
    })

    test('stores changed fields only, with display values converted, and goes back with the messages of rules', () => {
        const id = newBook('Store me')
        const opened = bed.page(`${path}?sys_id=${id}`, 'lena')
        bed.data.updateRow('x_acme_lib_book', id, { number: 'CHANGED' }, 'platform')
        const response = bed.post(path, fill(opened, {
            sys_action: 'sysverb_update', 'x_acme_lib_book.title': 'Stored', 'sys_display.x_acme_lib_book.borrower': 'Lena Librarian', 'x_acme_lib_book.due': '2026-07-01 12:00:00',
            'x_acme_lib_book.state': 'out', 'x_acme_lib_book.lost': 'true'
        }), 'lena')
        expect(response.headers.location).toBe('/x_acme_lib_book_list.do')
        expect(row(id)).toMatchObject({ title: 'Stored', borrower: library.librarian, due: '2026-07-01 10:00:00', state: 'out', lost: '1', number: 'CHANGED', pages: '10', shelf: library.shelf })
        const next = bed.page('/', 'lena')
        expect(next).toContain('Checked Stored')
        expect(next).toContain('Record saved.')
        expect(bed.page('/', 'lena')).not.toContain('Checked Stored')
    })

    test('an aborted save keeps what was typed and shows why', () => {
        const id = newBook('Keep me')
        const response = submit(id, { 'x_acme_lib_book.title': 'forbidden', 'x_acme_lib_book.number': 'typed' }, 'sysverb_update_and_stay')
        const page = bodyOf(response)
        expect(response.status).toBe(422)
        expect(page).toContain('This book is &lt;not&gt; allowed')
        expect(page).toMatch(/name="x_acme_lib_book.number" value="typed"/)
        expect(page).toContain('name="sys_original.x_acme_lib_book.number" value="BK9"')
        expect(row(id)).toMatchObject({ title: 'Keep me', number: 'BK9' })
        expect(bed.post(path, fill(page, { sys_action: 'sysverb_update_and_stay', 'x_acme_lib_book.title': 'Allowed' }), 'lena').headers.location).toBe(`${path}?sys_id=${id}`)
        expect(row(id)).toMatchObject({ title: 'Allowed', number: 'typed' })
    })

    test('mandatory fields and types are checked on the server', () => {
        const id = newBook('Check me')
        const page = bodyOf(submit(id, { 'x_acme_lib_book.title': '', 'x_acme_lib_book.due': 'tomorrow' }, 'sysverb_update'))
        expect(page).toContain('Invalid or missing: Title, Due')
        expect(page).toContain('This field is mandatory')
        expect(page).toMatch(/value="tomorrow"/)
        expect(row(id).title).toBe('Check me')
    })

    test('fields that may not be written are ignored, whatever is posted', () => {
        const id = newBook('Mine')
        submit(id, {
            'x_acme_lib_book.locked': 'x', 'sys_original.x_acme_lib_book.locked': '', 'x_acme_lib_book.sys_created_by': 'x', 'sys_original.x_acme_lib_book.sys_created_by': '',
            'x_acme_lib_book.pages': '7', 'sys_original.x_acme_lib_book.pages': '10', 'x_acme_lib_book.title': 'Mine still'
        }, 'sysverb_update')
        expect(row(id)).toMatchObject({ locked: null, sys_created_by: 'system', pages: '10', title: 'Mine still' })
    })

    test('a new record takes its defaults and what the address gives', () => {
        const page = bed.page(`${path}?sys_id=-1&sysparm_query=number%3DFROM-URL%5Eborrower%3D${library.librarian}`, 'lena')
        expect(page).toContain('value="FROM-URL"')
        expect(page).toContain('<option value="in" selected>')
        const response = bed.post(path, fill(page, { sys_action: 'sysverb_insert', 'x_acme_lib_book.title': 'Brand new' }), 'lena')
        expect(response.status).toBe(303)
        const listed = bed.page('/x_acme_lib_book_list.do?sysparm_query=title%3DBrand%20new', 'lena')
        const id = /data-sys-id="([0-9a-f]{32})"/.exec(listed)?.[1] ?? ''
        expect(row(id)).toMatchObject({ number: 'FROM-URL', state: 'in', borrower: library.librarian, title: 'Brand new', sys_created_by: 'lena' })
    })
})

describe('references', () => {
    test('are looked up without losing what was typed', () => {
        const id = newBook('Refer')
        const opened = fill(bed.page(`${path}?sys_id=${id}`, 'lena'), { sys_lookup: 'borrower', 'sys_display.x_acme_lib_book.borrower': 'lena', 'x_acme_lib_book.number': 'half typed' })
        const page = bodyOf(bed.post(path, opened, 'lena'))
        expect(page).toContain(`<option value="${library.librarian}">Lena Librarian</option>`)
        expect(page).toContain('value="half typed"')
        bed.post(path, fill(page, { sys_action: 'sysverb_update', 'x_acme_lib_book.borrower': library.librarian }), 'lena')
        expect(row(id)).toMatchObject({ borrower: library.librarian, number: 'half typed' })
    })

    test('a name that nobody has, or that several have, is an error with a choice', () => {
        const id = newBook('Ambiguous')
        bed.put('x_acme_lib_shelf', { name: 'Twin' })
        bed.put('x_acme_lib_shelf', { name: 'Twin' })
        expect(bodyOf(submit(id, { 'sys_display.x_acme_lib_book.shelf': 'Nowhere' }, 'sysverb_update'))).toContain('No record is called &quot;Nowhere&quot;')
        expect(bodyOf(submit(id, { 'sys_display.x_acme_lib_book.shelf': 'Twin' }, 'sysverb_update'))).toContain('2 records are called &quot;Twin&quot;: choose one')
        expect(row(id).shelf).toBe(library.shelf)
        submit(id, { 'sys_display.x_acme_lib_book.shelf': '' }, 'sysverb_update')
        expect(row(id).shelf).toBeNull()
    })
})

describe('secrets', () => {
    test('are written, kept, removed, and never printed', () => {
        const id = newBook('Secretive')
        submit(id, { 'x_acme_lib_book.secret': 'open sesame' }, 'sysverb_update')
        const stored = row(id).secret
        expect(stored).not.toContain('sesame')
        expect(bed.platform.records.decrypt(stored ?? '')).toBe('open sesame')
        const page = bed.page(`${path}?sys_id=${id}`)
        expect(page).not.toContain(stored)
        expect(page).not.toContain('sesame')
        expect(page).toContain('A value is stored and never shown')
        submit(id, { 'x_acme_lib_book.title': 'Still secretive' }, 'sysverb_update')
        expect(row(id).secret).toBe(stored)
        submit(id, { 'sys_clear.x_acme_lib_book.secret': 'true' }, 'sysverb_update')
        expect(row(id).secret ?? '').toBe('')
    })

    test('a refused form does not send a typed secret back', () => {
        expect(bodyOf(submit(newBook('Refused'), { 'x_acme_lib_book.secret': 'open sesame', 'x_acme_lib_book.title': 'forbidden' }, 'sysverb_update'))).not.toContain('sesame')
    })
})

describe('actions', () => {
    test('a button runs its script on the record with what was typed', () => {
        const id = newBook('Lend me')
        const page = bed.page(`${path}?sys_id=${id}`, 'lena')
        const lend = /value="([0-9a-f]{32})" id="lend"/.exec(page)?.[1] ?? ''
        const response = bed.post(path, fill(page, { sys_action: lend, 'x_acme_lib_book.number': 'typed' }), 'lena')
        expect(response.headers.location).toBe(`${path}?sys_id=${id}`)
        expect(row(id)).toMatchObject({ state: 'out', number: 'typed' })
        expect(bed.page(`${path}?sys_id=${id}`, 'lena')).toContain('Lent Lend me')
        expect(bed.page(`${path}?sys_id=${id}`, 'lena')).not.toContain('id="lend"')
        expect(bed.post(path, fill(page, { sys_action: lend }), 'lena').status).toBe(403)
    })

    test('what is inactive, or for workspaces only, is no button of a form (platform-administration/t_EditingAUIAction)', () => {
        const common = { table: 'x_acme_lib_book', show_update: '1', order: '100', condition: 'true', sys_scope: scopeId }
        bed.put('sys_ui_action', { ...common, name: 'Asleep', action_name: 'asleep', active: '0', form_button: '1' })
        bed.put('sys_ui_action', {
            ...common, name: 'Elsewhere', action_name: 'elsewhere', table: 'global', active: '1', form_button_v2: '1', format_for_configurable_workspace: '1', client_script_v2: 'function onClick() {}'
        })
        const page = bed.page(`${path}?sys_id=${newBook('Plain')}`, 'lena')
        expect(page).toContain('id="lend"')
        expect(page).not.toMatch(/Asleep|Elsewhere/)
        expect(bed.page('/x_acme_lib_book_list.do', 'lena')).not.toMatch(/Asleep|Elsewhere/)
    })

    test('delete asks first and is only for those who may', () => {
        const id = newBook('Delete me')
        expect(bed.page(`${path}?sys_id=${id}`, 'lena')).not.toContain('sysverb_delete')
        expect(submit(id, {}, 'sysverb_delete_confirmed').status).toBe(403)
        const question = submit(id, {}, 'sysverb_delete', 'admin')
        expect(bodyOf(question)).toContain('Delete this record?')
        expect(accessibilityFaults(bodyOf(question))).toEqual([])
        expect(row(id).title).toBe('Delete me')
        expect(bed.post(path, { sys_id: id, sys_action: 'sysverb_delete_confirmed' }).headers.location).toBe('/x_acme_lib_book_list.do')
        expect(bed.data.load('x_acme_lib_book', [id])).toEqual([null])
    })

    test('Execute Now is for administrators and queues the job', () => {
        const job = bed.put('sysauto_script', { name: 'Count books', active: '1', script: 'gs.info("x")', run_type: 'on_demand' })
        expect(bed.page(`/sysauto_script.do?sys_id=${job}`)).toContain('Execute Now')
        const response = bed.post('/sysauto_script.do', { sys_id: job, sys_action: 'sysverb_execute_now' })
        expect(response.headers.location).toBe(`/sysauto_script.do?sys_id=${job}`)
        expect(bed.page('/')).toContain('Count books has been started.')
        expect(bed.page(`/sys_trigger_list.do?sysparm_query=document_key%3D${job}`)).toContain('Rows 1 to 1 of 1')
        expect([403, 404]).toContain(bed.post('/sysauto_script.do', { sys_id: job, sys_action: 'sysverb_execute_now' }, 'lena').status)
    })
})

describe('layout by an administrator', () => {
    test('hints of the dictionary stand at the labels', () => {
        expect(bed.page(`${path}?sys_id=${library.books[0]}`)).toContain('<label for="x_acme_lib_book.pages" title="Printed ones &quot;only&quot;">Pages</label>')
    })

    test('an incident has its everyday form, and keeps it when something is added', () => {
        const fields = (): string[] => [...bed.page('/incident.do?sys_id=-1').matchAll(/ data-field="([^"]+)"/g)].map(match => match[1] ?? '')
        const usual = fields()
        expect(usual).toEqual(expect.arrayContaining(['number', 'caller_id', 'state', 'short_description']))
        expect(usual.length).toBeLessThan(20)
        bed.post('/configure_form.do', { table: 'incident', add: 'field:close_notes' })
        expect(fields()).toEqual([...usual, 'close_notes'])
    })

    test('related lists by relationship and by reference', () => {
        const page = bed.page('/configure_related_lists.do?table=x_acme_lib_book')
        expect(page).toContain('Books in the same state')
        bed.post('/configure_related_lists.do', { table: 'x_acme_lib_book', related_list: `REL:${'a'.repeat(32)}` })
        const book = bed.page(`${path}?sys_id=${library.books[1]}`, 'lena')
        expect(book).toContain(`data-related-list="REL:${'a'.repeat(32)}"`)
        expect(book).not.toContain('Related list REL')
        bed.post('/configure_related_lists.do', { table: 'x_acme_lib_shelf', related_list: 'x_acme_lib_book.shelf' })
        const shelf = bed.page(`/x_acme_lib_shelf.do?sys_id=${library.shelf}`, 'lena')
        expect(shelf).toMatch(/A &lt;b&gt;bold/)
        expect(shelf).toContain(`sysparm_query=shelf%3D${library.shelf}`)
        expect(accessibilityFaults(shelf)).toEqual([])
        expect(bed.get('/configure_related_lists.do?table=x_acme_lib_book', 'lena').status).toBe(403)
    })

    test('the query of a relationship is refined by its script with current and parent', () => {
        bed.post('/configure_related_lists.do', { table: 'x_acme_lib_book', related_list: `REL:${'a'.repeat(32)}` })
        const page = bed.page(`${path}?sys_id=${library.books[1]}`)
        expect(page).toContain('state%3Dout%5Esys_id%21%3D')
    })

    test('a formatter is placed on a form and its macro runs for the record', () => {
        bed.post('/configure_form.do', { table: 'x_acme_lib_book', add: `formatter:${'f'.repeat(32)}` })
        const page = bed.page(`${path}?sys_id=${library.books[0]}`, 'lena')
        expect(page).toContain('<p class="card-title">Card of A &lt;b&gt;bold&lt;/b&gt; title</p>')
        expect(page).toContain('<script src="/x_acme_lib.card.jsdbx?v=1"></script>')
        expect(page).toContain('<table class="formatter" role="presentation"')
    })

    test('a table without a form gets one with its fields', () => {
        bed.post('/configure_form.do', { table: 'x_acme_lib_shelf', add: `formatter:${'f'.repeat(32)}` })
        const page = bed.page(`/x_acme_lib_shelf.do?sys_id=${library.shelf}`, 'lena')
        expect(page).toContain('data-field="name"')
        expect(page).toContain('<p class="card-title">Card of </p>')
    })

    test('a macro that fails, or is not there, says so in its place and in the log; the record stays reachable', () => {
        const broken = bed.put('sys_ui_formatter', { name: 'Broken', formatter: 'broken.xml', table: 'x_acme_lib_shelf', active: '1' })
        bed.put('sys_ui_macro', { name: 'broken', active: '1', xml: '<j:jelly xmlns:j="jelly:core"><g:ui_slushbucket/></j:jelly>' })
        bed.post('/configure_form.do', { table: 'x_acme_lib_shelf', add: `formatter:${broken}` })
        const page = bed.page(`/x_acme_lib_shelf.do?sys_id=${library.shelf}`, 'lena')
        expect(page).toContain('Formatter Broken: NotEmulated: Jelly tag g:ui_slushbucket')
        expect(page).toContain('Top shelf')
        const placed = /value="([0-9a-f]{32})" aria-label="Remove broken.xml"/.exec(bed.page('/configure_form.do?table=x_acme_lib_shelf'))?.[1] ?? ''
        bed.post('/configure_form.do', { table: 'x_acme_lib_shelf', remove: placed })
        expect(bed.page(`/x_acme_lib_shelf.do?sys_id=${library.shelf}`, 'lena')).not.toContain('Formatter Broken')
    })
})

test('attachments are listed and downloaded by those who may read the record', () => {
    const id = bed.put('sys_attachment', { table_name: 'x_acme_lib_book', table_sys_id: library.books[0] ?? '', file_name: 'nö"te.txt', content_type: 'text/plain', size_bytes: '5' })
    bed.data.putBlob(id, Buffer.from('hello'))
    expect(bed.page(`${path}?sys_id=${library.books[0]}`, 'lena')).toContain(`/sys_attachment.do?sys_id=${id}`)
    const file = bed.get(`/sys_attachment.do?sys_id=${id}`, 'lena')
    expect(bodyOf(file)).toBe('hello')
    expect(file.headers['content-disposition']).toMatch(/^attachment; filename="n__te.txt"/)
    expect(bed.get(`/sys_attachment.do?sys_id=${id}`, 'nora').status).toBe(404)
})

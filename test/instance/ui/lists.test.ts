import { installLibrary, type Library } from '../testing/library'
import { analyse, describeTerm, joinQuery, parseTerm, splitQuery } from './list/terms'
import { bodyOf, openTestBed, type TestBed } from '../testing/page-bed'

let bed: TestBed
let library: Library

beforeAll(() => {
    bed = openTestBed()
    library = installLibrary(bed)
})
afterAll(() => bed.close())

const list = '/x_acme_lib_book_list.do'

describe('encoded queries', () => {
    test('are split at single carets', () => {
        expect(splitQuery('a=1^ORb=2^^x^NQc=3^EQ')).toEqual(['a=1', 'ORb=2^^x', 'NQc=3'])
        expect(analyse('a=1^ORDERBYDESCb^ORDERBYc')).toEqual({ conditions: ['a=1'], sorts: [{ field: 'b', descending: true }, { field: 'c', descending: false }] })
        expect(joinQuery(['a=1'], [{ field: 'b', descending: true }])).toBe('a=1^ORDERBYDESCb')
    })

    test('terms are taken apart', () => {
        expect(parseTerm('titleISNOTEMPTY')).toEqual({ field: 'title', operator: 'ISNOTEMPTY', value: '' })
        expect(parseTerm('stateINin,out')).toEqual({ field: 'state', operator: 'IN', value: 'in,out' })
        expect(parseTerm('titleSTARTSWITHa^^b')).toEqual({ field: 'title', operator: 'STARTSWITH', value: 'a^b' })
        expect(parseTerm('???')).toBeNull()
    })
})

describe('list', () => {
    test('shows the columns of the layout with display values, dates in the user\'s zone', () => {
        const page = bed.page(list, 'lena')
        expect([...page.matchAll(/data-field="([^"]+)"/g)].map(match => match[1])).toEqual(['number', 'title', 'state', 'borrower', 'borrower.email', 'pages', 'due'])
        expect(page).toContain('A &lt;b&gt;bold&lt;/b&gt; title')
        expect(page).toContain('Lent out')
        expect(page).toContain('2026-06-01 00:30:00')
        expect(page).toContain(`<a href="/sys_user.do?sys_id=${library.librarian}">Lena Librarian</a>`)
    })

    test('takes unreadable rows away and says how many; leaves unreadable fields blank', () => {
        const page = bed.page(list, 'lena')
        expect(page).toContain('Number of rows removed from this list by Security constraints: 1')
        expect(page).not.toContain('Hidden')
        expect(page).not.toContain('2,500')
        const admin = bed.page(list)
        expect(admin).toContain('Hidden')
        expect(admin).toContain('2,500')
        expect(admin).not.toContain('removed from this list')
    })

    test('sorts by header and says so', () => {
        const page = bed.page(`${list}?sysparm_query=ORDERBYDESCtitle`)
        expect(page).toMatch(/aria-sort="descending" data-field="title"/)
        expect(page.indexOf('>Second<')).toBeLessThan(page.indexOf('>Hidden<'))
        expect(page).toContain('sysparm_query=ORDERBYtitle"')
    })

    test('filters, shows the conditions in words, and counts', () => {
        const page = bed.page(`${list}?sysparm_query=state%3Dout%5Eborrower%3D${library.librarian}`)
        expect(page).toContain('State is Lent out')
        expect(page).toContain('Borrower is Lena Librarian')
        expect(page).toContain('Rows 1 to 1 of 1')
    })

    test('the condition builder converts what is typed and refuses what does not fit', () => {
        const added = (field: string, operator: string, value: string, query = ''): string => {
            const search = new URLSearchParams({ sysparm_query: query, cond_field: field, cond_operator: operator, cond_value: value })
            const response = bed.get(`${list}?${search}`, 'lena')
            return response.status === 303 ? new URL(String(response.headers.location), 'http://local').searchParams.get('sysparm_query') ?? '' : bodyOf(response)
        }
        expect(added('title', 'LIKE', 'a^b', 'state=in^ORDERBYtitle')).toBe('state=in^titleLIKEa^^b^ORDERBYtitle')
        expect(added('state', '=', 'Lent out')).toBe('state=out')
        expect(added('borrower', '=', 'Lena Librarian')).toBe(`borrower=${library.librarian}`)
        expect(added('due', '>=', '2026-06-01 00:30:00')).toBe('due>=2026-05-31 22:30:00')
        expect(added('title', 'ISEMPTY', 'ignored')).toBe('titleISEMPTY')
        expect(added('pages', 'LIKE', '1')).toContain('is not an operator for Pages')
        expect(added('nothing', '=', '1')).toContain('Unknown field or operator')
    })

    test('a broken filter is explained, not ignored', () => {
        const page = bed.page(`${list}?sysparm_query=${encodeURIComponent('colour=red')}`)
        expect(page).toContain('The filter cannot be run')
        expect(page).toContain('colour')
        expect(page).not.toContain('data-sys-id')
    })

    test('scripts in a filter are one plain call at most', () => {
        expect(bed.page(`${list}?sysparm_query=${encodeURIComponent('borrower=javascript:gs.getUserID()')}`, 'lena')).toContain('Rows 1 to 1 of 1')
        expect(bed.page(`${list}?sysparm_query=${encodeURIComponent('borrower=javascript:new GlideRecord("sys_user").insert()')}`, 'lena')).toContain('The filter cannot be run')
    })

    test('pages', () => {
        for (let index = 0; index < 45; index++) {
            bed.put('x_acme_lib_shelf', { name: `Shelf ${String(index).padStart(2, '0')}` })
        }
        const first = bed.page('/x_acme_lib_shelf_list.do?sysparm_query=ORDERBYname')
        expect(first).toContain('Rows 1 to 20 of 46')
        expect(first).toContain('sysparm_first_row=41')
        expect(first).not.toContain('Previous page')
        const last = bed.page('/x_acme_lib_shelf_list.do?sysparm_query=ORDERBYname&sysparm_first_row=41')
        expect(last).toContain('Rows 41 to 46 of 46')
        expect(last).not.toContain('Next page')
    })

    test('New is offered to those who may create', () => {
        expect(bed.page(list, 'lena')).toContain('id="sysverb_new"')
        expect(bed.page(list, 'nora')).not.toContain('id="sysverb_new"')
    })

    test('is called by the plural of the table\'s label', () => {
        expect(bed.page(list, 'lena')).toContain('<h1>Books of the library</h1>')
        expect(bed.page('/sys_user_role_list.do')).toContain('<h1>Sys user role</h1>')
    })

    test('a table without a layout shows its display field and a few more', () => {
        expect(bed.page('/sys_user_role_list.do')).toContain('data-field="name"')
    })
})

describe('list actions', () => {
    const action = (name: string, user = 'lena'): string => new RegExp(`value="([0-9a-f]{32})"[^>]*>${name}<`).exec(bed.page(list, user))?.[1] ?? ''

    test('run once for each checked record whose condition holds', () => {
        const free = bed.put('x_acme_lib_book', { title: 'Free', state: 'in' })
        const lent = bed.put('x_acme_lib_book', { title: 'Gone', state: 'out' })
        const response = bed.post(list, { sys_action: lend, sysparm_checked: [free, lent] }, 'lena')
        expect(response.status).toBe(303)
        expect(bed.data.load('x_acme_lib_book', [free, lent]).map(row => row?.state)).toEqual(['out', 'out'])
        expect(bed.page(list, 'lena')).toMatch(/Lent Free/)
        expect(bed.page(list, 'lena')).not.toMatch(/Lent Gone/)
    })

    test('say when nothing is selected', () => {
        bed.post(list, { sys_action: lend }, 'lena')
        expect(bed.page(list, 'lena')).toContain('Select the records')
    })

    test('banner buttons need no record, whatever the flag says that only tells that an action stands somewhere on a list', () => {
        const page = bed.page(list, 'lena')
        expect(page.indexOf('>Count<')).toBeLessThan(page.indexOf('id="list-form"'))
        expect(page.match(/>Count</g)).toHaveLength(1)
        bed.post(list, { sys_action: action('Count') }, 'lena')
        expect(bed.page(list, 'lena')).toContain('Counted on x_acme_lib_book')
    })

    test('are refused without their role', () => {
        expect(bed.post(list, { sys_action: lend, sysparm_checked: library.books }, 'nora').status).toBe(403)
    })

    let lend = ''
    beforeAll(() => { lend = action('Lend') })
})

describe('a condition in words', () => {
    test('walks references and lists', () => {
        const tx = bed.platform.begin('ui', bed.platform.security.userByName('admin') ?? bed.platform.security.systemUser())
        const ui = { platform: bed.platform, tx } as Parameters<typeof describeTerm>[0]
        expect(describeTerm(ui, 'x_acme_lib_book', 'borrower.emailLIKEx')).toBe('Borrower > Email contains x')
        expect(describeTerm(ui, 'x_acme_lib_book', 'ORstateINin,out')).toBe('or State is one of In house, Lent out')
        expect(describeTerm(ui, 'x_acme_lib_book', 'titleISEMPTY')).toBe('Title is empty')
    })
})

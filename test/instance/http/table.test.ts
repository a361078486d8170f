import fc from 'fast-check'
import { startInProcess, type InProcess } from '../testing/in-process'
import { linkHeader } from './table/parameters'

/** Table API (docs: api-reference/rest-apis/c_TableAPI.md, api-reference/rest-api-explorer/c_RESTAPI.md and r_RESTAPIHTTPResponseCodes.md). */
let instance: InProcess
const BOOKS = '/api/now/table/x_acme_lib_book'

type Row = Record<string, string>
const rows = (user: string, query: string): Row[] => instance.send(user, 'GET', `${BOOKS}?${query}`).json.result as Row[]
const create = (values: Record<string, unknown>, query = ''): Row => {
    const answer = instance.send('lib', 'POST', `${BOOKS}${query}`, { body: values })
    expect(answer.status).toBe(201)
    return answer.json.result as Row
}

beforeAll(() => {
    instance = startInProcess()
    instance.addUser('lib', ['x_acme_lib.librarian'])
    instance.addUser('reader', ['x_acme_lib.reader'])
    instance.addUser('nobody', [])
})
afterAll(() => instance.close())

describe('who may ask', () => {
    test('nobody without log-in, and the answer says how', () => {
        const answer = instance.send(null, 'GET', BOOKS)
        expect(answer.status).toBe(401)
        expect(answer.headers['www-authenticate']).toMatch(/^basic/i)
        expect(answer.json).toEqual({ error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' }, status: 'failure' })
    })

    test('not with a wrong password', () => {
        expect(instance.send(null, 'GET', BOOKS, { headers: { authorization: `Basic ${btoa('lib:wrong')}` } }).status).toBe(401)
    })

    test('not a user whom no rule lets read the table', () => {
        const answer = instance.send('nobody', 'GET', BOOKS)
        expect([answer.status, answer.json.error?.message]).toEqual([403, 'User Not Authorized'])
    })

    test('not on a table closed to web services', () => {
        expect(instance.send('admin', 'GET', '/api/now/table/x_acme_lib_loan').status).toBe(403)
    })
})

test('requests as the page prints them, with texts in single quotes', () => {
    const answer = instance.send('lib', 'POST', BOOKS, { body: '{\'title\':\'It is "quoted", \\u00e9\\n, it\\\'s\', "lost": true, \'state\':\'in\'}' })
    expect(answer.json.result).toMatchObject({ title: expect.stringContaining('It is "quoted", é'), lost: 'true', state: 'in' })
    expect((answer.json.result as Row).title).toContain('it\'s')
    expect(instance.send('lib', 'POST', BOOKS, { body: '{\'title\':' }).status).toBe(400)
    expect(instance.send('lib', 'POST', BOOKS, { body: '{title:1}' }).status).toBe(400)
})

describe('create', () => {
    test('answers 201 with the record and where it is', () => {
        const answer = instance.send('lib', 'POST', BOOKS, { body: { title: 'Emma', lost: 'true', state: 'in', unknown_field: 'x' } })
        const record = answer.json.result as Row
        expect(answer.status).toBe(201)
        expect(answer.headers.location).toBe(`http://127.0.0.1:8080${BOOKS}/${record.sys_id}`)
        expect(record).toMatchObject({ title: 'Emma', lost: 'true', state: 'in', number: expect.stringMatching(/^BK\d{7}$/), sys_created_by: 'lib' })
    })

    test('leaves out a field that the user may not write, without a word', () => {
        expect(create({ title: 'Fields', pages: '12' }).pages).toBe('0')
        const admin = instance.send('admin', 'POST', BOOKS, { body: { title: 'Fields 2', pages: '12' } })
        expect((admin.json.result as Row).pages).toBe('12')
    })

    test('takes display values when asked to', () => {
        const record = create({ title: 'Display', state: 'Lent out', borrower: 'System Administrator' }, '?sysparm_input_display_value=true&sysparm_exclude_reference_link=true')
        expect(record.state).toBe('out')
        expect(record.borrower).toBe('6816f79cc0a8016401c5a33be04be441')
    })

    test('says what a rule or a unique index refused', () => {
        const rule = instance.send('lib', 'POST', BOOKS, { body: { title: 'bad' } })
        expect([rule.status, rule.json.error?.detail]).toEqual([403, expect.stringContaining('aborted by Business Rule \'Guard')])
        create({ title: 'Twice' })
        expect(instance.send('lib', 'POST', BOOKS, { body: { title: 'Twice' } }).status).toBe(403)
    })

    test('refuses a body that is no record, another media type, and a user without the right', () => {
        expect(instance.send('lib', 'POST', BOOKS, { body: '{"title":' }).json.error?.message).toBe('Exception while reading request')
        expect(instance.send('lib', 'POST', BOOKS, { body: 'x', headers: { 'content-type': 'text/plain' } }).status).toBe(415)
        expect(instance.send('reader', 'POST', BOOKS, { body: { title: 'No' } }).json.error?.detail).toContain('Insert')
    })

    test('takes XML and answers XML', () => {
        const answer = instance.send('lib', 'POST', `${BOOKS}?sysparm_fields=title`, {
            body: '<request><entry><title>A &amp; B</title></entry></request>', headers: { 'content-type': 'application/xml', accept: 'application/xml' }
        })
        expect(answer.text).toContain('<response><result><title>A &amp; B</title></result></response>')
    })

    test('answers nothing when asked for nothing', () => {
        expect(instance.send('lib', 'POST', BOOKS, { body: { title: 'Quiet' }, headers: { 'x-no-response-body': 'true' } }).text).toBe('')
    })
})

describe('read', () => {
    test('one record, or 404', () => {
        const { sys_id: id } = create({ title: 'One' })
        expect(instance.send('lib', 'GET', `${BOOKS}/${id}`).json.result).toMatchObject({ title: 'One' })
        const missing = instance.send('lib', 'GET', `${BOOKS}/${'0'.repeat(32)}`)
        expect(missing.json).toEqual({
            error: { message: 'No Record found', detail: 'Record doesn\'t exist or ACL restricts the record retrieval' }, status: 'failure'
        })
        expect(missing.status).toBe(404)
    })

    test('references with a link, without, as display values, dot-walked', () => {
        create({ title: 'Lent', borrower: '6816f79cc0a8016401c5a33be04be441' })
        const query = 'sysparm_query=title=Lent&sysparm_fields=borrower,borrower.user_name,borrower.nothing'
        const link = 'http://127.0.0.1:8080/api/now/table/sys_user/6816f79cc0a8016401c5a33be04be441'
        const as = (user: string, more: string): unknown => rows(user, query + more)[0]
        expect(as('admin', '')).toEqual({ borrower: { link, value: '6816f79cc0a8016401c5a33be04be441' }, 'borrower.user_name': 'admin' })
        expect(as('admin', '&sysparm_display_value=true')).toEqual({ borrower: { link, display_value: 'System Administrator' }, 'borrower.user_name': 'admin' })
        expect(as('admin', '&sysparm_display_value=all&sysparm_exclude_reference_link=true')).toEqual({
            borrower: { display_value: 'System Administrator', value: '6816f79cc0a8016401c5a33be04be441' }, 'borrower.user_name': { display_value: 'admin', value: 'admin' }
        })
    })

    test('leaves out what the user may not read: fields, and rows after the limit was applied', () => {
        create({ title: 'ZZ 1', state: 'out' })
        create({ title: 'ZZ 2', state: 'in' })
        expect(Object.keys(rows('lib', 'sysparm_query=title=ZZ 1')[0]!)).not.toContain('secret')
        expect(Object.keys(rows('admin', 'sysparm_query=title=ZZ 1')[0]!)).toContain('secret')
        const answer = instance.send('reader', 'GET', `${BOOKS}?sysparm_query=titleSTARTSWITHZZ^ORDERBYtitle&sysparm_limit=1`)
        expect(answer.json.result).toEqual([])
        expect(answer.headers['x-total-count']).toBe('2')
        expect(rows('reader', 'sysparm_query=titleSTARTSWITHZZ^ORDERBYtitle&sysparm_fields=title')).toEqual([{ title: 'ZZ 2' }])
    })

    test('name-value pairs filter, also by display value', () => {
        expect(rows('lib', 'title=ZZ 1&state=Lent out&sysparm_fields=title')).toEqual([{ title: 'ZZ 1' }])
    })

    test('version 1 answers 404 for an empty list, version 2 an empty one', () => {
        const query = '?sysparm_query=title=nothing'
        expect(instance.send('lib', 'GET', `/api/now/v1/table/x_acme_lib_book${query}`).status).toBe(404)
        expect(instance.send('lib', 'GET', `/api/now/v2/table/x_acme_lib_book${query}`).json).toEqual({ result: [] })
    })

    test('pages with Link and X-Total-Count', () => {
        for (const number of [1, 2, 3, 4, 5]) create({ title: `Page ${number}` })
        const answer = instance.send('lib', 'GET', `${BOOKS}?sysparm_query=titleSTARTSWITHPage&sysparm_limit=2&sysparm_offset=2`)
        expect(answer.headers['x-total-count']).toBe('5')
        const rel = (name: string): string => new RegExp(`<([^>]*)>;rel="${name}"`).exec(answer.headers.link as string)![1]!
        expect(['first', 'prev', 'next', 'last'].map(name => new URL(rel(name)).searchParams.get('sysparm_offset'))).toEqual(['0', '0', '4', '4'])
        const quiet = instance.send('lib', 'GET', `${BOOKS}?sysparm_limit=1&sysparm_suppress_pagination_header=true&sysparm_no_count=true`)
        expect([quiet.headers.link, quiet.headers['x-total-count']]).toEqual([undefined, undefined])
    })

    test('what does not exist', () => {
        expect(instance.send('lib', 'GET', '/api/now/table/nope').json.error?.message).toBe('Invalid table nope')
        expect(instance.send('lib', 'GET', `${BOOKS}?sysparm_query=nope=1`).json.error?.detail).toContain('nope')
        expect(instance.send('lib', 'GET', `${BOOKS}?sysparm_limit=-1`).status).toBe(400)
        expect(instance.send('lib', 'GET', '/api/now/nope').status).toBe(400)
        expect(instance.send('lib', 'PUT', BOOKS).status).toBe(405)
        expect(instance.send('lib', 'GET', BOOKS, { headers: { accept: 'image/png' } }).status).toBe(406)
    })

    test('fields of a view, unless fields are named; parameters about domains and categories change nothing here', () => {
        create({ title: 'Viewed' })
        const keys = (more: string): string[] => Object.keys(rows('lib', `sysparm_query=title=Viewed${more}`)[0]!)
        expect(keys('&sysparm_view=desktop')).toEqual(['number', 'title'])
        expect(keys('&sysparm_view=mobile')).toEqual(['number', 'title'])
        const put = (table: string, values: Row): string =>
            instance.platform.records.insert(instance.platform.begin('script', instance.platform.security.systemUser()), table, values, { workflow: false, origin: 'platform' }).sysId!
        const list = put('sys_ui_list', { name: 'x_acme_lib_book', view: put('sys_ui_view', { name: 'mobile', title: 'Mobile' }) })
        for (const [position, element] of ['state', 'borrower.email', 'gone'].entries()) put('sys_ui_list_element', { list_id: list, element, position: String(position) })
        expect(keys('&sysparm_view=mobile')).toEqual(['state', 'borrower.email'])
        expect(keys('&sysparm_view=both')).toEqual(['number', 'title', 'state', 'borrower.email'])
        expect(keys('&sysparm_view=mobile&sysparm_fields=title')).toEqual(['title'])
        expect(keys('&sysparm_query_no_domain=true&sysparm_query_category=x&sysparm_fields=title')).toEqual(['title'])
        const { sys_id: id } = create({ title: 'Viewed 2' })
        expect(Object.keys(instance.send('lib', 'GET', `${BOOKS}/${id}?sysparm_view=desktop`).json.result as Row)).toEqual(['number', 'title'])
    })
})

describe('update and delete', () => {
    test('PATCH and PUT change what is named; an empty text clears', () => {
        const { sys_id: id } = create({ title: 'Change me', hash: 'h' })
        expect(instance.send('lib', 'PATCH', `${BOOKS}/${id}`, { body: { hash: '', sys_id: 'x' } }).json.result).toMatchObject({ title: 'Change me', hash: '', sys_id: id })
        expect(instance.send('lib', 'PUT', `${BOOKS}/${id}`, { body: { title: 'Changed' } }).json.result).toMatchObject({ title: 'Changed' })
        expect(instance.send('lib', 'POST', `${BOOKS}/${id}`, { body: { title: 'Again' }, headers: { 'x-http-method-override': 'PATCH' } }).status).toBe(200)
    })

    test('delete needs its own right', () => {
        const { sys_id: id } = create({ title: 'Delete me' })
        expect(instance.send('lib', 'DELETE', `${BOOKS}/${id}`).status).toBe(403)
        const answer = instance.send('admin', 'DELETE', `${BOOKS}/${id}`)
        expect([answer.status, answer.text]).toEqual([204, ''])
        expect(instance.send('admin', 'DELETE', `${BOOKS}/${id}`).status).toBe(404)
    })
})

test('next pages lead through everything exactly once', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 1, max: 12 }), (total, limit) => {
        const seen: number[] = []
        let url: URL | null = new URL('http://127.0.0.1/api/now/table/t')
        while (url) {
            const offset: number = Number(url.searchParams.get('sysparm_offset') ?? '0')
            const page = Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, at) => offset + at)
            seen.push(...page)
            const next: string | undefined = /<([^>]*)>;rel="next"/.exec(linkHeader(url, { limit, offset }, total, page.length))?.[1]
            url = next ? new URL(next) : null
        }
        expect(seen).toEqual(Array.from({ length: total }, (_, at) => at))
    }))
})

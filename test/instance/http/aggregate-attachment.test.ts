import { startInProcess, type InProcess } from '../testing/in-process'

let instance: InProcess
const BOOKS = '/api/now/table/x_acme_lib_book'
let book = ''

beforeAll(() => {
    instance = startInProcess()
    instance.addUser('lib', ['x_acme_lib.librarian'])
    instance.addUser('reader', ['x_acme_lib.reader'])
    for (const [title, state, pages] of [['A', 'in', '10'], ['B', 'in', '20'], ['C', 'out', '5']]) {
        const answer = instance.send('admin', 'POST', BOOKS, { body: { title, state, pages } })
        book = (answer.json.result as { sys_id: string }).sys_id
    }
})
afterAll(() => instance.close())

describe('Aggregate API (docs: api-reference/rest-apis/c_AggregateAPI.md)', () => {
    const stats = (query: string, user = 'lib'): unknown => instance.send(user, 'GET', `/api/now/stats/x_acme_lib_book?${query}`).json.result

    test('count and functions of fields', () => {
        expect(stats('sysparm_count=true&sysparm_sum_fields=pages&sysparm_avg_fields=pages&sysparm_min_fields=pages&sysparm_max_fields=pages')).toEqual({
            stats: { count: '3', sum: { pages: '35' }, avg: { pages: '11.6667' }, min: { pages: '5' }, max: { pages: '20' } }
        })
        expect(stats('sysparm_query=state=in&sysparm_count=true')).toEqual({ stats: { count: '2' } })
        expect(stats('')).toEqual({ stats: {} })
    })

    test('groups, in order, with a condition on them, as values or display values', () => {
        expect(stats('sysparm_count=true&sysparm_group_by=state&sysparm_order_by=state^DESC')).toEqual([
            { stats: { count: '1' }, groupby_fields: [{ field: 'state', value: 'out' }] },
            { stats: { count: '2' }, groupby_fields: [{ field: 'state', value: 'in' }] }
        ])
        expect(stats('sysparm_count=true&sysparm_group_by=state&sysparm_having=count^state^>^1&sysparm_display_value=all')).toEqual([
            { stats: { count: '2' }, groupby_fields: [{ field: 'state', display_value: 'In', value: 'in' }] }
        ])
    })

    test('an order by an aggregate that was not asked for itself', () => {
        const states = (order: string): unknown => (stats(`sysparm_count=true&sysparm_group_by=state&sysparm_order_by=${order}`) as { groupby_fields: { value: string }[] }[]).map(group => group.groupby_fields[0]?.value)
        expect([states('AVG^pages'), states('AVG^pages^DESC'), states('COUNT'), states('COUNT^DESC'), states('MAX^pages^DESC,state')]).toEqual([['out', 'in'], ['in', 'out'], ['out', 'in'], ['in', 'out'], ['in', 'out']])
    })

    test('what names nothing is the caller\'s mistake and says so', () => {
        const refusal = (query: string): unknown[] => {
            const answer = instance.send('lib', 'GET', `/api/now/stats/x_acme_lib_book?sysparm_count=true&sysparm_group_by=state&${query}`)
            return [answer.status, answer.json.error?.message, answer.json.error?.detail]
        }
        expect(refusal('sysparm_order_by=nope')).toEqual([400, 'Invalid query', 'Unknown field nope in table x_acme_lib_book'])
        expect(refusal('sysparm_order_by=AVG^nope')).toEqual([400, 'Invalid query', expect.stringContaining('nope')])
        expect(refusal('sysparm_having=count^state^~^1')).toEqual([400, 'Invalid query', 'Unknown operator ~ in having'])
        expect(refusal('sysparm_having=median^state^>^1').slice(0, 2)).toEqual([501, 'NotEmulated: aggregate MEDIAN'])
    })

    test('refusals', () => {
        expect(instance.send('lib', 'GET', '/api/now/stats/x_acme_lib_book?sysparm_sum_fields=nope').status).toBe(400)
        expect(instance.send('lib', 'POST', '/api/now/stats/x_acme_lib_book').status).toBe(405)
        expect(instance.send('lib', 'GET', '/api/now/stats/x_acme_lib_loan?sysparm_count=true').status).toBe(403)
    })
})

describe('Attachment API (docs: api-reference/rest-apis/c_AttachmentAPI.md)', () => {
    const upload = (user: string, name: string, body: string): ReturnType<InProcess['send']> =>
        instance.send(user, 'POST', `/api/now/attachment/file?table_name=x_acme_lib_book&table_sys_id=${book}&file_name=${name}`, { body, headers: { 'content-type': 'text/plain' } })

    test('up, listed, down, renamed, gone', () => {
        const created = upload('lib', 'note.txt', 'häuser')
        expect(created.status).toBe(201)
        const { sys_id: id, download_link: link } = created.json.result as Record<string, string>
        expect(created.json.result).toMatchObject({ file_name: 'note.txt', size_bytes: '7', content_type: 'text/plain', table_sys_id: book })
        const listed = instance.send('lib', 'GET', '/api/now/attachment?sysparm_query=file_name=note.txt')
        expect((listed.json.result as unknown[]).length).toBe(1)
        const file = instance.send('lib', 'GET', new URL(link!).pathname)
        expect([file.text, file.headers['content-type']]).toEqual(['häuser', 'text/plain'])
        expect(JSON.parse(file.headers['x-attachment-metadata'] as string)).toMatchObject({ file_name: 'note.txt' })
        expect(instance.send('lib', 'PATCH', `/api/now/attachment/${id}`, { body: { file_name: 'other.txt' } }).status).toBe(204)
        const xml = { body: '<request><entry><file_name>other.txt</file_name></entry></request>', headers: { 'content-type': 'application/xml' } }
        expect(instance.send('lib', 'PATCH', `/api/now/attachment/${id}`, xml).status).toBe(204)
        expect(instance.send('lib', 'GET', `/api/now/attachment/${id}`).json.result).toMatchObject({ file_name: 'other.txt' })
        expect(instance.send('admin', 'DELETE', `/api/now/attachment/${id}`).status).toBe(204)
        expect(instance.send('lib', 'GET', `/api/now/attachment/${id}`).status).toBe(404)
    })

    test('as readable as its record', () => {
        const { sys_id: id } = upload('lib', 'hidden.txt', 'x').json.result as { sys_id: string }
        expect(instance.send('reader', 'GET', `/api/now/attachment/${id}`).status).toBe(404)
        expect(instance.send('reader', 'GET', '/api/now/attachment').json.result).toEqual([])
        expect(upload('reader', 'mine.txt', 'x').status).toBe(404)
    })

    test('refusals', () => {
        expect(instance.send('lib', 'POST', '/api/now/attachment/file?table_name=x_acme_lib_book').status).toBe(400)
        expect(upload('lib', 'a.txt&creation_time=soon', 'x').status).toBe(400)
        expect(upload('lib', `a.txt&encryption_context=${'0'.repeat(32)}`, 'x').json.error?.message).toContain('NotEmulated')
        expect(instance.send('lib', 'GET', `/api/now/attachment/${'0'.repeat(32)}/attributes`).json.error?.message).toContain('NotEmulated')
    })

    test('an upload says where the file is, in the version that was asked', () => {
        const send = (path: string): string => instance.send('lib', 'POST', `${path}/file?table_name=x_acme_lib_book&table_sys_id=${book}&file_name=where.txt`, {
            body: 'here', headers: { 'content-type': 'text/plain' }
        }).headers.location as string
        for (const path of ['/api/now/attachment', '/api/now/v1/attachment']) {
            const location = send(path)
            expect(location).toMatch(new RegExp(`^http://127.0.0.1:8080${path}/[0-9a-f]{32}/file$`))
            expect(instance.send('lib', 'GET', new URL(location).pathname).text).toBe('here')
        }
    })

    test('a list says how many there are and where the next ones are', () => {
        for (const name of ['page1.txt', 'page2.txt']) upload('lib', name, name)
        const { headers, json } = instance.send('lib', 'GET', '/api/now/attachment?sysparm_limit=1&sysparm_query=file_nameSTARTSWITHpage^ORDERBYDESCfile_name')
        expect([headers['x-total-count'], (json.result as { file_name: string }[]).map(file => file.file_name)]).toEqual(['2', ['page2.txt']])
        expect(headers.link).toContain('sysparm_offset=1')
    })

    test('the time it was made, when the caller knows', () => {
        expect(upload('lib', 'offline.txt&creation_time=2026-02-01 08:00:00', 'x').json.result).toMatchObject({ sys_created_on: '2026-02-01 08:00:00', file_name: 'offline.txt' })
    })

    test('the system\'s limits on size and type', () => {
        const set = (name: string, value: string): void => {
            const { platform } = instance
            platform.records.insert(platform.begin('script', platform.security.systemUser()), 'sys_properties', { name, value }, { workflow: true, origin: 'platform' })
        }
        set('glide.attachment.extensions', 'txt, PDF')
        expect([upload('lib', 'a.exe', 'x').status, upload('lib', 'a', 'x').status, upload('lib', 'a.pdf', 'x').status]).toEqual([400, 400, 201])
        set('com.glide.attachment.max_size', '1')
        expect([upload('lib', 'big.txt', 'x'.repeat(1024 * 1024 + 1)).status, upload('lib', 'fits.txt', 'x'.repeat(1024 * 1024)).status]).toEqual([400, 201])
    })

    describe('as a form', () => {
        const part = (head: string, content: string): string => `--b\r\nContent-Disposition: form-data; ${head}\r\n\r\n${content}\r\n`
        const send = (parts: string, type = 'multipart/form-data; boundary=b'): ReturnType<InProcess['send']> =>
            instance.send('lib', 'POST', '/api/now/attachment/upload', { body: `${parts}--b--\r\n`, headers: { 'content-type': type } })
        const place = (): string => part('name="table_name"', 'x_acme_lib_book') + part('name="table_sys_id"', book)

        test('the fields say where the file of the last part belongs', () => {
            const created = send(`${place()}${part('name="uploadFile"; filename="übung.txt"\r\nContent-Type: text/plain', 'line 1\r\nline 2')}`)
            const result = created.json.result as Record<string, string>
            expect([created.status, created.headers.location]).toEqual([201, `http://127.0.0.1:8080/api/now/attachment/${result.sys_id}/file`])
            expect(result).toMatchObject({ file_name: 'übung.txt', content_type: 'text/plain', size_bytes: '14', table_sys_id: book })
            expect(instance.send('lib', 'GET', `/api/now/attachment/${result.sys_id}/file`).text).toBe('line 1\r\nline 2')
        })

        test('refusals: no form, a broken one, no file, no place, no record', () => {
            expect(send('', 'text/plain').status).toBe(415)
            expect(instance.send('lib', 'POST', '/api/now/attachment/upload', { body: '--b', headers: { 'content-type': 'multipart/form-data; boundary=b' } }).status).toBe(400)
            expect(send(place()).status).toBe(400)
            expect(send(part('name="uploadFile"; filename="a.txt"', 'x')).status).toBe(400)
            const elsewhere = part('name="table_name"', 'x_acme_lib_book') + part('name="table_sys_id"', '0'.repeat(32))
            expect(send(`${elsewhere}${part('name="uploadFile"; filename="a.txt"', 'x')}`).status).toBe(404)
        })
    })
})

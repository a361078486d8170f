import { startInProcess, type InProcess } from '../testing/in-process'

/** Batch API (docs: api-reference/rest-apis/batch-api.md). */
let instance: InProcess
const BATCH = '/api/now/v1/batch'
const BOOKS = '/api/now/table/x_acme_lib_book'

interface Serviced { id: string, body: string, status_code: number, status_text: string, execution_time: number, headers?: { name: string, value: string }[] }
interface Batch { batch_request_id: string, serviced_requests: Serviced[], unserviced_requests: string[] }

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64')
const json = [{ name: 'Content-Type', value: 'application/json' }, { name: 'Accept', value: 'application/json' }]
const send = (user: string | null, requests: unknown, headers: Record<string, string> = {}): { status: number, json: Batch } =>
    instance.send(user, 'POST', BATCH, { body: { batch_request_id: 7, rest_requests: requests }, headers }) as unknown as { status: number, json: Batch }
const bodies = (batch: Batch): unknown[] => batch.serviced_requests.map(item => item.body === '' ? '' : JSON.parse(Buffer.from(item.body, 'base64').toString('utf8')))

beforeAll(() => {
    instance = startInProcess()
    instance.addUser('lib', ['x_acme_lib.librarian'])
    instance.addUser('reader', ['x_acme_lib.reader'])
})
afterAll(() => instance.close())

test('several calls, each with its own answer, in their order', () => {
    const { status, json: batch } = send('lib', [
        { id: 'new', method: 'POST', url: `${BOOKS}?sysparm_fields=title`, headers: json, body: encode({ title: 'Batched' }) },
        { id: 'find', method: 'get', url: `${BOOKS}?sysparm_query=title%3DBatched&sysparm_fields=title`, headers: json, exclude_response_headers: true },
        { id: 'gone', method: 'DELETE', url: `${BOOKS}/${'0'.repeat(32)}` },
        { id: 'xml', method: 'GET', url: `${BOOKS}?sysparm_query=title%3DBatched&sysparm_fields=title`, headers: [{ name: 'Accept', value: 'application/xml' }] }
    ])
    expect([status, batch.batch_request_id, batch.unserviced_requests]).toEqual([200, '7', []])
    expect(batch.serviced_requests.map(item => [item.id, item.status_code, item.status_text])).toEqual([
        ['new', 201, 'Created'], ['find', 200, 'OK'], ['gone', 404, 'Not Found'], ['xml', 200, 'OK']
    ])
    const last = batch.serviced_requests.pop()!
    expect(bodies(batch)).toEqual([{ result: { title: 'Batched' } }, { result: [{ title: 'Batched' }] }, expect.objectContaining({ status: 'failure' })])
    expect(Buffer.from(last.body, 'base64').toString()).toContain('<title>Batched</title>')
    expect(batch.serviced_requests[0]?.headers).toContainEqual({ name: 'location', value: expect.stringContaining(BOOKS) as string })
    expect(batch.serviced_requests[1]).not.toHaveProperty('headers')
})

test('access controls hold for each call', () => {
    const { json: batch } = send('reader', [
        { id: '1', method: 'GET', url: `${BOOKS}?sysparm_limit=1` }, { id: '2', method: 'POST', url: BOOKS, headers: json, body: encode({ title: 'No' }) },
        { id: '3', method: 'GET', url: '/api/now/nope' }, { id: '4', method: 'GET', url: '/welcome.do' }
    ])
    expect(batch.serviced_requests.map(item => item.status_code)).toEqual([200, 403, 400, 400])
    expect(send(null, []).status).toBe(401)
})

test('what is over a limit stays unserviced, and so does what comes after it', () => {
    const { json: batch } = send('lib', [
        { id: 'small', method: 'GET', url: '/api/now/stats/x_acme_lib_book?sysparm_count=true' }, { id: 'large', method: 'POST', url: BOOKS, headers: json, body: Buffer.alloc(5 * 1024 * 1024 + 1).toString('base64') },
        { id: 'after', method: 'GET', url: `${BOOKS}?sysparm_limit=1` }
    ])
    expect([batch.serviced_requests.map(item => item.id), batch.unserviced_requests]).toEqual([['small'], ['large', 'after']])
    const limited = send('lib', [{ id: 'a', method: 'GET', url: BOOKS }], { 'x-batchrequest-max-output-size': '0.00001' })
    expect(limited.json).toMatchObject({ serviced_requests: [], unserviced_requests: ['a'] })
})

test('refusals', () => {
    expect(send('lib', undefined).status).toBe(400)
    expect(send('lib', [{ id: '1', url: BOOKS }]).status).toBe(400)
    expect(send('lib', [{ id: '1', method: 'GET', url: 'http://example.com/' }]).status).toBe(400)
    expect(instance.send('lib', 'POST', BATCH, { body: '{' }).status).toBe(400)
    expect(instance.send('lib', 'GET', BATCH).status).toBe(405)
    expect(instance.send('lib', 'POST', BATCH, { body: '<a/>', headers: { 'content-type': 'application/xml' } }).status).toBe(415)
    expect(send('lib', [], { accept: 'multipart/mixed' }).status).toBe(406)
    expect(send('lib', [{ id: '1', method: 'POST', url: BATCH }]).status).toBe(501)
})

test('other documented APIs refuse by name, to those who are known (docs: api-reference/rest-apis/api-rest.md)', () => {
    for (const [name, path] of [['import', 'import/u_set'], ['cmdb', 'cmdb/instance/cmdb_ci'], ['identifyreconcile', 'identifyreconcile']]) {
        const answer = instance.send('lib', 'GET', `/api/now/${path}`)
        expect([answer.status, answer.json.error?.message]).toEqual([501, `NotEmulated: REST API /now/${name}`])
        expect(instance.send(null, 'GET', `/api/now/v1/${path}`).status).toBe(401)
    }
    expect(instance.send('lib', 'GET', '/api/now/nope').status).toBe(400)
})

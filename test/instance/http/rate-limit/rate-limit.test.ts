import { readRows } from '../../values/reader'
import { startInProcess, type InProcess } from '../../testing/in-process'

/** Docs: api-reference/rest-api-explorer/inbound-REST-API-rate-limiting.md, create-, monitor-, reset-rest-api-rate-limits.md. */
let instance: InProcess
let userId = ''
const BOOKS = '/api/now/table/x_acme_lib_book'

const insert = (table: string, values: Record<string, string>): string => {
    const { platform } = instance
    return platform.records.insert(platform.begin('script', platform.security.systemUser()), table, values, { workflow: true, origin: 'platform' }).sysId!
}
const rule = (values: Record<string, string>): string => insert('sys_rate_limit_rules', { name: 'Rule', active: '1', sys_scope: 'global', ...values })
const ask = (user = 'lib', url = BOOKS, method = 'GET'): ReturnType<InProcess['send']> => instance.send(user, method, url, method === 'POST' ? { body: { title: `T${Math.random()}` } } : {})
const limited = (answer: ReturnType<InProcess['send']>): unknown => answer.headers['x-ratelimit-rule']
const role = (name: string): string => readRows(instance.platform, 'sys_user_role', `name=${name}`)[0]!.sys_id!

beforeEach(() => {
    instance = startInProcess()
    instance.clock.time = Date.parse('2026-03-01T10:59:30Z')
    userId = instance.addUser('lib', ['x_acme_lib.librarian', 'x_acme_lib.reader'])
    instance.addUser('reader', ['x_acme_lib.reader'])
})
afterEach(() => instance.close())

test('a request over the limit is refused with 429 until the hour is over', () => {
    const id = rule({ api: 'Table API', requests: '2' })
    const first = ask()
    expect([first.status, first.headers['x-ratelimit-limit'], limited(first), first.headers['x-ratelimit-reset'], first.headers['retry-after']])
        .toEqual([200, '2', id, String(Date.parse('2026-03-01T11:00:00Z') / 1000), undefined])
    expect(ask().status).toBe(200)
    const refused = ask()
    expect([refused.status, refused.headers['retry-after'], limited(refused)]).toEqual([429, '30', id])
    expect(refused.json).toEqual({ error: { message: 'Rate limit exceeded', detail: 'Rate limit of 2 requests per hour for Table API exceeded' }, status: 'failure' })
    expect(ask('reader').status).toBe(200)
    instance.clock.time += 30000
    expect(ask().status).toBe(200)
})

test('counts by user and hour, and what was refused, can be read', () => {
    const id = rule({ api: 'Table API', requests: '2' })
    for (let n = 0; n < 4; n++) ask()
    ask('reader')
    const counts = readRows(instance.platform, 'sys_rate_limit_count', `rate_limit_rule=${id}`)
    expect(counts.map(row => [row.user === userId, row.request_count, row.count_start]).sort()).toEqual([[false, '1', '2026-03-01 10:00:00'], [true, '2', '2026-03-01 10:00:00']])
    expect(readRows(instance.platform, 'sys_rate_limit_violations', `rate_limit_rule=${id}^user=${userId}`).length).toBe(2)
})

test('another limit, or a deleted count, begins at zero without violations', () => {
    const id = rule({ api: 'Table API', requests: '1' })
    ask()
    expect(ask().status).toBe(429)
    instance.platform.data.updateRow('sys_rate_limit_rules', id, { requests: '2' }, 'platform')
    expect([ask().status, ask().status, ask().status]).toEqual([200, 200, 429])
    for (const row of readRows(instance.platform, 'sys_rate_limit_count', '')) instance.platform.data.deleteRow('sys_rate_limit_count', row.sys_id!, 'platform')
    expect(ask().status).toBe(200)
    expect(readRows(instance.platform, 'sys_rate_limit_violations', '')).toEqual([])
})

test('the user\'s own rule goes before those for roles, of which the lowest counts, and those before the one for all', () => {
    const all = rule({ api: 'Table API', requests: '100', type: 'all' })
    expect(limited(ask())).toBe(all)
    rule({ api: 'Table API', requests: '500', role: role('x_acme_lib.reader') })
    const lowest = rule({ api: 'Table API', requests: '150', role: role('x_acme_lib.librarian') })
    expect(limited(ask())).toBe(lowest)
    expect(limited(ask('admin'))).toBe(all)
    const own = rule({ api: 'Table API', requests: '200', user: userId })
    expect(limited(ask())).toBe(own)
})

test('a rule concerns one resource, version and table', () => {
    const id = rule({ api: 'Table API', api_resource: 'GET /now/v2/table/{tableName}', version: 'v2', table: 'x_acme_lib_book', requests: '50' })
    expect(limited(ask())).toBe(id)
    expect([ask('lib', '/api/now/v1/table/x_acme_lib_book'), ask('lib', `${BOOKS}/${'0'.repeat(32)}`), ask('lib', '/api/now/table/sys_user'), ask('lib', BOOKS, 'POST'), ask('lib', '/api/now/stats/x_acme_lib_book')].map(limited))
        .toEqual([undefined, undefined, undefined, undefined, undefined])
    instance.platform.data.updateRow('sys_rate_limit_rules', id, { active: '0' }, 'platform')
    expect(limited(ask())).toBeUndefined()
})

test('scripted APIs, also their refusals; who is not let in is not counted', () => {
    const id = rule({ api: 'lib', api_resource: 'GET /x_acme_lib/v1/lib/text/{name}', requests: '1' })
    expect(ask('reader', '/api/x_acme_lib/v1/lib/books/nope').headers['x-ratelimit-rule']).toBeUndefined()
    expect(instance.send(null, 'GET', '/api/x_acme_lib/v1/lib/text/a').status).toBe(401)
    expect(limited(ask('lib', '/api/x_acme_lib/lib/text/a'))).toBe(id)
    const refused = ask('lib', '/api/x_acme_lib/v1/lib/text/b')
    expect([refused.status, refused.json.error?.detail]).toEqual([429, expect.stringMatching(/^Rate limit of 1 requests per hour for .+ exceeded$/)])
})

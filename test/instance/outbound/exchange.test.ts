import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import type { OutboundRequest } from '../contracts'
import { exchange, isLoopback } from './exchange'
import { createMachineTimers, type Timers } from './timers'

/** Time that goes on only when a test says so; `armed` resolves as soon as so many time-outs have ever been set. */
function createManualTimers(): Timers & { advance(milliseconds: number): void, armed(count: number): Promise<void> } {
    let [now, set] = [0, 0]
    let pending: { at: number, run: () => void }[] = []
    const watchers: { count: number, resolve: () => void }[] = []
    return {
        now: () => now,
        after(milliseconds, run) {
            const timer = { at: now + milliseconds, run }
            pending.push(timer)
            set++
            watchers.filter(({ count }) => count <= set).forEach(({ resolve }) => resolve())
            return () => { pending = pending.filter(one => one !== timer) }
        },
        advance(milliseconds) {
            now += milliseconds
            for (const { run } of pending.filter(({ at }) => at <= now).sort((a, b) => a.at - b.at)) run()
        },
        armed: count => count <= set ? Promise.resolve() : new Promise(resolve => { watchers.push({ count, resolve }) })
    }
}

let server: Server
let answer: RequestListener
let base = ''

beforeAll(done => {
    server = createServer((request, response) => answer(request, response)).listen(0, '127.0.0.1', () => {
        base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
        done()
    })
})
afterAll(done => {
    server.close(done)
    server.closeAllConnections()
})

const ask = (more: Partial<OutboundRequest> = {}, timers: Timers = createManualTimers()): ReturnType<typeof exchange> =>
    exchange({ method: 'GET', url: `${base}/x?a=b`, headers: {}, body: null, idleTimeout: 2000, totalTimeout: 3000, ...more }, timers)

test('sends method, headers and body, and brings back status, headers and text', async () => {
    answer = (request, response) => {
        const chunks: Buffer[] = []
        request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => {
            response.writeHead(202, { 'X-Kind': 'ü', 'Content-Type': 'text/plain; charset=utf-8' })
            response.end(`${request.method} ${request.url} ${request.headers['x-a']} ${Buffer.concat(chunks).toString()}`)
        })
    }
    const response = await ask({ method: 'post', headers: { 'X-A': '1' }, body: 'grüße' })
    expect(response).toMatchObject({ status: 202, body: 'POST /x?a=b 1 grüße', error: null })
})

test('another charset is read as what it is', async () => {
    answer = (_request, response) => response.writeHead(200, { 'Content-Type': 'text/plain; charset=ISO-8859-1' }).end(Buffer.from([0x67, 0xfc]))
    expect((await ask()).body).toBe('gü')
})

describe('redirects (docs: server-api-reference/c_RESTMessageV2API.md, setAllowedRedirectURIs)', () => {
    const seen: string[] = []
    const lead = (status: number, location: (at: string) => string | null): void => {
        seen.length = 0
        answer = (request, response) => {
            const to = location(request.url ?? '')
            let body = ''
            request.on('data', (chunk: Buffer) => { body += chunk.toString() }).on('end', () => {
                seen.push(`${request.method} ${request.url} ${body} ${request.headers.authorization ?? '-'} ${request.headers.host === new URL(base).host ? 'same' : 'other'}`)
                if (to === null) response.end('there')
                else response.writeHead(status, { Location: to }).end()
            })
        }
    }
    const first = (status: number, to = '/y?z=1'): void => lead(status, at => at.startsWith('/x') ? to : null)

    test('come back as they are, without a list or when it does not name the target', async () => {
        first(302, 'http://127.0.0.1:1/')
        expect(await ask()).toMatchObject({ status: 302, headers: { Location: 'http://127.0.0.1:1/' }, error: null })
        expect(await ask({ allowedRedirects: [] })).toMatchObject({ status: 302 })
        expect(await ask({ allowedRedirects: [`${base}/other`, 'nonsense'] })).toMatchObject({ status: 302 })
        expect(seen.length).toBe(3)
    })

    test('are followed to a listed address or host', async () => {
        first(302)
        for (const allowed of [base, `${base}/`, `${base}/y`, `${base}/y?z=1`]) expect((await ask({ allowedRedirects: [allowed] })).body).toBe('there')
        expect((await ask({ allowedRedirects: [`${base}/y?z=2`] })).status).toBe(302)
    })

    test.each([[301, 'GET /y?z=1  Basic x same'], [303, 'GET /y?z=1  Basic x same'], [307, 'POST /y?z=1 b Basic x same'], [308, 'POST /y?z=1 b Basic x same']])('of a POST by %i: %s', async (status, expected) => {
        first(status)
        await ask({ method: 'POST', body: 'b', headers: { Authorization: 'Basic x' }, allowedRedirects: [base] })
        expect(seen[1]).toBe(expected)
    })

    test('credentials stay with their host', async () => {
        const other = base.replace('127.0.0.1', 'localhost')
        first(302, `${other}/y`)
        await ask({ headers: { Authorization: 'Basic x' }, allowedRedirects: [other] })
        expect(seen[1]).toBe('GET /y  - other')
    })

    test('five at most, never off this machine, in the same total time', async () => {
        lead(302, at => `${at}x`)
        expect((await ask({ allowedRedirects: [base] })).status).toBe(302)
        expect(seen.length).toBe(6)
        first(302, 'http://example.com/')
        expect((await ask({ allowedRedirects: ['http://example.com'] })).error?.kind).toBe('blocked')
        // Each hop takes 60 of 150 milliseconds: with the time for each hop, the sixth redirect would come back.
        const timers = createManualTimers()
        answer = (request, response) => {
            timers.advance(60)
            response.writeHead(302, { Location: `${request.url}x` }).end()
        }
        expect((await ask({ allowedRedirects: [base], totalTimeout: 150 }, timers)).error?.kind).toBe('timeout')
    })
})

test.each([['gzip', gzipSync], ['x-gzip', gzipSync], ['deflate', deflateSync], ['deflate', deflateRawSync], ['identity', (text: Buffer) => text]] as const)('compressed answers are expanded: %s', async (encoding, pack) => {
    answer = (_request, response) => response.writeHead(200, { 'Content-Encoding': encoding, 'Content-Type': 'text/plain; charset=iso-8859-1' }).end(pack(Buffer.from('gr\u00fc\u00dfe', 'latin1')))
    expect((await ask()).body).toBe('gr\u00fc\u00dfe')
})

test('a compressed answer that is broken, or unfolds to more than 10 MB, is an error', async () => {
    answer = (_request, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end('no')
    expect((await ask()).error).toMatchObject({ kind: 'protocol', message: expect.stringContaining('compressed') })
    answer = (_request, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(Buffer.alloc(11 * 1024 * 1024)))
    expect((await ask()).error?.kind).toBe('protocol')
})

test('text is sent in the charset its header names; bytes are sent and received as they are', async () => {
    answer = (request, response) => {
        const chunks: Buffer[] = []
        request.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => response.end(Buffer.concat(chunks)))
    }
    const received = async (more: Partial<OutboundRequest>): Promise<number[]> => [...(await ask({ method: 'POST', binary: true, ...more })).bytes ?? []]
    expect(await received({ body: '\u00fc', headers: { 'content-type': 'text/xml; charset=ISO-8859-1' } })).toEqual([0xfc])
    expect(await received({ body: '\u00fc', headers: { 'content-type': 'text/xml' } })).toEqual([0xc3, 0xbc])
    expect(await received({ bodyBytes: Uint8Array.from([0, 255, 128]) })).toEqual([0, 255, 128])
})

test('headers keep their names; of duplicates the last one counts, all are listed', async () => {
    answer = (_request, response) => response.writeHead(200, [['Set-Cookie', 'a=1'], ['Set-Cookie', 'b=2'], ['X-Kind', 'k']].flat()).end()
    const { headers, headerLines } = await ask()
    expect([headers['Set-Cookie'], headers['X-Kind']]).toEqual(['b=2', 'k'])
    expect(headerLines?.filter(({ name }) => name === 'Set-Cookie').map(({ value }) => value)).toEqual(['a=1', 'b=2'])
})

test('silence ends at the idle time-out, dripping only at the total one', async () => {
    const silence = createManualTimers()
    answer = () => silence.advance(50)
    expect((await ask({ idleTimeout: 50 }, silence)).error).toMatchObject({ kind: 'timeout', message: expect.stringContaining('50 ms') })
    const dripping = createManualTimers()
    // Total and idle time-out at the start, the idle one again for the headers and for each drop.
    answer = async (_request, response) => {
        response.writeHead(200).flushHeaders()
        for (let drop = 0; drop < 3; drop++) {
            await dripping.armed(3 + drop)
            dripping.advance(400)
            response.write('.')
        }
        await dripping.armed(6)
        dripping.advance(300)
    }
    expect((await ask({ idleTimeout: 500, totalTimeout: 1500 }, dripping)).error).toMatchObject({ kind: 'timeout', message: expect.stringContaining('1500 ms') })
})

test('the machine\'s time-outs strike by themselves, and all at once when they are told to', async () => {
    const timers = createMachineTimers()
    answer = () => undefined
    expect((await ask({ idleTimeout: 1 }, timers)).error?.kind).toBe('timeout')
    const arrived = new Promise<void>(resolve => { answer = () => resolve() })
    const asked = ask({ idleTimeout: 2_000_000, totalTimeout: 2_000_000 }, timers)
    await arrived
    expect(timers.expire()).toBe(2)
    expect((await asked).error?.kind).toBe('timeout')
    expect(timers.expire()).toBe(0)
})

test('a connection that breaks, and a truncated answer', async () => {
    answer = request => request.socket.destroy()
    expect((await ask()).error?.kind).toBe('reset')
    answer = (_request, response) => {
        response.writeHead(200, { 'Content-Length': '100' }).write('half', () => response.socket?.destroy())
    }
    expect((await ask()).error?.kind).toBe('reset')
})

test('nobody listens; what is no HTTP', async () => {
    expect((await ask({ url: 'http://127.0.0.1:1/' })).error?.kind).toBe('refused')
    expect((await ask({ url: 'nonsense' })).error?.kind).toBe('protocol')
    expect((await ask({ url: 'file:///etc/passwd' })).error?.kind).toBe('protocol')
})

test('no more than 10 MB', async () => {
    answer = (_request, response) => response.writeHead(200).end(Buffer.alloc(11 * 1024 * 1024))
    expect((await ask()).error).toMatchObject({ kind: 'protocol' })
})

test('loopback only', async () => {
    expect((await ask({ url: 'http://example.com/' })).error).toMatchObject({ kind: 'blocked', message: expect.stringContaining('example.com') })
    expect(['127.0.0.1', '127.8.9.1', 'localhost', '[::1]'].every(isLoopback)).toBe(true)
    expect(['128.0.0.1', '0.0.0.0', 'localhost.example.com', '127.0.0.1.example.com', '10.0.0.1', '[::2]'].some(isLoopback)).toBe(false)
})

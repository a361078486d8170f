import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { OutboundRequest } from '../contracts'
import { exchange, isLoopback } from './exchange'

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

const ask = (more: Partial<OutboundRequest> = {}): ReturnType<typeof exchange> =>
    exchange({ method: 'GET', url: `${base}/x?a=b`, headers: {}, body: null, idleTimeout: 2000, totalTimeout: 3000, ...more })

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

test('redirects come back as they are', async () => {
    answer = (_request, response) => response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end()
    expect(await ask()).toMatchObject({ status: 302, headers: { location: 'http://127.0.0.1:1/' }, error: null })
})

test('silence ends at the idle time-out, dripping only at the total one', async () => {
    answer = () => undefined
    expect((await ask({ idleTimeout: 50 })).error).toMatchObject({ kind: 'timeout', message: expect.stringContaining('50 ms') })
    answer = (_request, response) => {
        response.writeHead(200)
        const timer = setInterval(() => response.write('.'), 20)
        response.on('close', () => clearInterval(timer))
    }
    const started = Date.now()
    expect((await ask({ idleTimeout: 100, totalTimeout: 300 })).error).toMatchObject({ kind: 'timeout', message: expect.stringContaining('300 ms') })
    expect(Date.now() - started).toBeGreaterThanOrEqual(280)
})

test('a connection that breaks, and a truncated answer', async () => {
    answer = request => request.socket.destroy()
    expect((await ask()).error?.kind).toBe('reset')
    answer = (_request, response) => {
        response.writeHead(200, { 'Content-Length': '100' }).write('half')
        setTimeout(() => response.socket?.destroy(), 20)
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

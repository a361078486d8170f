import type { HttpRequest, HttpResponse } from '../contracts'
import { messageOf } from '../errors'
import { type Clock, parseAdvance } from '../values/clock'
import { formatStored, parseInstant } from '../values/time'
import type { Loop } from './loop'
import type { LogBook } from './log-book'
import type { NamedStatement } from '../threads'
import { NodeKilled, type Pool } from './pool'

/** What the control doors reach. */
export interface ControlParts {
    pool: Pool
    loop: Loop
    clock: Clock
    log: LogBook
    /** The server's own address, for the check of Origin. */
    origin(): string
    /** `collect`: memory is taken after a forced collection. */
    stats(collect: boolean): Promise<Record<string, unknown>>
    resetStats(): Promise<void>
    /** Ends the outbound calls that are under way as if they had timed out; how many time-outs struck. */
    expireCalls(): number
    snapshot(file: string): Promise<void>
    restore(file: string): Promise<void>
}

class Refusal extends Error {
    constructor(readonly status: number, message: string) {
        super(message)
    }
}

type Body = Record<string, unknown>
type Door = (parts: ControlParts, body: Body, url: URL, match: string[]) => Promise<unknown>

function text(body: Body, name: string, preset?: string): string {
    const value = body[name] ?? preset
    if (typeof value !== 'string' || value === '') throw new Refusal(400, `${name} is missing`)
    return value
}

function positive(body: Body, name: string): number | null {
    const value = body[name]
    if (value === undefined || value === null) return null
    if (!Number.isInteger(value) || (value as number) < 1) throw new Refusal(400, `${name} must be a whole number from 1`)
    return value as number
}

function clockState(clock: Clock): Body {
    return { now: new Date(clock.now()).toISOString(), stored: formatStored(clock.now()), frozen: clock.isFrozen() }
}

const setClock: Door = async ({ clock, loop }, body) => {
    try {
        if (typeof body.frozen === 'boolean') clock.freeze(body.frozen)
        if (body.now !== undefined) clock.set(parseInstant(body.now))
        if (body.advance !== undefined) clock.advance(parseAdvance(body.advance))
    } catch (error) {
        throw new Refusal(400, (error as Error).message)
    }
    loop.stir()
    return clockState(clock)
}

const runJob: Door = async ({ pool, loop }, _body, _url, [name]) => {
    const ran = await loop.runTrigger(async () => {
        const { trigger } = await pool.run({ kind: 'executeNow', job: decodeURIComponent(name!) })
        if (trigger === null) throw new Refusal(404, `There is no scheduled job ${decodeURIComponent(name!)}`)
        return trigger
    })
    if (!ran) throw new Refusal(409, 'Another node took the run')
    return ran
}

const kill: Door = async ({ pool }, body) => {
    const node = text(body, 'node')
    const statements = positive(body, 'after_statements')
    const requests = positive(body, 'after_requests')
    if (!pool.names().some(({ name }) => name === node)) throw new Refusal(404, `There is no node ${node}`)
    const appOnly = body.origin === 'app'
    if (statements !== null) pool.arm(node, appOnly ? 'appStatements' : 'statements', statements)
    if (requests !== null) pool.arm(node, 'requests', requests)
    if (statements === null && requests === null) await pool.kill(node)
    return { node, armed: statements !== null || requests !== null, nodes: pool.names() }
}

const STATEMENT = /^(before|after) (select|insert|update|delete) (\w+)$/

const hold: Door = async ({ pool }, body) => {
    const node = text(body, 'node')
    const statements = positive(body, 'after_statements')
    const requests = positive(body, 'after_requests')
    if (!pool.names().some(({ name }) => name === node)) throw new Refusal(404, `There is no node ${node}`)
    const at = body.at === undefined ? null : STATEMENT.exec(text(body, 'at')) as [string, NamedStatement['moment'], NamedStatement['kind'], string] | null
    if (body.at !== undefined && at === null) throw new Refusal(400, 'at must be before or after, then select, insert, update or delete, then a table')
    if (statements === null && requests === null && at === null) throw new Refusal(400, 'after_statements, after_requests or at is missing')
    if (statements !== null) pool.hold(node, 'appStatements', statements)
    if (at !== null) pool.holdAt(node, { moment: at[1], kind: at[2], table: at[3] }, positive(body, 'nth') ?? 1)
    if (requests !== null) pool.hold(node, 'requests', requests)
    return { node, nodes: pool.names() }
}

/** Answers when it has come to that: the node stands still (or was let go on before), somebody waits for quiet, or work of that name has ended. */
const whenever: Door = async ({ pool, loop }, body) => {
    if (body.ran !== undefined) return { ran: await loop.whenRan(text(body, 'ran')) }
    if (body.paused === true) return loop.whenPaused().then(() => ({ paused: true }))
    const node = text(body, 'held')
    if (!pool.names().some(({ name }) => name === node)) throw new Refusal(404, `There is no node ${node}`)
    return { held: await pool.whenHeld(node) }
}

const letGo: Door = async ({ pool }, body) => {
    const wanted = typeof body.node === 'string' ? [body.node] : pool.names().map(({ name }) => name)
    return { stood: wanted.filter(name => pool.letGo(name)), nodes: pool.names() }
}

const restart: Door = async ({ pool }, body) => {
    const wanted = typeof body.node === 'string' ? [body.node] : pool.names().filter(({ state }) => state === 'dead').map(({ name }) => name)
    for (const name of wanted) await pool.restart(name)
    for (const node of wanted) await pool.run({ kind: 'release', node })
    return { restarted: wanted, nodes: pool.names() }
}

const script: Door = async ({ pool }, body) => pool.run({
    kind: 'script', script: text(body, 'script'), scope: text(body, 'scope', 'global'), user: text(body, 'user', 'admin')
}, typeof body.node === 'string' ? body.node : undefined)

const DOORS: readonly [method: string, path: RegExp, door: Door][] = [
    ['GET', /^clock$/, async ({ clock }) => clockState(clock)],
    ['POST', /^clock$/, setClock],
    ['POST', /^jobs\/([^/]+)\/run$/, runJob],
    ['POST', /^drain$/, async ({ loop }, body) => ({ ran: await loop.drain(body.parallel === true) })],
    ['GET', /^stats$/, async (parts, _body, url) => parts.stats(url.searchParams.get('collect') === 'true')],
    ['DELETE', /^stats$/, async parts => parts.resetStats().then(() => ({ reset: true }))],
    ['POST', /^stats\/reset$/, async parts => parts.resetStats().then(() => ({ reset: true }))],
    ['POST', /^kill$/, kill],
    ['POST', /^hold$/, hold],
    ['POST', /^go$/, letGo],
    ['POST', /^when$/, whenever],
    ['POST', /^expire$/, async parts => ({ expired: parts.expireCalls() })],
    ['GET', /^nodes$/, async ({ pool }) => ({ nodes: pool.names() })],
    ['POST', /^nodes$/, restart],
    ['POST', /^script$/, script],
    ['POST', /^snapshot$/, async (parts, body) => parts.snapshot(text(body, 'file')).then(() => ({ file: body.file }))],
    ['POST', /^restore$/, async (parts, body) => parts.restore(text(body, 'file')).then(() => ({ file: body.file }))],
    ['GET', /^log$/, async ({ log }, _body, url) => ({ lines: log.since(url.searchParams.get('since') ?? '') })]
]

function json(status: number, value: unknown): HttpResponse {
    return { status, headers: { 'content-type': 'application/json;charset=UTF-8' }, body: JSON.stringify(value) }
}

function readBody(request: HttpRequest): Body {
    const content = Buffer.from(request.body).toString('utf8').trim()
    if (content === '') return {}
    let value: unknown
    try {
        value = JSON.parse(content)
    } catch {
        throw new Refusal(400, 'The body is not JSON')
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refusal(400, 'The body is not a JSON object')
    return value as Body
}

/** Answers `/_instance/...`. A page of another site must not reach these doors: a foreign Origin is refused. */
export async function handleControl(parts: ControlParts, request: HttpRequest): Promise<HttpResponse> {
    try {
        const { origin } = request.headers
        if (origin !== undefined && origin !== parts.origin()) throw new Refusal(403, 'The control doors answer to this machine\'s own programs only')
        const url = new URL(request.url, parts.origin())
        const path = url.pathname.replace(/^\/_instance\//, '')
        const known = DOORS.filter(([, pattern]) => pattern.test(path))
        const door = known.find(([method]) => method === request.method)
        if (!door) throw new Refusal(known.length > 0 ? 405 : 404, `There is no control door ${request.method} ${url.pathname}`)
        return json(200, await door[2](parts, readBody(request), url, door[1].exec(path)!.slice(1)))
    } catch (error) {
        const status = error instanceof Refusal ? error.status : error instanceof NodeKilled ? 503 : 500
        return json(status, { error: messageOf(error) })
    }
}

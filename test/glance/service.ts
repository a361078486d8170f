import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ACTIVITY } from './asmx/activity'
import { answerCall, readCall } from './asmx/endpoint'
import { SESSION } from './asmx/session'
import { AGENT_EVENTS, answerAgentEvents } from './cobrowse/agent-events'
import { answerPreflight, audience, forAudience } from './cobrowse/cors'
import { answerScript, SCRIPTS_PATH } from './cobrowse/scripts'
import { answerVisitorApi, VISITOR_PATH } from './cobrowse/visitor-api'
import { answerControl, Control } from './control'
import type { FaultRule } from './faults'
import { BodyTooLarge, json, readBody, text, type Incoming, type Reply } from './http'
import { makeWorld, type WorldOptions } from './make-world'
import { answerAgentPage } from './pages/agent'
import { errorPage } from './pages/html'
import { homePage } from './pages/home'
import { answerSitePage } from './pages/site'
import { answerVisitorPage } from './pages/visitor'
import { answerPresence, PRESENCE_PATHS } from './presence'
import { headerHost } from './request-log'
import { send, spoilReply } from './transport'
import type { World } from './world'

export interface GlanceServiceOptions extends WorldOptions {
    /** Default 0: a free port. */
    port?: number
    /** Control doors under `/_control/`; default true. */
    control?: boolean
}

export interface GlanceService {
    /** `http://127.0.0.1:<port>` */
    readonly url: string
    readonly port: number
    readonly control: Control
    readonly world: World
    /** Stops at once: open connections are cut. */
    close(): Promise<void>
}

const SERVICES = [ACTIVITY, SESSION]
const BODY_LIMIT = 1_000_000
const CONTROL_LIMIT = 256_000_000
const LOCAL_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/

/** Starts the local Glance service on 127.0.0.1. Rejects when the port is taken. */
export async function startGlance(options: GlanceServiceOptions = {}): Promise<GlanceService> {
    const world = makeWorld(options)
    const control = new Control(world)
    const server = createServer((request, response) => {
        handle(request, response, { world, control, doors: options.control !== false }).catch((error: unknown) => {
            const tooLarge = error instanceof BodyTooLarge
            if (response.headersSent) response.destroy()
            else void send(response, text(tooLarge ? error.message : `Internal error: ${String(error)}`, tooLarge ? 413 : 500), null)
        })
    })
    // Only the client ends a connection that is idle: one that the server closed could be taken for the next request at that very moment.
    server.keepAliveTimeout = 0
    await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(options.port ?? 0, '127.0.0.1', () => { resolve() })
    })
    const { port } = server.address() as AddressInfo
    world.baseUrl = `http://127.0.0.1:${port}`
    return {
        url: world.baseUrl, port, control, world,
        close: () => new Promise(resolve => {
            server.close(() => { resolve() })
            server.closeAllConnections()
        })
    }
}

interface Site {
    world: World
    control: Control
    doors: boolean
}

async function handle(raw: IncomingMessage, response: ServerResponse, site: Site): Promise<void> {
    const { world, control } = site
    // A page elsewhere that points a name of its own at 127.0.0.1 gets nothing.
    if (!LOCAL_HOST.test(raw.headers.host ?? '')) return send(response, text('Only local host names are served.', 421), null)
    const started = performance.now()
    const url = new URL(raw.url ?? '/', world.baseUrl)
    const gone = new AbortController()
    response.on('close', () => { gone.abort() })
    const isControl = url.pathname.startsWith('/_control/')
    const request: Incoming = {
        method: raw.method ?? 'GET', path: url.pathname, query: url.searchParams, headers: raw.headers,
        contentType: (raw.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '',
        body: await readBody(raw, isControl ? CONTROL_LIMIT : BODY_LIMIT), gone: gone.signal
    }
    await world.clock.follow()
    control.tick()
    if (isControl) return send(response, site.doors ? await answerControl(request, control, world) : text('The control doors are shut.', 404), null)
    const whom = audience(request, world)
    const preflight = request.method === 'OPTIONS' && whom !== null
    const route = preflight ? { ...findRoute(request, world), operation: 'preflight', answer: answerPreflight } : findRoute(request, world)
    const fault = world.faults.take(route.operation, route.parameters)
    const good = whom === 'refused' ? json({ message: 'This origin is not on the list of agent origins' }, 403) : await route.answer(fault)
    const reply = forAudience(spoilReply(good, fault), whom)
    world.log.add(world.clock.now(), {
        method: request.method, path: request.path, operation: route.operation, style: route.style, parameters: route.parameters, status: reply.status,
        count: reply.count ?? 0, bytes: Buffer.byteLength(reply.body), milliseconds: Math.round(performance.now() - started), fault: fault?.kind ?? null,
        refererHost: headerHost(request.headers.referer), originHost: headerHost(request.headers.origin)
    })
    if (fault?.kind === 'hold') await world.gate.hold(route.operation, gone.signal)
    return send(response, reply, fault)
}

interface Route {
    operation: string
    style: string
    parameters: Record<string, string>
    answer(fault: FaultRule | null): Reply | Promise<Reply>
}

function findRoute(request: Incoming, world: World): Route {
    const service = SERVICES.find(candidate => request.path === candidate.path || request.path.startsWith(`${candidate.path}/`))
    if (service) {
        const call = readCall(request, service)
        return { ...call, answer: fault => answerCall(call, service, world, fault) }
    }
    const parameters = { ...Object.fromEntries(request.query), ...pageParameters(request) }
    const base = { style: 'page', operation: request.path.split('/').pop()?.replace(/\.aspx$/i, '') || 'home', parameters }
    if (PRESENCE_PATHS.has(request.path)) return { ...base, style: 'rest', answer: () => answerPresence(request, world) }
    if (request.path === SCRIPTS_PATH) return { ...base, style: 'script', operation: 'CobrowseJS', answer: () => answerScript(request) }
    if (request.path === AGENT_EVENTS) return { ...base, style: 'rest', operation: 'agent-events', answer: () => answerAgentEvents(request, world) }
    if (request.path.startsWith(VISITOR_PATH)) return { ...base, style: 'rest', operation: `visitor-${base.operation}`, answer: () => answerVisitorApi(request, world) }
    if (request.path === '/') return { ...base, answer: () => homePage(world) }
    const notFound = () => errorPage('Not found', 'There is no such page here.', 404)
    return { ...base, answer: () => answerAgentPage(request, world) ?? answerVisitorPage(request, world) ?? answerSitePage(request, world) ?? notFound() }
}

/** What a page's form or a presence call sent, for the log. */
function pageParameters(request: Incoming): Record<string, string> {
    if (request.contentType === 'application/x-www-form-urlencoded') return Object.fromEntries(new URLSearchParams(request.body))
    if (request.contentType !== 'application/json') return {}
    try {
        return Object.fromEntries(Object.entries(JSON.parse(request.body) as object).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]))
    } catch {
        return {}
    }
}

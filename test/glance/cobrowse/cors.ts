import type { Incoming, Reply } from '../http'
import type { World } from '../world'
import { AGENT_EVENTS } from './agent-events'
import { PRESENCE_PATHS } from '../presence'
import { VISITOR_PATH } from './visitor-api'

/** How a request of a browser is to be answered: for whom, or not at all. */
export type Audience = { origin: string } | 'refused' | null

/**
 * Browsers may ask for agents only from origins on the allow list [D]; a visitor's page may be anywhere [I]. Null when there is no `Origin`: servers send none.
 * How an origin is refused is not public [?]: here by 403 without the headers that would let the page read it.
 */
export function audience(request: Incoming, world: World): Audience {
    const { origin } = request.headers
    if (origin === undefined || origin === world.baseUrl) return null
    if (request.path.startsWith(VISITOR_PATH)) return { origin }
    if (request.path !== AGENT_EVENTS && !PRESENCE_PATHS.has(request.path)) return null
    const listed = world.options.agentOrigins.some(one => one === origin || `http://${one}` === origin || `https://${one}` === origin)
    return listed ? { origin } : 'refused'
}

/** The answer to a browser's question whether it may ask. */
export function answerPreflight(): Reply {
    const headers = { 'Access-Control-Allow-Methods': 'GET, POST', 'Access-Control-Allow-Headers': 'Authorization, Content-Type', 'Access-Control-Max-Age': '600' }
    return { status: 204, type: 'text/plain; charset=utf-8', body: '', headers }
}

export function forAudience(reply: Reply, whom: Audience): Reply {
    return whom === null || whom === 'refused' ? reply : { ...reply, headers: { ...reply.headers, 'Access-Control-Allow-Origin': whom.origin, Vary: 'Origin' } }
}

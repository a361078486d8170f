import { visitorTopic } from './cobrowse/topics'
import { connectionName } from './cobrowse/happenings'
import { checkLoginKey } from './credentials'
import { insensitive, json, type Incoming, type Reply } from './http'
import type { Visitor } from './visitors'
import type { World } from './world'

/** Paths of the Presence service [D] and of the token [?]. */
export const PRESENCE_PATHS: ReadonlySet<string> = new Set(['/lookupvisitor', '/findvisitor', '/signalvisitor', '/api/token'])

/** Why a request's token is not enough, as an answer; null when it is. Which status a refused token gets is not public [?]: option `badToken`. */
export function tokenProblem(request: Incoming, groupid: string, world: World): Reply | null {
    const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
    const claims = world.tokens.read(bearer, world.clock.now())
    return claims?.groupid === groupid ? null : json({ message: 'Missing, expired or insufficient authorization token' }, Number(world.options.badToken))
}

/** Answers the Presence REST API. Errors as a sibling service documents them: 400 bad parameter, 403 missing or insufficient authentication [D]. */
export function answerPresence(request: Incoming, world: World): Reply {
    if (request.path === '/api/token') return request.method === 'POST' ? answerToken(request, world) : json({ message: 'POST only' }, 405)
    const read = insensitive(request.query)
    const groupid = read('groupid') ?? ''
    const visitorid = read('visitorid') ?? ''
    const problem = tokenProblem(request, groupid, world)
    if (problem) return problem
    if (visitorid === '') return json({ message: 'visitorid is missing' }, 400)
    const visitor = world.visitors.get(groupid, visitorid)
    const present = visitor?.present ? visitor : undefined
    switch (request.path) {
        case '/lookupvisitor': return json(present ? lookup(present, world) : {})
        case '/findvisitor': return json(present ? { ...server(world), visitorfound: true } : { visitorfound: false })
        default: return request.method === 'POST' ? signal(request, present, world) : json({ message: 'POST only' }, 405)
    }
}

/** The server the visitor is connected to: this one. Field names [D]. */
function server(world: World): Record<string, string | number> {
    const { hostname, port, host } = new URL(world.baseUrl)
    return { direct: host, ds: `${host}/0`, directserver: hostname, tlsport: Number(port), httpsport: Number(port) }
}

/** Presence, with what the visitor's script said of the page; that its names are beside the others is [C]. */
function lookup(visitor: Visitor, world: World): Record<string, string | number> {
    const seconds = (time: number) => (time / 1000).toFixed(1)
    const { since, visitorId: visitorid, partnerId: groupid } = visitor
    return { ...visitor.page, ...server(world), visitorpresent: seconds(since), timestamp: seconds(world.clock.now()), visitorid, groupid }
}

interface Signal {
    mtype?: unknown
    data?: { func?: unknown, args?: { sessionKey?: unknown } }
}

/**
 * Sends a message to the visitor's page, or calls a function there: `showTerms` asks first, `startSession` starts at once [D].
 * What is answered is not public [?].
 */
function signal(request: Incoming, visitor: Visitor | undefined, world: World): Reply {
    const message = parseSignal(request.body)
    if (message?.mtype !== 'invoke' && message?.mtype !== 'signal') return json({ message: 'Unknown message' }, 400)
    if (message.mtype === 'signal') {
        if (visitor) world.mailbox.post(visitorTopic(visitor.partnerId, visitor.visitorId), 'signal', { data: message.data })
        return visitor ? json({ visitorfound: true }) : absent(world)
    }
    const func = String(message.data?.func ?? '')
    if (!/^GLANCE\.Cobrowse\.Visitor\.(showTerms|startSession)$/.test(func)) return json({ message: 'Unknown message' }, 400)
    const given = message.data?.args?.sessionKey
    const sessionKey = given === undefined ? visitor?.visitorId ?? 'none' : String(given)
    if (!/^[A-Za-z0-9._-]{1,50}$/.test(sessionKey)) return json({ message: 'sessionKey is missing or malformed' }, 400)
    if (!visitor) return absent(world)
    invoke(visitor, func, sessionKey, world)
    return json({ visitorfound: true })
}

/** Whether a signal to somebody absent is an error or an answer is not public [?]: option `absentSignal`. */
const absent = (world: World) => json({ visitorfound: false }, Number(world.options.absentSignal))

/** A page with the script does it; for somebody played on a page without one, or by a control door, the service does. */
function invoke(visitor: Visitor, func: string, sessionKey: string, world: World): void {
    const { partnerId, visitorId } = visitor
    const now = world.clock.now()
    const scripted = world.presences.has(connectionName(partnerId, visitorId))
    const asks = func.endsWith('showTerms')
    if (asks) world.visitors.update(partnerId, visitorId, now, { asked: { sessionKey, at: now }, answer: null })
    if (scripted) world.mailbox.post(visitorTopic(partnerId, visitorId), 'invoke', { func, args: { sessionKey } })
    else if (!asks) world.live.start({ partnerId, type: 'C', sessionKey, visitorId, person: visitor })
}

function parseSignal(body: string): Signal | null {
    try {
        return JSON.parse(body) as Signal
    } catch {
        return null
    }
}

/** A token for 1 to 120 minutes, for an agent's login key [D]; the path and the names in the body are not public [?]. */
function answerToken(request: Incoming, world: World): Reply {
    const minutes = Number(request.query.get('duration') ?? '60')
    if (!Number.isInteger(minutes) || minutes < 1 || minutes > 120) return json({ message: 'duration must be 1 to 120 minutes' }, 400)
    let body: Record<string, unknown>
    try {
        body = JSON.parse(request.body) as Record<string, unknown>
    } catch {
        return json({ message: 'The body is not JSON' }, 400)
    }
    const partnerId = String(body.partnerid ?? '')
    const partnerUserId = String(body.partneruserid ?? '')
    const fault = checkLoginKey(world, { partnerId, partnerUserId, loginKey: String(body.loginkey ?? '') })
    if (fault) return json({ message: fault.message, authToken: null }, fault.kind === 'argument' ? 400 : 403)
    const expires = Math.floor(world.clock.now() / 1000) + Math.min(minutes, world.options.tokenMinutes) * 60
    const authToken = world.tokens.issue(partnerId, partnerUserId, expires)
    return json({ authToken, authTokeExp: new Date(expires * 1000).toISOString().replace('Z', '0000Z'), groupId: Number(partnerId), message: null, service: request.query.get('service') })
}

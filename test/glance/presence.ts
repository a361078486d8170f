import { checkLoginKey } from './credentials'
import { insensitive, json, type Incoming, type Reply } from './http'
import { issueToken, readToken } from './tokens'
import type { Visitor } from './visitors'
import type { World } from './world'

/** Paths of the Presence service [D] and of the token [?]. */
export const PRESENCE_PATHS: ReadonlySet<string> = new Set(['/lookupvisitor', '/findvisitor', '/signalvisitor', '/api/token'])

/** Answers the Presence REST API. Errors as a sibling service documents them: 400 bad parameter, 403 missing or insufficient authentication [D]. */
export function answerPresence(request: Incoming, world: World): Reply {
    if (request.path === '/api/token') return request.method === 'POST' ? answerToken(request, world) : json({ message: 'POST only' }, 405)
    const read = insensitive(request.query)
    const groupid = read('groupid') ?? ''
    const visitorid = read('visitorid') ?? ''
    const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? ''
    const claims = readToken(bearer, 'presence', world.secret, world.clock.now())
    if (!claims || claims.groupid !== groupid) return json({ message: 'Missing, expired or insufficient authorization token' }, 403)
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

function lookup(visitor: Visitor, world: World): Record<string, string | number> {
    const seconds = (time: number) => (time / 1000).toFixed(1)
    const { since, visitorId: visitorid, partnerId: groupid } = visitor
    return { ...server(world), visitorpresent: seconds(since), timestamp: seconds(world.clock.now()), visitorid, groupid }
}

interface Signal {
    mtype?: unknown
    data?: { func?: unknown, args?: { sessionKey?: unknown } }
}

/** Invokes a function at the visitor: `showTerms` asks first, `startSession` starts at once [D]. What is answered is not public [?]. */
function signal(request: Incoming, visitor: Visitor | undefined, world: World): Reply {
    const message = parseSignal(request.body)
    const func = String(message?.data?.func ?? '')
    const sessionKey = String(message?.data?.args?.sessionKey ?? '')
    if (message?.mtype !== 'invoke' || !/^GLANCE\.Cobrowse\.Visitor\.(showTerms|startSession)$/.test(func)) return json({ message: 'Unknown message' }, 400)
    if (!/^[A-Za-z0-9._-]{1,50}$/.test(sessionKey)) return json({ message: 'sessionKey is missing or malformed' }, 400)
    if (!visitor) return json({ visitorfound: false }, 404)
    const now = world.clock.now()
    if (func.endsWith('showTerms')) world.visitors.update(visitor.partnerId, visitor.visitorId, now, { asked: { sessionKey, at: now }, answer: null })
    else world.live.start({ partnerId: visitor.partnerId, type: 'C', sessionKey, visitorId: visitor.visitorId, person: visitor })
    return json({ visitorfound: true })
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
    const expires = Math.floor(world.clock.now() / 1000) + minutes * 60
    const authToken = issueToken({ use: 'presence', groupid: partnerId, partneruserid: partnerUserId, exp: expires }, world.secret)
    return json({ authToken, authTokeExp: new Date(expires * 1000).toISOString().replace('Z', '0000Z'), groupId: Number(partnerId), message: null, service: request.query.get('service') })
}

import { insensitive, json, type Incoming, type Reply } from '../http'
import { issueToken, readToken } from '../tokens'
import { isOpen, type Session } from '../types'
import type { World } from '../world'
import { connectionName } from './happenings'
import { PATIENCE, sessionTopic, visitorTopic } from './topics'

/** What the visitor script asks; all addresses here are ours, the vendor's are not public [?]. */
export const VISITOR_PATH = '/cobrowse/visitor/'

const ID = /^[A-Za-z0-9._-]{1,50}$/
const TICKET_HOURS = 12
/** A signal also reaches a visitor who connects within five seconds [D]. */
const LATE = 5000

interface Call {
    groupid: string
    visitorid: string
    after: string
    body: Record<string, unknown>
    request: Incoming
    world: World
}

const text = (value: unknown): string | null => typeof value === 'string' && value.trim() !== '' ? value.trim() : null

/** Answers the visitor's script. A visitor proves nothing; only who goes on with a session shows its ticket. */
export async function answerVisitorApi(request: Incoming, world: World): Promise<Reply> {
    const read = insensitive(request.query)
    const call: Call = { groupid: read('groupid') ?? '', visitorid: read('visitorid') ?? '', after: read('after') ?? '', body: readBody(request.body), request, world }
    const ticket = read('ticket')
    const what = request.path.slice(VISITOR_PATH.length)
    if (what === 'session' || what === 'stop') {
        const session = sessionOf(ticket ?? '', world)
        if (!session) return json({ message: 'Missing or expired ticket' }, 403)
        return what === 'stop' ? stop(session, call) : followSession(session, call)
    }
    if (!world.groups.has(call.groupid)) return json({ message: 'No such group' }, 404)
    if (call.visitorid !== '' && !ID.test(call.visitorid)) return json({ message: 'Bad visitor id' }, 400)
    if (what === 'start') return start(call)
    if (call.visitorid === '') return json({ message: 'visitorid is missing' }, 400)
    switch (what) {
        case 'presence': return arrive(call)
        case 'events': return followVisitor(call)
        case 'terms': return answerTerms(call)
        default: return json({ message: 'Not found' }, 404)
    }
}

function readBody(body: string): Record<string, unknown> {
    try {
        const read: unknown = JSON.parse(body || '{}')
        return read !== null && typeof read === 'object' ? read as Record<string, unknown> : {}
    } catch {
        return {}
    }
}

const person = ({ body }: Call) => ({ name: text(body.name), email: text(body.email), phone: text(body.phone) })

function arrive(call: Call): Reply {
    const { groupid, visitorid, body, world } = call
    const data = typeof body.data === 'object' && body.data !== null ? body.data as Record<string, unknown> : {}
    const page = Object.fromEntries(Object.entries(data).filter(([, value]) => typeof value === 'string' || typeof value === 'number')) as Record<string, string | number>
    world.presences.hold(connectionName(groupid, visitorid))()
    world.visitors.update(groupid, visitorid, world.clock.now(), { present: true, connection: text(body.connection), page, ...person(call) })
    return json({ present: true })
}

/** What an agent asks of the page. Of several pages, only the one that came last is asked [D for mobile]. */
async function followVisitor({ groupid, visitorid, after, request, world }: Call): Promise<Reply> {
    const topic = visitorTopic(groupid, visitorid)
    const release = world.presences.hold(connectionName(groupid, visitorid))
    const known = world.visitors.get(groupid, visitorid)
    const connection = request.query.get('connection')
    if (!known?.present || known.connection === null) world.visitors.update(groupid, visitorid, world.clock.now(), { present: true, connection })
    const last = world.visitors.get(groupid, visitorid)?.heard ?? 0
    const from = after === '' ? Math.max(last, ...world.mailbox.after(topic, 0).filter(mail => mail.at < Date.now() - LATE).map(mail => mail.number)) : Number(after)
    // The first answer comes at once: the page then knows that it is connected.
    const mails = after === '' ? world.mailbox.after(topic, from) : await world.mailbox.read(topic, from, PATIENCE, request.gone)
    release()
    const next = mails.at(-1)?.number ?? (after === '' ? world.mailbox.newest : from)
    const visitor = world.visitors.get(groupid, visitorid)
    if (visitor?.connection !== connection) return json({ next, events: [] })
    if (mails.length > 0 && !request.gone.aborted) world.visitors.update(groupid, visitorid, world.clock.now(), { heard: next })
    return json({ next, events: mails.map(({ type, data }) => ({ type, data })) })
}

function answerTerms({ groupid, visitorid, body, world }: Call): Reply {
    const now = world.clock.now()
    const known = world.visitors.get(groupid, visitorid)
    switch (body.status) {
        case 'displayed':
            world.visitors.update(groupid, visitorid, now, { answer: null, asked: known?.asked ?? { sessionKey: text(body.sessionkey) ?? visitorid, at: now } })
            return json({})
        case 'accepted': case 'declined':
            world.visitors.update(groupid, visitorid, now, { answer: body.status, asked: null })
            return json({})
        default: return json({ message: 'status must be displayed, accepted or declined' }, 400)
    }
}

function start(call: Call): Reply {
    const { groupid, visitorid, body, world } = call
    const wanted = text(body.sessionkey)
    if (wanted !== null && !ID.test(wanted)) return json({ message: 'Bad session key' }, 400)
    if (wanted !== null && world.store.findOpen(groupid, wanted)) return json({ message: 'A session with this key is running' }, 409)
    const known = visitorid === '' ? undefined : world.visitors.get(groupid, visitorid)
    const given = person(call)
    const session = world.live.start({
        partnerId: groupid, type: 'C', sessionKey: wanted ?? world.live.randomKey(), visitorId: visitorid || null,
        person: { name: given.name ?? known?.name ?? null, email: given.email ?? known?.email ?? null, phone: given.phone ?? known?.phone ?? null }
    })
    const exp = Math.floor(world.clock.now() / 1000) + TICKET_HOURS * 3600
    const ticket = issueToken({ use: 'visitor-session', groupid, partneruserid: '', exp, sessionId: session.sessionId }, world.secret)
    world.viewers.hold(connectionName(groupid, session.sessionId))()
    return json({ ticket, sessionkey: session.sessionKey, sessionid: session.sessionId })
}

function sessionOf(ticket: string, world: World): Session | undefined {
    const claims = readToken(ticket, 'visitor-session', world.secret, world.clock.now())
    return claims ? world.store.get(claims.groupid, String(claims.sessionId)) : undefined
}

async function followSession(session: Session, { after, request, world }: Call): Promise<Reply> {
    if (after === '') {
        const count = session.guests.filter(guest => guest.partnerUserId !== null).length
        const events = isOpen(session.status) ? [{ type: 'agents', data: { count } }] : [{ type: 'sessionend', data: { reason: 'error' } }]
        return json({ next: world.mailbox.newest, events })
    }
    const release = world.viewers.hold(connectionName(session.partnerId, session.sessionId))
    const mails = await world.mailbox.read(sessionTopic(session.partnerId, session.sessionId), Number(after), PATIENCE, request.gone)
    release()
    return json({ next: mails.at(-1)?.number ?? Number(after), events: mails.map(({ type, data }) => ({ type, data })) })
}

function stop(session: Session, { world }: Call): Reply {
    const ended = world.live.end(session, 'C', 'visitor')
    return json({ status: ended.status })
}

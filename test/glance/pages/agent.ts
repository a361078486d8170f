import { checkLoginKey } from '../credentials'
import { insensitive, json, redirect, type Incoming, type Reply } from '../http'
import { issueToken, readToken, type TokenClaims } from '../tokens'
import { isOpen, type Person, type Session } from '../types'
import type { World } from '../world'
import { sessionDetails, stateOf } from './details'
import { actionForm, errorPage, html, input, page, type Html } from './html'

/** Longest values of what is shown to the visitor [D]. */
const LIMITS = { name: 63, email: 127, phone: 31 }
const KEY = /^[A-Za-z0-9._-]{1,50}$/
/** What somebody can do whose link was refused. */
const AGAIN = 'Go back to the page that sent you here and start again: a login key is good for a short time only.'
/** Hours a page stays usable after its login key was checked. */
const TICKET_HOURS = 12

/** What of the opener and the referrer came through is there for tests to see. */
const SHOWN = { showOrigin: true }

/** An agent's page after the login key was checked: whose it is, which session, and what the link said about the visitor. */
interface Seat {
    partnerId: string
    partnerUserId: string
    key: string
    sessionId: string
    wait: boolean
    person: Person
}

/** The agent's pages: join [D], ask for a key [D], start a screen share [D]. How they look is ours. */
export function answerAgentPage(request: Incoming, world: World): Reply | null {
    switch (request.path.toLowerCase()) {
        case '/agentjoin/agentview.aspx': return openView(request, world)
        case '/agentjoin/agentjoin.aspx': return askForKey(request)
        case '/agentjoin/view': return withSeat(request.query, world, seat => showView(seat, world))
        case '/agentjoin/state': return withSeat(request.query, world, seat => json({ state: stateOf(findSession(seat, world)) }))
        case '/agentjoin/act': return withSeat(new URLSearchParams(request.body), world, (seat, form) => act(seat, form, world))
        case '/agent/start': return openStart(request, world)
        default: return null
    }
}

function signIn(read: (name: string) => string | null, world: World): { seat: Seat } | { refused: Reply } {
    const partnerId = read('partnerid') ?? ''
    const partnerUserId = read('partneruserid') ?? ''
    const fault = checkLoginKey(world, { partnerId, partnerUserId, loginKey: read('loginkey') ?? '' })
    if (fault) return { refused: errorPage('Sign-in refused', fault.message, fault.kind === 'argument' ? 400 : 403, { hint: AGAIN, showOrigin: true }) }
    const person = { name: read('name'), email: read('email'), phone: read('phone') }
    for (const [field, limit] of Object.entries(LIMITS)) {
        if ((person[field as keyof Person] ?? '').length > limit) return { refused: errorPage('Bad link', `${field} may have at most ${limit} characters.`, 400, SHOWN) }
    }
    return { seat: { partnerId, partnerUserId, key: read('SessionKey') ?? read('VisitorId') ?? '', sessionId: '', wait: read('Wait') === '1', person } }
}

function openView(request: Incoming, world: World): Reply {
    const entry = signIn(insensitive(request.query), world)
    if ('refused' in entry) return entry.refused
    if (!KEY.test(entry.seat.key)) return errorPage('Bad session key', 'The session key is missing or has characters that are not allowed.', 400, SHOWN)
    return showView(entry.seat, world)
}

function findSession(seat: Seat, world: World): Session | undefined {
    return seat.sessionId ? world.store.get(seat.partnerId, seat.sessionId) : world.store.findOpen(seat.partnerId, seat.key)
}

function showView(seat: Seat, world: World): Reply {
    const session = findSession(seat, world)
    const ticket = issueTicket(seat, world)
    const poll = { url: `/agentjoin/state?${new URLSearchParams({ ticket })}`, state: stateOf(session) }
    if (!session && !seat.wait) return errorPage('No such session', `No session with the key ${seat.key} is running.`, 404, { ...SHOWN, hint: 'Ask the visitor for the key they see, or to start the session.' })
    if (!session) return waiting(seat, poll)
    const joined = session.guests.some(one => one.partnerUserId === seat.partnerUserId)
    const forms = !isOpen(session.status) ? [] : [
        ...joined ? [] : [actionForm('/agentjoin/act', { ticket }, 'Join session', 'join', { primary: true })],
        ...joined ? [actionForm('/agentjoin/act', { ticket }, 'End session', 'end', { primary: true }), actionForm('/agentjoin/act', { ticket }, 'Drop the connection', 'drop')] : []
    ]
    const key = session.type === 'G' && session.status === 'W' ? html`<p>Tell the guest this key:</p><p class="key" id="bigkey">${session.sessionKey ?? ''}</p>` : null
    const over = isOpen(session.status) ? null : html`<p>The session is over. You can close this window.</p>`
    return page('Agent view', html`${signedIn(seat)}<div class="card">${key}${sessionDetails(session)}${forms}${over}</div>${linkDetails(seat)}`, { ...SHOWN, poll })
}

function waiting(seat: Seat, poll: { url: string, state: string }): Reply {
    const state = html`<div class="state" role="status"><p id="state">Waiting for the visitor to start the session <strong>${seat.key}</strong>.</p></div>`
    return page('Waiting for the visitor', html`${signedIn(seat)}${state}<p>This page goes on by itself once they have.</p>${linkDetails(seat)}`, { ...SHOWN, poll })
}

/** What the link said of the visitor [D]. */
function linkDetails({ person }: Seat): Html | null {
    const rows = ([['Name', person.name], ['E-mail', person.email], ['Phone', person.phone]] as const).filter(([, value]) => value !== null && value !== '')
    if (rows.length === 0) return null
    return html`<section aria-labelledby="who"><h2 id="who">The visitor, as the link says</h2><dl id="person">${rows.map(([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`)}</dl></section>`
}

function signedIn(seat: Seat): Html {
    return html`<p class="soft">Signed in as <strong>${seat.partnerUserId}</strong> of group ${seat.partnerId}.</p>`
}

function act(seat: Seat, form: URLSearchParams, world: World): Reply {
    const action = form.get('action')
    if (action === 'start') {
        const size = (name: string, most: number) => Math.max(1, Math.min(most, Math.floor(Number(form.get(name))) || 1))
        const started = world.live.start({
            partnerId: seat.partnerId, type: 'G', partnerUserId: seat.partnerUserId, width: size('width', 10_000), height: size('height', 10_000),
            person: { name: `Agent ${seat.partnerUserId}`.slice(0, LIMITS.name), email: null, phone: null }
        })
        return toView({ ...seat, sessionId: started.sessionId, key: started.sessionKey ?? '' }, world)
    }
    const session = findSession(seat, world)
    if (!session) return errorPage('No such session', 'The session is not running any more.', 404)
    if (action === 'join') world.live.join(withLinkDetails(session, seat), seat.partnerUserId, { name: `Agent ${seat.partnerUserId}`.slice(0, LIMITS.name), email: null, phone: null })
    else if (action === 'end' || action === 'drop') world.live.end(session, action === 'end' ? 'C' : 'X', 'agent')
    else return errorPage('Bad request', 'Unknown action.', 400)
    return toView({ ...seat, sessionId: session.sessionId }, world)
}

/** Name, e-mail and phone of the link fill in what the visitor did not say themselves [I]. */
function withLinkDetails(session: Session, seat: Seat): Session {
    const guests = session.guests.map((one, index) => index === 0 && one.partnerUserId === null
        ? { ...one, name: one.name ?? seat.person.name, email: one.email ?? seat.person.email, phone: one.phone ?? seat.person.phone } : one)
    return { ...session, guests }
}

function toView(seat: Seat, world: World): Reply {
    return redirect(`/agentjoin/view?${new URLSearchParams({ ticket: issueTicket(seat, world) })}`)
}

function askForKey(request: Incoming): Reply {
    const read = insensitive(request.query)
    const known = [['partnerid', 'Group id'], ['partneruserid', 'Partner user id'], ['loginkey', 'Login key']].map(([name = '', label = '']) => {
        const value = read(name)
        return value === null ? input(name, label, '', 'required') : html`<input type="hidden" name="${name}" value="${value}">`
    })
    return page('Join a session', html`<form class="card" method="get" action="/agentjoin/AgentView.aspx">${input('SessionKey', 'Session key', '', 'required autocomplete="off" maxlength="50"')}${known}<button class="primary">Join</button></form>`, SHOWN)
}

function openStart(request: Incoming, world: World): Reply {
    const entry = signIn(insensitive(request.query), world)
    if ('refused' in entry) return entry.refused
    const ticket = issueTicket(entry.seat, world)
    const size = html`${input('width', 'Width of the screen', '1920', 'type="number" min="1" max="10000"')}${input('height', 'Height of the screen', '1080', 'type="number" min="1" max="10000"')}`
    return page('Start a screen share', html`${signedIn(entry.seat)}<div class="card">${actionForm('/agentjoin/act', { ticket }, 'Start sharing', 'start', { fields: size, primary: true })}</div>`, SHOWN)
}

function issueTicket(seat: Seat, world: World): string {
    const exp = Math.floor(world.clock.now() / 1000) + TICKET_HOURS * 3600
    return issueToken({
        use: 'agent-page', groupid: seat.partnerId, partneruserid: seat.partnerUserId, exp, key: seat.key, sessionId: seat.sessionId, wait: seat.wait ? 1 : 0,
        name: seat.person.name, email: seat.person.email, phone: seat.person.phone
    }, world.secret)
}

function withSeat(parameters: URLSearchParams, world: World, answer: (seat: Seat, parameters: URLSearchParams) => Reply): Reply {
    const claims = readToken(parameters.get('ticket') ?? '', 'agent-page', world.secret, world.clock.now())
    return claims ? answer(toSeat(claims), parameters) : errorPage('Sign-in refused', 'This page has expired. Open the link again.', 403, SHOWN)
}

function toSeat(claims: TokenClaims): Seat {
    const text = (name: string) => typeof claims[name] === 'string' ? claims[name] : null
    return {
        partnerId: claims.groupid, partnerUserId: claims.partneruserid, key: text('key') ?? '', sessionId: text('sessionId') ?? '', wait: claims.wait === 1,
        person: { name: text('name'), email: text('email'), phone: text('phone') }
    }
}

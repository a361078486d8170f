import { json, redirect, type Incoming, type Reply } from '../http'
import { isOpen, type Session } from '../types'
import { playVisitor, type ActDetails, type VisitorAct } from '../visitor-acts'
import type { Visitor } from '../visitors'
import type { World } from '../world'
import { sessionDetails, stateOf } from './details'
import { actionForm, buttonsForm, errorPage, html, input, page, type FormOptions, type Html } from './html'

const ID = /^[A-Za-z0-9._-]{1,50}$/
const SIZES = ['640x480', '320x240', '176x144']

interface Place {
    groupid: string
    visitorid: string
    /** The session the visitor looks at, once there is one. */
    session: string
}

/** The page on which a person plays the visitor: on the customer's site, starting a session, answering terms. Not a page of the vendor. */
export function answerVisitorPage(request: Incoming, world: World): Reply | null {
    if (!['/visitor', '/visitor/state', '/visitor/act'].includes(request.path)) return null
    const parameters = request.path === '/visitor/act' ? new URLSearchParams(request.body) : request.query
    const place = { groupid: parameters.get('groupid') ?? '', visitorid: parameters.get('visitorid') ?? '', session: parameters.get('session') ?? '' }
    if (request.path === '/visitor' && (place.groupid === '' || place.visitorid === '')) return askWho(place, world)
    if (!world.groups.has(place.groupid)) return errorPage('Unknown group', 'There is no such group here.', 404)
    if (!ID.test(place.visitorid)) return errorPage('Bad visitor id', 'A visitor id has 1 to 50 letters, digits, dots, dashes or underscores.', 400)
    if (request.path === '/visitor/act') return request.method === 'POST' ? act(place, parameters, world) : errorPage('Bad request', 'POST only.', 405)
    const visitor = world.visitors.get(place.groupid, place.visitorid)
    const session = current(place, world)
    const state = `${stateOf(session)}:${visitor?.present ? 1 : 0}:${visitor?.asked?.at ?? 0}`
    return request.path === '/visitor/state' ? json({ state }) : show(place, visitor, session, state)
}

function askWho(place: Place, world: World): Reply {
    const group = place.groupid || [...world.groups.keys()][0] || ''
    return page('Visitor', html`<form class="card" method="get" action="/visitor">${input('groupid', 'Group id', group, 'required')}${input('visitorid', 'Visitor id', place.visitorid, 'required maxlength="50"')}<button class="primary">Go to the site</button></form>`)
}

function current(place: Place, world: World): Session | undefined {
    return place.session ? world.store.get(place.groupid, place.session) : world.store.findOpen(place.groupid, place.visitorid)
}

function show(place: Place, visitor: Visitor | undefined, session: Session | undefined, state: string): Reply {
    const hidden = { groupid: place.groupid, visitorid: place.visitorid, session: place.session }
    const form = (button: string, action: string, options?: FormOptions) => actionForm('/visitor/act', hidden, button, action, options)
    const presence = visitor?.present
        ? html`<div class="card"><p role="status" id="presence">You are on the site: agents see you as present.</p>${form('Leave the site', 'leave')}</div>`
        : html`<div class="card"><p role="status" id="presence">You are not on the site.</p>${form('Come to the site', 'come', { fields: details(visitor), primary: true })}</div>`
    const parts = [presence, visitor?.asked ? terms(form) : html``, session ? running(session, form) : html``, session && isOpen(session.status) ? html`` : start(form, visitor, hidden)]
    const poll = { url: `/visitor/state?${new URLSearchParams(hidden)}`, state }
    return page(`Visitor ${place.visitorid}`, html`<p class="soft">A person on the website of group ${place.groupid}.</p>${parts}`, { poll })
}

function details(visitor: Visitor | undefined): Html {
    return html`${input('name', 'Your name', visitor?.name ?? '', 'maxlength="63"')}${input('email', 'Your e-mail', visitor?.email ?? '', 'maxlength="127"')}${input('phone', 'Your phone', visitor?.phone ?? '', 'maxlength="31"')}`
}

type FormMaker = (button: string, action: string, options?: FormOptions) => Html

function terms(form: FormMaker): Html {
    return html`<section aria-labelledby="terms"><h2 id="terms">The agent asks to see this page</h2><p>They will see what you see here, until you stop.</p>${form('Accept', 'accept', { primary: true })}${form('Decline', 'decline')}</section>`
}

function running(session: Session, form: FormMaker): Html {
    const open = isOpen(session.status)
    return html`<section aria-labelledby="now"><h2 id="now">${open ? 'Your session' : 'Your last session'}</h2>
${open ? html`<p>Tell the agent this key:</p><p class="key" id="bigkey">${session.sessionKey ?? ''}</p>` : null}${sessionDetails(session)}
${open ? html`${form('End session', 'end', { primary: true })}${form('Close the browser', 'drop')}` : null}</section>`
}

function start(form: FormMaker, visitor: Visitor | undefined, hidden: Readonly<Record<string, string>>): Html {
    const sizes = SIZES.map(size => html`<option>${size}</option>`)
    const answer = visitor?.answer ? html`<p>You ${visitor.answer} the last request.</p>` : null
    return html`<section aria-labelledby="start"><h2 id="start">Start a session</h2>${answer}${form('Start cobrowse', 'cobrowse', { primary: true })}${form('Start cobrowse with a random key', 'random')}
${form('Start video', 'video', { fields: html`<label>Picture<select name="size">${sizes}</select></label>` })}</section>
<section aria-labelledby="join"><h2 id="join">Join a screen share</h2>${buttonsForm('/visitor/act', hidden, [['View the share', 'view'], ['Decline the share', 'refuse']], { fields: input('key', 'Key from the agent', '', 'maxlength="50" autocomplete="off"') })}</section>`
}

function act(place: Place, form: URLSearchParams, world: World): Reply {
    const { groupid, visitorid } = place
    const text = (name: string) => form.get(name)?.trim() ?? ''
    const play = (what: VisitorAct, details?: ActDetails) => to(place, playVisitor(world, groupid, visitorid, what, details))
    switch (form.get('action')) {
        case 'come': return play('arrive', { name: text('name'), email: text('email'), phone: text('phone') })
        case 'leave': return play('leave')
        case 'cobrowse': return play('start')
        case 'random': return play('start', { sessionKey: world.live.randomKey() })
        case 'video': {
            const [width, height] = (SIZES.find(size => size === form.get('size')) ?? '640x480').split('x').map(Number)
            return play('video', { width, height })
        }
        case 'accept': return play('accept')
        case 'decline': return play('decline')
        case 'end': case 'drop': {
            const session = current(place, world)
            return to(place, session && world.live.end(session, form.get('action') === 'end' ? 'C' : 'X', 'visitor'))
        }
        case 'view': case 'refuse': return share(place, form, world)
        default: return errorPage('Bad request', 'Unknown action.', 400)
    }
}

function share(place: Place, form: URLSearchParams, world: World): Reply {
    const session = world.store.findOpen(place.groupid, (form.get('key') ?? '').trim())
    if (!session || session.type !== 'G') return errorPage('No such share', 'No screen share with this key is running.', 404)
    return to(place, form.get('action') === 'view' ? world.live.join(session, null, world.visitors.get(place.groupid, place.visitorid)) : world.live.end(session, 'D', 'visitor'))
}

function to(place: Place, session?: Session): Reply {
    return redirect(`/visitor?${new URLSearchParams({ groupid: place.groupid, visitorid: place.visitorid, ...session ? { session: session.sessionId } : {} })}`)
}

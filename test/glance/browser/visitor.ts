/**
 * Stand-in of the vendor's script for a customer's site. Names and events [D] (help.glance.net, "Cobrowse Visitor API" and "Cobrowse Visitor Events");
 * what it shows, and how it talks to the service, is ours [?]. What a real one does, sending the page, it does not.
 */
import { PresenceVisitor, settings } from './presence-visitor'
import { askTerms, showEnd, showSession } from './visitor-ui'
import { ask, follow, namespace, tag } from './wire'

type Listener = (event?: unknown) => void

interface StartParams {
    sessionKey?: string
    groupid?: string | number
}

/** What lets this browser go on with its session on the next page. */
interface Running {
    ticket: string
    key: string
}

const STORED = 'glance-session'
const RANDOM = 'GLANCE_KEYTYPE_RANDOM'
const listeners = new Map<string, Set<Listener>>()
let running: Running | null = null
let stopFollowing: (() => void) | null = null

function emit(name: string, event?: unknown): void {
    for (const listener of listeners.get(name) ?? []) {
        try {
            listener(event)
        } catch (error) {
            console.error(error)
        }
    }
}

const wantedKey = (params: string | StartParams | undefined) => typeof params === 'string' ? params : params?.sessionKey
const group = (params: string | StartParams | undefined) => String((typeof params === 'object' ? params.groupid : undefined) ?? settings().groupid)

/** The key: the one given, a random one when asked for, else the visitor's id, else random [D]. */
async function start(params?: string | StartParams): Promise<void> {
    if (running) return
    const { visitorid = '', name, email, phone } = settings()
    const wanted = wantedKey(params) ?? (visitorid || RANDOM)
    emit('sessionstarting')
    try {
        const { status, body } = await ask('/cobrowse/visitor/start', { groupid: group(params), visitorid }, { body: { sessionkey: wanted === RANDOM ? null : wanted, name, email, phone } })
        if (status !== 200) return emit('error', { code: status === 409 ? 'dupkey' : 'service', msg: String(body.message ?? `The service answered ${status}`) })
        running = { ticket: String(body.ticket), key: String(body.sessionkey) }
        sessionStorage.setItem(STORED, JSON.stringify(running))
        emit('sessionstart')
        goOn(running)
    } catch {
        emit('error', { code: 'service', msg: 'A connection could not be established' })
    }
}

/** From the start on, and again on every page the visitor goes to [D]. */
function goOn(session: Running): void {
    const stop = () => { visitor.stopSession() }
    showSession(session.key, 0, stop)
    emit('sessioncontinue')
    stopFollowing = follow({
        path: '/cobrowse/visitor/session', query: { ticket: session.ticket },
        happened: ({ type, data }) => {
            if (type === 'sessionend') return over(String(data.reason))
            if (type !== 'agents') return
            showSession(session.key, Number(data.count), stop)
            emit('agents', data)
        },
        lost: status => {
            if (status === 0) emit('error', { code: 'conndrop', msg: 'The connection dropped' })
            over('error')
        }
    })
}

function over(reason: string): void {
    if (!running) return
    running = null
    sessionStorage.removeItem(STORED)
    stopFollowing?.()
    showEnd(reason)
    emit('sessionend', { reason })
}

async function terms(params?: StartParams): Promise<void> {
    if (running) return
    const { visitorid = '' } = settings()
    const report = (status: string) => visitorid === '' ? undefined
        : ask('/cobrowse/visitor/terms', { groupid: group(params), visitorid }, { body: { status, sessionkey: wantedKey(params) ?? visitorid } }).catch(() => undefined)
    void report('displayed')
    const accepted = await askTerms()
    if (accepted === null) return
    await report(accepted ? 'accepted' : 'declined')
    if (accepted) await start(params)
}

const visitor = {
    startSession(params?: string | StartParams): void { void start(params) },
    showTerms(params?: StartParams): void { void terms(params) },
    /** Only with a session running [D]. */
    stopSession(): void {
        const session = running
        if (!session) return
        emit('leavesession')
        ask('/cobrowse/visitor/stop', { ticket: session.ticket }, { body: {} }).then(() => over('visitor'), () => over('error'))
    },
    inSession: (): boolean => running !== null,
    getKey: (): string | undefined => running?.key,
    addEventListener(name: string, listener: Listener): void {
        listeners.set(name, (listeners.get(name) ?? new Set()).add(listener))
    },
    removeEventListener(name: string, listener: Listener): void {
        listeners.get(name)?.delete(listener)
    }
}

namespace('Cobrowse').Visitor = visitor

/** Default behaviour with `data-presence="on"` [D]: present as soon as the page is there. */
function begin(): void {
    const stored = sessionStorage.getItem(STORED)
    if (stored) {
        running = JSON.parse(stored) as Running
        goOn(running)
    }
    if (tag()?.dataset.presence === 'on' && settings().visitorid) new PresenceVisitor().presence()
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin)
// After the page's own `onload`, which is where listeners are added.
else setTimeout(begin)

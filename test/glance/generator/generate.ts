import type { Guest, Person, Session } from '../types'
import { AGENT_IDS, makePerson, makeVisitorId } from './people'
import { spreadEnds, type Draft, type EndRules } from './ends'
import { Random } from './random'
import { workingTime } from './rhythm'

export interface GeneratorOptions extends EndRules {
    count: number
    seed: number
    /** Range of start times, milliseconds since the epoch; ended sessions end within it too. */
    from: number
    to: number
    partnerId: string
    /** First session id; ids are decimal text and rise with the start. Default 184,000,000. */
    firstId?: number
    /** Sessions that were launched "here" (system `here`); the others belong to other systems of the partner. Default: from `otherShare`. */
    launched?: number
    /** Share of sessions of other systems, 0 to 1, when `launched` is not given. Default 1. */
    otherShare?: number
    /** Sessions that are in progress at `to`. Default: one in 250. */
    open?: number
    typeWeights?: Record<string, number>
    statusWeights?: Record<string, number>
    /** Types of the launched ones; default as `typeWeights`. */
    launchedTypeWeights?: Record<string, number>
    /** Partner user ids of the agents "here". */
    agents?: string[]
    /** Times with milliseconds instead of whole seconds. */
    milliseconds?: boolean
}

/** Typical of support work: cobrowse most, most sessions end well [I]; the letters are the documented ones [D]. */
const TYPES = { C: 70, G: 20, V: 10 }
const STATUSES = { C: 80, X: 9, Q: 4, T: 4.5, D: 1, E: 0.8, K: 0.3, U: 0.3, L: 0.1 }
const SYSTEMS = ['crm', 'website', 'contact-center']
const SCREENS = [[1920, 1080], [1366, 768], [2560, 1440], [1440, 900], [3840, 2160], [1280, 1024]] as const
/** Picture sizes the vendor lists [D]. */
const PICTURES = [[160, 120], [176, 144], [320, 240], [352, 288], [640, 360], [640, 480], [704, 576]] as const
/** Letters of sessions that nobody joined. */
const LONELY = new Set(['Q', 'T', 'D', 'E'])

interface Caller extends Person {
    visitorId: string
}

/**
 * A life-like history: every session with the end it will have, in order of start. The same options give the same
 * sessions, letter by letter. What of it is visible at a time is up to `Schedule`.
 */
export function generate(options: GeneratorOptions): Session[] {
    const random = new Random(options.seed)
    const callers = makeCallers(random, options.count)
    const openCount = Math.min(options.count, options.open ?? Math.round(options.count / 250))
    const launched = chooseLaunched(random, options)
    const grain = options.milliseconds ? 1 : 1000
    const firstId = options.firstId ?? 184_000_000
    const drafts: Draft[] = []
    for (let index = 0; index < options.count; index++) {
        const open = index < openCount
        const start = open ? options.to - random.integer(60, 2400) * 1000 : workingTime(random, options.from, options.to)
        drafts.push(makeDraft(random, options, callers, { start: Math.floor(start / grain) * grain, open, here: launched.has(index), id: firstId + index }))
    }
    spreadEnds(random, drafts, options, openCount)
    drafts.sort((a, b) => a.startTime - b.startTime)
    drafts.forEach((draft, index) => { draft.sessionId = String(firstId + index) })
    return drafts
}

function chooseLaunched(random: Random, options: GeneratorOptions): Set<number> {
    const wanted = Math.min(options.count, options.launched ?? Math.round(options.count * (1 - (options.otherShare ?? 1))))
    const chosen = new Set<number>()
    if (wanted === options.count) for (let index = 0; index < wanted; index++) chosen.add(index)
    while (chosen.size < wanted) chosen.add(random.integer(0, options.count - 1))
    return chosen
}

/** People come back: there are fewer callers than sessions, and strings are shared between their sessions. */
function makeCallers(random: Random, count: number): Caller[] {
    const size = Math.max(1, Math.min(20_000, Math.ceil(count / 3)))
    return Array.from({ length: size }, (_, index) => ({ ...makePerson(random), visitorId: makeVisitorId(random, 1000 + index) }))
}

interface Place {
    start: number
    open: boolean
    here: boolean
    /** A number no other session has; not yet its id, since ids follow the start. */
    id: number
}

function makeDraft(random: Random, options: GeneratorOptions, callers: Caller[], place: Place): Draft {
    const type = random.weighted((place.here ? options.launchedTypeWeights : undefined) ?? options.typeWeights ?? TYPES)
    const status = place.open ? random.weighted({ C: 80, X: 12, Q: 4, T: 4 }) : random.weighted(options.statusWeights ?? STATUSES)
    const caller = random.pick(callers)
    const agent = random.pick(place.here ? options.agents ?? AGENT_IDS : AGENT_IDS)
    const known = type !== 'G' && random.chance(0.6)
    const key = place.here || !known ? makeKey(random, place) : caller.visitorId
    const seconds = length(random, status)
    const fraction = options.milliseconds ? random.integer(0, 999) : 0
    const end = place.open ? options.to + random.integer(30, 5400) * 1000 : place.start + seconds * 1000 + fraction
    const visitorId = place.here ? (known ? key : null) : known ? caller.visitorId : null
    const [width, height] = type === 'G' ? random.pick(SCREENS) : type === 'V' ? random.pick(PICTURES) : [0, 0] as const
    return {
        partnerId: options.partnerId, sessionId: '', type, status, sessionKey: key, visitorId, partnerUserId: LONELY.has(status) && type !== 'G' && !place.here ? null : agent,
        username: LONELY.has(status) && type !== 'G' ? null : describeAgent(agent).username,
        startTime: place.start, endTime: end, duration: Math.floor((end - place.start) / 1000), width, height,
        guests: makeGuests(random, { type, status, agent, caller, start: place.start, end }), system: place.here ? 'here' : random.pick(SYSTEMS)
    }
}

/** They get a key of their own (ten digits, or `rec-`), so that a launch row has exactly one partner; others may reuse one. Leading zeros occur [D]. */
function makeKey(random: Random, place: Place): string {
    if (!place.here) return String(random.integer(0, 9999_999)).padStart(random.pick([4, 7, 9]), '0')
    return random.chance(0.5) ? `rec-${place.id}_${random.integer(1000, 9999)}` : String(place.id).padStart(10, '0')
}

function length(random: Random, status: string): number {
    if (LONELY.has(status)) return status === 'T' ? random.integer(100, 300) : random.integer(3, 240)
    return Math.max(5, Math.min(4 * 3600, Math.round(random.logNormal(status === 'X' ? 620 : 480, 0.9))))
}

const agents = new Map<string, Person & { username: string }>()

/** Name, e-mail and Glance address of an agent; the same objects for all their sessions, since a history can have a million. */
function describeAgent(agent: string): Person & { username: string } {
    const known = agents.get(agent)
    if (known) return known
    const username = `${agent.normalize('NFD').replace(/[^A-Za-z0-9]/g, '').toLowerCase() || 'agent'}.example.glance.net`
    const described = { name: `Agent ${agent}`.slice(0, 63), email: agent.includes('@') ? agent : null, phone: null, username }
    agents.set(agent, described)
    return described
}

interface Cast {
    type: string
    status: string
    agent: string
    caller: Caller
    start: number
    end: number
}

/** Agent and visitor, sometimes one or two more; nobody but the starter in a session that was not joined [D]. Guest types are not public [?]. */
function makeGuests(random: Random, cast: Cast): Guest[] {
    const { agent, caller, start, end } = cast
    const letters = cast.type === 'G' ? { agent: 'H', other: 'G' } : { agent: 'A', other: 'V' }
    const guest = (type: string, person: Person, partnerUserId: string | null, from: number): Guest => ({
        type, status: cast.status === 'X' && random.chance(0.5) ? 'X' : 'C', name: person.name, email: person.email, phone: person.phone, partnerUserId, startTime: from,
        duration: Math.floor((end - from) / 1000)
    })
    const helper = describeAgent(agent)
    const joined = start + Math.min(random.integer(3, 40), Math.max(1, Math.floor((end - start) / 2000))) * 1000
    const starterIsAgent = cast.type === 'G'
    const first = starterIsAgent ? guest(letters.agent, helper, agent, start) : guest(letters.other, caller, null, start)
    if (LONELY.has(cast.status)) return [first]
    const second = starterIsAgent ? guest(letters.other, caller, null, joined) : guest(letters.agent, helper, agent, joined)
    const guests = [first, second]
    const extra = random.chance(0.07) ? random.integer(1, 2) : 0
    for (let index = 0; index < extra; index++) guests.push(guest('G', makePerson(random), null, Math.min(end, joined + random.integer(1, 60) * 1000)))
    return guests
}

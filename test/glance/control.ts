import { formatUtc, parseDate } from './dates'
import { FAULT_KINDS, type FaultRule } from './faults'
import { generate, type GeneratorOptions } from './generator/generate'
import { json, type Incoming, type Reply } from './http'
import { BadRecord, readRecord, writeRecord, type SessionRecord } from './records'
import type { Session } from './types'
import { playVisitor, VISITOR_ACTS, type ActDetails, type VisitorAct } from './visitor-acts'
import { DEFAULT_OPTIONS, type ServiceOptions, type World } from './world'

/** A launch that a test can record "here", with the session that came of it. */
export interface Launched {
    sessionId: string
    sessionKey: string | null
    visitorId: string | null
    partnerUserId: string | null
    type: string
    startTime: string
    status: string
}

export interface GenerateRequest extends Partial<Omit<GeneratorOptions, 'from' | 'to' | 'count'>> {
    count: number
    /** ISO dates; default: 90 days up to the service's now. */
    from?: string | number
    to?: string | number
}

export interface Generated {
    count: number
    from: string
    to: string
    byStatus: Record<string, number>
    byType: Record<string, number>
    bySystem: Record<string, number>
    /** Still open at the service's now, and how many end seconds occur more than once. */
    open: number
    tiedEndSeconds: number
    firstEnd: string | null
    lastEnd: string | null
    launched: Launched[]
}

export interface SessionFilter {
    partnerId?: string
    system?: string
    type?: string
    status?: string
    sessionId?: string
    offset?: number
    limit?: number
}

/** The control doors as functions: what the HTTP doors below do, for tests in the same process. */
export class Control {
    private nextId = 500_000_000

    constructor(private readonly world: World) {}

    /** Adds sessions, or replaces those with the same id. Throws BadRecord before anything is changed. */
    addSessions(records: readonly unknown[]): SessionRecord[] {
        const { clock, store, schedule, groups } = this.world
        const defaults = { partnerId: [...groups.keys()][0] ?? '', now: Math.floor(clock.now() / 1000) * 1000, nextId: () => String(this.nextId++) }
        const read = records.map(record => readRecord(record, defaults))
        for (const { session, final } of read) {
            schedule.cancel(session)
            store.put(session)
            if (final) schedule.add(final, clock.now())
        }
        return read.map(({ session }) => writeRecord(store.get(session.partnerId, session.sessionId) ?? session, schedule.planned(session)))
    }

    /** Generates a history. What lies in the future appears as the clock goes on. */
    generate(request: GenerateRequest): Generated {
        const now = this.world.clock.now()
        const to = readTime(request.to) ?? Math.floor(now / 1000) * 1000
        const from = readTime(request.from) ?? to - 90 * 86_400_000
        if (!Number.isInteger(request.count) || request.count < 0 || request.count > 2_000_000) throw new BadRecord('count must be 0 to 2,000,000')
        if (from >= to) throw new BadRecord('from must be before to')
        const partnerId = request.partnerId ?? [...this.world.groups.keys()][0] ?? ''
        const sessions = generate({ ...request, seed: request.seed ?? 1, firstId: request.firstId ?? 184_000_000 + this.world.store.size, from, to, partnerId })
        for (const session of sessions) this.world.schedule.add(session, now)
        return summarise(sessions, from, to, now)
    }

    /** The truth, in order of arrival. */
    sessions(filter: SessionFilter = {}): { total: number, sessions: SessionRecord[] } {
        const { offset = 0, limit = 1000 } = filter
        const found: SessionRecord[] = []
        let total = 0
        for (const session of this.world.store.all()) {
            if ((['partnerId', 'system', 'type', 'status', 'sessionId'] as const).some(name => filter[name] !== undefined && filter[name] !== session[name])) continue
            if (total >= offset && found.length < limit) found.push(writeRecord(session, this.world.schedule.planned(session)))
            total++
        }
        return { total, sessions: found }
    }

    setOptions(options: Partial<ServiceOptions>): ServiceOptions {
        for (const name of Object.keys(options)) if (!(name in DEFAULT_OPTIONS)) throw new BadRecord(`Unknown option '${name}'; known: ${Object.keys(DEFAULT_OPTIONS).join(', ')}`)
        this.world.options = { ...this.world.options, ...options }
        return this.world.options
    }

    setFaults(rules: readonly FaultRule[]): void {
        this.world.faults.set(rules)
    }

    /** Sets or advances the clock, and lets happen what is due. */
    setClock(change: { now?: string | number, advance?: number, freeze?: boolean }): string {
        const { clock } = this.world
        const now = readTime(change.now)
        if (now !== null) clock.set(now, change.freeze ?? false)
        if (change.advance !== undefined) clock.advance(change.advance * 1000)
        if (now === null && change.advance === undefined && change.freeze !== undefined) clock.set(clock.now(), change.freeze)
        this.tick()
        return formatUtc(clock.now())
    }

    /** Brings the sessions up to the clock. */
    tick(): void {
        const now = this.world.clock.now()
        this.world.schedule.apply(now)
        this.world.live.expire(now)
    }

    /** Forgets sessions, visitors, faults, the log and the options; the clock only when asked. */
    reset(clock = false): void {
        const { store, schedule, live, visitors, faults, log, mailbox, presences, viewers, gate } = this.world
        for (const part of [store, schedule, live, visitors, log, mailbox, presences, viewers]) part.clear()
        faults.set([])
        gate.letGo()
        this.world.options = { ...this.world.firstOptions }
        if (clock) this.world.clock.reset()
    }
}

function readTime(value: string | number | undefined): number | null {
    if (value === undefined) return null
    const time = typeof value === 'number' ? value : parseDate(value)
    if (time === null) throw new BadRecord(`Not a date: ${value}`)
    return time
}

function summarise(sessions: readonly Session[], from: number, to: number, now: number): Generated {
    const tally = (name: 'status' | 'type' | 'system') => {
        const sums: Record<string, number> = {}
        for (const session of sessions) sums[session[name]] = (sums[session[name]] ?? 0) + 1
        return sums
    }
    const ends = new Map<number, number>()
    let [first, last] = [Infinity, -Infinity]
    for (const { endTime } of sessions) {
        if (endTime === null) continue
        ends.set(Math.floor(endTime / 1000), (ends.get(Math.floor(endTime / 1000)) ?? 0) + 1)
        first = Math.min(first, endTime)
        last = Math.max(last, endTime)
    }
    const launched = sessions.filter(session => session.system === 'here').map(({ sessionId, sessionKey, visitorId, partnerUserId, type, startTime, status }) => {
        return { sessionId, sessionKey, visitorId, partnerUserId, type, startTime: formatUtc(startTime), status }
    })
    return {
        count: sessions.length, from: formatUtc(from), to: formatUtc(to), byStatus: tally('status'), byType: tally('type'), bySystem: tally('system'),
        open: sessions.filter(session => session.startTime <= now && (session.endTime ?? Infinity) > now).length,
        tiedEndSeconds: [...ends.values()].filter(count => count > 1).length, firstEnd: Number.isFinite(first) ? formatUtc(first) : null,
        lastEnd: Number.isFinite(last) ? formatUtc(last) : null, launched
    }
}

/** The HTTP doors under `/_control/`. */
export async function answerControl(request: Incoming, control: Control, world: World): Promise<Reply> {
    try {
        const body: unknown = request.body === '' ? {} : JSON.parse(request.body)
        const door = `${request.method} ${request.path.slice('/_control/'.length)}`
        switch (door) {
            case 'POST sessions': return json({ sessions: control.addSessions(Array.isArray(body) ? body : [body]) })
            case 'GET sessions': return json(control.sessions(readFilter(request.query)))
            case 'POST generate': return json(control.generate(flatten(body)))
            case 'POST visitors': return json({ visitors: addVisitors(Array.isArray(body) ? body : [body], world) })
            case 'POST act': return json(play(body as Record<string, unknown>, world))
            case 'POST tokens': return json({ withdrawn: (body as { revoke?: boolean }).revoke ? world.tokens.withdraw() : 0 })
            case 'GET visitors': return json({ visitors: world.visitors.list() })
            case 'POST faults': control.setFaults((Array.isArray(body) ? body : [body]) as FaultRule[]); return json({ rules: world.faults.list(), kinds: FAULT_KINDS })
            case 'GET faults': return json({ rules: world.faults.list(), kinds: FAULT_KINDS })
            case 'GET requests': return json({ ...world.log.summary(), requests: world.log.list(request.query.get('operation'), Number(request.query.get('after') ?? 0)) })
            case 'POST held': return json({ held: await world.gate.whenHeld((body as { count?: number }).count ?? 1) })
            case 'POST release': return json({ released: world.gate.letGo((body as { count?: number }).count) })
            case 'POST clock': return json({ now: control.setClock(body as { now?: string, advance?: number }) })
            case 'GET clock': return json({ now: formatUtc(world.clock.now()) })
            case 'POST options': return json(control.setOptions(body as Partial<ServiceOptions>))
            case 'GET options': return json(world.options)
            case 'POST reset': control.reset((body as { clock?: boolean }).clock); return json({ ok: true })
            default: return json({ error: `No such control door: ${door}` }, 404)
        }
    } catch (error) {
        return json({ error: (error as Error).message }, 400)
    }
}

/** `{"count","seed","from","to","options":{...}}` as documented for the door; options may also stand beside the rest. */
function flatten(body: unknown): GenerateRequest {
    const { options, ...rest } = body as GenerateRequest & { options?: Partial<GenerateRequest> }
    return { ...rest, ...options }
}

function readFilter(query: URLSearchParams): SessionFilter {
    const number = (name: string) => query.has(name) ? { [name]: Number(query.get(name)) } : {}
    const words = ['partnerId', 'system', 'type', 'status', 'sessionId'].filter(name => query.has(name)).map(name => [name, query.get(name)])
    return { ...Object.fromEntries(words), ...number('offset'), ...number('limit') } as SessionFilter
}

/** Who is there, and how they answered; what is not said stays as it is. */
function addVisitors(records: readonly Record<string, unknown>[], world: World): unknown[] {
    return records.map(record => {
        const { partnerId, visitorId } = whichVisitor(record, world)
        const { answer } = record
        if (answer !== undefined && answer !== null && answer !== 'accepted' && answer !== 'declined') throw new BadRecord('answer must be accepted or declined')
        const text = (name: string) => record[name] === undefined ? {} : { [name]: typeof record[name] === 'string' ? record[name] : null }
        return world.visitors.update(partnerId, visitorId, world.clock.now(), {
            present: record.present !== false, ...text('name'), ...text('email'), ...text('phone'), ...answer === undefined ? {} : { answer, asked: null }
        })
    })
}

function whichVisitor(record: Readonly<Record<string, unknown>>, world: World): { partnerId: string, visitorId: string } {
    if (typeof record.visitorId !== 'string') throw new BadRecord('visitorId is missing')
    return { partnerId: typeof record.partnerId === 'string' ? record.partnerId : [...world.groups.keys()][0] ?? '', visitorId: record.visitorId }
}

/** Somebody does something: the visitor, or an agent in the visitor's session (`join`, `end`). */
function play(body: Readonly<Record<string, unknown>>, world: World): { session: SessionRecord | null } {
    const { partnerId, visitorId } = whichVisitor(body, world)
    const details = body as ActDetails & { partnerUserId?: string }
    const act = String(body.do)
    const session = isVisitorAct(act) ? playVisitor(world, partnerId, visitorId, act, details) : playAgent(world, { ...details, partnerId, visitorId }, act)
    return { session: session ? writeRecord(session, world.schedule.planned(session)) : null }
}

const isVisitorAct = (act: string): act is VisitorAct => VISITOR_ACTS.includes(act as VisitorAct)

function playAgent(world: World, { partnerId, visitorId, sessionKey, partnerUserId = 'agent' }: ActDetails & { partnerId: string, visitorId: string, partnerUserId?: string }, act: string): Session {
    if (act !== 'join' && act !== 'end') throw new BadRecord(`Nobody can do '${act}'; known: ${[...VISITOR_ACTS, 'join', 'end'].join(', ')}`)
    const session = world.store.findOpen(partnerId, sessionKey ?? visitorId)
    if (!session) throw new BadRecord('There is no such session')
    return act === 'join' ? world.live.join(session, partnerUserId, { name: `Agent ${partnerUserId}`, email: null, phone: null }) : world.live.end(session, 'C', 'agent')
}

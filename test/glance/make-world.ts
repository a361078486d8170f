import { randomBytes } from 'node:crypto'
import { Clock } from './clock'
import { Connections } from './cobrowse/connections'
import { readConnectionName, sessionChanged, visitorChanged } from './cobrowse/happenings'
import { Mailbox } from './cobrowse/mailbox'
import { FaultBook } from './faults'
import { LiveSessions } from './live'
import { PresenceTokens } from './presence-tokens'
import { RequestLog } from './request-log'
import { Schedule } from './schedule'
import { Gate } from './gate'
import { SessionStore } from './session-store'
import type { Group } from './types'
import { Visitors } from './visitors'
import { DEFAULT_OPTIONS, type ServiceOptions, type World } from './world'

/** What a service starts with. */
export interface WorldOptions {
    /** Default: partner 12345 with the key `test-api-key`. */
    groups?: readonly Group[]
    /** ISO date or milliseconds the clock starts at; it runs on from there. */
    now?: string | number | null
    /** Address of another process whose time is followed. */
    clockUrl?: string | null
    /** What is not public about the vendor; a reset goes back to it. */
    options?: Partial<ServiceOptions>
}

/** A service's data, empty. Throws when `now` is no date. */
export function makeWorld(options: WorldOptions): World {
    const now = typeof options.now === 'string' ? Date.parse(options.now) : options.now
    if (now !== undefined && now !== null && !Number.isFinite(now)) throw new Error(`Not a date: ${options.now}`)
    const clock = new Clock(now, options.clockUrl)
    const store = new SessionStore()
    const schedule = new Schedule(store)
    const groups = options.groups ?? [{ partnerId: '12345', apiKey: 'test-api-key' }]
    const mailbox = new Mailbox()
    const firstOptions = { ...DEFAULT_OPTIONS, ...options.options }
    const secret = randomBytes(32).toString('base64url')
    const live = new LiveSessions(store, schedule, clock, (before, after, by) => { sessionChanged(mailbox, before, after, by) })
    const visitors = new Visitors((before, after) => { visitorChanged(mailbox, before, after) })
    const grace = () => world.options.presenceGrace
    const presences = new Connections(grace, name => {
        const { partnerId, id } = readConnectionName(name)
        visitors.update(partnerId, id, clock.now(), { present: false, asked: null, connection: null, page: null })
    })
    // A browser that is gone has not said good-bye: its session ends without a clean close.
    const viewers = new Connections(grace, name => {
        const { partnerId, id } = readConnectionName(name)
        const session = store.get(partnerId, id)
        if (session) live.end(session, 'X', 'error')
    })
    const world: World = {
        groups: new Map(groups.map(group => [group.partnerId, group])), clock, store, schedule, live, visitors, mailbox, presences, viewers,
        tokens: new PresenceTokens(secret), faults: new FaultBook(), log: new RequestLog(), gate: new Gate(), options: { ...firstOptions }, firstOptions, secret, baseUrl: ''
    }
    return world
}

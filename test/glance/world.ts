import { createHash, timingSafeEqual } from 'node:crypto'
import type { WireOptions } from './asmx/wire'
import type { Clock } from './clock'
import type { Connections } from './cobrowse/connections'
import type { Mailbox } from './cobrowse/mailbox'
import type { FaultBook } from './faults'
import type { Gate } from './gate'
import type { LiveSessions } from './live'
import type { PresenceTokens } from './presence-tokens'
import type { RequestLog } from './request-log'
import type { Schedule } from './schedule'
import type { SessionStore } from './session-store'
import type { Group } from './types'
import type { Visitors } from './visitors'

/** What is not public about the vendor and can therefore be set. */
export interface ServiceOptions extends WireOptions {
    /** How a wrong API key is answered [?]: a status, a 500 fault, or 200 with an error text. */
    badKey: '401' | '403' | 'fault' | 'text'
    /** Whether a status letter given to the record operations means that letter, or the class as for the counts [I]. */
    recordStatus: 'letter' | 'class'
    /** Operations that the service does not offer: absent from the WSDL and refused. */
    withdrawn: string[]
    /** Origins from which browsers may ask for agents [D]: `host`, `host:port` or the whole origin. */
    agentOrigins: string[]
    /** Status for a token that is missing, expired or withdrawn [?]. */
    badToken: '401' | '403' | 401 | 403
    /** Most minutes a token lasts, whatever was asked for. */
    tokenMinutes: number
    /** Status for a signal to somebody who is not present [?]. */
    absentSignal: '404' | '200' | 404 | 200
    /** How LookupPartnerCobrowseSession says that nothing runs [?]: `joinurl` empty, or not there. */
    noSession: 'empty' | 'missing'
    /** Seconds a visitor's browser stays connected without asking, as between two pages [D]. */
    presenceGrace: number
}

export const DEFAULT_OPTIONS: Readonly<ServiceOptions> = {
    jsonEnvelope: 'd', dates: 'iso', badKey: '403', recordStatus: 'letter', withdrawn: [],
    agentOrigins: [], badToken: 403, tokenMinutes: 120, absentSignal: 404, noSession: 'empty', presenceGrace: 5
}

/** Everything a request can reach. */
export interface World {
    readonly groups: Map<string, Group>
    readonly clock: Clock
    readonly store: SessionStore
    readonly schedule: Schedule
    readonly live: LiveSessions
    readonly visitors: Visitors
    readonly tokens: PresenceTokens
    /** What browsers are to be told. */
    readonly mailbox: Mailbox
    /** Visitors whose page runs the script, and sessions whose browser is there. */
    readonly presences: Connections
    readonly viewers: Connections
    readonly faults: FaultBook
    readonly log: RequestLog
    readonly gate: Gate
    options: ServiceOptions
    /** What a reset goes back to. */
    readonly firstOptions: Readonly<ServiceOptions>
    /** Signs tokens and page tickets of this process. */
    readonly secret: string
    /** `http://127.0.0.1:<port>`. */
    baseUrl: string
}

/** Compares two secrets in a time that does not depend on where they differ. */
export function sameSecret(a: string, b: string): boolean {
    const digest = (text: string) => createHash('sha256').update(text, 'utf8').digest()
    return timingSafeEqual(digest(a), digest(b))
}

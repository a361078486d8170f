import { parseDate } from '../dates'
import type { TimeKey } from '../session-store'
import { isOpen, type Group, type Guest, type Session } from '../types'
import { sameSecret, type World } from '../world'
import { Refusal, type ComplexType, type Field, type Operation, type Parameters, type ServiceContract } from './contract'
import type { WireRecord, WireTime } from './wire'

/** Longest range of one call [D], milliseconds. */
const MAX_RANGE = 31 * 86_400_000
const LETTER = /^[A-Z]?$/

const CREDENTIALS: Field[] = [{ name: 'partnerId', type: 'int' }, { name: 'apiKey', type: 'string' }]
const RANGE: Field[] = ['type', 'status', 'startRange', 'endRange'].map(name => ({ name, type: 'string' }))
const LIMIT: Field = { name: 'maxCount', type: 'int' }

const TYPES: ComplexType[] = [
    { name: 'ArrayOfSessionCount', list: { item: 'sessionCount', type: 'SessionCount' } },
    { name: 'SessionCount', fields: [{ name: 'type', type: 'string' }, { name: 'status', type: 'string' }, { name: 'count', type: 'int' }, { name: 'averageDuration', type: 'int' }] },
    { name: 'ArrayOfSession', list: { item: 'session', type: 'Session' } },
    {
        name: 'Session', fields: [
            ...['sessionId', 'type', 'status', 'sessionKey', 'visitorId', 'partnerUserId', 'username'].map(name => ({ name, type: 'string', optional: true })),
            { name: 'startTime', type: 'dateTime' }, { name: 'endTime', type: 'dateTime', nillable: true }, { name: 'duration', type: 'int' },
            { name: 'width', type: 'int' }, { name: 'height', type: 'int' }, { name: 'guests', type: 'ArrayOfGuest', optional: true }
        ]
    },
    { name: 'ArrayOfGuest', list: { item: 'guest', type: 'Guest' } },
    {
        name: 'Guest', fields: [
            ...['type', 'status', 'name', 'email', 'phone', 'partnerUserId'].map(name => ({ name, type: 'string', optional: true })),
            { name: 'startTime', type: 'dateTime' }, { name: 'duration', type: 'int' }
        ]
    }
]

/** The partner, or a refusal: id of 4 to 6 digits and its key [D]. */
export function authenticate(parameters: Parameters, world: World): Group {
    const partnerId = parameters.partnerId ?? ''
    if (!/^\d{4,6}$/.test(partnerId)) throw new Refusal('partnerId must be a number of 4 to 6 digits. Parameter name: partnerId')
    const group = world.groups.get(partnerId)
    if (!group || !sameSecret(group.apiKey, parameters.apiKey ?? '')) {
        throw new Refusal('Authentication failed: unknown partnerId or wrong apiKey.', 'System.UnauthorizedAccessException', 'credentials')
    }
    return group
}

interface Range {
    type: string
    status: string
    from: number
    to: number
}

function readRange(parameters: Parameters): Range {
    const type = parameters.type ?? ''
    const status = parameters.status ?? ''
    if (!['', 'C', 'G', 'V'].includes(type)) throw new Refusal('type must be C, G, V or empty. Parameter name: type')
    if (!LETTER.test(status)) throw new Refusal('status must be one letter or empty. Parameter name: status')
    const from = readDate(parameters, 'startRange')
    const to = readDate(parameters, 'endRange')
    if (to < from) throw new Refusal('endRange is before startRange. Parameter name: endRange', 'System.ArgumentOutOfRangeException')
    if (to - from > MAX_RANGE) throw new Refusal('The date range may not be more than 31 days. Parameter name: endRange', 'System.ArgumentOutOfRangeException')
    return { type, status, from, to }
}

function readDate(parameters: Parameters, name: string): number {
    const time = parseDate(parameters[name] ?? '')
    if (time === null) throw new Refusal(`${name} is not an ISO 8601 date. Parameter name: ${name}`, 'System.FormatException')
    return time
}

/** For counts, A means every session in progress and C every one that is over: the documented sample lists Q, T and X beside C [D]. */
function classFilter(status: string): ((letter: string) => boolean) | undefined {
    if (status === '') return undefined
    if (status === 'A') return isOpen
    return status === 'C' ? letter => !isOpen(letter) : letter => letter === status
}

/** For records, a letter means that letter [I], unless the service is set to read it as the counts do. */
function recordFilter(status: string, world: World): ((letter: string) => boolean) | undefined {
    if (world.options.recordStatus === 'class') return classFilter(status)
    return status === '' ? undefined : letter => letter === status
}

function counts(name: string, by: TimeKey, what: string): Operation {
    return {
        name, mark: 'D', documentation: `Numbers of sessions ${what} in the date range, by type and status.`,
        parameters: [...CREDENTIALS, ...RANGE], result: 'ArrayOfSessionCount',
        run(parameters, world) {
            const { partnerId } = authenticate(parameters, world)
            const { type, status, from, to } = readRange(parameters)
            const rows = world.store.counts({ partnerId, by, from, to, type, status: classFilter(status) })
            return { root: 'ArrayOfSessionCount', item: 'sessionCount', records: rows.map(row => ({ ...row })) }
        }
    }
}

function records(name: string, by: TimeKey, what: string): Operation {
    return {
        name, mark: 'I', documentation: `Session records ${what} in the date range, oldest first, at most maxCount.`,
        parameters: [...CREDENTIALS, ...RANGE, LIMIT], result: 'ArrayOfSession',
        run(parameters, world) {
            const { partnerId } = authenticate(parameters, world)
            const { type, status, from, to } = readRange(parameters)
            const limit = parameters.maxCount ?? ''
            if (!/^\d{1,4}$/.test(limit) || Number(limit) < 1 || Number(limit) > 1000) {
                throw new Refusal('maxCount must be a number from 1 to 1000. Parameter name: maxCount', 'System.ArgumentOutOfRangeException')
            }
            const page = world.store.page({ partnerId, by, from, to, type, status: recordFilter(status, world) }, Number(limit))
            return { root: 'ArrayOfSession', item: 'session', records: page.map(sessionRecord) }
        }
    }
}

/** A session as the wire has it: names [I], values [D]. */
export function sessionRecord(session: Session): WireRecord {
    const { sessionId, type, status, sessionKey, visitorId, partnerUserId, username, duration, width, height } = session
    return {
        sessionId, type, status, sessionKey, visitorId, partnerUserId, username,
        startTime: at(session.startTime), endTime: session.endTime === null ? null : at(session.endTime), duration, width, height, guests: { item: 'guest', records: session.guests.map(guestRecord) }
    }
}

function guestRecord(guest: Guest): WireRecord {
    const { type, status, name, email, phone, partnerUserId, duration } = guest
    return { type, status, name, email, phone, partnerUserId, startTime: at(guest.startTime), duration }
}

function at(time: number): WireTime {
    return { time }
}

/** The Activity Service: two public operations [D] and the two of the default contract that answer records [I]. */
export const ACTIVITY: ServiceContract = {
    name: 'ActivityService', path: '/services/activityservice.asmx', types: TYPES,
    operations: [
        counts('PartnerSessionCounts', 'start', 'started'), counts('PartnerSessionCountsEnding', 'end', 'ended'),
        records('PartnerSessions', 'start', 'started'), records('PartnerSessionsEnding', 'end', 'ended')
    ]
}

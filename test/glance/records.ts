import { formatUtc, parseDate } from './dates'
import { isOpen, type Guest, type Session } from './types'

/** A session as the control doors take and give it: the fields of the wire, `system`, and for an open one how it will end. */
export interface SessionRecord {
    partnerId: string
    sessionId: string
    type: string
    status: string
    sessionKey: string | null
    visitorId: string | null
    partnerUserId: string | null
    username: string | null
    startTime: string
    endTime: string | null
    duration: number
    width: number
    height: number
    guests: (Omit<Guest, 'startTime'> & { startTime: string })[]
    system: string
    /** How the session will end as the clock goes on. */
    endsLater?: { at: string, status: string } | null
}

type Loose = Record<string, unknown>

/** Thrown for a record that cannot be read; says which field. */
export class BadRecord extends Error {}

function time(value: unknown, field: string): number {
    const result = typeof value === 'number' ? value : parseDate(String(value))
    if (result === null || !Number.isFinite(result)) throw new BadRecord(`${field} is not a date: ${JSON.stringify(value)}`)
    return result
}

const optional = (value: unknown): string | null => value === undefined || value === null ? null : String(value)

/** Seconds between two times, unless given. */
function seconds(value: unknown, from: number, to: number | null): number {
    if (typeof value === 'number') return value
    return to === null ? 0 : Math.max(0, Math.floor((to - from) / 1000))
}

/** Reads a record leniently, since tests also want odd data: unknown letters and missing fields are kept as they are. */
export function readRecord(input: unknown, defaults: { partnerId: string, now: number, nextId: () => string }): { session: Session, final: Session | null } {
    if (input === null || typeof input !== 'object' || Array.isArray(input)) throw new BadRecord('A session is an object')
    const record = input as Loose
    const startTime = time(record.startTime ?? defaults.now - 600_000, 'startTime')
    const status = String(record.status ?? 'C')
    const givenEnd = record.endTime === undefined || record.endTime === null ? null : time(record.endTime, 'endTime')
    const endTime = givenEnd ?? (isOpen(status) ? null : startTime + Number(record.duration ?? 300) * 1000)
    const guests = (Array.isArray(record.guests) ? record.guests as Loose[] : []).map(guest => readGuest(guest, startTime, endTime))
    const session: Session = {
        partnerId: String(record.partnerId ?? defaults.partnerId),
        sessionId: String(record.sessionId ?? defaults.nextId()),
        type: String(record.type ?? 'C'),
        status,
        sessionKey: optional(record.sessionKey),
        visitorId: optional(record.visitorId),
        partnerUserId: optional(record.partnerUserId),
        username: optional(record.username),
        startTime,
        endTime,
        duration: seconds(record.duration, startTime, endTime),
        width: Number(record.width ?? 0),
        height: Number(record.height ?? 0),
        guests,
        system: String(record.system ?? 'control')
    }
    return { session, final: readEnding(record.endsLater, session) }
}

function readGuest(guest: Loose, startTime: number, endTime: number | null): Guest {
    const start = guest.startTime === undefined ? startTime : time(guest.startTime, 'guests.startTime')
    return {
        type: String(guest.type ?? 'V'), status: String(guest.status ?? 'C'), name: optional(guest.name), email: optional(guest.email), phone: optional(guest.phone),
        partnerUserId: optional(guest.partnerUserId), startTime: start, duration: seconds(guest.duration, start, endTime)
    }
}

function readEnding(input: unknown, session: Session): Session | null {
    if (input === undefined || input === null) return null
    const { at, status } = input as Loose
    const endTime = time(at, 'endsLater.at')
    const length = (from: number) => Math.max(0, Math.floor((endTime - from) / 1000))
    const letter = String(status ?? 'C')
    const guests = session.guests.map(one => ({ ...one, status: letter, duration: one.duration || length(one.startTime) }))
    return { ...session, status: letter, endTime, duration: length(session.startTime), guests }
}

/** The truth about a session, for tests to compare with. */
export function writeRecord(session: Session, planned?: Session): SessionRecord {
    return {
        ...session, startTime: formatUtc(session.startTime), endTime: session.endTime === null ? null : formatUtc(session.endTime),
        guests: session.guests.map(one => ({ ...one, startTime: formatUtc(one.startTime) })),
        endsLater: planned?.endTime ? { at: formatUtc(planned.endTime), status: planned.status } : null
    }
}

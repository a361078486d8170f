import { eventAttachments, removeAttachments } from '../platform/attachments.ts'
import { fromStored, now, toStored } from '../platform/clock.ts'
import { CHOICE, EVENT, TABLE } from '../platform/columns.ts'
import { fire } from '../platform/events.ts'
import { say } from '../platform/messages.ts'
import { assign, byId, open, text, type AppRecord, type EventRecord, type RuleRecord, type UiAction } from '../platform/records.ts'
import { logNote, showError, showInfo } from '../platform/ui.ts'
import { anonymise, nothing, type Removed } from './anonymise.ts'

/** Erasing a visitor on request (A24): all their sessions that are over, their guests' details, and the logs that were attached since the first of them. */

/** Sessions at once, and milliseconds of a slice: the first one runs while the admin waits. */
const AT_ONCE = 100
const LONGEST = 10000
/** More sessions than this are counted as so many. */
const MOST = 1000

/** Who is to be erased: same visitor id or same e-mail. */
interface Visitor {
    sessionId: string
    id: string
    email: string
}

interface Found {
    id: string
    pending: boolean
    started: number | null
}

interface Slice extends Removed {
    more: boolean
    pending: number
}

/** Form button: says how many sessions there are, and asks to confirm. */
export function askErasure(current: RuleRecord, action: UiAction): void {
    const record = byId(TABLE.session, String(current.getUniqueValue()))
    const found = record === null ? [] : sessionsOf(visitorOf(record), MOST)
    if (record === null || found.length === 0) {
        showError(say('erase.no_visitor'))
    } else {
        mark(record, CHOICE.erasure.asked)
        showInfo(say('erase.asked', [found.length, found.filter(one => one.pending).length]))
    }
    action.setRedirectURL(current)
}

/** Form button: takes the question back. */
export function cancelErasure(current: RuleRecord, action: UiAction): void {
    const record = byId(TABLE.session, String(current.getUniqueValue()))
    if (record !== null && text(record, 'erasure') === CHOICE.erasure.asked) {
        mark(record, '')
    }
    action.setRedirectURL(current)
}

/** Form button: erases, and says what. What does not fit one slice follows by event. */
export function confirmErasure(current: RuleRecord, action: UiAction): void {
    const record = byId(TABLE.session, String(current.getUniqueValue()))
    if (record !== null && text(record, 'erasure') === CHOICE.erasure.asked) {
        mark(record, CHOICE.erasure.confirmed)
        const slice = erase(record)
        showInfo(say(slice.more ? 'erase.more' : 'erase.done', valuesOf(slice)))
    }
    action.setRedirectURL(current)
}

/** Script action: the next slice of the visitor that the session in `parm1` names. */
export function runErasure(event: EventRecord): void {
    const record = byId(TABLE.session, text(event, 'parm1'))
    if (record !== null && text(record, 'erasure') === CHOICE.erasure.confirmed) {
        erase(record)
    }
}

/**
 * One slice. The session that names the visitor comes last, so that whoever goes on after an interruption still knows whom to look for; rows are
 * looked for until none is left, so that one that was written at the same moment is found, too.
 */
function erase(record: AppRecord): Slice {
    const until = now() + LONGEST
    const visitor = visitorOf(record)
    let removed = nothing()
    const all = sessionsOf(visitor, MOST)
    const starts = all.map(one => one.started).filter((start): start is number => start !== null)
    if (starts.length > 0) {
        removed = add(removed, { ...nothing(), attachments: logsSince(Math.min(...starts), until) + setAside(visitor) })
    }
    let left = over(all, visitor)
    while (left.length > 0 && now() < until) {
        const done = anonymise(left.slice(0, AT_ONCE), true)
        removed = add(removed, done)
        if (done.sessions === 0) {
            break
        }
        left = over(sessionsOf(visitor, MOST), visitor)
    }
    const more = left.length > 0 || now() >= until
    const pending = all.filter(one => one.pending).length
    if (!more) {
        const own = all.filter(one => one.id === visitor.sessionId)[0]
        if (own === undefined || own.pending) {
            mark(record, '')
        } else {
            removed = add(removed, anonymise([visitor.sessionId], true))
        }
    } else if (removed.sessions + removed.attachments > 0) {
        fire(EVENT.erase, record, visitor.sessionId)
    }
    logNote(say(more ? 'erase.more' : 'erase.done', valuesOf({ ...removed, more, pending })))
    return { ...removed, more, pending }
}

const valuesOf = (slice: Slice): number[] => [slice.sessions, slice.guests, slice.attachments, slice.pending]

const add = (a: Removed, b: Removed): Removed =>
    ({ sessions: a.sessions + b.sessions, guests: a.guests + b.guests, attachments: a.attachments + b.attachments })

/** Sessions to be erased but the one that names the visitor. */
const over = (found: readonly Found[], visitor: Visitor): string[] => found.filter(one => !one.pending && one.id !== visitor.sessionId).map(one => one.id)

const visitorOf = (record: AppRecord): Visitor =>
    ({ sessionId: String(record.getUniqueValue()), id: text(record, 'visitor_id'), email: text(record, 'visitor_email') })

/** Every session that names the visitor, or has them as a guest; the one that the question was asked on among them. */
function sessionsOf(visitor: Visitor, most: number): Found[] {
    const found = new Map<string, Found>()
    const take = (record: AppRecord): void => {
        record.setLimit(most)
        record.query()
        while (record.next()) {
            const id = String(record.getUniqueValue())
            found.set(id, { id, pending: text(record, 'sync_state') === CHOICE.syncState.pending, started: fromStored(text(record, 'started')) })
        }
    }
    const ids = visitor.email === '' ? [] : guestSessions(visitor.email, most)
    if (visitor.id !== '') {
        const record = open(TABLE.session)
        record.addQuery('visitor_id', visitor.id)
        take(record)
    }
    if (visitor.email !== '') {
        const record = open(TABLE.session)
        record.addQuery('visitor_email', visitor.email)
        take(record)
    }
    const listed = open(TABLE.session)
    listed.addQuery('sys_id', 'IN', [visitor.sessionId, ...ids].join(','))
    take(listed)
    return Array.from(found.values())
}

function guestSessions(email: string, most: number): string[] {
    const record = open(TABLE.sessionGuest)
    record.addQuery('email', email)
    record.addNullQuery('partner_user_id')
    record.setLimit(most)
    record.query()
    const ids: string[] = []
    while (record.next()) {
        ids.push(text(record, 'session'))
    }
    return ids
}

/** Whatever was attached to Sync events since: an answer or a log may name the visitor in any encoding, so all of it goes. */
function logsSince(start: number, until: number): number {
    let count = 0
    while (now() < until) {
        const removed = removeAttachments(eventAttachments('>=', toStored(start), AT_ONCE))
        count += removed
        if (removed === 0) {
            break
        }
    }
    return count
}

/** Records set aside whose excerpt names the visitor. */
function setAside(visitor: Visitor): number {
    // A short id would be found in anything.
    const [first, second] = [visitor.id, visitor.email].filter(value => value.length > 3)
    if (first === undefined) {
        return 0
    }
    const record = open(TABLE.quarantine)
    const condition = record.addQuery('excerpt', 'CONTAINS', first)
    if (second !== undefined) {
        condition.addOrCondition('excerpt', 'CONTAINS', second)
    }
    record.setLimit(MOST)
    record.query()
    let count = 0
    while (record.next()) {
        count += record.deleteRecord() ? 1 : 0
    }
    return count
}

function mark(record: AppRecord, erasure: string): void {
    assign(record, { erasure })
    record.update()
}

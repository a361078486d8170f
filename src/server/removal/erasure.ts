import { eventAttachments, removeAttachments } from '../platform/attachments.ts'
import { fromStored, now, toStored } from '../platform/clock.ts'
import { CHOICE, EVENT, TABLE } from '../platform/columns.ts'
import { fire } from '../platform/events.ts'
import { say } from '../platform/messages.ts'
import { assign, byId, collect, idOf, open, text, type AppRecord, type EventRecord, type RuleRecord, type UiAction } from '../platform/records.ts'
import { logNote, showError, showInfo } from '../platform/ui.ts'
import { SECOND_MS } from '../units.ts'
import { anonymise, noneRemoved, type Removed } from './anonymise.ts'
import { budgetUntil, isSpent, repeat, type SliceBudget } from './slice.ts'

/** Erases a visitor on request (A24): all their finished sessions, their details as a guest, and the logs attached since the first of those sessions. */

/** Sessions of one step, and how long a slice may take: the first one runs while the admin waits. */
const BATCH_SESSIONS = 100
const SLICE_MS = 10 * SECOND_MS
/** Counting stops here. */
const MAX_COUNTED = 1000

/** The data subject: everything with the same visitor id or the same e-mail is theirs. */
interface Subject {
    sessionId: string
    id: string
    email: string
}

interface SubjectSession {
    id: string
    pending: boolean
    started: number | null
}

interface ErasureResult extends Removed {
    more: boolean
    pending: number
}

/** Form button: shows how many sessions there are, and asks for confirmation. */
export function askErasure(current: RuleRecord, action: UiAction): void {
    const record = byId(TABLE.session, idOf(current))
    const found = record === null ? [] : findSessions(subjectOf(record))
    if (record === null || found.length === 0) {
        showError(say('erase.no_visitor'))
    } else {
        mark(record, CHOICE.erasure.asked)
        showInfo(say('erase.asked', [found.length, found.filter(one => one.pending).length]))
    }
    action.setRedirectURL(current)
}

/** Form button: withdraws the request. */
export function cancelErasure(current: RuleRecord, action: UiAction): void {
    const record = byId(TABLE.session, idOf(current))
    if (record !== null && text(record, 'erasure') === CHOICE.erasure.asked) {
        mark(record, '')
    }
    action.setRedirectURL(current)
}

/** Form button: erases, and shows what was erased. What does not fit into one slice follows by event. */
export function confirmErasure(current: RuleRecord, action: UiAction): void {
    const record = byId(TABLE.session, idOf(current))
    if (record !== null && text(record, 'erasure') === CHOICE.erasure.asked) {
        mark(record, CHOICE.erasure.confirmed)
        const result = erase(record)
        showInfo(say(result.more ? 'erase.more' : 'erase.done', valuesOf(result)))
    }
    action.setRedirectURL(current)
}

/** Script action: the next slice for the visitor named by the session in `parm1`. */
export function runErasure(event: EventRecord): void {
    const record = byId(TABLE.session, text(event, 'parm1'))
    if (record !== null && text(record, 'erasure') === CHOICE.erasure.confirmed) {
        erase(record)
    }
}

/**
 * One slice. The session that names the visitor comes last, so that a slice after an interruption still knows whom to look for. Rows are looked for until none
 * is left, so that one written in the meantime is found too.
 */
function erase(record: AppRecord): ErasureResult {
    const budget = budgetUntil(now() + SLICE_MS)
    const subject = subjectOf(record)
    let removed = noneRemoved()
    const all = findSessions(subject)
    const starts = all.map(one => one.started).filter((start): start is number => start !== null)
    if (starts.length > 0) {
        removed = add(removed, { ...noneRemoved(), attachments: removeLogsSince(Math.min(...starts), budget) + deleteExcerpts(subject) })
    }
    let left = erasableIds(all, subject)
    repeat(budget, () => {
        const done = anonymise(left.slice(0, BATCH_SESSIONS), true)
        removed = add(removed, done)
        if (done.sessions > 0) {
            left = erasableIds(findSessions(subject), subject)
        }
        return left.length === 0 ? 0 : done.sessions
    })
    const more = left.length > 0 || isSpent(budget)
    const pending = all.filter(one => one.pending).length
    if (!more) {
        const own = all.find(one => one.id === subject.sessionId)
        if (own === undefined || own.pending) {
            mark(record, '')
        } else {
            removed = add(removed, anonymise([subject.sessionId], true))
        }
    } else if (removed.sessions + removed.attachments > 0) {
        fire(EVENT.erase, record, subject.sessionId)
    }
    logNote(say(more ? 'erase.more' : 'erase.done', valuesOf({ ...removed, more, pending })))
    return { ...removed, more, pending }
}

const valuesOf = (result: ErasureResult): number[] => [result.sessions, result.guests, result.attachments, result.pending]

const add = (a: Removed, b: Removed): Removed =>
    ({ sessions: a.sessions + b.sessions, guests: a.guests + b.guests, attachments: a.attachments + b.attachments })

/** Sessions to erase, except the one that names the visitor. */
const erasableIds = (found: readonly SubjectSession[], subject: Subject): string[] =>
    found.filter(one => !one.pending && one.id !== subject.sessionId).map(one => one.id)

const subjectOf = (record: AppRecord): Subject =>
    ({ sessionId: idOf(record), id: text(record, 'visitor_id'), email: text(record, 'visitor_email') })

/** Every session that names the visitor or has them as a guest, among them the one that the request was made on. */
function findSessions(subject: Subject): SubjectSession[] {
    const found = new Map<string, SubjectSession>()
    const take = (record: AppRecord): void => {
        record.setLimit(MAX_COUNTED)
        collect(record, row => {
            found.set(idOf(row), { id: idOf(row), pending: text(row, 'sync_state') === CHOICE.syncState.pending, started: fromStored(text(row, 'started')) })
        })
    }
    const ids = subject.email === '' ? [] : guestSessions(subject.email)
    if (subject.id !== '') {
        const record = open(TABLE.session)
        record.addQuery('visitor_id', subject.id)
        take(record)
    }
    if (subject.email !== '') {
        const record = open(TABLE.session)
        record.addQuery('visitor_email', subject.email)
        take(record)
    }
    const listed = open(TABLE.session)
    listed.addQuery('sys_id', 'IN', [subject.sessionId, ...ids].join(','))
    take(listed)
    return Array.from(found.values())
}

function guestSessions(email: string): string[] {
    const record = open(TABLE.sessionGuest)
    record.addQuery('email', email)
    record.addNullQuery('partner_user_id')
    record.setLimit(MAX_COUNTED)
    return collect(record, row => text(row, 'session'))
}

/** Removes everything attached to Sync events since a moment: an answer or a log may name the visitor in any encoding, so all of it goes. */
const removeLogsSince = (start: number, budget: SliceBudget): number =>
    repeat(budget, () => removeAttachments(eventAttachments('>=', toStored(start), BATCH_SESSIONS))).count

/** Deletes quarantined records whose excerpt names the visitor. */
function deleteExcerpts(subject: Subject): number {
    // A short id would match anything.
    const [first, second] = [subject.id, subject.email].filter(value => value.length > 3)
    if (first === undefined) {
        return 0
    }
    const record = open(TABLE.quarantine)
    const condition = record.addQuery('excerpt', 'CONTAINS', first)
    if (second !== undefined) {
        condition.addOrCondition('excerpt', 'CONTAINS', second)
    }
    record.setLimit(MAX_COUNTED)
    return collect(record, row => row.deleteRecord()).filter(deleted => deleted).length
}

function mark(record: AppRecord, erasure: string): void {
    assign(record, { erasure })
    record.update()
}

import { cleanText, truncate } from '../glance/wire-text.ts'
import { INTERVAL, nextSeconds } from '../presence/pace.ts'
import { isFresh, keyOf, readRow, writeRow, type Known, type KnownRow } from '../presence/rows.ts'
import type { PresenceProblem } from '../presence/types.ts'
import { presenceOfVisitor, RESOLVED, visitorHash } from '../presence/visitor.ts'
import { now, toStored } from '../platform/clock.ts'
import { CHOICE } from '../platform/columns.ts'
import { defaultCompany, type Company } from '../platform/company.ts'
import { isElsewhere } from '../platform/instance.ts'
import { isSysId, tableExists, text, type AppRecord } from '../platform/records.ts'
import { currentUserId } from '../platform/ui.ts'
import type { CardProblem } from '../contract.ts'
import { partnerUserId, signIn } from './agent.ts'
import { isKey, problem, type ProblemCode } from './problems.ts'
import { sourceRecord } from './source.ts'
import { displayConfiguration, readable, visitorOf, type DisplayConfiguration } from './visitor.ts'

/** Seconds between two questions of a card, at least. */
export const PRESENCE_EVERY = INTERVAL / 1000
/** Seconds until a card asks again when no answer can be expected before somebody changes something. */
const SELDOM = 60
const OFF = 300

export interface PresenceFinding {
    present: boolean | null
    /** Milliseconds. */
    since: number | null
    checked: number | null
    nextSeconds: number
    /** Null when there is none, or it passes by itself. */
    problem: CardProblem | null
}

export type PresenceResult = { ok: true, value: PresenceFinding } | { ok: false, code: 'no_record' | 'table_blocked', values: string[] }

/** Nobody is asked for, and nobody signalled: presence is off, or the settings come from another instance, and a copy must not bother real visitors (A25). */
export const presenceRests = (company: Company): boolean => !company.presence || company.presenceUrl === '' || isElsewhere(company.savedOn)

/** Does the card show whether the visitor is there? */
export function presenceApplies(company: Company, configuration: DisplayConfiguration): boolean {
    return !presenceRests(company) && configuration.buttons.includes('cobrowse')
}

/**
 * Is the visitor of a record on the customer's site (C3)? The record is read with the caller's rights each time. The visitor in it was found with those rights
 * too, less than a minute ago and in this version of the record; what is known of them is less than 15 seconds old. That costs two reads; else the visitor is
 * found again, and Glance asked by one of all who watch them.
 */
export function presenceOf(table: string, sysId: string): PresenceResult {
    if (!isSysId(sysId) || !tableExists(table)) {
        return { ok: false, code: 'no_record', values: [] }
    }
    let record: AppRecord | null
    try {
        record = readable(table, sysId)
    } catch {
        return { ok: false, code: 'table_blocked', values: [table] }
    }
    if (record === null) {
        return { ok: false, code: 'no_record', values: [] }
    }
    const hash = keyOf(CHOICE.presenceKind.watcher, currentUserId(), table, sysId)
    const version = versionOf(record)
    const watcher = readRow(hash)
    // What an agent lacks is told with the name of the field, which is not kept.
    if (watcher !== null && holds(watcher, version) && isFresh(watcher, now()) && watcher.problem !== 'no_partner_user_id') {
        return { ok: true, value: told(watcher) }
    }
    return found(table, record, { hash, version, watcher })
}

interface Watch {
    hash: string
    version: string
    watcher: KnownRow | null
}

/** Number of updates of the record; empty where the caller may not see it, or there is none: then nothing is taken from the cache. */
const versionOf = (record: AppRecord): string => record.isValidField('sys_mod_count') ? text(record, 'sys_mod_count') : ''

function holds(watcher: KnownRow, version: string): boolean {
    const age = watcher.resolved === null ? -1 : now() - watcher.resolved
    return version !== '' && watcher.recordVersion === version && watcher.answerHash === watcher.visitorHash && age >= 0 && age < RESOLVED
}

/** Finds the visitor in the record, and what is known of them. */
function found(table: string, record: AppRecord, watch: Watch): PresenceResult {
    const company = defaultCompany()
    if (typeof company === 'string') {
        return stuck(company)
    }
    if (!company.presence || company.presenceUrl === '') {
        return { ok: true, value: { present: null, since: null, checked: null, nextSeconds: OFF, problem: null } }
    }
    if (isElsewhere(company.savedOn)) {
        return stuck('presence_elsewhere')
    }
    const own = String(record.getRecordClassName() || table)
    const source = own === table ? { ok: true as const, record } : sourceRecord(own, String(record.getUniqueValue()))
    if (!source.ok) {
        return { ok: false, code: source.problem.code, values: source.problem.values }
    }
    const configuration = displayConfiguration(source.record)
    if (configuration === null) {
        return stuck('no_display_configuration', own)
    }
    if (!presenceApplies(company, configuration)) {
        return { ok: true, value: { present: null, since: null, checked: null, nextSeconds: OFF, problem: null } }
    }
    const { fields } = configuration
    const visitor = visitorOf(source.record, { ...configuration, fields: { id: fields.id, name: '', email: '', phone: '' } })
    if (!visitor.ok) {
        return stuck('table_blocked', visitor.blocked)
    }
    const { id } = visitor.visitor
    if (id === '') {
        return stuck('no_visitor_id', fields.id)
    }
    return isKey(id) ? watched(company, id, watch) : stuck('bad_visitor_id', truncate(cleanText(id), 60))
}

const stuck = (code: ProblemCode, ...values: string[]): PresenceResult =>
    ({ ok: true, value: { present: null, since: null, checked: null, nextSeconds: SELDOM, problem: problem(code, [], ...values) } })

function watched(company: Company, visitorId: string, watch: Watch): PresenceResult {
    const visitor = visitorHash(company, visitorId)
    const userId = currentUserId()
    const resolved = now()
    const { known, settled } = presenceOfVisitor({
        company, visitorId, urgent: false, witness: () => undefined,
        signIn: () => {
            const uid = partnerUserId(userId, company.partnerUidField)
            return uid === '' ? null : { userId, partnerUserId: uid, loginKey: signIn(company, uid).login.text }
        }
    }, visitor)
    if (settled) {
        const more = { watched: visitor, answered: visitor, record_version: watch.version, resolved: toStored(resolved) }
        writeRow(CHOICE.presenceKind.watcher, watch.hash, known, watch.watcher, more)
    }
    return { ok: true, value: told(known, company) }
}

function told(known: Known, company: Company | null = null): PresenceFinding {
    const failing = known.state === null && (known.failures > 0 || known.problem !== '')
    return {
        present: known.state,
        since: known.since,
        checked: known.state === null ? null : known.checked,
        nextSeconds: nextSeconds(known.validUntil, now(), failing),
        problem: known.problem === '' ? null : problem(known.problem as PresenceProblem, [], company?.partnerUidField ?? '')
    }
}

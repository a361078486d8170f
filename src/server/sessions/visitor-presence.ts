import { cleanText, truncate } from '../glance/wire-text.ts'
import { INTERVAL_MS, nextSeconds } from '../presence/pace.ts'
import { isFresh, keyOf, readRow, writeRow, type CachedAnswer, type CacheRow } from '../presence/rows.ts'
import type { PresenceProblem } from '../presence/types.ts'
import { presenceOfVisitor, visitorHash, WATCH_MS } from '../presence/visitor.ts'
import { now, toStored } from '../platform/clock.ts'
import { CHOICE } from '../platform/columns.ts'
import { defaultCompany, type Company } from '../platform/company.ts'
import { isElsewhere } from '../platform/instance.ts'
import { labelPath } from '../platform/labels.ts'
import { idOf, isSysId, tableExists, text, type AppRecord } from '../platform/records.ts'
import { currentUserId } from '../platform/ui.ts'
import { SECOND_MS } from '../units.ts'
import type { CardProblem } from '../contract.ts'
import { partnerUserId, signIn } from './agent.ts'
import { describeProblem, isKey, type ProblemCode } from './problems.ts'
import { sourceRecord } from './source.ts'
import { displayConfiguration, readAsUser, visitorOf, type DisplayConfiguration } from './visitor.ts'

/** Least number of seconds between two questions of a card. */
export const PRESENCE_INTERVAL_SECONDS = INTERVAL_MS / SECOND_MS
/** Seconds until a card asks again when nothing will change before somebody changes something: a problem to fix, presence switched off. */
const STUCK_SECONDS = 60
const OFF_SECONDS = 300

export interface PresenceFinding {
    present: boolean | null
    /** Milliseconds. */
    since: number | null
    checked: number | null
    nextSeconds: number
    /** Null when there is none, or one that passes by itself. */
    problem: CardProblem | null
}

export type PresenceResult = { ok: true, value: PresenceFinding } | { ok: false, code: 'no_record' | 'table_blocked', values: string[] }

/** No visitor is asked about or signalled: presence is off, or the settings come from another instance; a clone must not bother real visitors (A25). */
export const presenceRests = (company: Company): boolean => !company.presence || company.presenceUrl === '' || isElsewhere(company.savedOn)

/** Does the card show whether the visitor is present? */
export function presenceApplies(company: Company, configuration: DisplayConfiguration): boolean {
    return !presenceRests(company) && configuration.buttons.includes('cobrowse')
}

/**
 * Is the visitor of a record on the customer's site (C3)? The record is read with the caller's rights each time. From the cache, which costs two reads, the
 * answer is about the visitor whom the caller found with those rights less than a minute ago in this version of the record, and less than 15 seconds old.
 * Otherwise the visitor is looked for again, and one of all who watch them asks Glance.
 */
export function presenceOf(table: string, sysId: string): PresenceResult {
    if (!isSysId(sysId) || !tableExists(table)) {
        return { ok: false, code: 'no_record', values: [] }
    }
    let record: AppRecord | null
    try {
        record = readAsUser(table, sysId)
    } catch {
        return { ok: false, code: 'table_blocked', values: [table] }
    }
    if (record === null) {
        return { ok: false, code: 'no_record', values: [] }
    }
    const hash = keyOf(CHOICE.presenceKind.watcher, currentUserId(), table, sysId)
    const version = versionOf(record)
    const watcher = readRow(hash)
    // The text of this problem names a field that the row does not hold.
    if (watcher !== null && isCurrent(watcher, version) && isFresh(watcher, now()) && watcher.problem !== 'no_partner_user_id') {
        return { ok: true, value: findingOf(watcher) }
    }
    return findVisitor(table, record, { hash, version, watcher })
}

interface Watch {
    hash: string
    version: string
    watcher: CacheRow | null
}

/** The record's update count; empty when the caller may not see it or the table has none: then nothing comes from the cache. */
const versionOf = (record: AppRecord): string => record.isValidField('sys_mod_count') ? text(record, 'sys_mod_count') : ''

/** Is the visitor whom the caller found before still the one to answer about? */
function isCurrent(watcher: CacheRow, version: string): boolean {
    const age = watcher.resolved === null ? -1 : now() - watcher.resolved
    return version !== '' && watcher.recordVersion === version && watcher.answerHash === watcher.visitorHash && age >= 0 && age < WATCH_MS
}

/** Finds the visitor in the record, and answers about them. */
function findVisitor(table: string, record: AppRecord, watch: Watch): PresenceResult {
    const company = defaultCompany()
    if (typeof company === 'string') {
        return stuck(company)
    }
    if (!company.presence || company.presenceUrl === '') {
        return { ok: true, value: { present: null, since: null, checked: null, nextSeconds: OFF_SECONDS, problem: null } }
    }
    if (isElsewhere(company.savedOn)) {
        return stuck('presence_elsewhere')
    }
    const own = String(record.getRecordClassName() || table)
    const source = own === table ? { ok: true as const, record } : sourceRecord(own, idOf(record))
    if (!source.ok) {
        return { ok: false, code: source.problem.code, values: source.problem.values }
    }
    const configuration = displayConfiguration(source.record)
    if (configuration === null) {
        return stuck('no_display_configuration', own)
    }
    if (!presenceApplies(company, configuration)) {
        return { ok: true, value: { present: null, since: null, checked: null, nextSeconds: OFF_SECONDS, problem: null } }
    }
    const { fields } = configuration
    const visitor = visitorOf(source.record, { ...configuration, fields: { id: fields.id, name: '', email: '', phone: '' } })
    if (!visitor.ok) {
        return stuck('table_blocked', visitor.blocked)
    }
    const { id } = visitor.visitor
    if (id === '') {
        return stuck('no_visitor_id', labelPath(own, fields.id))
    }
    return isKey(id) ? watchVisitor(company, id, watch) : stuck('bad_visitor_id', truncate(cleanText(id), 60))
}

const stuck = (code: ProblemCode, ...values: string[]): PresenceResult =>
    ({ ok: true, value: { present: null, since: null, checked: null, nextSeconds: STUCK_SECONDS, problem: describeProblem(code, [], ...values) } })

function watchVisitor(company: Company, visitorId: string, watch: Watch): PresenceResult {
    const visitor = visitorHash(company, visitorId)
    const userId = currentUserId()
    const resolved = now()
    const { answer, settled } = presenceOfVisitor({
        company, visitorId, urgent: false, witness: () => undefined,
        signIn: () => {
            const uid = partnerUserId(userId, company.partnerUidField)
            return uid === '' ? null : { userId, partnerUserId: uid, loginKey: signIn(company, uid).login.text }
        }
    }, visitor)
    if (settled) {
        const more = { watched: visitor, answered: visitor, record_version: watch.version, resolved: toStored(resolved) }
        writeRow(CHOICE.presenceKind.watcher, watch.hash, answer, watch.watcher, more)
    }
    return { ok: true, value: findingOf(answer, company) }
}

function findingOf(answer: CachedAnswer, company: Company | null = null): PresenceFinding {
    const failing = answer.state === null && (answer.failures > 0 || answer.problem !== '')
    return {
        present: answer.state,
        since: answer.since,
        checked: answer.state === null ? null : answer.checked,
        nextSeconds: nextSeconds(answer.validUntil, now(), failing),
        problem: answer.problem === '' ? null : describeProblem(answer.problem as PresenceProblem, [], labelPath('sys_user', company?.partnerUidField ?? ''))
    }
}

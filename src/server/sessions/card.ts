import { cleanText, truncate } from '../glance/wire-text.ts'
import { now, toIso } from '../platform/clock.ts'
import { CHOICE, SESSION, TABLE } from '../platform/columns.ts'
import { defaultCompany, type Company, type MissingCompany } from '../platform/company.ts'
import { ENGLISH } from '../platform/generated/english.ts'
import { say } from '../platform/messages.ts'
import { readSettings } from '../platform/properties.ts'
import { display, idOf, type AppRecord } from '../platform/records.ts'
import { currentLanguage, currentUserId } from '../platform/ui.ts'
import type { CardAnswer } from '../contract.ts'
import { findUsers, newestSessions, toCardSessions } from './history.ts'
import { presenceApplies, PRESENCE_INTERVAL_SECONDS } from './visitor-presence.ts'
import { BUTTONS, buttonsOf, describeProblem, problemsOf } from './problems.ts'
import { canSeeRefusal } from './signal.ts'
import { sourceRecord } from './source.ts'
import { displayConfiguration, visitorOf, type Visitor } from './visitor.ts'

const NOBODY: Visitor = { id: '', name: '', email: '', phone: '' }

/**
 * Everything the card of a record needs (C1); null when the caller may not read the record, or there is none. A table that ServiceNow hides from this app is a
 * problem that the card shows, because then nobody knows whether there is such a record.
 */
export function cardOf(table: string, sysId: string): CardAnswer | null {
    const source = sourceRecord(table, sysId)
    if (!source.ok) {
        const blocked = source.problem.values[0]
        return source.problem.code !== 'table_blocked' || blocked === undefined ? null : {
            ...settingsFor(null), record: { table, sys_id: sysId, display: '' }, buttons: [], problems: [describeProblem('table_blocked', BUTTONS, blocked)],
            visitor: NOBODY, presence: { on: false, every: PRESENCE_INTERVAL_SECONDS },
            sessions: [], more_sessions: false, sessions_url: sessionsUrl(table, sysId)
        }
    }
    return cardFor(source.record)
}

function cardFor(record: AppRecord): CardAnswer {
    // Sessions hold the name of the record's own table, whichever table the caller used.
    const table = String(record.getRecordClassName() || record.getTableName())
    const sysId = idOf(record)
    const configuration = displayConfiguration(record)
    const found = defaultCompany()
    const company = typeof found === 'string' ? null : found
    const { sessions, more } = newestSessions(table, sysId)
    const userId = currentUserId()
    const users = findUsers([userId, ...sessions.map(session => session.agentId)], company?.partnerUidField ?? '')
    const caller = { userId, partnerUserId: users.get(userId)?.partnerUserId ?? '' }
    const visitor = configuration === null ? null : visitorOf(record, configuration)
    const problems = problemsOf({ table, configuration, company: found, partnerUserId: caller.partnerUserId, visitor })
    const buttons = buttonsOf(configuration)
    const works = !problems.some(one => one.buttons.includes('cobrowse'))
    return {
        ...settingsFor(found),
        record: { table, sys_id: sysId, display: display(record) },
        buttons,
        problems,
        visitor: visitor !== null && visitor.ok ? boundVisitor(visitor.visitor) : NOBODY,
        presence: { on: works && company !== null && configuration !== null && presenceApplies(company, configuration), every: PRESENCE_INTERVAL_SECONDS },
        sessions: toCardSessions(caller, sessions, users),
        more_sessions: more,
        sessions_url: sessionsUrl(table, sysId)
    }
}

/** The visitor's details, cut as a Session would store them. */
function boundVisitor(visitor: Visitor): Visitor {
    const fit = (value: string, column: 'visitor_id' | 'visitor_name' | 'visitor_email' | 'visitor_phone'): string => truncate(cleanText(value), SESSION[column])
    return {
        id: fit(visitor.id, 'visitor_id'), name: fit(visitor.name, 'visitor_name'), email: fit(visitor.email, 'visitor_email'), phone: fit(visitor.phone, 'visitor_phone')
    }
}

/** What does not depend on the record. */
function settingsFor(company: Company | MissingCompany | null): Pick<CardAnswer, 'now' | 'join_method' | 'show_terms' | 'refusal_seen' | 'language' | 'texts'> {
    return {
        now: toIso(now()),
        join_method: readSettings().joinWithClient ? CHOICE.joinMethod.client : CHOICE.joinMethod.browser,
        show_terms: company !== null && typeof company !== 'string' && company.showTerms,
        refusal_seen: company !== null && typeof company !== 'string' && canSeeRefusal(company),
        language: currentLanguage(),
        texts: collectTexts()
    }
}

const CARD_PREFIX = 'card.'
/** The card fills in its placeholders itself, so they are passed through. */
const PLACEHOLDERS = ['{0}', '{1}', '{2}']

/** The card's texts in the caller's language. The texts of a problem come with the problem. */
function collectTexts(): Record<string, string> {
    const found: Record<string, string> = {}
    for (const key of Object.keys(ENGLISH)) {
        if (key.indexOf(CARD_PREFIX) === 0 && key.indexOf('card.problem.') !== 0) {
            found[key.substring(CARD_PREFIX.length)] = say(key, PLACEHOLDERS)
        }
    }
    return found
}

/** List of a record's sessions, a path of this instance. */
function sessionsUrl(table: string, sysId: string): string {
    return `/${TABLE.session}_list.do?sysparm_query=${encodeURIComponent(`source_table=${table}^source_record=${sysId}^ORDERBYDESCstarted`)}`
}

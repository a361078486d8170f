import { cleanText, truncate } from '../glance/wire-text.ts'
import { now, toIso } from '../platform/clock.ts'
import { CHOICE, SESSION, TABLE } from '../platform/columns.ts'
import { defaultCompany, type Company, type MissingCompany } from '../platform/company.ts'
import { ENGLISH } from '../platform/generated/english.ts'
import { say } from '../platform/messages.ts'
import { readSettings } from '../platform/properties.ts'
import { display, type AppRecord } from '../platform/records.ts'
import { currentLanguage, currentUserId } from '../platform/ui.ts'
import type { CardAnswer } from '../contract.ts'
import { newestSessions, people, shownTo } from './history.ts'
import { presenceApplies, PRESENCE_EVERY } from './visitor-presence.ts'
import { BUTTONS, buttonsOf, problem, problemsOf } from './problems.ts'
import { refusalSeen } from './signal.ts'
import { sourceRecord } from './source.ts'
import { displayConfiguration, visitorOf, type Visitor } from './visitor.ts'

const NOBODY: Visitor = { id: '', name: '', email: '', phone: '' }

/**
 * All that the card of a record needs (C1), as far as the caller may read the record; null when they may not, or there is none. A table that ServiceNow
 * hides from this app is a problem that the card shows: nobody can tell whether there is such a record.
 */
export function cardOf(table: string, sysId: string): CardAnswer | null {
    const source = sourceRecord(table, sysId)
    if (!source.ok) {
        const blocked = source.problem.values[0]
        return source.problem.code !== 'table_blocked' || blocked === undefined ? null : {
            ...surroundings(null), record: { table, sys_id: sysId, display: '' }, buttons: [], problems: [problem('table_blocked', BUTTONS, blocked)],
            visitor: NOBODY, presence: { on: false, every: PRESENCE_EVERY }, sessions: [], more_sessions: false, sessions_url: sessionsUrl(table, sysId)
        }
    }
    return cardFor(source.record)
}

function cardFor(record: AppRecord): CardAnswer {
    // Sessions bear the name of the record's own table, whatever table the caller came by.
    const table = String(record.getRecordClassName() || record.getTableName())
    const sysId = String(record.getUniqueValue())
    const configuration = displayConfiguration(record)
    const found = defaultCompany()
    const company = typeof found === 'string' ? null : found
    const { sessions, more } = newestSessions(table, sysId)
    const userId = currentUserId()
    const users = people([userId, ...sessions.map(session => session.agentId)], company?.partnerUidField ?? '')
    const caller = { userId, partnerUserId: users.get(userId)?.partnerUserId ?? '' }
    const visitor = configuration === null ? null : visitorOf(record, configuration)
    const problems = problemsOf({ table, configuration, company: found, partnerUserId: caller.partnerUserId, visitor })
    const buttons = buttonsOf(configuration)
    const works = !problems.some(one => one.buttons.includes('cobrowse'))
    return {
        ...surroundings(found),
        record: { table, sys_id: sysId, display: display(record) },
        buttons,
        problems,
        visitor: visitor !== null && visitor.ok ? bounded(visitor.visitor) : NOBODY,
        presence: { on: works && company !== null && configuration !== null && presenceApplies(company, configuration), every: PRESENCE_EVERY },
        sessions: shownTo(caller, sessions, users),
        more_sessions: more,
        sessions_url: sessionsUrl(table, sysId)
    }
}

/** As much of the visitor's details as a Session would keep. */
function bounded(visitor: Visitor): Visitor {
    const fit = (value: string, column: 'visitor_id' | 'visitor_name' | 'visitor_email' | 'visitor_phone'): string => truncate(cleanText(value), SESSION[column])
    return {
        id: fit(visitor.id, 'visitor_id'), name: fit(visitor.name, 'visitor_name'), email: fit(visitor.email, 'visitor_email'), phone: fit(visitor.phone, 'visitor_phone')
    }
}

/** What does not depend on the record. */
function surroundings(company: Company | MissingCompany | null): Pick<CardAnswer, 'now' | 'join_method' | 'show_terms' | 'refusal_seen' | 'language' | 'texts'> {
    return {
        now: toIso(now()),
        join_method: readSettings().joinWithClient ? CHOICE.joinMethod.client : CHOICE.joinMethod.browser,
        show_terms: company !== null && typeof company !== 'string' && company.showTerms,
        refusal_seen: company !== null && typeof company !== 'string' && refusalSeen(company),
        language: currentLanguage(),
        texts: texts()
    }
}

const PREFIX = 'card.'
/** The card fills the places itself, so they stay as they are. */
const PLACES = ['{0}', '{1}', '{2}']

/** Texts of the card in the caller's language; those of its problems come with the problem. */
function texts(): Record<string, string> {
    const found: Record<string, string> = {}
    for (const key of Object.keys(ENGLISH)) {
        if (key.indexOf(PREFIX) === 0 && key.indexOf('card.problem.') !== 0) {
            found[key.substring(PREFIX.length)] = say(key, PLACES)
        }
    }
    return found
}

/** List of a record's sessions, a path of this instance. */
function sessionsUrl(table: string, sysId: string): string {
    return `/${TABLE.session}_list.do?sysparm_query=${encodeURIComponent(`source_table=${table}^source_record=${sysId}^ORDERBYDESCstarted`)}`
}

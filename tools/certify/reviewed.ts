import type { Reviews } from './types'

const FEW_COMPANIES = 'Company Settings holds a handful of rows, entered by hand'
const COUNTED = 'the database counts; what comes back is a row per type and status, or one'
const LATER = 'shipped as data for what comes with the guided setup (WSDL, counts); nothing calls it yet'

/** Findings that a person has reviewed and accepted: rule -> place -> why. An entry without a finding fails the run. */
export const REVIEWED: Reviews = {
    S6: {
        'test/e2e/rules.test.ts': 'an address with user information that Company Settings must refuse; made up'
    },
    S9: {
        'rows/agents.ts#agentFinder': 'the field is the Partner UID field of Company Settings: a plain name, checked against the table when saved and again before the query',
        'platform/aggregate.ts#countBy': 'every caller gives fixed columns',
        'sessions/visitor.ts#meets': 'the condition of a Display Configuration, written by a Glance admin in the condition builder and refused when it names what the table lacks'
    },
    R1: {
        'rows/sessions.ts#sessionStore': 'launches of one company within the start window of one page of answers, by the keys of that page',
        'platform/aggregate.ts#countBy': COUNTED,
        'rules/company-settings.ts#keepSingleDefault': FEW_COMPANIES
    },
    R3: {
        'Glance Session Retention': 'it empties columns of old rows; a second run at the same time finds them empty',
        'Glance Sync Event Cleanup': 'it deletes old rows one by one; a second run at the same time finds them gone'
    },
    R6: {
        'platform/aggregate.ts#countBy': 'its callers give the conditions: sessions by company and end or by company, state and start, Sync events by start; each has its index',
        'removal/erasure.ts#deleteExcerpts': 'when a visitor is erased, over a table that holds the few records that could not be read',
        'write-back/marks.ts#readNoteRules': 'once in a slice that has a launched session to end; Display Configurations are a few rows, entered by hand'
    },
    R7: {
        'sessions/session-row.ts#relationsOf': 'compared with the target of a reference, never opened'
    },
    R9: {
        PartnerSessions: LATER,
        PartnerSessionCounts: LATER,
        WSDL: LATER
    }
}

import { DAY_MS } from '../units.ts'
import { writeDate } from './wire-date.ts'

/** Operations of the Activity Service, by the name of the function of the REST message. That record knows what the service calls them. */
export type ActivityOperation = 'PartnerSessionsEnding' | 'PartnerSessions' | 'PartnerSessionCountsEnding' | 'PartnerSessionCounts'

export interface SessionsQuery {
    /** Milliseconds, inclusive; sent with whole seconds. */
    from: number
    to: number
    /** Most sessions wanted, 1 to 1000. */
    count: number
    /** Letter, empty for all. */
    type: string
    status: string
}

/** Asks how many sessions ended in a range: milliseconds, inclusive, at most `MAX_RANGE_MS`. Letters are empty for all. */
export type CountsQuery = Omit<SessionsQuery, 'count'>

export interface Credentials {
    partnerId: string
    apiKey: string
}

/** Longest range of one call (documented). */
export const MAX_RANGE_MS = 31 * DAY_MS
/** Most sessions of one answer (documented). */
export const MAX_SESSIONS = 1000

/** Names of the variables in the REST message. */
export interface ParameterNames {
    partnerId: string
    apiKey: string
    type: string
    status: string
    startRange: string
    endRange: string
    maxCount: string
}

export const DEFAULT_PARAMETERS: ParameterNames = {
    partnerId: 'partnerId', apiKey: 'apiKey', type: 'type', status: 'status', startRange: 'startRange', endRange: 'endRange', maxCount: 'maxCount'
}

/** Parameters of a request for sessions. `type` must be present even when empty; dates always carry `Z`. */
export function toSessionsParameters(credentials: Credentials, query: SessionsQuery, names: ParameterNames = DEFAULT_PARAMETERS): Record<string, string> {
    return { ...toCountsParameters(credentials, query, names), [names.maxCount]: String(query.count) }
}

/** Parameters of a request for numbers of sessions. */
export function toCountsParameters(credentials: Credentials, query: CountsQuery, names: ParameterNames = DEFAULT_PARAMETERS): Record<string, string> {
    return {
        [names.partnerId]: credentials.partnerId,
        [names.apiKey]: credentials.apiKey,
        [names.type]: query.type,
        [names.status]: query.status,
        [names.startRange]: writeDate(query.from),
        [names.endRange]: writeDate(query.to)
    }
}

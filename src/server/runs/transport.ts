import { toCountsParameters, toSessionsParameters, type ActivityOperation } from '../glance/activity.ts'
import { classify } from '../glance/errors.ts'
import { now } from '../platform/clock.ts'
import { REST_MESSAGE } from '../platform/columns.ts'
import type { Company } from '../platform/company.ts'
import { call } from '../platform/http.ts'
import type { Log } from '../platform/log.ts'
import type { CountsTransport, Transport, TransportAnswer } from '../sync/types.ts'

/** Calls the Activity Service through its REST message record. */
export function activityTransport(company: Company, log: Log): Transport & CountsTransport {
    const ask = (operation: ActivityOperation, query: object, variables: Record<string, string>): TransportAnswer => {
        const outcome = call({ message: REST_MESSAGE.activity, function: operation, serviceUrl: company.serviceUrl, variables })
        const error = classify(outcome, now())
        const body = outcome.kind === 'answer' ? outcome.body : ''
        log.write('debug', `${operation} ${JSON.stringify(query)}: ${outcome.kind === 'answer' ? `status ${outcome.status}, ${body.length} characters` : outcome.detail}`)
        if (body !== '') {
            log.payload('response', body)
        }
        return error === null ? { ok: true, body } : { ok: false, error }
    }
    return {
        sessions: (operation, query) => ask(operation, query, toSessionsParameters(company, query)),
        counts: query => ask('PartnerSessionCountsEnding', query, toCountsParameters(company, query))
    }
}

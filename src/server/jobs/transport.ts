import { sessionsParameters } from '../glance/activity.ts'
import { classify } from '../glance/errors.ts'
import { REST_MESSAGE } from '../platform/columns.ts'
import type { Company } from '../platform/company.ts'
import { call } from '../platform/http.ts'
import type { Log } from '../platform/log.ts'
import type { Transport } from '../sync/types.ts'

/** Calls the Activity Service through its REST message record. */
export function activityTransport(company: Company, log: Log): Transport {
    let calls = 0
    return {
        sessions(operation, query) {
            calls += 1
            const outcome = call({
                message: REST_MESSAGE.activity, function: operation, serviceUrl: company.serviceUrl, variables: sessionsParameters(company, query)
            })
            const error = classify(outcome)
            const body = outcome.kind === 'answer' ? outcome.body : ''
            log.write('debug', `${operation} ${JSON.stringify(query)}: ${outcome.kind === 'answer' ? `status ${outcome.status}, ${body.length} characters` : outcome.detail}`)
            if (body !== '') {
                log.payload(`response-${calls}.${/^\s*[[{]/.test(body) ? 'json' : 'xml'}`, body)
            }
            return error === null ? { ok: true, body } : { ok: false, error }
        }
    }
}

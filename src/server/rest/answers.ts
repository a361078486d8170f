import { progressOf } from '../jobs/progress.ts'
import { wordOf, type Requested } from '../jobs/sync-now.ts'
import { say } from '../platform/messages.ts'
import { sendFailure, sendResult, type RestFailure, type RestResponse } from '../platform/rest.ts'

/** What several routes answer. */

export const failure = (status: RestFailure['status'], code: string, message: string, detail = ''): RestFailure => ({ status, code, message, detail })

/** Whatever goes wrong inside is told in the agreed shape: never a 500. */
export function guarded(response: RestResponse, work: () => void): void {
    try {
        work()
    } catch (error) {
        sendFailure(response, failure(409, 'unexpected', say('sync.unexpected', [String(error).substring(0, 200)])))
    }
}

/** Answers what became of a request to synchronise: 202 with the Sync event that is at it and how far it is, or what stands in the way. */
export function answerRequested(response: RestResponse, requested: Requested): void {
    switch (requested.kind) {
        case 'not_configured': case 'resting':
            sendFailure(response, failure(409, requested.kind, wordOf(requested)))
            break
        case 'too_soon':
            sendFailure(response, { ...failure(429, 'too_soon', wordOf(requested)), retryAfter: requested.seconds })
            break
        default: {
            const progress = progressOf(requested.eventId)
            sendResult(response, 202, { sync_event: requested.eventId, number: requested.number, state: progress?.state ?? 'queued', progress })
        }
    }
}

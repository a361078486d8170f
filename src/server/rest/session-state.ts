import { say } from '../platform/messages.ts'
import { isSysId } from '../platform/records.ts'
import { jsonBody, pathParameter, sendFailure, sendResult, type RestRequest, type RestResponse } from '../platform/rest.ts'
import { REPORTABLE_TERMS, type ReportedTerms } from '../sessions/terms.ts'
import { storeTerms, sessionState } from '../sessions/watch.ts'
import { failure, handle, invalid, unknownMembers, type FieldErrors } from './answers.ts'

/** `GET /sessions/{sys_id}`: the state of one session. 404 also for one that the caller may not know about. */
export function readSession(request: RestRequest, response: RestResponse): void {
    handle(response, () => {
        const id = pathParameter(request, 'sys_id')
        const answer = isSysId(id) ? sessionState(id) : null
        if (answer === null) {
            sendFailure(response, failure(404, 'not_found', say('session.not_found')))
            return
        }
        sendResult(response, 200, answer)
    })
}

/** `POST /sessions/{sys_id}/terms`: stores what the agent's browser saw when the visitor was asked to accept terms (C4). */
export function recordTerms(request: RestRequest, response: RestResponse): void {
    handle(response, () => {
        const body = jsonBody(request)
        if (body === null) {
            sendFailure(response, failure(400, 'malformed', say('terms.body')))
            return
        }
        const read = readTerms(body)
        if ('fields' in read) {
            sendFailure(response, invalid(read.fields))
            return
        }
        const id = pathParameter(request, 'sys_id')
        const result = isSysId(id) ? storeTerms(id, read.status) : { ok: false as const, code: 'not_found' as const }
        if (result.ok) {
            sendResult(response, 200, result.value)
            return
        }
        switch (result.code) {
            case 'not_found': sendFailure(response, failure(404, 'not_found', say('session.not_found'))); break
            case 'not_own': sendFailure(response, failure(403, 'not_own', say('terms.not_own'))); break
            case 'not_stored': sendFailure(response, failure(409, 'not_stored', say('launch.not_stored'))); break
            case 'not_asked': sendFailure(response, failure(409, 'not_asked', say('terms.not_asked'))); break
            default: sendFailure(response, failure(409, 'terms_final', say('terms.final')))
        }
    })
}

/** The reported state, or what is wrong with each field. */
function readTerms(body: Record<string, unknown>): { status: ReportedTerms } | { fields: FieldErrors } {
    const status = REPORTABLE_TERMS.find(one => one === body.status)
    const fields = unknownMembers(body, ['status'])
    if (status === undefined) {
        fields.status = say('terms.field.status', [REPORTABLE_TERMS.join(', ')])
    }
    return status === undefined || Object.keys(fields).length > 0 ? { fields } : { status }
}

import { toIso } from '../platform/clock.ts'
import { pathParameter, sendFailure, sendResult, type RestRequest, type RestResponse } from '../platform/rest.ts'
import { presenceOf, type PresenceFinding } from '../sessions/visitor-presence.ts'
import { handle, noRecord } from './answers.ts'
import type { PresenceAnswer } from '../contract.ts'

/** `GET /presence/{table}/{sys_id}`: is the visitor of a record on the customer's site (C3)? 200 whenever the caller may read the record. */
export function readPresence(request: RestRequest, response: RestResponse): void {
    handle(response, () => {
        const result = presenceOf(pathParameter(request, 'table'), pathParameter(request, 'sys_id'))
        if (!result.ok) {
            sendFailure(response, noRecord(result))
            return
        }
        sendResult(response, 200, answerOf(result.value))
    })
}

function answerOf({ present, since, checked, nextSeconds, problem }: PresenceFinding): PresenceAnswer {
    return {
        present, since: since === null ? null : toIso(since), checked: checked === null ? null : toIso(checked), next_seconds: nextSeconds, problem
    }
}

import { toIso } from '../platform/clock.ts'
import { say } from '../platform/messages.ts'
import { pathParameter, sendFailure, sendResult, type RestRequest, type RestResponse } from '../platform/rest.ts'
import { presenceOf, type PresenceFinding } from '../sessions/presence.ts'
import { failure, guarded } from './answers.ts'
import type { PresenceAnswer } from './contract.ts'

/** `GET /presence/{table}/{sys_id}`: is the visitor of a record on the customer's site (C3)? Always 200 when the caller may read the record. */
export function readPresence(request: RestRequest, response: RestResponse): void {
    guarded(response, () => {
        const result = presenceOf(pathParameter(request, 'table'), pathParameter(request, 'sys_id'))
        if (!result.ok) {
            sendFailure(response, result.code === 'table_blocked'
                ? failure(403, 'table_blocked', say('launch.table_blocked', result.values))
                : failure(404, 'not_found', say('launch.no_record')))
            return
        }
        sendResult(response, 200, answerOf(result.value))
    })
}

function answerOf(finding: PresenceFinding): PresenceAnswer {
    const { problem } = finding
    return {
        present: finding.present,
        since: finding.since === null ? null : toIso(finding.since),
        checked: finding.checked === null ? null : toIso(finding.checked),
        next_seconds: finding.nextSeconds,
        problem: problem === null ? null : { code: problem.code, text: say(`card.problem.${problem.code}`, problem.values), fix: say(`card.problem.${problem.code}.fix`, problem.values), buttons: [] }
    }
}

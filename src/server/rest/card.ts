import { say } from '../platform/messages.ts'
import { isSysId } from '../platform/records.ts'
import { pathParameter, sendFailure, sendResult, type RestRequest, type RestResponse } from '../platform/rest.ts'
import { cardOf } from '../sessions/card.ts'
import { failure, guarded } from './answers.ts'

/** `GET /card/{table}/{sys_id}`: all that the card of a record needs, in one answer (C1). 404 also for a record that the caller may not read. */
export function readCard(request: RestRequest, response: RestResponse): void {
    guarded(response, () => {
        const id = pathParameter(request, 'sys_id')
        const card = isSysId(id) ? cardOf(pathParameter(request, 'table'), id) : null
        if (card === null) {
            sendFailure(response, failure(404, 'not_found', say('launch.no_record')))
            return
        }
        sendResult(response, 200, card)
    })
}

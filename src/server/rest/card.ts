import { isSysId } from '../platform/records.ts'
import { pathParameter, sendFailure, sendResult, type RestRequest, type RestResponse } from '../platform/rest.ts'
import { cardOf } from '../sessions/card.ts'
import { handle, noRecord } from './answers.ts'

/** `GET /card/{table}/{sys_id}`: everything the card of a record needs, in one answer (C1). 404 also for a record that the caller may not read. */
export function readCard(request: RestRequest, response: RestResponse): void {
    handle(response, () => {
        const id = pathParameter(request, 'sys_id')
        const card = isSysId(id) ? cardOf(pathParameter(request, 'table'), id) : null
        if (card === null) {
            sendFailure(response, noRecord())
            return
        }
        sendResult(response, 200, card)
    })
}

import { requestSync } from '../runs/sync-now.ts'
import { hasWaitingSession } from '../rows/scope.ts'
import { say } from '../platform/messages.ts'
import { isSysId } from '../platform/records.ts'
import { pathParameter, sendFailure, sendResult, type RestRequest, type RestResponse } from '../platform/rest.ts'
import { sourceRecord } from '../sessions/source.ts'
import { answerRequested, handle, noRecord } from './answers.ts'

/**
 * `POST /records/{table}/{sys_id}/sync`: has the engine look up all pending sessions of a record soon (C5, D13). 202 with the Sync event and its progress, the
 * same event while it is under way; 200 when nothing is pending.
 */
export function syncRecord(request: RestRequest, response: RestResponse): void {
    handle(response, () => {
        const [table, id] = [pathParameter(request, 'table'), pathParameter(request, 'sys_id')]
        const found = isSysId(id) ? sourceRecord(table, id) : null
        if (found === null || !found.ok) {
            sendFailure(response, noRecord(found?.problem))
            return
        }
        // Sessions hold the name of the record's own table, whichever table the caller used.
        const own = String(found.record.getRecordClassName() || table)
        if (!hasWaitingSession(own, id)) {
            sendResult(response, 200, { sync_event: null, number: null, state: 'nothing_waits', message: say('sync.nothing_waits'), progress: null })
            return
        }
        answerRequested(response, requestSync('record', { table: own, record: id }))
    })
}

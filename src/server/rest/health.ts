import { health } from '../health/index.ts'
import { toIso } from '../platform/clock.ts'
import { handle } from './answers.ts'
import { sendResult, type RestRequest, type RestResponse } from '../platform/rest.ts'

/** `GET /health` (C6): every check with its state, the reason and what to do. Always 200: the state is in the answer. */
export function readHealth(_request: RestRequest, response: RestResponse): void {
    handle(response, () => {
        const { state, checkedAt, checks } = health()
        sendResult(response, 200, { state, checked_at: toIso(checkedAt), checks })
    })
}

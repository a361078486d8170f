import { cleanText, truncate } from '../glance/wire-text.ts'
import { progressOf } from '../rows/progress.ts'
import { wordOf, type Requested } from '../runs/sync-now.ts'
import { toSystemLog } from '../platform/log.ts'
import { say } from '../platform/messages.ts'
import { redact } from '../platform/redact.ts'
import { sendFailure, sendResult, type RestFailure, type RestResponse } from '../platform/rest.ts'

/** What several routes answer. */

export const failure = (status: RestFailure['status'], code: string, message: string, detail = ''): RestFailure => ({ status, code, message, detail })

/** There is no such record for the caller; or its table is hidden from this app, so that nobody can tell. `values` as the text of the code wants them. */
export const noRecord = ({ code, values }: { code: string, values: readonly string[] } = { code: 'no_record', values: [] }): RestFailure => code === 'table_blocked'
    ? failure(403, 'table_blocked', say('launch.table_blocked', values))
    : failure(404, 'not_found', say('launch.no_record'))

/** What is wrong with each field. */
export type Fields = Record<string, string>

export const invalid = (fields: Fields): RestFailure => ({ ...failure(422, 'invalid', Object.keys(fields).map(name => `${name} ${fields[name]}`).join('; ')), fields })

/** So many unknown members are told, and so much of their names: a caller may send any. */
const TOLD = { members: 20, name: 80 }

/** Members of a body that no field is known for. One named `__proto__` would set nothing in an object, so it is told in quotes. */
export function unknownMembers(body: Readonly<Record<string, unknown>>, known: readonly string[]): Fields {
    const fields: Fields = {}
    for (const name of Object.keys(body).filter(one => !known.includes(one)).slice(0, TOLD.members)) {
        fields[name === '__proto__' ? '"__proto__"' : truncate(name, TOLD.name)] = say('launch.field.unknown')
    }
    return fields
}

/** Whatever goes wrong inside is told in the agreed shape: never a 500. The system log has it too: an administrator looks there first. */
export function guarded(response: RestResponse, work: () => void): void {
    try {
        work()
    } catch (error) {
        const text = redact(cleanText(String(error)))
        toSystemLog('error', `Glance REST: ${truncate(text, 1000)}`)
        sendFailure(response, failure(409, 'unexpected', say('rest.unexpected', [truncate(text, 200)])))
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

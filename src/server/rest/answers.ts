import { cleanText, truncate } from '../glance/wire-text.ts'
import { readProgress } from '../rows/progress.ts'
import { describeRequested, type Requested } from '../runs/sync-now.ts'
import { toSystemLog } from '../platform/log.ts'
import { say } from '../platform/messages.ts'
import { redact } from '../platform/redact.ts'
import { sendFailure, sendResult, type RestFailure, type RestResponse } from '../platform/rest.ts'

/** Answers that several routes share. */

export const failure = (status: RestFailure['status'], code: string, message: string, detail = ''): RestFailure => ({ status, code, message, detail })

/** The caller may see no such record; or its table is hidden from this app, and nobody knows. `values` go into the text of the code. */
export const noRecord = ({ code, values }: { code: string, values: readonly string[] } = { code: 'no_record', values: [] }): RestFailure => code === 'table_blocked'
    ? failure(403, 'table_blocked', say('launch.table_blocked', values))
    : failure(404, 'not_found', say('launch.no_record'))

/** What is wrong with each field. */
export type FieldErrors = Record<string, string>

export const invalid = (fields: FieldErrors): RestFailure => ({ ...failure(422, 'invalid', Object.keys(fields).map(name => `${name} ${fields[name]}`).join('; ')), fields })

/** A caller may send anything, so an answer names only this many unknown members, and only the beginning of each name. */
const MAX_MEMBERS = 20
const MAX_NAME_CHARS = 80

/** Members of a body that are not known fields. Assigning to `__proto__` would not add a property, so that name appears in quotes. */
export function unknownMembers(body: Readonly<Record<string, unknown>>, known: readonly string[]): FieldErrors {
    const fields: FieldErrors = {}
    for (const name of Object.keys(body).filter(one => !known.includes(one)).slice(0, MAX_MEMBERS)) {
        fields[name === '__proto__' ? '"__proto__"' : truncate(name, MAX_NAME_CHARS)] = say('launch.field.unknown')
    }
    return fields
}

/** Runs a handler and answers any error in the documented form, never with a 500. The system log gets it too: an administrator looks there first. */
export function handle(response: RestResponse, work: () => void): void {
    try {
        work()
    } catch (error) {
        const text = redact(cleanText(String(error)))
        toSystemLog('error', `Glance REST: ${truncate(text, 1000)}`)
        sendFailure(response, failure(409, 'unexpected', say('rest.unexpected', [truncate(text, 200)])))
    }
}

/** Answers a request to synchronise: 202 with the Sync event that works on it and its progress, or why it is not possible. */
export function answerRequested(response: RestResponse, requested: Requested): void {
    switch (requested.kind) {
        case 'not_configured': case 'resting':
            sendFailure(response, failure(409, requested.kind, describeRequested(requested)))
            break
        case 'too_soon':
            sendFailure(response, { ...failure(429, 'too_soon', describeRequested(requested)), retryAfter: requested.seconds })
            break
        default: {
            const progress = readProgress(requested.eventId)
            sendResult(response, 202, { sync_event: requested.eventId, number: requested.number, state: progress?.state ?? 'queued', progress })
        }
    }
}

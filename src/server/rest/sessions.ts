import { requestSync } from '../runs/sync-now.ts'
import { toIso } from '../platform/clock.ts'
import { say } from '../platform/messages.ts'
import { isSysId } from '../platform/records.ts'
import { jsonBody, pathParameter, sendFailure, sendResult, type RestFailure, type RestRequest, type RestResponse } from '../platform/rest.ts'
import { launch, type LaunchProblem, type LaunchRequest, type SessionType } from '../sessions/launch.ts'
import { visibleSession } from '../sessions/watch.ts'
import { answerRequested, failure, handle, invalid, unknownMembers, type FieldErrors } from './answers.ts'
import type { LaunchAnswer } from '../contract.ts'

const TYPE_BY_NAME: Readonly<Record<string, SessionType>> = { C: 'C', G: 'G', V: 'V', cobrowse: 'C', screen_share: 'G', video: 'V' }
const KNOWN_MEMBERS = ['table', 'sys_id', 'type', 'session_key']

/** `POST /sessions`: launches a session for a record (C2). 201 with the join link, which is stored nowhere. */
export function launchSession(request: RestRequest, response: RestResponse): void {
    handle(response, () => {
        const body = jsonBody(request)
        if (body === null) {
            sendFailure(response, failure(400, 'malformed', say('launch.body')))
            return
        }
        const read = readLaunch(body)
        if ('fields' in read) {
            sendFailure(response, invalid(read.fields))
            return
        }
        const result = launch(read)
        if (!result.ok) {
            sendFailure(response, failureOf(result.problem, read))
            return
        }
        const { value } = result
        sendResult(response, 201, {
            sys_id: value.sysId, number: value.number, join_url: value.joinUrl, browser_url: value.browserUrl, expires: toIso(value.expires),
            type: value.type, session_key: value.sessionKey, join_method: value.joinMethod,
            signal: value.signal, session: value.session, agent_script: value.agentScript
        } satisfies LaunchAnswer)
    })
}

/**
 * `POST /sessions/{sys_id}/sync`: has the engine look up the session soon (C5). 202 with the Sync event that shows the progress. Everyone who may see the
 * session on a card may request it: the engine asks Glance the same, whoever wants it.
 */
export function syncSession(request: RestRequest, response: RestResponse): void {
    handle(response, () => {
        const id = pathParameter(request, 'sys_id')
        if (!isSysId(id) || visibleSession(id) === null) {
            sendFailure(response, failure(404, 'not_found', say('session.not_found')))
            return
        }
        answerRequested(response, requestSync('session', { sessionId: id }))
    })
}

/** The request, or what is wrong with each field. */
function readLaunch(body: Record<string, unknown>): LaunchRequest | { fields: FieldErrors } {
    const fields = unknownMembers(body, KNOWN_MEMBERS)
    const value = (name: string): string => typeof body[name] === 'string' ? (body[name] as string).trim() : ''
    const [table, sysId] = [value('table'), value('sys_id').toLowerCase()]
    const type = TYPE_BY_NAME[value('type')]
    if (!/^[a-z][a-z0-9_]{0,79}$/.test(table)) {
        fields.table = say('launch.field.table')
    }
    if (!isSysId(sysId)) {
        fields.sys_id = say('launch.field.sys_id')
    }
    if (type === undefined || !Object.prototype.hasOwnProperty.call(TYPE_BY_NAME, value('type'))) {
        fields.type = say('launch.field.type')
    }
    const key = body.session_key
    if (key !== undefined && key !== null && (typeof key !== 'string' || (key !== '' && !/^[A-Za-z0-9_-]{1,50}$/.test(key.replace(/\s+/g, ''))))) {
        fields.session_key = say('launch.field.session_key')
    } else if (type === 'G' && typeof key === 'string' && key !== '') {
        fields.session_key = say('launch.field.session_key_share')
    }
    return Object.keys(fields).length > 0 || type === undefined ? { fields } : { table, sysId, type, sessionKey: typeof key === 'string' ? key : '' }
}

function failureOf(problem: LaunchProblem, request: LaunchRequest): RestFailure {
    const text = (key: string): string => say(`launch.${key}`, problem.values)
    switch (problem.code) {
        case 'no_record': return failure(404, 'not_found', text('no_record'))
        case 'table_blocked': return failure(403, 'table_blocked', text('table_blocked'))
        case 'no_display_configuration': return { ...failure(422, problem.code, text(problem.code)), fields: { table: text(problem.code) } }
        case 'button_off': return { ...failure(422, problem.code, text(problem.code)), fields: { type: text(problem.code) } }
        case 'bad_key': return { ...failure(422, 'invalid', say('launch.field.session_key')), fields: { session_key: say('launch.field.session_key') } }
        case 'no_visitor_id': case 'bad_visitor_id': return { ...failure(422, problem.code, text(problem.code)), fields: { [request.sessionKey === '' ? 'sys_id' : 'session_key']: text(problem.code) } }
        case 'no_partner_user_id': return failure(409, problem.code, text(problem.code))
        case 'not_configured': return failure(409, problem.code, say(`sync.not_configured.${problem.values[0] ?? ''}`))
        case 'refused': return failure(502, 'glance_refused', text('refused'), problem.values[0])
        case 'glance_timed_out': return failure(504, problem.code, text(problem.code), problem.values[0])
        case 'glance_failed': return failure(502, problem.code, text(problem.code), problem.values[0])
        default: return failure(409, problem.code, text(problem.code))
    }
}

import type { Answer } from '../demo/rest-client'
import type { FailureAnswer, PresenceAnswer } from '../../src/server/contract'
import { API } from './card-support'
import type { Environment } from './environment'
import { APP, script, type Row } from './jobs-support'

/** What the tests of presence do with a running environment. */

export const PRESENCE = `${APP}_presence`
export const TOKEN = `${APP}_presence_token`

export const askPresence = (environment: Environment, sysId: string, user = 'glance.agent', table = 'incident'): Promise<Answer<PresenceAnswer & FailureAnswer>> =>
    environment.as(user).send<PresenceAnswer & FailureAnswer>('GET', `${API}/presence/${table}/${sysId}`)

/** The answer for a record that the user may read. */
export async function presenceOf(environment: Environment, sysId: string, user = 'glance.agent', table = 'incident'): Promise<PresenceAnswer> {
    const answer = await askPresence(environment, sysId, user, table)
    expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 200 })
    return answer.result
}

interface Logged { number: number, path: string, parameters: Record<string, string> }

export interface Asked { lookups: number, tokens: number, signals: number, of: (visitorId: string) => number }

/** How often Glance is asked for what while some work is done. */
export async function askedGlance(environment: Environment, work: () => Promise<unknown>): Promise<Asked> {
    const { total } = await environment.glance<{ total: number }>('GET', '/_control/requests')
    await work()
    const { requests } = await environment.glance<{ requests: Logged[] }>('GET', `/_control/requests?after=${total}`)
    const by = (path: string) => requests.filter(request => request.path === path)
    return {
        lookups: by('/lookupvisitor').length, tokens: by('/api/token').length, signals: by('/signalvisitor').length,
        of: visitorId => by('/lookupvisitor').filter(request => request.parameters.visitorid === visitorId).length
    }
}

export const visitor = (environment: Environment, visitorId: string, present: boolean) =>
    environment.glance('POST', '/_control/visitors', { visitorId, present })

/** Rows of a table that is closed to web services, as the app's own scripts see them: stored values of all columns. */
export async function storedRows(environment: Environment, table: string, query = ''): Promise<Row[]> {
    const { result } = await script<Row[]>(environment, `(function () {
        var rows = [], gr = new GlideRecord('${table}')
        gr.addEncodedQuery(${JSON.stringify(query)})
        gr.query()
        while (gr.next()) {
            var row = {}, elements = gr.getElements()
            for (var i = 0; i < elements.length; i++)
                row[elements[i].getName()] = gr.getValue(elements[i].getName()) || ''
            rows.push(row)
        }
        return rows
    })()`)
    return result
}

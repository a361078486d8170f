import type { Answer } from '../demo/rest-client'
import type { CardAnswer, CardProblem, FailureAnswer, SessionAnswer } from '../../src/server/contract'
import type { Environment } from './environment'
import { APP } from './jobs-support'

/** What the tests of the card's routes do with a running environment. */

export const API = `/api/${APP}/glance/v1`
export const CONFIGURATION = `${APP}_display_configuration`
export const SESSION = `${APP}_session`

export const askCard = (environment: Environment, table: string, sysId: string, user = 'glance.agent'): Promise<Answer<CardAnswer & FailureAnswer>> =>
    environment.as(user).send<CardAnswer & FailureAnswer>('GET', `${API}/card/${table}/${sysId}`)

/** The card of a record that there is one for. */
export async function cardOf(environment: Environment, sysId: string, user = 'glance.agent', table = 'incident'): Promise<CardAnswer> {
    const answer = await askCard(environment, table, sysId, user)
    expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 200 })
    return answer.result
}

export const askSession = (environment: Environment, sysId: string, user = 'glance.agent'): Promise<Answer<SessionAnswer & FailureAnswer>> =>
    environment.as(user).send<SessionAnswer & FailureAnswer>('GET', `${API}/sessions/${sysId}`)

/** How a session goes on that the user may know of. */
export async function sessionOf(environment: Environment, sysId: string, user = 'glance.agent'): Promise<SessionAnswer> {
    const answer = await askSession(environment, sysId, user)
    expect({ status: answer.status, body: answer.body }).toMatchObject({ status: 200 })
    return answer.result
}

export const codes = (card: { problems: CardProblem[] }): string[] => card.problems.map(problem => problem.code)

interface Statement { origin: string, table: string, kind: string, count: number }

/** Statements of the app's own while a piece of work is done, as `kind table`, sorted. */
export async function statementsOf(environment: Environment, work: () => Promise<unknown>): Promise<string[]> {
    await environment.instance('DELETE', '/_instance/stats')
    await work()
    const { statements } = await environment.instance<{ statements: Statement[] }>('GET', '/_instance/stats')
    return statements.filter(one => one.origin === 'app').flatMap(one => Array<string>(one.count).fill(`${one.kind} ${one.table}`)).sort()
}

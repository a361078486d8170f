import { pass, freeze } from '../e2e/jobs-support'
import { busyIncident, cardPath, presencePath } from '../e2e/card-load/busy-incident'
import { startEnvironment, type Environment } from '../e2e/environment'
import { appStatements, type Stats } from '../faults/scenario'
import { figure, median, rounds, type Emit } from './figure'

const NOW = '2026-03-02T10:00:00Z'
const ROUNDS = 200
/** First calls compile and fill what nodes keep. */
const WARM = 20

/** What the card costs the instance: statements and time of its one question, and of a question about presence. */
export async function benchCardServer(emit: Emit): Promise<void> {
    const environment = await startEnvironment({ ticker: true, now: NOW, company: { presence: true } })
    try {
        await freeze(environment, NOW)
        const incident = await busyIncident(environment)
        await environment.glance('POST', '/_control/visitors', { visitorId: 'V1001', present: true })
        const ask = (path: string, wanted = 200) => async () => {
            const { status, body } = await environment.as('glance.agent').send('GET', path)
            if (status !== wanted)
                throw new Error(`${path}: ${status} ${JSON.stringify(body)}`)
        }
        const [card, presence, table] = [ask(cardPath(incident)), ask(presencePath(incident)), ask(`/api/now/table/incident/${incident}`)]
        // A route that finds nothing to do: what the local instance takes to begin a script with all modules of the app.
        const nothing = ask(cardPath('none'), 404)
        await card()
        emit(figure('card.load.statements', await counting(environment, card), 'statements', 8))
        emit(figure('card.presence_first.statements', await counting(environment, presence), 'statements'))
        emit(figure('card.presence_cached.statements', await counting(environment, presence), 'statements', 2))
        await pass(environment, 15)
        emit(figure('card.presence_asked.statements', await counting(environment, presence), 'statements'))
        const works = [card, presence, nothing, table]
        for (const work of works)
            await rounds(WARM, work)
        const times: number[][] = works.map(() => [])
        // In turn, so that all see the same machine.
        for (let round = 0; round < ROUNDS; round++) {
            for (const [index, work] of works.entries())
                times[index]!.push(...await rounds(1, work))
        }
        const [loaded, polled, begun, read] = times.map(median) as [number, number, number, number]
        emit(figure('card.load.answer_time', loaded, 'ms', read))
        emit(figure('card.presence_cached.answer_time', polled, 'ms', read))
        emit(figure('card.nothing.answer_time', begun, 'ms', read))
    } finally {
        await environment.stop()
    }
}

async function counting(environment: Environment, work: () => Promise<void>): Promise<number> {
    await environment.instance('DELETE', '/_instance/stats')
    await work()
    return appStatements(await environment.instance<unknown>('GET', '/_instance/stats') as Stats)
}

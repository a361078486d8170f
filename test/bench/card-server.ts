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
    const environment = await startEnvironment({ now: NOW, company: { presence: true } })
    try {
        await freeze(environment, NOW)
        const incident = await busyIncident(environment)
        await environment.glance('POST', '/_control/visitors', { visitorId: 'V1001', present: true })
        const ask = (path: string) => async () => {
            const { status, body } = await environment.as('glance.agent').send('GET', path)
            if (status !== 200)
                throw new Error(`${path}: ${status} ${JSON.stringify(body)}`)
        }
        const [card, presence, table] = [ask(cardPath(incident)), ask(presencePath(incident)), ask(`/api/now/table/incident/${incident}`)]
        await card()
        emit(figure('card.load.statements', await counting(environment, card), 'statements', 8))
        emit(figure('card.presence_first.statements', await counting(environment, presence), 'statements'))
        emit(figure('card.presence_cached.statements', await counting(environment, presence), 'statements', 2))
        await pass(environment, 15)
        emit(figure('card.presence_asked.statements', await counting(environment, presence), 'statements'))
        for (const work of [card, presence, table])
            await rounds(WARM, work)
        const times: Record<'card' | 'presence' | 'table', number[]> = { card: [], presence: [], table: [] }
        // In turn, so that all three see the same machine.
        for (let round = 0; round < ROUNDS; round++) {
            times.card.push(...await rounds(1, card))
            times.presence.push(...await rounds(1, presence))
            times.table.push(...await rounds(1, table))
        }
        emit(figure('card.load.answer_time', median(times.card), 'ms', median(times.table)))
        emit(figure('card.presence_cached.answer_time', median(times.presence), 'ms', median(times.table)))
    } finally {
        await environment.stop()
    }
}

async function counting(environment: Environment, work: () => Promise<void>): Promise<number> {
    await environment.instance('DELETE', '/_instance/stats')
    await work()
    return appStatements(await environment.instance<unknown>('GET', '/_instance/stats') as Stats)
}

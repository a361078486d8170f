import { startEnvironment, type Environment } from './environment'
import { statementsOf } from './card-support'
import { freeze, pass } from './jobs-support'
import { askedGlance, askPresence, presenceOf, visitor } from './presence-support'

const NOW = '2026-03-02T10:00:00Z'

let environment: Environment
let incidents: string[]

beforeAll(async () => {
    environment = await startEnvironment({ now: NOW, nodes: 2, company: { presence: true } })
    await freeze(environment, NOW)
    incidents = environment.demo.incidents
})
afterAll(() => environment?.stop())

describe('a poll', () => {
    it('tells that the visitor is there, and costs two reads from then on', async () => {
        await visitor(environment, 'V1001', true)
        const asked = await askedGlance(environment, async () => {
            expect(await presenceOf(environment, incidents[0]!)).toEqual({ present: true, since: NOW, checked: NOW, next_seconds: 15, problem: null })
        })
        expect(asked).toMatchObject({ lookups: 1, tokens: 1, signals: 0 })
        const again = await askedGlance(environment, async () => {
            const statements = await statementsOf(environment, () => presenceOf(environment, incidents[0]!))
            expect(statements).toEqual(['select incident', 'select x_glne_conn_presence'])
        })
        expect(again).toMatchObject({ lookups: 0, tokens: 0 })
        await pass(environment, 15)
        console.log(await statementsOf(environment, () => presenceOf(environment, incidents[0]!)))
        console.log((await askPresence(environment, incidents[3]!)).body)
    })
})

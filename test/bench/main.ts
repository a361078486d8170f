import { parseArgs } from 'node:util'
import { benchCard, CARD_PARTS } from './card'
import { benchDrain } from './drain'
import type { Figure } from './figure'
import { benchInstance } from './instance'
import { benchSync, SYNC_PARTS } from './sync'

const USAGE = `npm run bench [-- NAME] [options]        names: instance, sync, card, drain; without one: instance and sync
  --rows N,N,...   instance: sizes of the table for look-ups (1000,100000,1000000)
  --sessions N     sync: length of the history (6000)
  --stored N,N     sync: sessions that are stored already, for the same counts beside them (10000)
  --parts A,B      only these measurements (sync: pages, stored, loop, steady; card: script, server, page, crowd)
  --records N      card: records of the crowd, each on the screens of five agents (200)
  --backlog N      drain: sessions of a year's outage (1000000; half an hour)`

const NAMES = ['instance', 'sync', 'card', 'drain'] as const
const BY_DEFAULT = ['instance', 'sync'] as const

function whole(name: string, value: string): number {
    const number = Number(value)
    if (!Number.isInteger(number) || number < 1)
        throw new Error(`--${name} must be whole numbers from 1, not "${value}"\n\n${USAGE}`)
    return number
}

const list = (name: string, value: string) => value.split(',').map(item => whole(name, item))

function partsOf<Part extends string>(value: string, known: readonly Part[]): Part[] {
    const names = value.split(',').filter(name => name !== '')
    const unknown = names.filter(name => !known.some(part => part === name))
    if (unknown.length > 0)
        throw new Error(`There is no part ${unknown.join(', ')}\n\n${USAGE}`)
    return known.filter(part => names.includes(part))
}

/** Prints one JSON object per figure. Everything is measured; what each figure means stands in docs/performance.md. */
async function main(): Promise<void> {
    const { values, positionals } = parseArgs({
        allowPositionals: true,
        options: {
            rows: { type: 'string', default: '1000,100000,1000000' }, sessions: { type: 'string', default: '6000' }, stored: { type: 'string', default: '10000' },
            backlog: { type: 'string', default: '1000000' }, records: { type: 'string', default: '200' }, parts: { type: 'string', default: '' },
            help: { type: 'boolean' }
        }
    })
    const unknown = positionals.filter(name => !NAMES.some(known => known === name))
    if (unknown.length > 0)
        throw new Error(`There is no benchmark ${unknown.join(', ')}\n\n${USAGE}`)
    if (values.help) {
        process.stderr.write(`${USAGE}\n`)
        return
    }
    const emit = (figure: Figure) => { process.stdout.write(`${JSON.stringify(figure)}\n`) }
    const report = (line: string) => { process.stderr.write(`${line}\n`) }
    for (const name of positionals.length > 0 ? positionals : BY_DEFAULT) {
        if (name === 'instance')
            await benchInstance({ sizes: list('rows', values.rows) }, emit)
        else if (name === 'drain')
            await benchDrain({ sessions: whole('backlog', values.backlog), report }, emit)
        else if (name === 'card')
            await benchCard({ records: whole('records', values.records), parts: partsOf(values.parts, CARD_PARTS), report }, emit)
        else
            await benchSync({ sessions: whole('sessions', values.sessions), stored: list('stored', values.stored), parts: partsOf(values.parts, SYNC_PARTS) }, emit)
    }
}

main().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
})

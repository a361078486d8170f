import { parentPort, workerData } from 'node:worker_threads'
import type { QueryContext } from '../contracts'
import type { ChannelHandle } from './channel'
import { connectDataLayer } from './remote'

/** A node of the tests: takes numbers from the shared counter and inserts a row for each, until told how many. */
const { channel, rows, table } = workerData as { channel: ChannelHandle, rows: number, table: string }
const data = connectDataLayer(channel)
const context: QueryContext = { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error', origin: 'app' }
const numbers: number[] = []
let refused = 0
for (let at = 0; at < rows; at++) {
    const number = data.nextNumber(table)
    numbers.push(number)
    data.insertRow(table, { sys_id: `${channel.name}-${at}`, number: `N${number}` }, 'app')
    try {
        data.insertRow('sys_user_role', { sys_id: `${channel.name}-role-${at}`, name: `claim.${at}` }, 'app')
    } catch {
        refused++
    }
}
parentPort?.postMessage({ numbers, refused, seen: data.count(data.parse(table, 'numberSTARTSWITHN', context), context) })

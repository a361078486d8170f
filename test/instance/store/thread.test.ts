import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import type { QueryContext } from '../contracts'
import { installPlatform } from '../loader'
import { connectDataLayer, startDatabase, type ChannelHandle, type DatabaseHandle } from './local'

const CONTEXT: QueryContext = { now: Date.UTC(2026, 0, 1), timeZone: 'UTC', userId: '', unknownField: 'error', origin: 'app' }

function hammer(channel: ChannelHandle, rows: number): Worker {
    const file = JSON.stringify(path.join(__dirname, 'hammer.fixture.ts'))
    return new Worker(`require('tsx/cjs'); require(${file})`, { eval: true, workerData: { channel, rows, table: 'incident' } })
}

const answer = (worker: Worker): Promise<{ numbers: number[], refused: number, seen: number }> => new Promise((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
})

describe('database thread in memory', () => {
    let database: DatabaseHandle
    let data: ReturnType<typeof connectDataLayer>

    beforeAll(async () => {
        database = await startDatabase({ dir: null, nodes: 2, channelSize: 4096 })
        data = connectDataLayer(database.channel('main'))
        installPlatform(data)
    })
    afterAll(() => database.close())

    test('texts and binaries far beyond the buffer go over whole, in both directions', () => {
        const long = 'äöü €😀 plain '.repeat(20_000)
        data.insertRow('incident', { sys_id: 'long', description: long }, 'app')
        expect(data.load('incident', ['long'])[0]?.description).toBe(long)
        const bytes = Uint8Array.from({ length: 300_001 }, (_, at) => at % 251)
        data.putBlob('b', bytes)
        expect(Buffer.from(data.getBlob('b') as Uint8Array).equals(Buffer.from(bytes))).toBe(true)
        data.deleteBlob('b')
        expect(data.getBlob('b')).toBeNull()
        data.deleteRow('incident', 'long', 'app')
    })

    test('errors of the database arrive as errors, and the channel goes on', () => {
        expect(() => data.insertRow('sys_user', { sys_id: 'x', user_name: 'ADMIN' }, 'app')).toThrow(expect.objectContaining({ code: 'DUPLICATE_KEY', table: 'sys_user', index: 'user_name' }))
        expect(data.count(data.parse('sys_user', 'user_name=admin', CONTEXT), CONTEXT)).toBe(1)
    })

    test('two nodes at once: every number once, one winner per unique key, all rows there', async () => {
        const rows = 150
        const results = await Promise.all(['node1', 'node2'].map(node => answer(hammer(database.channel(node), rows))))
        const numbers = results.flatMap(result => result.numbers)
        expect(new Set(numbers).size).toBe(2 * rows)
        expect(results.reduce((sum, result) => sum + result.refused, 0)).toBe(rows)
        expect(data.count(data.parse('incident', 'numberSTARTSWITHN', CONTEXT), CONTEXT)).toBe(2 * rows)
        const stats = await database.stats()
        const inserts = stats.filter(entry => entry.table === 'incident' && entry.kind === 'insert' && entry.node !== 'main')
        expect(inserts.map(({ node, origin, count }) => ({ node, origin, count })).sort((a, b) => a.node.localeCompare(b.node)))
            .toEqual([{ node: 'node1', origin: 'app', count: rows }, { node: 'node2', origin: 'app', count: rows }])
        await database.resetStats()
        expect(await database.stats()).toEqual([])
    })

    test('a changed dictionary is seen by all nodes', () => {
        const other = connectDataLayer(database.channel('node1'))
        const before = other.dictionary.generation
        expect(other.dictionary.choices('incident', 'state')).not.toContainEqual(expect.objectContaining({ value: '99' }))
        data.insertRow('sys_choice', { sys_id: 'choice', name: 'task', element: 'state', value: '99', label: 'Odd', sequence: '9', language: 'en' }, 'app')
        expect(other.dictionary.generation).toBeGreaterThan(before)
        expect(other.dictionary.choices('incident', 'state')).toContainEqual({ value: '99', label: 'Odd', sequence: 9, inactive: false })
    })

    test.each([false, true])('a node is killed at a statement (executed: %s), and another takes its place', async execute => {
        await database.resetNode('node2')
        const { fired } = await database.killAt({ node: 'node2', afterStatements: 5, execute })
        for (const table of ['incident', 'sys_user_role']) {
            for (const id of data.select(data.parse(table, 'sys_idSTARTSWITHnode2-', CONTEXT), CONTEXT).ids) data.deleteRow(table, id, 'platform')
        }
        const worker = hammer(database.channel('node2'), 50)
        // Statements of the app alternate: incident, role, incident, role, incident.
        expect(await fired).toEqual({ event: 'killed', node: 'node2', table: 'incident', kind: 'insert', executed: execute })
        await worker.terminate()
        expect(data.count(data.parse('incident', 'sys_idSTARTSWITHnode2-', CONTEXT), CONTEXT)).toBe(execute ? 3 : 2)
        const again = connectDataLayer(await database.resetNode('node2'))
        expect(again.count(again.parse('incident', 'sys_id=node2-0', CONTEXT), CONTEXT)).toBe(1)
    })

    test('nodes can be added, and unknown ones are refused', async () => {
        const added = connectDataLayer(await database.addNode('node3'))
        expect(added.getState('nothing')).toBeNull()
        await expect(database.addNode('node3')).rejects.toThrow('node3')
        await expect(database.killAt({ node: 'node9', afterStatements: 1 })).rejects.toThrow('node9')
        expect(() => database.channel('node9')).toThrow('node9')
    })

    test('state compares and sets', () => {
        expect(data.compareAndSet('lock', null, 'a')).toBe(true)
        expect(data.compareAndSet('lock', null, 'b')).toBe(false)
        expect(data.compareAndSet('lock', 'b', 'c')).toBe(false)
        expect(data.compareAndSet('lock', 'a', 'c')).toBe(true)
        expect(data.getState('lock')).toBe('c')
        data.setState('lock', null)
        expect(data.getState('lock')).toBeNull()
    })
})

describe('database thread on disk', () => {
    let dir: string

    beforeEach(() => { dir = mkdtempSync(path.join(tmpdir(), 'store-')) })
    afterEach(() => { rmSync(dir, { recursive: true, force: true }) })

    test('everything survives a restart; a snapshot brings an earlier state back', async () => {
        const first = await startDatabase({ dir, nodes: 1 })
        const data = connectDataLayer(first.channel('node1'))
        installPlatform(data)
        data.insertRow('incident', { sys_id: 'a', number: 'INC1', short_description: 'Ärger' }, 'app')
        data.nextNumber('incident')
        data.putBlob('blob', new Uint8Array([1, 2, 3]))
        await first.snapshot(path.join(dir, 'snapshot.sqlite'))
        await first.close()

        const second = await startDatabase({ dir, nodes: 1 })
        const again = connectDataLayer(second.channel('node1'))
        expect(again.select(again.parse('task', 'short_description=ARGER', CONTEXT), CONTEXT)).toEqual({ ids: ['a'], classes: ['incident'] })
        expect(again.nextNumber('incident')).toBe(10_002)
        expect(again.getBlob('blob')).toEqual(new Uint8Array([1, 2, 3]))
        again.insertRow('incident', { sys_id: 'b', number: 'INC2' }, 'app')
        await second.restore(path.join(dir, 'snapshot.sqlite'))
        expect(again.select(again.parse('incident', 'ORDERBYnumber', CONTEXT), CONTEXT).ids).toEqual(['a'])
        expect(again.nextNumber('incident')).toBe(10_002)
        expect(() => again.insertRow('sys_user', { sys_id: 'x', user_name: 'Admin' }, 'app')).toThrow('user_name')
        await second.close()
    })
})

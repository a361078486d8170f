import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { companyId, insertRows, runScript } from '../faults/launches'
import { startProgram } from '../demo/processes'
import { startEnvironment, type Environment } from '../e2e/environment'
import type { DataLayer } from '../instance/contracts'
import { connectDataLayer, openLocalDataLayer, SqliteDatabase, startDatabase } from '../instance/store'
import { multiply, VARIED_GUEST } from './fill'
import { figure, median, rounds, type Emit } from './figure'

const root = join(__dirname, '../..')
const INSTANCE = join(root, 'test/instance/start.cjs')

const GUEST = 'x_glne_conn_session_guest'
const SESSION = 'x_glne_conn_session'

export interface InstanceOptions {
    /** Sizes of the table for look-ups. */
    sizes: readonly number[]
}

/** Boot, insert, look-up and channel of the local instance, each against the bare thing in the same run. */
export async function benchInstance(options: InstanceOptions, emit: Emit): Promise<void> {
    await benchBoot(emit)
    await benchChannel(emit)
    const environment = await startEnvironment({ ticker: true, now: '2026-08-30T06:00:00Z' })
    const folder = mkdtempSync(join(tmpdir(), 'bench-'))
    try {
        await benchInsert(environment, join(folder, 'insert.sqlite'), emit)
        await benchLookup(environment, folder, options.sizes, emit)
    } finally {
        await environment.stop()
        rmSync(folder, { recursive: true, force: true })
    }
}

const BOOTS = 7

/** From the start of the process to the line that says ready, the built app loaded; against a process that loads TypeScript and does nothing else. */
async function benchBoot(emit: Emit): Promise<void> {
    const app = process.env.APP_DIR ?? join(root, 'dist/app')
    const start = async (file: string, args: string[]) => (await startProgram(file, args)).stop()
    const boot = () => start(INSTANCE, ['--app', app, '--port', '0', '--control'])
    const bare = () => start(join(__dirname, 'bare-start.ts'), [])
    // The first boot on a machine makes the snapshot of a fresh platform, and bundles the code.
    await boot()
    const [through, alone]: [number[], number[]] = [[], []]
    for (let round = 0; round < BOOTS; round++) {
        through.push(...await rounds(1, boot))
        alone.push(...await rounds(1, bare))
    }
    emit(figure('instance.boot', median(through), 'ms', median(alone)))
}

/** One question over shared memory and back, against the same question to a store in the same thread. */
async function benchChannel(emit: Emit): Promise<void> {
    const TRIPS = 5000
    const ask = (data: Pick<DataLayer, 'compareAndSet'>) => () => {
        for (let trip = 0; trip < TRIPS; trip++) data.compareAndSet('bench', 'not this', '')
    }
    const database = await startDatabase({ dir: null, nodes: 1 })
    const local = openLocalDataLayer()
    try {
        const remote = connectDataLayer(database.channel('main'))
        const [there, here] = [await rounds(7, ask(remote)), await rounds(7, ask(local))]
        emit(figure('instance.channel_round_trip', median(there) / TRIPS * 1000, 'us', median(here) / TRIPS * 1000))
    } finally {
        local.close()
        await database.close()
    }
}

const ROUNDS = 7
const INSERTS = 500
const INSERT_ROUNDS = 15

/**
 * A row of the app's widest table through GlideRecord (defaults, numbering, rules, indexes), against the prepared statement alone that stores the
 * same columns in the same table with the same indexes, each row its own transaction in both. The bare rows have keys like the others': what an
 * index costs depends on where its keys fall.
 */
async function benchInsert(environment: Environment, file: string, emit: Emit): Promise<void> {
    const company = await companyId(environment)
    await runScript(environment, insertScript(company, 0))
    await environment.instance('POST', '/_instance/snapshot', { file })
    const bare = bareInsert(file)
    try {
        const [through, alone]: [number[], number[]] = [[], []]
        // In turn, so that both see the same machine.
        for (let round = 1; round <= INSERT_ROUNDS; round++) {
            through.push(await runScript<number>(environment, insertScript(company, round)))
            alone.push(...await rounds(1, bare.prepared(round)))
        }
        emit(figure('instance.insert', median(through) / INSERTS * 1000, 'us/row', median(alone) / INSERTS * 1000))
        emit(figure('instance.inserts_per_second', INSERTS / median(through) * 1000, 'rows/s'))
    } finally {
        bare.close()
    }
}

const insertScript = (company: string, round: number) => `var start = Date.now()
    for (var i = 0; i < ${INSERTS}; i++) {
        var gr = new GlideRecord('${SESSION}')
        gr.initialize()
        gr.setValue('company', '${company}')
        gr.setValue('session_hash', 'bench-${round}-' + i)
        gr.setValue('glance_session_id', 'bench-${round}-' + i)
        gr.setValue('session_key', String(100000 + i))
        gr.setValue('type', 'C')
        gr.setValue('status', 'C')
        gr.setValue('visitor_name', 'Ada Byron')
        gr.setValue('visitor_email', 'ada.byron@example.org')
        gr.setValue('started', '2026-08-30 05:00:00')
        gr.setValue('ended', '2026-08-30 05:10:00')
        gr.setValue('duration_seconds', 600)
        gr.setValue('origin', 'outside')
        gr.setValue('sync_state', 'synced')
        if (!gr.insert())
            throw 'not inserted'
    }
    Date.now() - start`

/** The prepared statement alone, on a copy of the instance's own database. */
function bareInsert(file: string): { prepared(round: number): () => void, close(): void } {
    const database = new SqliteDatabase(null)
    database.restore(file)
    const names = database.execute({ sql: `SELECT name FROM pragma_table_info('${SESSION}')`, params: [], kind: 'select' }).rows.map(([name]) => String(name))
    const [row] = database.execute({ sql: `SELECT * FROM "${SESSION}" WHERE glance_session_id = 'bench-0-0'`, params: [], kind: 'select' }).rows
    const filled = names.map((name, at) => ({ name, value: row![at] as string | number | null })).filter(({ value }) => value !== null)
    const sql = `INSERT INTO "${SESSION}" (${filled.map(({ name }) => `"${name}"`).join(', ')}) VALUES (${filled.map(() => '?').join(', ')})`
    const number = String(filled.find(({ name }) => name === 'number')!.value)
    const valuesOf = (round: number, at: number) => {
        const key = `bare-${round}-${at}`
        const own: Record<string, string> = {
            sys_id: randomUUID().replaceAll('-', ''), session_hash: key, glance_session_id: key, session_key: String(100000 + at),
            number: number.slice(0, -6) + String(500_000 + round * INSERTS + at)
        }
        return filled.map(({ name, value }) => own[name] ?? value)
    }
    return {
        prepared(round) {
            const rows = Array.from({ length: INSERTS }, (_, at) => valuesOf(round, at))
            return () => { for (const params of rows) database.execute({ sql, params, kind: 'insert' }) }
        },
        close: () => database.close()
    }
}

const LOOKUPS = 1000

/** One row by an indexed column, through GlideRecord, in tables of growing size; each against the smallest. */
async function benchLookup(environment: Environment, folder: string, sizes: readonly number[], emit: Emit): Promise<void> {
    await insertRows(environment, GUEST, [{ session: '0'.repeat(32), guest_hash: 'template', name: 'Ada Byron', type: 'G', started: '2026-08-30 05:00:00' }])
    const template = join(folder, 'template.sqlite')
    await environment.instance('POST', '/_instance/snapshot', { file: template })
    let smallest: number | null = null
    for (const size of sizes) {
        const file = join(folder, `lookup-${size}.sqlite`)
        await environment.instance('POST', '/_instance/snapshot', { file })
        multiply(file, GUEST, size, VARIED_GUEST)
        await environment.instance('POST', '/_instance/restore', { file })
        const times: number[] = []
        for (let round = 0; round < ROUNDS; round++)
            times.push(await runScript<number>(environment, lookupScript(size, round)))
        const each = median(times) / LOOKUPS * 1000
        emit(figure(`instance.lookup_${size}`, each, 'us', smallest))
        smallest ??= each
        await environment.instance('POST', '/_instance/restore', { file: template })
        rmSync(file)
    }
}

const lookupScript = (size: number, round: number) => `var hash = function (i) { return 'f' + i.toString(16).padStart(63, '0') }
    var start = Date.now()
    for (var i = 0; i < ${LOOKUPS}; i++) {
        var gr = new GlideRecord('${GUEST}')
        gr.addQuery('guest_hash', hash(1 + (i * 7919 + ${round}) % ${size}))
        gr.query()
        if (!gr.next())
            throw 'row not found'
    }
    Date.now() - start`

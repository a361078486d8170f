import { Database, type Statement as Prepared } from 'node-sqlite3-wasm'
import { copyFileSync, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { messageOf } from '../errors'
import { extractDatePart } from '../values/calendar'
import { fold } from '../values/fold'
import { SqlFailure, type SqlCell, type SqlRequest, type SqlResult } from './port'

/** Prepared statements kept. Beyond it the oldest is finalised: an app has some hundreds of shapes of statements, a fuzzer any number. */
const MAX_PREPARED = 600

/** Bytes of a snapshot that is restored in the way that suits few rows. */
const SMALL_SNAPSHOT_BYTES = 16_000_000

const BOOKKEEPING = `
CREATE TABLE IF NOT EXISTS _state (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS _counter (name TEXT PRIMARY KEY, value INTEGER) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS _blob (id TEXT PRIMARY KEY, data BLOB);
CREATE TABLE IF NOT EXISTS _index (tbl TEXT, name TEXT, uniq INTEGER, fields TEXT, PRIMARY KEY (tbl, name)) WITHOUT ROWID;
`

export type BindValue = string | number | bigint | null | Uint8Array

/** SQLite with cached statements. Owned by exactly one thread. */
export class SqliteDatabase {
    private db: Database
    private readonly cache = new Map<string, Prepared>()

    /** `file` null keeps everything in memory. */
    constructor(private readonly file: string | null) {
        this.db = this.open()
    }

    private open(): Database {
        // The library's lock is a directory beside the file; one left by a killed process would refuse the database for ever, and only this thread opens it.
        if (this.file !== null && existsSync(`${this.file}.lock`)) rmSync(`${this.file}.lock`, { recursive: true })
        const db = this.file === null ? new Database() : new Database(this.file)
        // A development store: the speed of memory is worth more than surviving a power cut. Atomicity of a statement stays.
        db.exec('PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA cache_size=-131072; PRAGMA temp_store=MEMORY;')
        db.function('fold', (text: unknown) => typeof text === 'string' ? fold(text) : null, { deterministic: true })
        db.function('date_part', (text: unknown, zone: unknown, part: unknown) => typeof text === 'string' ? extractDatePart(text, String(zone), String(part)) : null, { deterministic: true })
        db.exec(BOOKKEEPING)
        return db
    }

    private prepared(sql: string): Prepared {
        const known = this.cache.get(sql)
        if (known !== undefined) return known
        if (this.cache.size >= MAX_PREPARED) this.forget(this.cache.keys().next().value as string)
        const made = this.db.prepare(sql)
        this.cache.set(sql, made)
        return made
    }

    private forget(sql: string): void {
        const statement = this.cache.get(sql)
        this.cache.delete(sql)
        // Finalising a statement reports its last error once more.
        try { statement?.finalize() } catch { /* already known */ }
    }

    execute(request: Pick<SqlRequest, 'sql' | 'params' | 'kind' | 'json'>, binary?: Uint8Array): SqlResult {
        const values: BindValue[] = binary === undefined ? request.params : [...request.params, binary]
        try {
            const statement = this.prepared(request.sql)
            if (request.kind === 'insert' || request.kind === 'update' || request.kind === 'delete') {
                const { changes } = statement.run(values)
                return { rows: [], changes }
            }
            if (request.json === true) {
                const [only] = statement.all(values)
                return { rows: [], changes: 0, json: String(Object.values(only ?? { json: '[]' })[0]) }
            }
            // Read to the end: a statement left in the middle keeps a read transaction open.
            const rows: SqlCell[][] = []
            for (const row of statement.iterate(values)) rows.push(Object.values(row).map(cell => typeof cell === 'bigint' ? String(cell) : cell as SqlCell))
            return { rows, changes: 0 }
        } catch (error) {
            this.forget(request.sql)
            const message = messageOf(error)
            throw new SqlFailure(message, message.startsWith('UNIQUE constraint failed'), request.sql)
        }
    }

    batch(requests: Pick<SqlRequest, 'sql' | 'params' | 'kind'>[]): void {
        this.db.exec('BEGIN')
        try {
            for (const request of requests) this.execute(request)
            this.db.exec('COMMIT')
        } catch (error) {
            if (this.db.inTransaction) this.db.exec('ROLLBACK')
            throw error
        }
    }

    private release(): void {
        for (const sql of [...this.cache.keys()]) this.forget(sql)
    }

    close(): void {
        this.release()
        this.db.close()
    }

    /** Writes a compact copy of everything to a file, which must not exist yet or is replaced. */
    snapshot(target: string): void {
        if (existsSync(target)) rmSync(target)
        this.db.run('VACUUM INTO ?', [target])
    }

    /** Replaces everything with the content of a snapshot. */
    restore(source: string): void {
        if (!existsSync(source)) throw new Error(`No snapshot at ${source}`)
        this.release()
        this.db.close()
        if (this.file !== null) rmSync(this.file, { force: true })
        this.db = this.open()
        // A copy: the library locks what it attaches, and others may read the same snapshot at this moment.
        const copy = path.join(mkdtempSync(path.join(tmpdir(), 'snapshot-')), 'copy.sqlite')
        copyFileSync(source, copy)
        try {
            this.copyFrom(copy)
        } finally {
            rmSync(path.dirname(copy), { recursive: true, force: true })
        }
    }

    private copyFrom(source: string): void {
        this.db.run('ATTACH ? AS snapshot', [source])
        const objects = this.db.all('SELECT type, name, sql FROM snapshot.sqlite_master WHERE sql IS NOT NULL') as { type: string, name: string, sql: string }[]
        this.db.exec('BEGIN')
        const define = (type: string): void => objects.filter(object => object.type === type && !object.name.startsWith('_')).forEach(({ sql }) => this.db.exec(sql))
        define('table')
        // Small ones, such as the fresh platform at each start, are there three times sooner when their indexes grow with them: a process that has just begun
        // has no fast code for sorting yet.
        const small = statSync(source).size < SMALL_SNAPSHOT_BYTES
        if (small) define('index')
        // Rows come in the order of their insertion, which is the order of rows without ORDERBY.
        for (const { name } of objects.filter(object => object.type === 'table')) this.db.exec(`INSERT INTO main."${name}" SELECT * FROM snapshot."${name}"`)
        if (!small) define('index')
        this.db.exec('COMMIT')
        this.db.exec('DETACH snapshot')
    }
}

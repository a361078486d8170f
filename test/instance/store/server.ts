import { SqliteDatabase } from './sqlite'
import type { SqlPort, SqlRequest, SqlResult } from './port'

/** How often statements ran, by node, table, kind and origin. */
export interface StatementCount {
    node: string
    table: string
    kind: SqlRequest['kind']
    origin: SqlRequest['origin']
    count: number
}

/** The database with its counters and generations: what the database thread runs, and what a local data layer holds directly. */
export class DatabaseServer {
    private readonly counts = new Map<string, StatementCount>()
    readonly database: SqliteDatabase

    /** `generations`: [0] dictionary, [1] schema, [2] state. Shared with the nodes when it stands on shared memory. */
    constructor(file: string | null, private readonly generations: Int32Array = new Int32Array(3)) {
        this.database = new SqliteDatabase(file)
        this.everythingIsNew()
    }

    private everythingIsNew(): void {
        for (let at = 0; at < this.generations.length; at++) Atomics.add(this.generations, at, 1)
    }

    execute(node: string, request: SqlRequest, binary?: Uint8Array): SqlResult {
        if (request.counted) this.count(node, request)
        const result = this.database.execute(request, binary)
        if (request.schema || request.dictionary || request.state) this.announce([request])
        return result
    }

    batch(node: string, requests: SqlRequest[]): void {
        for (const request of requests) if (request.counted) this.count(node, request)
        this.database.batch(requests)
        this.announce(requests)
    }

    private announce(requests: SqlRequest[]): void {
        if (requests.some(request => request.schema)) Atomics.add(this.generations, 1, 1)
        if (requests.some(request => request.dictionary)) Atomics.add(this.generations, 0, 1)
        if (requests.some(request => request.state)) Atomics.add(this.generations, 2, 1)
    }

    private count(node: string, { table, kind, origin }: SqlRequest): void {
        const key = `${node}\n${table}\n${kind}\n${origin}`
        const known = this.counts.get(key)
        if (known === undefined) this.counts.set(key, { node, table, kind, origin, count: 1 })
        else known.count++
    }

    stats(): StatementCount[] {
        return [...this.counts.values()].map(entry => ({ ...entry }))
    }

    resetStats(): void {
        this.counts.clear()
    }

    restore(file: string): void {
        this.database.restore(file)
        this.everythingIsNew()
    }

    /** A door of its own for code in the same thread. */
    port(node: string): SqlPort {
        return {
            execute: (request, binary) => {
                const result = this.execute(node, request, binary)
                return result.json === undefined ? result : { rows: JSON.parse(result.json) as SqlResult['rows'], changes: 0 }
            },
            batch: requests => this.batch(node, requests),
            dictionaryGeneration: () => Atomics.load(this.generations, 0),
            schemaGeneration: () => Atomics.load(this.generations, 1),
            stateGeneration: () => Atomics.load(this.generations, 2),
            snapshot: file => this.database.snapshot(file),
            restore: file => this.restore(file)
        }
    }
}

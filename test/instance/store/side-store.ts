import { platformStatement, type SqlPort } from './port'

/** What is stored beside the tables: contents of attachments, and the values that nodes agree upon (claims, generations of caches). */
export class SideStore {
    private stateSeen = -1
    private readonly stateKnown = new Map<string, string | null>()

    constructor(private readonly port: SqlPort) {}

    putBlob(id: string, data: Uint8Array): void {
        this.port.execute({ ...platformStatement('INSERT INTO _blob (id, data) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET data = excluded.data', [id], '_blob'), kind: 'insert' }, data)
    }

    getBlob(id: string): Uint8Array | null {
        const cell = this.port.execute(platformStatement('SELECT data FROM _blob WHERE id = ?', [id], '_blob', 'select')).rows[0]?.[0]
        return cell instanceof Uint8Array ? cell : null
    }

    deleteBlob(id: string): void {
        this.port.execute(platformStatement('DELETE FROM _blob WHERE id = ?', [id], '_blob', 'delete'))
    }

    /** Remembered until somebody writes a value of the state: caches on every node ask here whether they are stale, many times for each record. */
    getState(key: string): string | null {
        // The generation is read first: a write that comes between it and the answer makes what is remembered stale.
        const generation = this.port.stateGeneration()
        if (generation !== this.stateSeen) {
            this.stateKnown.clear()
            this.stateSeen = generation
        }
        const known = this.stateKnown.get(key)
        if (known !== undefined) return known
        const value = this.readState(key)
        this.stateKnown.set(key, value)
        return value
    }

    private readState(key: string): string | null {
        const cell = this.port.execute(platformStatement('SELECT value FROM _state WHERE key = ?', [key], '_state', 'select')).rows[0]?.[0]
        return cell === undefined || cell === null ? null : String(cell)
    }

    setState(key: string, value: string | null): void {
        const request = value === null
            ? platformStatement('DELETE FROM _state WHERE key = ?', [key], '_state', 'delete')
            : platformStatement('INSERT INTO _state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value', [key, value], '_state', 'insert')
        this.port.execute({ ...request, state: true })
    }

    compareAndSet(key: string, expected: string | null, value: string): boolean {
        const request = expected === null
            ? platformStatement('INSERT OR IGNORE INTO _state (key, value) VALUES (?, ?)', [key, value], '_state', 'insert')
            : platformStatement('UPDATE _state SET value = ? WHERE key = ? AND value = ?', [value, key, expected], '_state', 'update')
        return this.port.execute({ ...request, state: true }).changes > 0
    }
}

import type { NewSession, SessionChanges, SessionFields, SessionStore, StoredSession, WriteOutcome } from './types.ts'

/** What a run would do to one session. */
export interface DryChange {
    kind: 'create' | 'match' | 'update' | 'note'
    /** Row that would change, or be made. */
    id: string
    /** The row as it would be. */
    fields: SessionFields
    /** Columns that would change; empty for a new row. */
    columns: string[]
}

export interface DryOptions {
    /** Called with each change, in the order in which a run would make them. */
    onChange(change: DryChange): void
    /** Rows that met their session in earlier slices of this dry run. */
    met?: readonly string[]
}

/** Rows kept as they would be now, in case a later page reports them again. Those that met a session are remembered beyond that. */
const MAX_ROWS = 10000

/**
 * A store that reads what is stored and writes nothing. It remembers what would have been written, so a run over it counts what a run over the store itself
 * would. Rows are decided on as they were read, or as an earlier page of the slice would have left them.
 */
export function dryStore(store: SessionStore, { onChange, met = [] }: DryOptions): SessionStore {
    /** Rows that would be other than they are, by row, and by the hash they would have. */
    const rows = new Map<string, StoredSession>()
    const byHash = new Map<string, string>()
    const taken = new Set<string>(met)
    /** Rows of the page at hand. */
    const read = new Map<string, StoredSession>()

    const asItWouldBe = (row: StoredSession): StoredSession => {
        const now = rows.get(row.id) ?? row
        read.set(now.id, now)
        return now
    }
    const keep = (row: StoredSession): void => {
        rows.delete(row.id)
        rows.set(row.id, row)
        read.set(row.id, row)
        byHash.set(row.hash, row.id)
        const oldest = rows.size > MAX_ROWS ? rows.values().next().value : undefined
        if (oldest !== undefined) {
            rows.delete(oldest.id)
            byHash.delete(oldest.hash)
        }
    }
    const write = (row: StoredSession, changes: SessionChanges): void => {
        const meets = !row.met && changes.hash !== undefined
        const fields: StoredSession = { ...row, ...changes, met: row.met || meets }
        if (meets) {
            taken.add(row.id)
        }
        keep(fields)
        const columns = Object.keys(changes).filter(column => column !== 'hash')
        onChange({ kind: meets ? 'match' : columns.every(column => column === 'note') ? 'note' : 'update', id: row.id, fields, columns })
    }
    return {
        earliestDue: spans => store.earliestDue(spans),
        earliestUnmet: () => store.earliestUnmet(),
        findByHashes(hashes) {
            read.clear()
            const found = store.findByHashes(hashes).map(asItWouldBe)
            const ids = new Set(found.map(row => row.id))
            const made = hashes.map(hash => rows.get(byHash.get(hash) ?? '')).filter((row): row is StoredSession => row !== undefined && !ids.has(row.id))
            return found.concat(made.map(asItWouldBe))
        },
        findLaunched: (range, keys) => store.findLaunched(range, keys).filter(row => !taken.has(row.id)).map(asItWouldBe),
        saveGuests: () => undefined,
        updateSessions(ids, decide) {
            const outcomes = new Map<string, WriteOutcome>()
            for (const id of ids) {
                const row = read.get(id)
                const changes = row === undefined ? null : decide({ ...row })
                if (row !== undefined && changes !== null) {
                    write(row, changes)
                }
                if (row !== undefined) {
                    outcomes.set(id, changes === null ? 'unchanged' : 'written')
                }
            }
            return outcomes
        },
        knowAgents: () => undefined,
        idForHash: hash => store.idForHash(hash),
        insertSession({ fields, origin }: NewSession) {
            const id = store.idForHash(fields.hash)
            if (byHash.has(fields.hash)) {
                return false
            }
            keep({ ...fields, id, origin, met: true, source: '', hasAgent: false })
            onChange({ kind: 'create', id, fields, columns: [] })
            return true
        }
    }
}

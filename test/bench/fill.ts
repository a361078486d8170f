import { openLocalDataLayer } from '../instance/store'

/**
 * Makes many rows of one, in the file of a snapshot, past everything that makes rows slow to insert. `vary` gives the columns that must differ,
 * as SQL over the row's number `i`; free text needs no more, because the store compares what has no folded shadow as it is.
 */
export function multiply(file: string, table: string, count: number, vary: Readonly<Record<string, string>>): void {
    const data = openLocalDataLayer({ file })
    try {
        const { database } = data.server
        const execute = (sql: string, kind: 'select' | 'insert', params: number[] = []) => database.execute({ sql, params, kind })
        const columns = execute(`SELECT name FROM pragma_table_info('${table}')`, 'select').rows.map(([name]) => String(name))
        const shadows = new Set(Object.keys(vary).map(column => `${column}~`))
        const values = columns.map(column => vary[column] ?? (shadows.has(column) ? 'NULL' : `t."${column}"`))
        execute(`WITH RECURSIVE number(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM number WHERE i < ?)
            INSERT INTO "${table}" (${columns.map(column => `"${column}"`).join(', ')})
            SELECT ${values.join(', ')} FROM number, (SELECT * FROM "${table}" LIMIT 1) t`, 'insert', [count])
    } finally {
        data.close()
    }
}

/** Columns of a stored row that say something about the session, none of them real: enough to fill the table and its indexes. */
export const VARIED_SESSION = {
    sys_id: 'printf(\'f%031x\', i)', session_hash: 'printf(\'f%063x\', i)', glance_session_id: 'printf(\'filled-%d\', i)', number: 'printf(\'FILL%08d\', i)',
    session_key: 'printf(\'9%08d\', i)', started: 'datetime(1500000000 + i * 60, \'unixepoch\')', ended: 'datetime(1500000600 + i * 60, \'unixepoch\')',
    agent: 'printf(\'%032x\', i % 500)'
}

export const VARIED_GUEST = { sys_id: 'printf(\'f%031x\', i)', guest_hash: 'printf(\'f%063x\', i)', session: 'printf(\'f%031x\', i / 2)' }

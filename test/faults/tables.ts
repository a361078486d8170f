import type { Environment } from '../e2e/environment'

/** Rows by their unique key. More than one row of a key is kept, to be called a double. */
export type Table = ReadonlyMap<string, Record<string, string>[]>

/** What the run is about: sessions and their guests, each with the columns that say something about the session. */
export interface Content {
    sessions: Table
    guests: Table
}

/** A difference in words, and the session (by its hash) that it is about. */
export interface Finding {
    session: string
    text: string
}

export interface Difference {
    lost: Finding[]
    duplicated: Finding[]
}

/**
 * Columns that tell about the run instead of the session: system columns, the running number, and how often and by which attempt a row was
 * looked at. An interrupted run takes more attempts, so these must differ.
 */
const OF_THE_RUN = /^sys_|^number$|^sync_attempts$|^last_sync_event$/

function keyed(rows: readonly Record<string, string>[], key: string): Table {
    const table = new Map<string, Record<string, string>[]>()
    for (const row of rows) {
        const kept = Object.fromEntries(Object.entries(row).filter(([column]) => !OF_THE_RUN.test(column)))
        table.set(row[key]!, [...table.get(row[key]!) ?? [], kept])
    }
    return table
}

/** Reads both tables through the Table API, as the Glance administrator. */
export async function readContent(environment: Environment): Promise<Content> {
    const admin = environment.as('glance.admin')
    const sessions = await admin.rows('x_glne_conn_session')
    const hashes = new Map(sessions.map(row => [row.sys_id!, row.session_hash!]))
    const guests = (await admin.rows('x_glne_conn_session_guest')).map(row => ({ ...row, session: hashes.get(row.session!) ?? `no session ${row.session}` }))
    return { sessions: keyed(sessions, 'session_hash'), guests: keyed(guests, 'guest_hash') }
}

/**
 * Rows that the undisturbed run has and the disturbed one lacks or has otherwise (lost), and rows beyond it (duplicated). A launched row that
 * never met its session shows up in both: the session's row is not as it must be, and the launch stands beside it.
 */
export function compare(expected: Content, actual: Content): Difference {
    const difference: Difference = { lost: [], duplicated: [] }
    for (const name of ['sessions', 'guests'] as const)
        compareTable(name, expected[name], actual[name], difference)
    return difference
}

function compareTable(name: string, expected: Table, actual: Table, difference: Difference): void {
    for (const [key, [wanted]] of expected) {
        const found = actual.get(key) ?? []
        const changed = found.length === 0 ? [] : Object.keys(wanted!).filter(column => wanted![column] !== found[0]![column])
        const session = wanted!.session ?? key
        if (found.length === 0)
            difference.lost.push({ session, text: `${name} ${key} is missing` })
        else if (changed.length > 0) {
            const text = changed.map(column => `${column} is "${found[0]![column]}", not "${wanted![column]}"`).join('; ')
            difference.lost.push({ session, text: `${name} ${key}: ${text}` })
        }
        if (found.length > 1)
            difference.duplicated.push({ session, text: `${name} ${key} has ${found.length} rows` })
    }
    for (const [key, [row]] of actual) {
        if (!expected.has(key))
            difference.duplicated.push({ session: row!.session ?? key, text: `${name} ${key} is one too many` })
    }
}

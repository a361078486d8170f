import type { Outcome } from './types'

export const AGAIN = 'install again (npm run deploy) and look at the installation log'

/** What shipped, and what the instance has of it. */
export interface Comparison {
    /** Plural name of what is compared, for the line of a pass. */
    what: string
    /** Shipped: key -> the values that must be the same. */
    shipped: ReadonlyMap<string, Readonly<Record<string, string>>>
    found: ReadonlyMap<string, Readonly<Record<string, string>>>
    /** Rows that the user may not read: if there are any, nothing is reported as missing. */
    hidden: number
    fixMissing?: string
    fixDifferent?: string
}

/** Compares by key: one pass for all, or one line for each row that is missing or different. */
export function compare({ what, shipped, found, hidden, fixMissing = AGAIN, fixDifferent = AGAIN }: Comparison): Outcome[] {
    const outcomes: Outcome[] = []
    for (const [key, values] of shipped) {
        const there = found.get(key)
        if (!there) {
            outcomes.push(hidden > 0
                ? { state: 'unknown', what: `${what}: ${key} is not visible; ${hidden} row(s) are hidden from this user`, fix: 'run as a user who may read them (admin)' }
                : { state: 'fail', what: `${what}: ${key} is not on the instance`, fix: fixMissing })
            continue
        }
        for (const [name, value] of Object.entries(values)) {
            if ((there[name] ?? '') !== value)
                outcomes.push({ state: 'fail', what: `${what}: ${key} has ${name} "${there[name] ?? ''}", shipped was "${value}"`, fix: fixDifferent })
        }
    }
    return outcomes.length ? outcomes : [{ state: 'pass', what: `${shipped.size} ${what} are as shipped` }]
}

/** Rows by a key made of their values. */
export const keyed = (rows: readonly Record<string, string>[], key: (row: Record<string, string>) => string): Map<string, Record<string, string>> =>
    new Map(rows.map(row => [key(row), row]))

/** The named values of a record. */
export const pick = (row: Readonly<Record<string, string>>, fields: readonly string[]): Record<string, string> =>
    Object.fromEntries(fields.map(field => [field, row[field] ?? '']))

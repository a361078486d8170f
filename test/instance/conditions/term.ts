import type { DataLayer, FieldDef, QueryContext, Row } from '../contracts'
import { refuseCalculated } from '../query'

export interface MatchSubject {
    data: DataLayer
    table: string
    row: Row
    /** The row before the change, for the operators of change. Absent: there was none. */
    previous?: Row | null
    context: QueryContext
    /**
     * Conditions of rules and access controls compare text exactly (docs: api-reference/business-rules-classic/c_BusinessRules.md, "Filters based on
     * string compares are case-sensitive"; platform-security/access-control/t_CreateAnACLRule.md), queries of the database do not.
     */
    caseSensitive: boolean
}

/** Does one condition hold? */
export type Compare = (subject: Term) => boolean

/** A condition on a row: the field, what it holds, and what is asked of it. */
export interface Term {
    subject: MatchSubject
    field: FieldDef
    value: string | null
    wanted: string
}

/** Follows a path through references. A broken reference on the way gives an empty value. */
export function resolvePath(path: string, subject: MatchSubject, start: Row): { field: FieldDef, value: string | null } | null {
    const { dictionary } = subject.data
    const last = dictionary.resolvePath(subject.table, path)
    if (last === undefined) return null
    refuseCalculated(last)
    const steps = path.split('.')
    let row: Row | null = start
    let table = subject.table
    for (const step of steps.slice(0, -1)) {
        const reference = dictionary.fields(table).get(step)?.reference ?? null
        const id: string | null = row?.[step] ?? null
        if (reference === null) return null
        row = id === null || id === '' ? null : subject.data.load(reference, [id])[0] ?? null
        table = reference
    }
    return { field: last, value: row?.[steps[steps.length - 1] as string] ?? null }
}

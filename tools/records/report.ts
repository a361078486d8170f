import type { Difference, DifferenceKind } from './compare'
import { isAllowed } from './compare'

/** Records named on one line; the others are counted. */
const MAX_NAMED_RECORDS = 20
const MAX_VALUE_CHARS = 80

export interface ReportLine {
    table: string
    kind: DifferenceKind
    allowed: boolean
    count: number
    records: readonly { id: string, label: string, fields?: Difference['fields'] }[]
    leftOut?: number
}

export interface Summary {
    before: number
    after: number
    added: number
    removed: number
    changed: number
    /** Differences that no exception allows: none means that the packages are the same as far as was asked. */
    refused: number
}

const clipped = (value: string | null) => value !== null && value.length > MAX_VALUE_CHARS ? `${value.slice(0, MAX_VALUE_CHARS)}…` : value

function recordOf({ id, label, fields }: Difference): ReportLine['records'][number] {
    const values = Object.entries(fields).map(([name, [before, after]]) => [name, [clipped(before), clipped(after)]] as const)
    return values.length ? { id, label, fields: Object.fromEntries(values) } : { id, label }
}

/** One line for each table and kind of difference, what is allowed apart from what is not. */
export function reportLines(differences: readonly Difference[], exceptions: readonly string[]): ReportLine[] {
    const groups = new Map<string, Difference[]>()
    for (const difference of differences) {
        const key = `${difference.table} ${difference.kind} ${isAllowed(difference, exceptions)}`
        groups.set(key, [...groups.get(key) ?? [], difference])
    }
    return [...groups.values()].map(group => ({
        table: group[0]!.table,
        kind: group[0]!.kind,
        allowed: isAllowed(group[0]!, exceptions),
        count: group.length,
        records: group.slice(0, MAX_NAMED_RECORDS).map(recordOf),
        ...group.length > MAX_NAMED_RECORDS ? { leftOut: group.length - MAX_NAMED_RECORDS } : {}
    }))
}

/** The figures of a comparison. `before` and `after` are the numbers of records that were compared. */
export function summarise(before: number, after: number, differences: readonly Difference[], exceptions: readonly string[]): Summary {
    const count = (kind: DifferenceKind) => differences.filter(difference => difference.kind === kind).length
    const refused = differences.filter(difference => !isAllowed(difference, exceptions)).length
    return { before, after, added: count('added'), removed: count('removed'), changed: count('changed'), refused }
}

import type { BuiltTable, RecordSet } from '../../records/types'
import { unitsFor } from '../code'
import { queriesOf } from '../queries'
import type { CertificationFinding, CertificationRule, Subject } from '../types'
import { isFixed, methodCalls } from '../walk'

/** Operators that an index helps with; "is not" reads nearly everything. */
const SERVED = (operator: string): boolean => !/^(!=|<>|NOT IN|NOT LIKE|DOES NOT CONTAIN)$/.test(operator)

/** Does an index begin with a column that the query narrows or orders by? */
const covered = (table: BuiltTable, columns: ReadonlySet<string>): boolean =>
    columns.has('sys_id') || table.indexes.some(index => index.fields[0] !== undefined && columns.has(index.fields[0]))

/** Related lists by script: the platform runs their query on `current`. */
function relationshipQueries({ code }: Subject): { table: string, columns: Set<string>, place: string, file: string }[] {
    return unitsFor(code, table => table === 'sys_relationship').filter(unit => unit.script.field === 'query_with').map(unit => ({
        table: unit.script.record.fields.basic_query_from ?? '',
        place: unit.label,
        file: unit.script.record.file,
        columns: new Set(methodCalls(unit.program)
            .filter(({ object, name, call }) => object === 'current' && name === 'addQuery' && isFixed(call.arguments[0]))
            .map(({ call }) => String((call.arguments[0] as { value?: unknown }).value)))
    }))
}

/** Columns that hold a key made by the app: each must be unique. */
function keyFindings(set: RecordSet): CertificationFinding[] {
    const findings: CertificationFinding[] = []
    for (const table of set.tables.values()) {
        for (const column of table.columns.keys()) {
            const unique = table.indexes.some(index => index.unique && index.fields.length === 1 && index.fields[0] === column)
            if (/_hash$/.test(column) && !unique)
                findings.push({ file: `dictionary/${table.name}.xml`, message: `${table.name}.${column} is a key without a unique index` })
        }
    }
    return findings
}

/**
 * Pass: each hash column is unique; each query on an own table that can be read from the code narrows or orders by a column that begins an index (or by
 * sys_id). Queries whose table is known only at run time are by sys_id (R1 checks that) and need none.
 */
export const indexes: CertificationRule = {
    id: 'R6',
    title: 'Indexes for every query the engine makes; unique key on the Glance session',
    check(subject) {
        const { set, code } = subject
        const findings = keyFindings(set)
        if (![...set.tables.values()].some(table => table.indexes.some(index => index.unique)))
            findings.push({ file: 'dictionary', message: 'no table has a unique index' })
        const asked = [
            ...queriesOf(code).map(query => ({
                table: query.table ?? '', place: query.part.id, file: query.part.unit.script.record.file,
                columns: new Set([...query.conditions.filter(condition => SERVED(condition.operator)).map(condition => condition.column), ...query.orders])
            })),
            ...relationshipQueries(subject)
        ]
        for (const { table: name, columns, place, file } of asked) {
            const table = set.tables.get(name)
            if (table && !covered(table, columns))
                findings.push({ file, message: `${place} reads ${name} by ${[...columns].join(', ') || 'nothing'}: no index begins with that`, place })
        }
        return findings
    }
}

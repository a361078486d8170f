import type { Node } from 'acorn'
import { simple } from 'acorn-walk'
import { canonicalOperator, operatorAt } from '../../test/instance/query'
import { parseScript, scriptsOf } from '../guards/scripts'
import type { RecordSet } from '../records/types'
import type { Used } from './types'

/** Methods that take `field, operator, value` and that take an encoded query. */
const CONDITIONS = new Set(['addQuery', 'addOrCondition', 'addCondition', 'addUserQuery', 'addSystemQuery'])
const ENCODED = new Set(['addEncodedQuery', 'addUserEncodedQuery', 'addSystemEncodedQuery'])
const FIXED: Readonly<Record<string, string>> = { addNullQuery: 'ISEMPTY', addNotNullQuery: 'ISNOTEMPTY', addActiveQuery: '=' }

/** Fields of every table, and their types. */
const OF_EVERY_TABLE: Readonly<Record<string, string>> = {
    sys_id: 'GUID', sys_created_on: 'glide_date_time', sys_updated_on: 'glide_date_time', sys_created_by: 'string', sys_updated_by: 'string', sys_mod_count: 'integer'
}

/** Fields of platform records that hold an encoded query. */
const QUERY_FIELDS: Readonly<Record<string, readonly string[]>> = {
    sys_script: ['filter_condition'], sys_security_acl: ['condition'], sys_app_module: ['filter'], sys_ui_related_list_entry: ['filter'], sysauto_script: ['filter_condition']
}

/** A condition: its operator and its field; the field is null for words that join or order conditions. */
export interface Condition {
    operator: string
    field: string | null
}

/** Conditions of an encoded query, and the words that join and order them (without a field). Values that a script inserts at run time appear as `x`. */
export function conditionsOf(query: string): Condition[] {
    const found: Condition[] = []
    const word = (operator: string) => found.push({ operator, field: null })
    for (const part of query.split(/\^/)) {
        const [, joint = '', term = ''] = /^(NQ|OR(?!DERBY)|ORDERBYDESC|ORDERBY|GROUPBY|EQ$)?(.*)$/s.exec(part) ?? []
        if (joint !== '' && joint !== 'EQ')
            word(`^${joint}`)
        const [, field = '', rest = ''] = /^([a-z_][a-z0-9_.]*)(.*)$/s.exec(term) ?? []
        if (joint.startsWith('ORDERBY') || joint === 'GROUPBY' || rest === '')
            continue
        if (field.includes('.'))
            word('dot-walk')
        const spelling = operatorAt(rest)
        found.push({ operator: spelling === undefined ? `unknown: ${rest.slice(0, 20)}` : canonicalOperator(spelling) ?? spelling, field })
    }
    return found
}

/** Types of all fields of a name, in any table, because scripts do not name the table. Fields that every table has are always known. */
function typesByField(set: RecordSet): (field: string) => string[] {
    const types = new Map<string, Set<string>>(Object.entries(OF_EVERY_TABLE).map(([field, type]) => [field, new Set([type])]))
    for (const table of set.tables.values())
        table.columns.forEach(({ name, type }) => types.set(name, (types.get(name) ?? new Set()).add(type)))
    return path => [...types.get(path.split('.').at(-1) ?? '') ?? []].sort()
}

/** The texts of a query in the code: both branches of a condition, and `x` for inserted values. */
function textsOf(node: Node): string[] {
    const typed = node as Node & { value?: unknown, quasis?: { value: { cooked?: string } }[], consequent?: Node, alternate?: Node }
    if (node.type === 'Literal')
        return typeof typed.value === 'string' ? [typed.value] : []
    if (node.type === 'TemplateLiteral')
        return [typed.quasis!.map(part => part.value.cooked ?? '').join('x')]
    return node.type === 'ConditionalExpression' ? [...textsOf(typed.consequent!), ...textsOf(typed.alternate!)] : []
}

/** Operators that the app's scripts and records use: `IN on choice`, or `IN` where the field's type is not known. */
export function usedOperators(set: RecordSet): Used[] {
    const found: Used[] = []
    const typesOf = typesByField(set)
    const note = (conditions: readonly Condition[], at: string) => {
        for (const { operator, field } of conditions) {
            const types = field === null ? [] : typesOf(field)
            found.push(...(types.length === 0 ? [operator] : types.map(type => `${operator} on ${type}`)).map((name): Used => ({ area: 'operator', name, at })))
        }
    }
    for (const script of scriptsOf(set).filter(({ external, record }) => !external && record.table !== 'sys_ui_script')) {
        simple(parseScript(script), {
            CallExpression({ callee, arguments: given }) {
                const name = callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : ''
                const [first, second] = given
                const fields = first ? textsOf(first) : []
                const ask = (operators: readonly string[]) => operators.forEach(operator =>
                    note((fields.length > 0 ? fields : [null]).map(field => ({ operator: canonicalOperator(operator) ?? operator, field })), script.field))
                if (Object.hasOwn(FIXED, name))
                    ask([FIXED[name]!])
                else if (CONDITIONS.has(name) && given.length > 1)
                    ask(given.length === 2 || !second ? ['='] : textsOf(second))
                else if (ENCODED.has(name) && first)
                    textsOf(first).forEach(text => note(conditionsOf(text), script.field))
            }
        })
    }
    for (const record of set.records) {
        for (const field of QUERY_FIELDS[record.table] ?? [])
            note(conditionsOf(record.fields[field] ?? ''), `${record.table}.${field}`)
    }
    return found
}

import type { Node } from 'acorn'
import { simple } from 'acorn-walk'
import { operatorAt } from '../../test/instance/query/operators'
import { parseScript, scriptsOf } from '../guards/scripts'
import type { RecordSet } from '../records/types'
import type { Used } from './types'

/** Methods that take `field, operator, value` and that take an encoded query. */
const CONDITIONS = new Set(['addQuery', 'addOrCondition', 'addCondition', 'addUserQuery', 'addSystemQuery'])
const ENCODED = new Set(['addEncodedQuery', 'addUserEncodedQuery', 'addSystemEncodedQuery'])
const FIXED: Readonly<Record<string, string>> = { addNullQuery: 'ISEMPTY', addNotNullQuery: 'ISNOTEMPTY', addActiveQuery: '=' }

/** Fields of platform records that hold an encoded query. */
const QUERY_FIELDS: Readonly<Record<string, readonly string[]>> = {
    sys_script: ['filter_condition'], sys_security_acl: ['condition'], sys_app_module: ['filter'], sys_ui_related_list_entry: ['filter'], sysauto_script: ['filter_condition']
}

/** Operators of an encoded query, and the words that join and order its terms. What a script puts in at run time stands as `x`. */
export function operatorsOf(query: string): string[] {
    const found: string[] = []
    for (const part of query.split(/\^/)) {
        const [, joint = '', term = ''] = /^(NQ|OR(?!DERBY)|ORDERBYDESC|ORDERBY|GROUPBY|EQ$)?(.*)$/s.exec(part) ?? []
        if (joint !== '' && joint !== 'EQ')
            found.push(`^${joint}`)
        const [, field = '', rest = ''] = /^([a-z_][a-z0-9_.]*)(.*)$/s.exec(term) ?? []
        if (joint.startsWith('ORDERBY') || joint === 'GROUPBY' || rest === '')
            continue
        if (field.includes('.'))
            found.push('dot-walk')
        found.push(operatorAt(rest) ?? `unknown: ${rest.slice(0, 20)}`)
    }
    return found
}

/** A query as far as it stands in the code: both branches of a choice, `x` for what is put in. */
function textsOf(node: Node): string[] {
    const typed = node as Node & { value?: unknown, quasis?: { value: { cooked?: string } }[], consequent?: Node, alternate?: Node }
    if (node.type === 'Literal')
        return typeof typed.value === 'string' ? [typed.value] : []
    if (node.type === 'TemplateLiteral')
        return [typed.quasis!.map(part => part.value.cooked ?? '').join('x')]
    return node.type === 'ConditionalExpression' ? [...textsOf(typed.consequent!), ...textsOf(typed.alternate!)] : []
}

/** Operators that the app's scripts and records ask with. */
export function usedOperators(set: RecordSet): Used[] {
    const found: Used[] = []
    const note = (names: readonly string[], at: string) => { found.push(...names.map((name): Used => ({ area: 'operator', name, at }))) }
    for (const script of scriptsOf(set).filter(({ external, record }) => !external && record.table !== 'sys_ui_script')) {
        simple(parseScript(script), {
            CallExpression({ callee, arguments: given }) {
                const name = callee.type === 'MemberExpression' && callee.property.type === 'Identifier' ? callee.property.name : ''
                const [first, second] = given
                if (Object.hasOwn(FIXED, name))
                    note([FIXED[name]!], script.field)
                else if (CONDITIONS.has(name) && given.length > 1)
                    note(given.length === 2 || !second ? ['='] : textsOf(second), script.field)
                else if (ENCODED.has(name) && first)
                    textsOf(first).forEach(text => note(operatorsOf(text), script.field))
            }
        })
    }
    for (const record of set.records) {
        for (const field of QUERY_FIELDS[record.table] ?? [])
            note(operatorsOf(record.fields[field] ?? ''), `${record.table}.${field}`)
    }
    return found
}

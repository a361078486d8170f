import { notEmulated } from '../errors'
import type { Branch } from './branch'
import { DYNAMIC_ME, InvalidQuery } from '../query'

/** Values of a dynamic filter option: the built-in one, or what the script of a `sys_filter_option_dynamic` record gives (a list separated by commas). */
export function resolveDynamicOption(compiler: Branch, term: { field: string, value: string }): string[] {
    const { context } = compiler
    if (term.value === DYNAMIC_ME) return [context.userId]
    const script = compiler.schema.dynamicScript?.(term.value) ?? null
    if (script === null) throw notEmulated(`dynamic filter option ${term.value} on ${term.field}`)
    if (context.evaluate === undefined) throw new InvalidQuery(`No script may run in this query: dynamic filter option ${term.value}`, compiler.table, term.value)
    return context.evaluate(script.replace(/^javascript:/, '')).split(',')
}

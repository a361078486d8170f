import type { ConditionNode } from '../contracts'
import { notEmulated } from '../errors'
import { escapeValue } from '../query'
import { textOf } from './host'

/** Operators of the script API that an encoded query spells differently. Source: server-api-reference/c_GlideRecordScopedAPI.md, addQuery. */
const spelling: Record<string, string> = { CONTAINS: 'LIKE', 'DOES NOT CONTAIN': 'NOT LIKE', DOESNOTCONTAIN: 'NOT LIKE', DOES_NOT_CONTAIN: 'NOT LIKE', NOT_IN: 'NOT IN', NOT_LIKE: 'NOT LIKE', IS_NULL: 'ISEMPTY', IS_NOT_NULL: 'ISNOTEMPTY', '==': '=', '<>': '!=' }

const unary = new Set(['ISEMPTY', 'ISNOTEMPTY', 'EMPTYSTRING', 'ANYTHING'])

/** The text of a value in a condition; a list (of any realm) is joined with commas, as IN wants it. */
export function conditionValue(value: unknown): string {
    return Array.isArray(value) ? value.map(item => textOf(item) ?? '').join(',') : textOf(value) ?? ''
}

/**
 * Names that stand for something else than a field: searches of text (scripts/c_UsingGlideRecordToQueryTables.md) and functions of the database
 * (server-api-reference/c_GlideAggregateScopedAPI.md, orderBy).
 */
export function refuseReserved(field: string): void {
    if (/^123TEXT(QUERY|INDEXGROUP)321$/.test(field)) {
        throw notEmulated(`text search (${field})`)
    }
    if (field.startsWith('glidefunction:')) {
        throw notEmulated(field)
    }
}

export interface Term {
    field: string
    operator: string
    value: string
}

/** A term from the arguments of addQuery and its kin: (field, value) or (field, operator, value). */
export function termOf(args: unknown[]): Term {
    const field = String(args[0])
    const operator = args.length > 2 ? String(args[1]).trim() : '='
    const value = conditionValue(args.length > 2 ? args[2] : args[1])
    return { field, operator: spelling[operator] ?? operator, value }
}

/** One condition of a query, to which alternatives can be added. Documented in server-api-reference/c_GlideQueryConditionScopedAPI.md. */
export class GlideQueryCondition {
    private readonly alternatives: GlideQueryCondition[] = []
    private readonly further: GlideQueryCondition[] = []

    constructor(
        private readonly term: Term | null,
        private readonly check: (term: Term) => void = () => {},
        private readonly allow: (term: Term) => void = () => {}
    ) {
        if (term) {
            check(term)
        }
    }

    addOrCondition(...args: unknown[]): GlideQueryCondition {
        const next = new GlideQueryCondition(termOf(args), this.check, this.allow)
        this.alternatives.push(next)
        return this
    }

    addCondition(...args: unknown[]): GlideQueryCondition {
        const next = new GlideQueryCondition(termOf(args), this.check, this.allow)
        this.further.push(next)
        return next
    }

    /** As addOrCondition and addCondition, where the user may query the field so. */
    addUserOrCondition(...args: unknown[]): GlideQueryCondition {
        this.allow(termOf(args))
        return this.addOrCondition(...args)
    }

    addUserCondition(...args: unknown[]): GlideQueryCondition {
        this.allow(termOf(args))
        return this.addCondition(...args)
    }

    addSystemOrCondition(...args: unknown[]): GlideQueryCondition {
        return this.addOrCondition(...args)
    }

    addSystemCondition(...args: unknown[]): GlideQueryCondition {
        return this.addCondition(...args)
    }

    /** The condition as a tree: (term or alternatives) and further ones. */
    node(): ConditionNode {
        const own: ConditionNode[] = this.term ? [{ kind: 'term', ...this.term }] : []
        const either = [...own, ...this.alternatives.map(item => item.node())]
        const first: ConditionNode = either.length === 0 ? { kind: 'all' } : either.length === 1 ? either[0] as ConditionNode : { kind: 'or', items: either }
        return this.further.length === 0 ? first : { kind: 'and', items: [first, ...this.further.map(item => item.node())] }
    }

    /** The condition as part of an encoded query. */
    encoded(): string {
        const own = this.term ? `${this.term.field}${this.term.operator}${unary.has(this.term.operator) ? '' : escapeValue(this.term.value)}` : ''
        return [own + this.alternatives.map(item => `^OR${item.encoded()}`).join(''), ...this.further.map(item => item.encoded())].filter(Boolean).join('^')
    }
}

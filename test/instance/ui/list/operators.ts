import type { FieldDef } from '../../contracts'

/** Families of field types that share their operators in the condition builder. */
export type Kind = 'text' | 'choice' | 'reference' | 'boolean' | 'number' | 'date' | 'other'

export interface Operator {
    code: string
    label: string
    /** Without a value: is empty. */
    unary: boolean
    kinds: readonly Kind[]
}

const most: readonly Kind[] = ['text', 'choice', 'reference', 'number', 'date', 'other']

/** What the condition builder offers. More operators are understood in the raw query. */
export const operators: readonly Operator[] = [
    { code: '=', label: 'is', unary: false, kinds: [...most, 'boolean'] },
    { code: '!=', label: 'is not', unary: false, kinds: ['text', 'choice', 'reference', 'number', 'boolean'] },
    { code: 'LIKE', label: 'contains', unary: false, kinds: ['text', 'other'] },
    { code: 'NOT LIKE', label: 'does not contain', unary: false, kinds: ['text', 'other'] },
    { code: 'STARTSWITH', label: 'starts with', unary: false, kinds: ['text'] },
    { code: 'ENDSWITH', label: 'ends with', unary: false, kinds: ['text'] },
    { code: '>', label: 'greater than / after', unary: false, kinds: ['number', 'date'] },
    { code: '>=', label: 'at least / at or after', unary: false, kinds: ['number', 'date'] },
    { code: '<', label: 'less than / before', unary: false, kinds: ['number', 'date'] },
    { code: '<=', label: 'at most / at or before', unary: false, kinds: ['number', 'date'] },
    { code: 'ISEMPTY', label: 'is empty', unary: true, kinds: most },
    { code: 'ISNOTEMPTY', label: 'is not empty', unary: true, kinds: most }
]

const words: Readonly<Record<string, string>> = {
    ...Object.fromEntries(operators.map(operator => [operator.code, operator.label])),
    '*': 'contains', '%': 'ends with', '!*': 'does not contain', '<>': 'is not', IN: 'is one of', 'NOT IN': 'is not one of',
    BETWEEN: 'between', ON: 'on', NOTON: 'not on', ANYTHING: 'is anything', EMPTYSTRING: 'is an empty string', SAMEAS: 'is same as', NSAMEAS: 'is different from',
    INSTANCEOF: 'is a', DYNAMIC: 'is (dynamic)', RELATIVEGT: 'after', RELATIVEGE: 'at or after', RELATIVELT: 'before', RELATIVELE: 'at or before',
    RELATIVEEE: 'at', DATEPART: 'in', VALCHANGES: 'changes', CHANGESFROM: 'changes from', CHANGESTO: 'changes to', GT_FIELD: 'greater than field', LT_FIELD: 'less than field'
}

/** An operator in words; the operator itself when it has none. */
export function operatorWords(code: string): string {
    return words[code] ?? code
}

/** Operators of the encoded query, longest first, so that `ISNOTEMPTY` is not read as a field. */
export const operatorCodes: readonly string[] = Object.keys(words).sort((a, b) => b.length - a.length)

const numbers = new Set(['integer', 'longint', 'decimal', 'float', 'numeric', 'auto_increment', 'order_index', 'percent_complete', 'currency', 'price'])
const dates = new Set(['glide_date_time', 'glide_date', 'due_date', 'date', 'datetime', 'glide_duration', 'glide_time', 'timer', 'calendar_date_time'])

export function kindOf(field: FieldDef): Kind {
    if (field.type === 'boolean') {
        return 'boolean'
    }
    if (field.choice > 0 || field.type === 'choice') {
        return 'choice'
    }
    if (field.type === 'reference') {
        return 'reference'
    }
    if (numbers.has(field.type)) {
        return 'number'
    }
    if (dates.has(field.type)) {
        return 'date'
    }
    return ['password', 'password2', 'glide_list', 'document_id', 'conditions', 'journal', 'journal_input'].includes(field.type) ? 'other' : 'text'
}

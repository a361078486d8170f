import type { Ui } from '../context'
import { operatorCodes, operatorWords } from './operators'

/** The pieces of an encoded query, each as it stands between two `^` (`^^` is a literal one). */
export function splitQuery(query: string): string[] {
    const pieces: string[] = []
    let piece = ''
    for (let index = 0; index < query.length; index++) {
        if (query[index] !== '^') {
            piece += query[index]
        } else if (query[index + 1] === '^') {
            piece += '^^'
            index++
        } else {
            pieces.push(piece)
            piece = ''
        }
    }
    pieces.push(piece)
    return pieces.filter(text => text !== '' && text !== 'EQ')
}

export interface Sort {
    field: string
    descending: boolean
}

const order = /^ORDERBY(DESC)?([a-z_].*)$/

/** Conditions and orderings of an encoded query, apart. */
export function analyse(query: string): { conditions: string[], sorts: Sort[] } {
    const conditions: string[] = []
    const sorts: Sort[] = []
    for (const piece of splitQuery(query)) {
        const match = order.exec(piece)
        if (match) {
            sorts.push({ field: match[2] ?? '', descending: match[1] !== undefined })
        } else {
            conditions.push(piece)
        }
    }
    return { conditions, sorts }
}

/** The encoded query of conditions and orderings. */
export function joinQuery(conditions: readonly string[], sorts: readonly Sort[]): string {
    return [...conditions, ...sorts.map(sort => `ORDERBY${sort.descending ? 'DESC' : ''}${sort.field}`)].join('^')
}

export interface Term {
    field: string
    operator: string
    value: string
}

/** A condition's parts, or null when it is not of the form field, operator, value. */
export function parseTerm(piece: string): Term | null {
    const field = /^[a-z][a-z0-9_.]*/.exec(piece)?.[0]
    if (!field) {
        return null
    }
    const rest = piece.slice(field.length)
    const operator = operatorCodes.find(code => rest.startsWith(code))
    return operator ? { field, operator, value: rest.slice(operator.length).replace(/\^\^/g, '^') } : null
}

/** A condition in words, with labels and display values. */
export function describeTerm(ui: Ui, table: string, piece: string): string {
    const joined = /^(NQ|OR)(?=[a-z])/.exec(piece)?.[1]
    const term = parseTerm(joined ? piece.slice(joined.length) : piece)
    const prefix = joined === undefined ? '' : 'or '
    if (term === null) {
        return piece
    }
    const { dictionary } = ui.platform.data
    const path = term.field.split('.')
    const labels = path.map((_, index) => dictionary.resolvePath(table, path.slice(0, index + 1).join('.'))?.label ?? path[index])
    const show = (value: string): string => {
        const field = dictionary.resolvePath(table, term.field)
        return value === '' ? '(empty)' : value.startsWith('javascript:') || !field ? value : ui.platform.records.displayValue(ui.tx, field.table, field.name, value) || value
    }
    const value = term.operator === 'IN' || term.operator === 'NOT IN' ? term.value.split(',').map(show).join(', ') : /EMPTY$|^ANYTHING$/.test(term.operator) ? '' : show(term.value)
    return `${prefix}${labels.join(' > ')} ${operatorWords(term.operator)}${value === '' ? '' : ` ${value}`}`
}

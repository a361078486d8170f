import type { FieldDef } from '../contracts'
import { areComparable, InvalidQuery, isDistant, parseDatePart, parseDistance, parseOn, parseRelative, type Sign } from '../query'
import { extractDatePart, findComparedPart, zoneOf } from '../values/calendar'
import { compareOrder, isEmpty, isWithin } from './compare'
import { type Compare, resolvePath, type Term } from './term'

export function isOn(term: Term): boolean {
    const range = parseOn(term.subject.context, term.field.type, term.wanted)
    return range === null ? refuseMalformed(term) : isWithin(term, ...range)
}

const SIGN: Readonly<Record<Sign, (order: number) => boolean>> = {
    '=': result => result === 0, '>': result => result > 0, '>=': result => result >= 0, '<': result => result < 0, '<=': result => result <= 0
}

export function compareRelative(operator: string): Compare {
    return term => {
        const condition = parseRelative(term.subject.context, term.field.type, operator, term.wanted)
        if (condition === null) return refuseMalformed(term)
        if (condition.kind === 'range') return isWithin(term, condition.start, condition.end)
        const result = compareOrder(term, term.value, condition.bound)
        return result !== null && SIGN[condition.sign](result)
    }
}

export function matchesPart(term: Term): boolean {
    const condition = parseDatePart(term.wanted)
    if (condition === null) return refuseMalformed(term)
    const number = isEmpty(term.value) ? null : extractDatePart(term.value ?? '', zoneFor(term, term.field), condition.part)
    return number !== null && SIGN[condition.sign](number - condition.number)
}

export function compareDistance(operator: string): Compare {
    return term => {
        const [path = '', ...rest] = term.wanted.split('@')
        const condition = parseDistance(rest)
        if (condition === null) return refuseMalformed(term)
        const found = resolveOther(term, operator, path)
        return isDistant([term.value ?? '', zoneFor(term, term.field)], [found.value ?? '', zoneFor(term, found.field)], operator, condition)
    }
}

function refuseMalformed(term: Term): never {
    throw new InvalidQuery(`Malformed date condition on ${term.field.name}: ${term.wanted}`, term.subject.table, term.wanted)
}

function zoneFor(term: Term, field: FieldDef): string {
    return zoneOf(field.type, term.subject.context.timeZone)
}

function resolveOther(term: Term, operator: string, path: string): { field: FieldDef, value: string | null } {
    const { table } = term.subject
    const found = resolvePath(path, term.subject, term.subject.row)
    if (found === null) throw new InvalidQuery(`Unknown field ${path} in a condition on ${table}`, table, path)
    if (!areComparable(operator, term.field, found.field)) {
        throw new InvalidQuery(`Operator ${operator} does not compare ${term.field.name} (${term.field.type}) with ${path} (${found.field.type}) in table ${table}`, table, operator)
    }
    return found
}

/** `other` of `field SAMEAS other`, or `other@day`: the same part of the time. An empty side neither equals nor differs. */
export function compareFields(operator: string, test: (order: number) => boolean): Compare {
    return term => {
        const [path = '', unitName] = term.wanted.split('@')
        const found = resolveOther(term, operator, path)
        const part = unitName === undefined ? undefined : findComparedPart(unitName)
        if (unitName !== undefined && part === undefined) return refuseMalformed(term)
        const result = part === undefined ? compareOrder(term, term.value, found.value) : partOrder(term, found, part)
        return result !== null && test(result)
    }
}

function partOrder(term: Term, found: { field: FieldDef, value: string | null }, part: string): number | null {
    const one = extractDatePart(term.value ?? '', zoneFor(term, term.field), part)
    const two = extractDatePart(found.value ?? '', zoneFor(term, found.field), part)
    return one === null || two === null ? null : Math.sign(one - two)
}

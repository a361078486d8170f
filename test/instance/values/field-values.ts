import { hashPassword, isHashed } from './password'
import type { FieldDef } from '../contracts'
import { notEmulated } from '../errors'
import { noteUse } from '../uses'
import { normaliseDate, normaliseDateTime, normaliseSpan } from './time'

export const INTEGER_TYPES: ReadonlySet<string> = new Set(['integer', 'longint', 'long', 'order_index', 'domain_number', 'auto_increment', 'day_of_week', 'month_of_year', 'week_of_month'])
export const DECIMAL_TYPES: ReadonlySet<string> = new Set(['decimal', 'float', 'percent_complete', 'numeric'])
/** Amounts with a currency: rows of a table of their own, rates and sessions' currencies stand behind them. None of that is here. */
const MONEY_TYPES: ReadonlySet<string> = new Set(['currency', 'currency2', 'price'])
export const DATE_TIME_TYPES: ReadonlySet<string> = new Set(['glide_date_time', 'due_date', 'calendar_date_time', 'datetime', 'glide_utc_time'])
export const SPAN_TYPES: ReadonlySet<string> = new Set(['glide_time', 'glide_duration', 'timer'])
export const JOURNAL_TYPES: ReadonlySet<string> = new Set(['journal', 'journal_input'])
export const LIST_TYPES: ReadonlySet<string> = new Set(['glide_list', 'user_roles', 'slushbucket'])
export const REFERENCE_TYPES: ReadonlySet<string> = new Set(['reference', 'domain_id', 'currency2_reference'])

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const TRUE = new Set(['1', 'true', 'yes', 'on'])

/**
 * Longest column that the database cuts. Longer ones are kept whole up to 16 MB: the platform does not enforce a dictionary length itself,
 * the database's column does, and beyond 255 characters that is a mediumtext (support article KB0685779).
 */
export const MAX_VARCHAR_CHARS = 255

const UNCUT: ReadonlySet<string> = new Set(['password', 'password2', 'script', 'script_plain', 'xml', 'html', 'json', 'conditions', 'template_value', 'glide_list', 'user_roles'])

export function readsAsTrue(value: string | null | undefined): boolean {
    return value !== null && value !== undefined && TRUE.has(value.toLowerCase())
}

/** True for the values that the platform stores or shows as yes. */
export function isTrue(value: string | null | undefined): boolean {
    return value === '1' || value === 'true'
}

/** By characters, not by UTF-16 units: a pair is never torn. */
export function cutToChars(text: string, length: number): string {
    if (text.length <= length) return text
    const characters = Array.from(text)
    return characters.length <= length ? text : characters.slice(0, length).join('')
}

/** A whole number as it is stored. */
const PLAIN_INTEGER = /^(?:0|-?[1-9]\d*)$/

function integer(text: string): string | null {
    if (PLAIN_INTEGER.test(text)) return text
    const plain = text.replaceAll(',', '').trim()
    if (!NUMBER.test(plain)) return null
    if (/^[+-]?\d+$/.test(plain)) return BigInt(plain.replace(/^\+/, '')).toString()
    return Math.trunc(Number(plain)).toFixed(0)
}

/** Digits after the point where the `scale` attribute does not say how many (docs: c_DictionaryAttributes.md, scale; r_FieldTypes.md, float). */
const SCALES: Readonly<Record<string, string>> = { decimal: '2', float: '7' }

function decimal(text: string, field: FieldDef): string | null {
    const plain = text.replaceAll(',', '').trim()
    if (!NUMBER.test(plain)) return null
    const digits = field.attributes.scale ?? SCALES[field.type]
    if (digits === undefined) return String(Number(plain))
    const scale = Number(digits)
    return String(Number(Number(plain).toFixed(Math.min(Math.max(scale, 0), 20))))
}

type Normaliser = (value: string, field: FieldDef) => string | null

const each = (types: Iterable<string>, normaliser: Normaliser): [string, Normaliser][] => [...types].map(type => [type, normaliser])

/** Types with a form of their own; the others are text that is cut. */
const NORMALISERS: ReadonlyMap<string, Normaliser> = new Map([
    ...each(MONEY_TYPES, (_value, field) => { throw notEmulated(`${field.type} field ${field.table}.${field.name}`) }),
    ...each(INTEGER_TYPES, integer),
    ...each(DECIMAL_TYPES, decimal),
    ...each(DATE_TIME_TYPES, normaliseDateTime),
    ...each(SPAN_TYPES, normaliseSpan),
    ...each(UNCUT, value => value),
    ...each(LIST_TYPES, value => value.split(',').map(item => item.trim()).filter(item => item !== '').join(',') || null),
    ['glide_date', normaliseDate],
    ['password', value => isHashed(value) ? value : hashPassword(value)]
])

/**
 * The stored form of what a script set. Empty text is null. The reserved word NULL clears a field
 * (docs: api-reference/business-rules-classic/c_BusinessRules.md, "Using NULL as a field value").
 * Text that is no number or date leaves the field empty (inferred).
 */
export function normalise(field: FieldDef, value: string | null): string | null {
    noteUse?.('field type', field.type)
    if (field.type === 'boolean') return readsAsTrue(value) ? '1' : '0'
    if (value === null || value === '' || value === 'NULL') return null
    const special = NORMALISERS.get(field.type)
    if (special !== undefined) return special(value, field)
    return field.maxLength <= MAX_VARCHAR_CHARS ? cutToChars(value, field.maxLength) : value
}

/** Are two stored values the same to the platform? null and empty text are. */
export function isSame(one: string | null | undefined, other: string | null | undefined): boolean {
    return (one ?? '') === (other ?? '')
}

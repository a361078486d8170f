import type { Row } from '../../contracts'
import { formatStored } from '../../values/time'
import type { Ui } from '../context'
import { queryContext } from '../data'
import type { FieldState, FormState, Option } from './state'
import { MS_PER_DAY } from '../../values/units'

/** Most records offered to choose from. */
const MAX_MATCHES = 50

/** Text of a duration (stored as the time since 1970 began) as `d hh:mm:ss`, and back; null for what is neither. */
export function formatDurationText(stored: string | null): string {
    const match = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)$/.exec(stored ?? '')
    const days = match ? Date.parse(`${match[1]}T00:00:00Z`) / MS_PER_DAY : 0
    return match ? `${days} ${match[2]}` : stored ?? ''
}

export function parseDurationText(text: string): string | null {
    const match = /^(?:(\d{1,6}) +)?(\d{1,2}):(\d\d):(\d\d)$/.exec(text.trim())
    if (!match) {
        return null
    }
    const seconds = Number(match[1] ?? 0) * 86_400 + Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4])
    return formatStored(seconds * 1000)
}

/** What the control of a field shows before anything is typed. */
export function showText(state: FieldState): string {
    const { type, choice } = state.field
    if (type === 'password' || type === 'password2') {
        return ''
    }
    if (type === 'glide_duration') {
        return formatDurationText(state.value)
    }
    if (type === 'reference' || /^(glide_date|glide_date_time|due_date|glide_time)$/.test(type)) {
        return state.display
    }
    if (type === 'boolean') {
        return state.value === '1' || state.value === 'true' ? 'true' : 'false'
    }
    return /^journal/.test(type) ? '' : choice > 0 ? state.value ?? '' : (state.value ?? '').replace(/\r\n?/g, '\n')
}

/** Records of a table whose display value or sys_id is the text, else those whose display value contains it; only what the user may read. */
export function lookUp(ui: Ui, table: string, text: string): { exact: Option[], near: Option[] } {
    const { data, records, security } = ui.platform
    const display = data.dictionary.displayField(table)
    const context = queryContext(ui.platform, ui.tx, 'platform')
    const find = (field: string, operator: string): Option[] => {
        const term = { kind: 'term' as const, field, operator, value: text }
        const query = { table, where: text === '' && operator !== '=' ? { kind: 'all' as const } : term, orderBy: [{ field, descending: false }], groupBy: [], limit: MAX_MATCHES }
        return data.load(table, data.select(query, context).ids)
            .filter((row): row is Row => row !== null && security.canAccess(ui.tx, 'read', table, null, row))
            .map(row => ({ value: row.sys_id ?? '', label: records.recordDisplay(ui.tx, table, row) || (row.sys_id ?? '') }))
    }
    const byId = /^[0-9a-f]{32}$/.test(text) ? find('sys_id', '=') : []
    const exact = byId.length > 0 || text === '' || !display ? byId : find(display, '=')
    return { exact, near: exact.length > 0 || !display ? exact : find(display, 'LIKE') }
}

type Outcome = { value: string | null } | { error: string } | null

function reference(ui: Ui, state: FieldState, form: URLSearchParams): Outcome {
    const target = state.field.reference ?? ''
    const chosen = form.get(state.control)
    const text = (form.get(`sys_display.${state.control}`) ?? '').trim()
    const original = form.get(`sys_original.${state.control}`) ?? ''
    if (form.get(`sys_display.${state.control}`) === null) {
        state.typed = chosen
        return chosen === original ? null : { value: chosen || null }
    }
    if (text === showText(state)) {
        return null
    }
    state.typed = text
    if (text === '') {
        return { value: null }
    }
    const { exact, near } = lookUp(ui, target, text)
    if (exact.length === 1) {
        return { value: exact[0]?.value ?? null }
    }
    state.matches = near
    return { error: exact.length > 1 ? `${exact.length} records are called "${text}": choose one` : near.length > 0 ? `No record is called "${text}": choose one` : `No record is called "${text}"` }
}

function plain(ui: Ui, state: FieldState, text: string): Outcome {
    const { type } = state.field
    if (text === '') {
        return { value: null }
    }
    if (['integer', 'longint'].includes(type) && state.field.choice === 0) {
        return /^-?\d+$/.test(text.trim()) ? { value: text.trim() } : { error: 'Enter a whole number' }
    }
    if (['decimal', 'float', 'numeric'].includes(type)) {
        return /^-?(\d+\.?\d*|\.\d+)$/.test(text.trim()) ? { value: text.trim() } : { error: 'Enter a number' }
    }
    if (type === 'glide_duration') {
        const value = parseDurationText(text)
        return value === null ? { error: 'Enter days and time as "d hh:mm:ss"' } : { value }
    }
    if (/^(glide_date|glide_date_time|due_date|glide_time)$/.test(type)) {
        const value = ui.platform.records.fromDisplay(ui.tx, state.field.table, state.field.name, text.trim())
        return value ? { value } : { error: type === 'glide_date' ? 'Enter a date as yyyy-MM-dd' : 'Enter date and time as yyyy-MM-dd HH:mm:ss' }
    }
    if (type === 'password' || type === 'password2') {
        return { value: ui.platform.records.fromDisplay(ui.tx, state.field.table, state.field.name, text) }
    }
    return { value: text }
}

function submitted(ui: Ui, form: URLSearchParams, state: FieldState): Outcome {
    const original = form.get(`sys_original.${state.control}`)
    if (original === null) {
        return null
    }
    const { type } = state.field
    if (type === 'reference') {
        return reference(ui, state, form)
    }
    if (type === 'boolean') {
        state.typed = form.get(state.control) === 'true' ? 'true' : 'false'
        return state.typed === original ? null : { value: state.typed === 'true' ? '1' : '0' }
    }
    const text = (form.get(state.control) ?? '').replace(/\r\n?/g, '\n')
    const secret = type === 'password' || type === 'password2'
    if (secret && form.get(`sys_clear.${state.control}`) === 'true') {
        return { value: null }
    }
    state.typed = secret ? null : text
    return text === original.replace(/\r\n?/g, '\n') ? null : plain(ui, state, text)
}

/**
 * Values the user changed, in stored form. Each control travels with what it showed, so that a form left open does not write back over
 * what others changed meanwhile. Errors and typed texts stay in the states, for the form to be shown again. Fields that the user may not write are
 * ignored, whatever was posted.
 */
export function readForm(ui: Ui, form: FormState, posted: URLSearchParams): { changes: Row, valid: boolean } {
    const changes: Row = {}
    let valid = true
    for (const state of form.fields.values()) {
        const outcome = state.writable ? submitted(ui, posted, state) : null
        if (outcome && 'error' in outcome) {
            state.error = outcome.error
            valid = false
        } else if (outcome) {
            changes[state.path] = outcome.value
        } else if (form.isNew && state.writable && state.value) {
            // A number or default that the new form showed is the one that is stored.
            changes[state.path] = state.value
        }
    }
    return { changes, valid }
}

/** Marks mandatory fields without a value; returns their labels. */
export function findMissingFields(form: FormState, changes: Row): string[] {
    const missing = [...form.fields.values()].filter(state => state.writable && state.field.mandatory && state.error === null &&
        !((state.path in changes ? changes[state.path] : state.value) ?? ''))
    missing.forEach(state => { state.error = 'This field is mandatory' })
    return missing.map(state => state.label)
}

import type { Row } from '../../contracts'
import { messageOf, notEmulated } from '../../errors'
import { listAddress, recordAddress } from '../addresses'
import { isTrue } from '../../values/field-values'
import { splitNames, type Ui } from '../context'
import { pluralLabel } from '../documentation'
import { readConfiguration, readConfigurationRow, escapeQueryValue, findScope } from '../data'
import { html, nothing, type Html } from '../html'
import { readColumns, inView } from '../list/columns'
import { fetchWindow, listTable, removedNote } from '../list/rows'
import { analyse, joinQuery } from '../list/terms'
import { scriptRecord } from '../ui-actions'

export interface RelatedList {
    /** `table.field`, or `REL:` and the sys_id of a relationship. */
    key: string
    title: string
    table: string
    relationship?: Row
    /** Reference field of a list by reference. */
    field?: string
}

/** Answer variable of a small script: what advanced relationships are made of. */
function answerOf(ui: Ui, relationship: Row, field: 'apply_to' | 'query_from', bindings: Record<string, unknown>): unknown {
    return ui.platform.engine.run(ui.tx, {
        name: `sys_relationship.${relationship.sys_id}.${field}`, source: `var answer;\n${relationship[field] ?? ''}\n;answer`, scope: findScope(ui, relationship), bindings
    })
}

function fromRelationship(ui: Ui, relationship: Row, table: string): RelatedList | null {
    const advanced = isTrue(relationship.advanced)
    const applies = advanced
        ? ['true', true].includes(answerOf(ui, relationship, 'apply_to', { table_name: table, parent: { getTableName: () => table } }) as string | boolean)
        : relationship.basic_apply_to === 'global' || ui.platform.data.dictionary.ancestors(table).includes(relationship.basic_apply_to ?? '')
    const child = advanced ? String(answerOf(ui, relationship, 'query_from', { table_name: table }) ?? '') : relationship.basic_query_from ?? ''
    return applies && ui.platform.data.dictionary.table(child)
        ? { key: `REL:${relationship.sys_id}`, title: relationship.name ?? '', table: child, relationship }
        : null
}

/** Related lists that could be placed on the forms of a table: by reference fields to it or its ancestors, and by relationships. */
export function availableLists(ui: Ui, table: string): RelatedList[] {
    const { dictionary } = ui.platform.data
    const family = dictionary.ancestors(table)
    const byReference = dictionary.tableNames().flatMap(child => {
        const definition = dictionary.table(child)
        return [...definition?.fields.values() ?? []].filter(field => field.type === 'reference' && field.active && family.includes(field.reference ?? '')).map((field): RelatedList => ({
            key: `${child}.${field.name}`, title: `${definition?.label ?? child} (by ${field.label})`, table: child, field: field.name
        }))
    })
    const byRelationship = readConfiguration(ui, 'sys_relationship', 'ORDERBYname').map(row => fromRelationship(ui, row, table)).filter((list): list is RelatedList => list !== null)
    return [...byRelationship, ...byReference]
}

/** The container record of a table's related lists in a view: its own, or the nearest ancestor's. */
export function containerRow(ui: Ui, table: string, view: string): Row | undefined {
    return ui.platform.data.dictionary.ancestors(table)
        .map(name => readConfiguration(ui, 'sys_ui_related_list', `name=${name}^sys_userISEMPTY`).find(row => inView(ui, row, view)))
        .find(row => row !== undefined)
}

/** The entries placed on a form, in order: which list, filtered and ordered how. */
export function placedEntries(ui: Ui, table: string, view: string): Row[] {
    const container = containerRow(ui, table, view) ?? (view === '' ? undefined : containerRow(ui, table, ''))
    return container ? readConfiguration(ui, 'sys_ui_related_list_entry', `list_id=${container.sys_id}^ORDERBYposition`) : []
}

function resolve(ui: Ui, table: string, key: string): RelatedList | null {
    if (key.startsWith('REL:')) {
        const relationship = readConfigurationRow(ui, 'sys_relationship', `sys_id=${escapeQueryValue(key.slice(4))}`)
        if (!relationship) {
            throw notEmulated(`related list ${key}: no such relationship here`)
        }
        return fromRelationship(ui, relationship, table)
    }
    const [child = '', name = ''] = key.split('.')
    const { dictionary } = ui.platform.data
    const field = dictionary.table(child) ? dictionary.fields(child).get(name) : undefined
    return field ? { key, title: pluralLabel(ui, child), table: child, field: name } : null
}

/**
 * Encoded query of a related list. The relationship's script refines a query on the child table, `current`, by the record of the form, `parent`
 * (platform-user-interface/t_CreateDefinedRelatedLists).
 */
export function relatedQuery(ui: Ui, list: RelatedList, table: string, row: Row): string {
    if (list.field) {
        return `${list.field}=${row.sys_id}`
    }
    const relationship = list.relationship ?? {}
    if (isTrue(relationship.simple_reference)) {
        return `${relationship.reference_field ?? ''}=${row.sys_id}`
    }
    const current = ui.platform.engine.run(ui.tx, {
        name: 'related list', source: 'new GlideRecord(child_table)', scope: 'global', bindings: { child_table: list.table }
    })
    const parent = scriptRecord(ui, { table, row, changes: {}, isNew: false }, false).object
    ui.platform.engine.run(ui.tx, {
        name: `sys_relationship.${relationship.sys_id}.query_with`, source: relationship.query_with ?? '', scope: findScope(ui, relationship), bindings: { current, parent }
    })
    return String(ui.platform.engine.run(ui.tx, { name: 'related list', source: 'current.getEncodedQuery()', scope: 'global', bindings: { current } }))
}

/** A related list's query with the filter and order of its entry. */
function entryQuery(entry: Row, query: string): string {
    const { conditions, sorts } = analyse(query)
    const more = analyse(entry.filter ?? '')
    const order = splitNames(entry.order_by).map(field => ({ field: field.replace(/^-/, ''), descending: field.startsWith('-') }))
    return joinQuery([...conditions, ...more.conditions], [...sorts, ...more.sorts, ...order])
}

function one(ui: Ui, entry: Row, table: string, row: Row, view: string): Html {
    const key = entry.related_list ?? ''
    const id = `related.${key}`
    try {
        const list = resolve(ui, table, key)
        if (!list) {
            return nothing
        }
        const query = entryQuery(entry, relatedQuery(ui, list, table, row))
        const place = { view, parent: table, relationship: list.relationship?.sys_id ?? undefined, element: list.field }
        const window = fetchWindow(ui, list.table, query, 1)
        const creatable = list.field && ui.platform.security.canAccess(ui.tx, 'create', list.table)
        return html`<section class="related" aria-labelledby="${id}" data-related-list="${key}"><h2 id="${id}">${list.title} (${window.total})</h2>
${listTable(ui, list.table, readColumns(ui, list.table, place), window.rows, { caption: list.title, query, view: '', checkboxes: false })}
${removedNote(window.removed)}
<div class="bar"><a class="button" href="${listAddress(list.table, query)}">Open as list</a>
${creatable && html`<a class="button" href="${recordAddress(list.table, '-1')}&amp;sysparm_query=${encodeURIComponent(query)}">New</a>`}</div></section>`
    } catch (error) {
        // One broken list must not hide the record: it says what is wrong in its place.
        const text = messageOf(error)
        ui.platform.log(ui.tx, 'error', 'ui', `Related list ${key}: ${text}`)
        return html`<section class="related" data-related-list="${key}"><p class="message error" role="alert">Related list ${key}: ${text}</p></section>`
    }
}

/** The related lists placed on a form. */
export function relatedLists(ui: Ui, table: string, row: Row, view: string): Html {
    return html`${placedEntries(ui, table, view).map(entry => one(ui, entry, table, row, view))}`
}

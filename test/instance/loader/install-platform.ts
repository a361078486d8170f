import type { FieldDef, Row, TableDef } from '../contracts'
import { baseId, baseRecords, platformSchema, schemaToSource } from '../platform'
import { keepSnapshot, platformSnapshot, restoreSnapshot } from './platform-snapshot'
import { type DictionarySource, systemFields } from '../dictionary'
import type { InstallableDataLayer } from '../store'

const bit = (value: boolean): string => value ? '1' : '0'

/** sys_ids of the records that describe the platform's own tables and fields. */
export const tableId = (table: string): string => baseId(`sys_db_object:${table}`)
export const fieldId = (table: string, field: string): string => baseId(`sys_dictionary:${table}.${field}`)

/** When the base system was "installed": a fixed time, so that every fresh instance is the same. */
const BORN = '2026-01-01 00:00:00'
export const STAMP: Row = { sys_created_on: BORN, sys_created_by: 'system', sys_updated_on: BORN, sys_updated_by: 'system', sys_mod_count: '0' }

function tableRow(table: Omit<TableDef, 'fields' | 'indexes'>): Row {
    return {
        ...STAMP, sys_id: tableId(table.name), name: table.name, label: table.label, super_class: table.extends === null ? null : tableId(table.extends), sys_scope: 'global', access: table.access,
        read_access: bit(table.readAccess), create_access: bit(table.createAccess), update_access: bit(table.updateAccess),
        delete_access: bit(table.deleteAccess), ws_access: bit(table.wsAccess),
        is_extendable: bit(table.isExtendable), sys_class_name: 'sys_db_object', sys_name: table.label
    }
}

/** The dictionary entry of a field. */
export function fieldRow(field: FieldDef, sysId: string, scope: string): Row {
    return {
        ...STAMP, sys_id: sysId, name: field.table, element: field.name, column_label: field.label, internal_type: field.type,
        max_length: String(field.maxLength), mandatory: bit(field.mandatory),
        read_only: bit(field.readOnly), display: bit(field.display), unique: bit(field.unique),
        default_value: field.defaultValue, reference: field.reference,
        choice: String(field.choice), dependent: field.dependent, attributes: Object.entries(field.attributes).map(([name, value]) => `${name}=${value}`).join(','), active: bit(field.active),
        sys_scope: scope, sys_class_name: 'sys_dictionary', sys_name: field.label
    }
}

/**
 * Puts the platform's tables and base records into a store; does nothing in one that has them. The first time on a machine it takes half a second and leaves
 * a snapshot behind, from which any later empty store is filled.
 */
export function installPlatform(data: InstallableDataLayer): void {
    if (data.dictionary.table('sys_db_object') !== undefined) return
    const file = data.isEmpty() ? platformSnapshot() : null
    if (file !== null && restoreSnapshot(data, file)) return
    writePlatform(data)
    if (file !== null) keepSnapshot(data, file)
}

function writePlatform(data: InstallableDataLayer): void {
    const source = schemaToSource(platformSchema())
    data.bootstrap(source)
    data.bulk(() => {
        writeDictionary(data, source)
        for (const { table, row } of baseRecords()) {
            const fields = data.dictionary.fields(table)
            data.insertRow(table, { ...STAMP, ...(fields.has('sys_class_name') ? { sys_class_name: table } : {}), ...row }, 'platform')
        }
    })
    data.setIndexes([], source.indexes)
    data.unpin()
}

function writeDictionary(data: InstallableDataLayer, source: DictionarySource): void {
    const declared = new Set(source.fields.map(field => `${field.table}.${field.name}`))
    const isParent = new Set(source.tables.map(table => table.extends))
    for (const table of source.tables) {
        data.insertRow('sys_db_object', tableRow(table), 'platform')
        if (table.extends !== null) continue
        for (const field of systemFields(table.name, table.isExtendable || isParent.has(table.name))) {
            if (!declared.has(`${table.name}.${field.name}`)) data.insertRow('sys_dictionary', fieldRow(field, fieldId(table.name, field.name), 'global'), 'platform')
        }
    }
    for (const field of source.fields) data.insertRow('sys_dictionary', fieldRow(field, fieldId(field.table, field.name), 'global'), 'platform')
    for (const choice of source.choices) {
        data.insertRow('sys_choice', {
            ...STAMP, sys_id: baseId(`sys_choice:${choice.table}.${choice.field}.${choice.value}`), name: choice.table, element: choice.field, value: choice.value, label: choice.label,
            sequence: String(choice.sequence), inactive: bit(choice.inactive), language: 'en'
        }, 'platform')
    }
    for (const numbering of source.numbering) {
        data.insertRow('sys_number', {
            ...STAMP, sys_id: baseId(`sys_number:${numbering.table}`), category: numbering.table, prefix: numbering.prefix, number: String(numbering.start),
            maximum_digits: String(numbering.digits), sys_scope: 'global', sys_class_name: 'sys_number'
        }, 'platform')
    }
}

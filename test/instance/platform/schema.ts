import type { FieldDef } from '../contracts'
import { type DictionarySource, labelFromName, plainField } from '../dictionary'

/** A field in `platform-schema.json`; what is absent has the platform's usual value. */
export interface SchemaField {
    type: string
    label?: string
    max?: number
    ref?: string
    mandatory?: true
    readOnly?: true
    unique?: true
    default?: string
    choice?: number
    dependent?: string
    attributes?: string
    choices?: [value: string, label: string][]
}

export interface SchemaTable {
    label: string
    extends: string | null
    extensible?: true
    display?: string
    number?: { prefix: string, start: number, digits: number }
    /** What code of other scopes may do: letters of "crud". Absent: unknown, everything is allowed. */
    access?: string
    noWebService?: true
    fields: Record<string, SchemaField>
    indexes?: { name: string, unique: boolean, fields: string[] }[]
}

export interface PlatformSchema {
    source: string[]
    tables: Record<string, SchemaTable>
}

const LENGTHS: readonly [length: number, types: string][] = [
    [32, 'reference GUID document_id domain_id'],
    [4000, 'conditions glide_list json name_values journal_input journal journal_list multi_two_lines translated_html'],
    [8000, 'script script_plain script_server email_script html_script'],
    [65_000, 'html xml css html_template template_value'],
    [80, 'table_name field_name sys_class_name'],
    [255, 'password2 user_roles domain_path password'],
    [1024, 'url email']
]
const LENGTH_OF_TYPE = new Map(LENGTHS.flatMap(([length, types]) => types.split(' ').map(type => [type, length] as const)))

/** Default scripts of the platform's own fields that need nothing but what is emulated. */
const PLAIN_DEFAULT = /^javascript:\s*(gs\.(getUserID|nowDateTime)\(\)|(global\.)?getNextObjNumber(Padded)?\(\)|current\.getTableName\(\));?$/

/**
 * Other default scripts call code of the platform that is not here (incidentGetCaller, ChangeModel ...): such a field starts empty, as docs/fidelity says,
 * rather than refusing every record of its table.
 */
function usableDefault(value: string | undefined): string | null {
    return value === undefined || (value.startsWith('javascript:') && !PLAIN_DEFAULT.test(value)) ? null : value
}

/** The usual length of a type's values. */
export function defaultMaxLength(type: string): number {
    return LENGTH_OF_TYPE.get(type) ?? 40
}

/** The schema as a dictionary. */
export function schemaToSource(schema: PlatformSchema): DictionarySource {
    const source: DictionarySource = { tables: [], fields: [], indexes: [], choices: [], numbering: [] }
    for (const [name, table] of Object.entries(schema.tables)) {
        const may = (letter: string): boolean => table.access === undefined || table.access.includes(letter)
        source.tables.push({
            name, label: table.label, extends: table.extends, scope: 'global', access: 'public', readAccess: may('r'), createAccess: may('c'), updateAccess: may('u'),
            deleteAccess: may('d'), wsAccess: table.noWebService !== true, isExtendable: table.extensible === true
        })
        for (const [field, def] of Object.entries(table.fields)) {
            source.fields.push(fieldDef(name, field, def, table.display === field))
            def.choices?.forEach(([value, label], sequence) => source.choices.push({ table: name, field, value, label, sequence, inactive: false }))
        }
        if (table.number !== undefined) source.numbering.push({ table: name, ...table.number })
        for (const index of table.indexes ?? []) source.indexes.push({ table: name, ...index })
    }
    return source
}

function fieldDef(table: string, name: string, def: SchemaField, display: boolean): FieldDef {
    return {
        ...plainField(table, name, def.label ?? labelFromName(name), def.type, def.max ?? defaultMaxLength(def.type)),
        mandatory: def.mandatory === true, readOnly: def.readOnly === true, display, unique: def.unique === true, defaultValue: usableDefault(def.default),
        reference: def.ref ?? null, choice: def.choice ?? (def.choices === undefined ? 0 : 1), dependent: def.dependent ?? null,
        attributes: def.attributes === undefined ? {} : Object.fromEntries(def.attributes.split(',').map(part => part.split('=') as [string, string]))
    }
}

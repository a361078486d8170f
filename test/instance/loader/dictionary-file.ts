import type { FieldDef, IndexDef, TableDef } from '../contracts'
import { labelFromName, parseAttributes, plainField } from '../dictionary'
import type { XmlElement } from '../values/xml'

/** A file of `dist/app/dictionary`: a table with its fields, their choices and the indexes, which stand nowhere else. */
export interface DictionaryFile {
    table: Omit<TableDef, 'fields' | 'indexes'>
    fields: FieldDef[]
    choices: { field: string, value: string, label: string, sequence: number, inactive: boolean }[]
    indexes: IndexDef[]
}

export function readDictionaryFile(document: XmlElement, file: string, scope: string): DictionaryFile[] {
    if (document.name !== 'database') throw new Error(`${file}: <${document.name}> is not <database>`)
    return document.children.filter(child => child.name === 'element').map(child => readTable(child, scope))
}

function readTable(element: XmlElement, scope: string): DictionaryFile {
    const { attributes: at } = element
    const name = at.name ?? ''
    const columns = element.children.filter(child => child.name === 'element')
    return {
        table: {
            name, label: at.label || labelFromName(name), extends: at.extends || at.super_class || null, scope, access: at.access || 'public', readAccess: at.read_access === 'true',
            createAccess: at.create_access === 'true', updateAccess: at.update_access === 'true', deleteAccess: at.delete_access === 'true', wsAccess: at.ws_access !== 'false',
            isExtendable: at.is_extendable === 'true'
        },
        fields: columns.map(column => readField(name, column, at.display ?? '')),
        choices: columns.flatMap(column => readChoices(column)),
        indexes: element.children.filter(child => child.name === 'index').map(index => ({
            name: index.attributes.name ?? '', unique: index.attributes.unique === 'true', fields: index.children.map(child => child.attributes.name ?? '')
        }))
    }
}

function readField(table: string, { attributes: at }: XmlElement, display: string): FieldDef {
    const name = at.name ?? ''
    return {
        ...plainField(table, name, at.label || labelFromName(name), at.type || 'string', Number(at.max_length) || 40),
        mandatory: at.mandatory === 'true', readOnly: at.read_only === 'true', display: at.display === 'true' || name === display, unique: at.unique === 'true', defaultValue: at.default_value || null,
        reference: at.reference || null, choice: Number(at.choice) || 0, dependent: at.dependent || null, attributes: parseAttributes(at.attributes ?? ''), active: at.active !== 'false'
    }
}

function readChoices(column: XmlElement): DictionaryFile['choices'] {
    return column.children.filter(child => child.name === 'choice').flatMap(choice => choice.children).map(({ attributes: at }, position) => ({
        field: column.attributes.name ?? '', value: at.value ?? '', label: at.label ?? '', sequence: Number(at.sequence ?? position) || 0, inactive: at.inactive === 'true'
    }))
}

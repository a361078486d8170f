import type { XmlElement } from '../values/xml'

export interface FieldValue {
    value: string
    /** Attributes beside display_value that identify the record referred to (`name="admin"`). */
    key: Readonly<Record<string, string>>
    displayValue: string | null
}

/** One record of an update or unload file. */
export interface RecordAction {
    file: string
    table: string
    action: 'upsert' | 'delete' | 'delete_multiple'
    /** Encoded query of `delete_multiple`. */
    query: string
    fields: ReadonlyMap<string, FieldValue>
    /** Name of the wrapper that replaces a whole set (a form section with its elements), or null. */
    set: string | null
}

const ACTIONS: Readonly<Record<string, RecordAction['action']>> = { INSERT_OR_UPDATE: 'upsert', INSERT: 'upsert', UPDATE: 'upsert', DELETE: 'delete', delete_multiple: 'delete_multiple', DELETE_MULTIPLE: 'delete_multiple' }

/**
 * The records of a `<record_update>` or `<unload>` document, in their order. A record is an element with an action; an element around records
 * (`sys_choice_v2`, `sys_ui_section`) is only a wrapper, whether or not it has an action itself.
 */
export function readRecords(document: XmlElement, file: string): RecordAction[] {
    if (document.name !== 'record_update' && document.name !== 'unload') throw new Error(`${file}: <${document.name}> is neither <record_update> nor <unload>`)
    return document.children.flatMap(child => collect(child, file, null))
}

const isRecord = (element: XmlElement): boolean => element.attributes.action !== undefined

function collect(element: XmlElement, file: string, set: string | null): RecordAction[] {
    if (element.children.some(isRecord)) return element.children.flatMap(child => collect(child, file, element.name))
    if (!isRecord(element)) {
        // An empty wrapper, as of a section without elements, says nothing; anything else is not understood.
        if (element.children.length === 0) return []
        throw new Error(`${file}: <${element.name}> has no action`)
    }
    const action = ACTIONS[element.attributes.action as string]
    if (action === undefined) throw new Error(`${file}: unknown action "${element.attributes.action}" of <${element.name}>`)
    const fields = new Map(element.children.map(child => [child.name, fieldValue(child)]))
    return [{ file, table: element.name, action, query: element.attributes.query ?? '', fields, set }]
}

function fieldValue(element: XmlElement): FieldValue {
    const { display_value: displayValue, ...key } = element.attributes
    return { value: element.text, key, displayValue: displayValue ?? null }
}

import type { FieldDef, IndexDef } from '../contracts'

/** Tables whose rows make up the dictionary: a write to one of them makes every node read it anew. */
export const DICTIONARY_TABLES: ReadonlySet<string> = new Set(['sys_db_object', 'sys_dictionary', 'sys_dictionary_override', 'sys_choice', 'sys_number', 'sys_documentation'])

/** `a=b,c` of a dictionary entry; a name without value stands for true. */
export function parseAttributes(source: string): Record<string, string> {
    const attributes: Record<string, string> = {}
    for (const part of source.split(',')) {
        const at = part.indexOf('=')
        const name = (at < 0 ? part : part.slice(0, at)).trim()
        if (name !== '') attributes[name] = at < 0 ? 'true' : part.slice(at + 1).trim()
    }
    return attributes
}

/** A label made of a column's name, as the platform makes one. */
export function labelFromName(name: string): string {
    const words = name.replace(/^u_/, '').replaceAll('_', ' ').trim()
    return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What a table has from its indexes and its unique fields. */
export function allIndexes(indexes: readonly IndexDef[], fields: Iterable<FieldDef>): IndexDef[] {
    const all = [...indexes]
    for (const field of fields) {
        if (!field.unique || field.name === 'sys_id') continue
        const isThere = all.some(index => index.unique && index.fields.length === 1 && index.fields[0] === field.name)
        if (!isThere) all.push({ name: field.name, unique: true, fields: [field.name] })
    }
    return all
}

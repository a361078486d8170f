import type { Choice, Dictionary, FieldDef, IndexDef, TableDef } from '../contracts'

/** The dictionary's source rows in plain values; `store/read-dictionary.ts` reads them from the store. */
export interface DictionarySource {
    tables: Omit<TableDef, 'fields' | 'indexes'>[]
    fields: FieldDef[]
    /** Aspects of inherited fields, by the table that overrides them; absent where there are none. */
    overrides?: { table: string, field: string, changes: Partial<FieldDef> }[]
    indexes: (IndexDef & { table: string })[]
    choices: (Choice & { table: string, field: string })[]
    numbering: { table: string, prefix: string, start: number, digits: number }[]
}

const SYSTEM: readonly [name: string, label: string, type: string, maxLength: number][] = [
    ['sys_id', 'Sys ID', 'GUID', 32],
    ['sys_created_by', 'Created by', 'string', 40],
    ['sys_created_on', 'Created', 'glide_date_time', 40],
    ['sys_updated_by', 'Updated by', 'string', 40],
    ['sys_updated_on', 'Updated', 'glide_date_time', 40],
    ['sys_mod_count', 'Updates', 'integer', 40]
]

export function plainField(table: string, name: string, label: string, type: string, maxLength: number): FieldDef {
    return {
        table, name, label, type, maxLength, mandatory: false, readOnly: false, display: false, unique: false, defaultValue: null, reference: null, choice: 0,
        dependent: null, attributes: {}, active: true
    }
}

/** Fields every table has, and `sys_class_name` for the root of a hierarchy. */
export function systemFields(table: string, hierarchy: boolean): FieldDef[] {
    const fields = SYSTEM.map(([name, label, type, length]) => plainField(table, name, label, type, length))
    if (hierarchy) fields.push(plainField(table, 'sys_class_name', 'Class', 'sys_class_name', 80))
    return fields
}

/** Fields whose name the platform takes for the display value when no field is marked (docs: "display value", table administration). */
const DISPLAY_FALLBACK = ['name', 'number', 'u_name', 'u_number']

export class DictionaryModel implements Dictionary {
    private readonly byName = new Map<string, TableDef & { fields: Map<string, FieldDef>, indexes: IndexDef[] }>()
    private readonly children = new Map<string, string[]>()
    private readonly merged = new Map<string, ReadonlyMap<string, FieldDef>>()
    private readonly overrides = new Map<string, { field: string, changes: Partial<FieldDef> }[]>()
    private readonly choiceSets = new Map<string, Choice[]>()
    private readonly numbers = new Map<string, { prefix: string, start: number, digits: number }>()

    constructor(source: DictionarySource, readonly generation: number) {
        for (const table of source.tables) this.byName.set(table.name, { ...table, fields: new Map(), indexes: [] })
        for (const table of this.byName.values()) {
            if (table.extends === null) continue
            const siblings = this.children.get(table.extends)
            if (siblings === undefined) this.children.set(table.extends, [table.name])
            else siblings.push(table.name)
        }
        for (const table of this.byName.values()) {
            if (table.extends !== null && this.byName.has(table.extends)) continue
            const hierarchy = table.isExtendable || this.children.has(table.name)
            for (const field of systemFields(table.name, hierarchy)) table.fields.set(field.name, field)
        }
        for (const field of source.fields) this.byName.get(field.table)?.fields.set(field.name, field)
        for (const { table, ...index } of source.indexes) this.byName.get(table)?.indexes.push(index)
        for (const { table, ...override } of source.overrides ?? []) this.overrides.set(table, [...this.overrides.get(table) ?? [], override])
        for (const { table, field, ...choice } of source.choices) {
            const key = `${table}.${field}`
            const set = this.choiceSets.get(key)
            if (set === undefined) this.choiceSets.set(key, [choice])
            else set.push(choice)
        }
        for (const set of this.choiceSets.values()) set.sort((a, b) => a.sequence - b.sequence || a.label.localeCompare(b.label))
        for (const { table, ...numbering } of source.numbering) this.numbers.set(table, numbering)
    }

    tableNames(): string[] {
        return [...this.byName.keys()]
    }

    table(name: string): TableDef | undefined {
        return this.byName.get(name)
    }

    fields(table: string): ReadonlyMap<string, FieldDef> {
        const known = this.merged.get(table)
        if (known !== undefined) return known
        const merged = new Map<string, FieldDef>()
        for (const name of this.ancestors(table).reverse()) {
            for (const [key, field] of this.byName.get(name)?.fields ?? []) if (field.active) merged.set(key, field)
            for (const { field, changes } of this.overrides.get(name) ?? []) {
                const inherited = merged.get(field)
                if (inherited !== undefined) merged.set(field, { ...inherited, ...changes })
            }
        }
        this.merged.set(table, merged)
        return merged
    }

    resolvePath(table: string, path: string): FieldDef | undefined {
        let current: string | null = table
        let field: FieldDef | undefined
        for (const step of path.split('.')) {
            if (current === null) return undefined
            field = this.fields(current).get(step)
            if (field === undefined) return undefined
            current = field.reference !== null && field.type !== 'glide_list' ? field.reference : null
        }
        return field
    }

    ancestors(table: string): string[] {
        const names: string[] = []
        let name: string | null = table
        while (name !== null && this.byName.has(name) && !names.includes(name)) {
            names.push(name)
            name = this.byName.get(name)?.extends ?? null
        }
        return names
    }

    descendants(table: string): string[] {
        if (!this.byName.has(table)) return []
        const names = [table]
        for (let at = 0; at < names.length; at++) {
            for (const child of this.children.get(names[at] as string) ?? []) if (!names.includes(child)) names.push(child)
        }
        return names
    }

    /** Choices of the table nearest to the asking one: a child table's own set replaces its parent's. */
    choices(table: string, field: string, language = 'en'): Choice[] {
        for (const name of this.ancestors(table)) {
            const set = this.choiceSets.get(`${name}.${field}`)
            if (set !== undefined) return inLanguage(set, language)
        }
        return []
    }

    displayField(table: string): string | undefined {
        const lineage = this.ancestors(table)
        for (const name of lineage) {
            const overridden = this.overrides.get(name)?.find(override => override.changes.display === true)
            if (overridden !== undefined) return overridden.field
            for (const field of this.byName.get(name)?.fields.values() ?? []) if (field.display && field.active) return field.name
        }
        const fields = this.fields(table)
        return DISPLAY_FALLBACK.find(name => fields.has(name))
    }

    numbering(table: string): { prefix: string, start: number, digits: number } | undefined {
        for (const name of this.ancestors(table)) {
            const numbering = this.numbers.get(name)
            if (numbering !== undefined) return numbering
        }
        return undefined
    }
}

/** The choices of a language, and in English those that it lacks. */
function inLanguage(set: readonly Choice[], language: string): Choice[] {
    const own = set.filter(choice => (choice.language ?? 'en') === language)
    const isThere = (choice: Choice): boolean => own.some(other => other.value === choice.value && other.dependent === choice.dependent)
    const english = language === 'en' ? [] : set.filter(choice => choice.language === undefined && !isThere(choice))
    return [...own, ...english].sort((one, other) => one.sequence - other.sequence).map(choice => ({ ...choice }))
}

import type { BuiltTable, PlatformSchema, RecordSet } from '../records/types'

/** Fields that every table has, whether or not its dictionary lists them. */
const SYSTEM_FIELDS = new Set(['sys_id', 'sys_created_on', 'sys_created_by', 'sys_updated_on', 'sys_updated_by', 'sys_mod_count', 'sys_tags'])

/** Tables and fields of the app and of the platform, as one. */
export interface Schema {
    hasTable(name: string): boolean
    /** Resolves a field or a dot-walked path. Returns what is wrong, or null. */
    pathProblem(table: string, path: string): string | null
}

/** Joins the app's own tables with the platform's. */
export function schemaOf(set: RecordSet, platform: PlatformSchema): Schema {
    const hasTable = (name: string) => set.tables.has(name) || platform.hasTable(name)

    const field = (table: string, name: string): { reference: string | null } | undefined => {
        if (SYSTEM_FIELDS.has(name))
            return { reference: null }
        let current: string | null = table
        while (current) {
            const own: BuiltTable | undefined = set.tables.get(current)
            if (!own)
                return platform.field(current, name)
            const column = own.columns.get(name)
            if (column)
                return column
            current = own.extends
        }
        return undefined
    }

    return {
        hasTable,
        pathProblem(table, path) {
            let at = table
            const parts = path.split('.')
            for (const [index, part] of parts.entries()) {
                const found = field(at, part)
                if (!found)
                    return `table ${at} has no field ${part}`
                if (index === parts.length - 1)
                    return null
                if (!found.reference)
                    return `${at}.${part} is no reference, so ${path} cannot be walked`
                at = found.reference
            }
            return null
        }
    }
}

/** Field names that an encoded query tests or orders by. */
export function fieldsOfQuery(query: string): string[] {
    const fields: string[] = []
    for (const raw of query.split('^')) {
        const term = raw.replace(/^(NQ|OR(?!DERBY))/, '').trim()
        if (!term || term === 'EQ')
            continue
        const order = /^(ORDERBYDESC|ORDERBY|GROUPBY)(.+)$/.exec(term)
        if (order) {
            fields.push(order[2]!)
            continue
        }
        const match = /^([a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*)/.exec(term)
        if (match)
            fields.push(match[1]!)
    }
    return fields
}

/** The built app as the guards see it: every record of `dist/app`, read once. */

export interface BuiltRecord {
    table: string
    action: string
    /** Field values as text; an empty element is ''. */
    fields: Readonly<Record<string, string>>
    /** XML attributes of a field's element (`display_value`, `name`, ...), by field. */
    attributes: Readonly<Record<string, Readonly<Record<string, string>>>>
    /** Encoded query of what a `delete_multiple` removes; such a record has no fields. */
    query?: string
    /** Path below `dist/app`. */
    file: string
}

export interface BuiltColumn {
    name: string
    type: string
    reference: string | null
    maxLength: number
}

export interface BuiltTable {
    name: string
    extends: string | null
    columns: ReadonlyMap<string, BuiltColumn>
    indexes: readonly { name: string, unique: boolean, fields: readonly string[] }[]
}

export interface BuiltFile {
    path: string
    text: string
}

export interface RecordSet {
    scope: string
    scopeId: string
    records: readonly BuiltRecord[]
    tables: ReadonlyMap<string, BuiltTable>
    files: readonly BuiltFile[]
    /** What the SDK printed while it built; '' when the set was read from a finished build. */
    buildLog: string
}

/** The platform as far as it is known without an instance: tables, their fields and where references point. */
export interface PlatformSchema {
    hasTable(name: string): boolean
    /** Field of a platform table, inherited ones included. */
    field(table: string, name: string): { reference: string | null } | undefined
}

export interface Finding {
    /** The guard that objects. */
    guard: string
    file: string
    /** What is wrong and what to do about it. */
    message: string
}

export interface Guard {
    name: string
    /** One sentence: what the SDK lets through and this guard does not. */
    rule: string
    check(set: RecordSet, platform: PlatformSchema): Finding[]
}

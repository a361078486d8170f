import type { FieldDef, Row } from '../contracts'
import { notEmulated } from '../errors'
import { normaliseSpan } from '../values/time'
import { JOURNAL_TYPES, SPAN_TYPES } from '../values/field-values'
import { unknownName } from './errors'
import { textOf, type GlideHost } from './host'

const truths = new Set(['1', 'true', 'yes', 'on'])

/** A referenced record with values of its own to save. */
export interface WalkedRecord {
    pendingChanges(): Row
    update(): string | null
}

/** The values of one record in a script's hands: as loaded, and as changed since. */
export class RowValues {
    private readonly changed = new Map<string, string | null>()
    /** Made when needed, as few records need them: a record that is written has two of these. */
    private cleared: Set<string> | null = null
    private walkedRecords: Map<string, WalkedRecord> | null = null

    constructor(
        private readonly host: GlideHost,
        readonly table: string,
        /** As stored or as prepared for insertion. */
        public row: Row,
        /** What changes() compares with; null for a record that is being inserted. */
        public previous: Row | null,
        readonly writable = true
    ) {}

    /** Referenced records that the script has written to by dot-walking, by field. */
    get walked(): Map<string, WalkedRecord> {
        return this.walkedRecords ??= new Map()
    }

    /** Field of a walked record with values to save; undefined when there is none. */
    get unsavedWalk(): string | undefined {
        return this.walkedRecords === null ? undefined : [...this.walkedRecords].find(([, walked]) => Object.keys(walked.pendingChanges()).length > 0)?.[0]
    }

    get fields(): ReadonlyMap<string, FieldDef> {
        return this.host.platform.data.dictionary.fields(this.table)
    }

    field(name: string): FieldDef | undefined {
        return this.fields.get(name)
    }

    /** null when empty or when there is no such field. */
    get(name: string): string | null {
        const value = this.changed.has(name) ? this.changed.get(name) : this.row[name]
        return value === undefined || value === '' ? null : value
    }

    set(name: string, value: unknown): void {
        const field = this.field(name)
        if (!field) {
            if (this.host.options.unknownField === 'error') {
                throw unknownName(`Unknown field ${name} in table ${this.table}`)
            }
            return
        }
        this.setStored(name, this.stored(field, value))
        if (value === 'NULL') {
            (this.cleared ??= new Set()).add(name)
        }
    }

    /** setValue(), which "is not supported for journal fields. Instead, assign values" (platform-administration/c_JournalFields.md). */
    setByMethod(name: string, value: unknown): void {
        if (JOURNAL_TYPES.has(this.field(name)?.type ?? '')) {
            throw notEmulated(`setValue on journal field ${this.table}.${name}`)
        }
        this.set(name, value)
    }

    setStored(name: string, value: string | null): void {
        this.cleared?.delete(name)
        this.walkedRecords?.delete(name)
        this.changed.set(name, value)
    }

    changes(): Row {
        return Object.fromEntries(this.changed)
    }

    /** The changes with the reserved word NULL where it was set: a bulk update clears nothing else. */
    bulkChanges(): Row {
        return Object.fromEntries([...this.changed].map(([name, value]) => [name, this.cleared?.has(name) ? 'NULL' : value]))
    }

    /** Takes over what the database now holds. */
    reload(row: Row): void {
        this.row = row
        this.changed.clear()
        this.walkedRecords = null
        this.cleared = null
    }

    /**
     * True when the value differs from what the database held. A new record differs wherever it has a value.
     * Documented in server-api-reference/c_GlideElementScopedAPI.md, changes().
     */
    differs(name: string): boolean {
        return (this.get(name) ?? '') !== (this.previous?.[name] ?? '')
    }

    /** The text 'NULL' clears a field (business-rules-classic/c_BusinessRules.md, "Using NULL as a field value"). */
    private stored(field: FieldDef, value: unknown): string | null {
        const text = textOf(value)
        if (field.type === 'boolean') {
            return truths.has((text ?? '').toLowerCase()) ? '1' : '0'
        }
        if (text === null || text === '' || text === 'NULL') {
            return null
        }
        if (field.type === 'password2' && this.host.platform.records.decrypt(text) === null) {
            throw new Error(`setValue on ${this.table}.${field.name}: encrypted data expected; use setDisplayValue for clear text`)
        }
        // "A date that is equal to January 1st 1970 00:00:00 + the amount of time" in scripts (scripts/r_ScriptingOfFieldTypes.md), saved or not.
        return SPAN_TYPES.has(field.type) ? normaliseSpan(text) ?? text : text
    }
}

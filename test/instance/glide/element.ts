import type { FieldDef, Row } from '../contracts'
import { notEmulated } from '../errors'
import { GlideElementDescriptor } from './element-descriptor'
import { GlideDateTime } from './date-time'
import { GlideDate } from './date'
import { GlideDuration } from './duration'
import { GlideTime } from './time'
import { formatStored, parseStored } from '../values/time'
import { escapeHtml } from './escape'
import { textOf, type GlideHost } from './host'
import type { RowValues, WalkedRecord } from './row-values'

const durations = new Set(['glide_duration', 'timer'])

/** The record that a field belongs to, as far as its elements need it. */
export interface ElementOwner {
    merged(): Row
    getUniqueValue(): string | null
    element(path: string): GlideElement | undefined
    /** A record of a table, over a row or empty. */
    recordOf(table: string, row: Row | null): ElementOwner
}

/** A field of a record. Documented in server-api-reference/c_GlideElementScopedAPI.md. */
export class GlideElement {
    constructor(
        private readonly host: GlideHost,
        private readonly owner: ElementOwner,
        private readonly values: RowValues,
        private readonly field: FieldDef
    ) {}

    getValue(): string | null {
        return this.values.get(this.field.name)
    }

    /** Empty text when there is no value; booleans read as words (inferred: scripts compare them so). */
    toString(): string {
        const value = this.getValue()
        return this.field.type === 'boolean' ? String(value === '1') : value ?? ''
    }

    primitive(hint: string): unknown {
        return this.field.type === 'boolean' && hint !== 'string' ? this.getValue() === '1' : this.toString()
    }

    setValue(value: unknown): void {
        this.values.setByMethod(this.field.name, value)
    }

    /** What an assignment to the field does. */
    put(value: unknown): void {
        this.values.set(this.field.name, value)
    }

    getDisplayValue(maxCharacters?: unknown): string {
        const text = this.host.platform.records.displayValue(this.host.tx, this.values.table, this.field.name, this.getValue(), this.owner.merged())
        const most = Number(maxCharacters)
        return most > 0 ? text.slice(0, most) : text
    }

    /** For choices; what no translation is there for is in the user's language, else in English. */
    getDisplayValueLang(language: unknown): string {
        const value = this.getValue()
        const choices = this.host.platform.data.dictionary.choices(this.values.table, this.field.name, String(language))
        const translated = choices.find(choice => choice.value === value && (choice.language ?? 'en') === String(language))
        return (this.field.choice > 0 ? translated : undefined)?.label ?? this.getDisplayValue()
    }

    setDisplayValue(value: unknown): void {
        this.values.setStored(this.field.name, this.host.platform.records.fromDisplay(this.host.tx, this.values.table, this.field.name, textOf(value) ?? ''))
    }

    /** Clear text of a password2 field, for code of the table's own scope. */
    getDecryptedValue(): string | null {
        const owner = this.host.platform.data.dictionary.table(this.field.table)?.scope
        if (this.field.type !== 'password2') {
            throw notEmulated(`GlideElement.getDecryptedValue on a field of type ${this.field.type}`)
        }
        if (this.host.scope !== 'global' && owner !== undefined && owner !== this.host.scope) {
            throw new Error(`Access to the clear text of ${this.field.table}.${this.field.name} from scope ${this.host.scope} is not allowed`)
        }
        const value = this.getValue()
        return value === null ? null : this.host.platform.records.decrypt(value)
    }

    nil(): boolean {
        return this.getValue() === null
    }

    changes(): boolean {
        return this.values.differs(this.field.name)
    }

    changesFrom(value: unknown): boolean {
        return this.changes() && this.sameAs(this.values.previous?.[this.field.name] ?? null, value)
    }

    changesTo(value: unknown): boolean {
        return this.changes() && this.sameAs(this.getValue(), value)
    }

    canRead(): boolean {
        return this.allowed('read')
    }

    canWrite(): boolean {
        return this.allowed('write')
    }

    canCreate(): boolean {
        return this.allowed('create')
    }

    getName(): string {
        return this.field.name
    }

    getLabel(): string {
        return this.field.label
    }

    /** Labels of fields are rows of sys_documentation, one for each language (inferred). */
    getLabelLang(language: unknown): string {
        const { data } = this.host.platform
        const context = this.host.platformContext()
        const asked = `name=${this.field.table}^element=${this.field.name}^language=${String(language)}^labelISNOTEMPTY`
        const query = data.parse('sys_documentation', asked, context)
        const [found] = data.load('sys_documentation', data.select({ ...query, limit: 1 }, context).ids)
        return found?.label ?? this.field.label
    }

    getTableName(): string {
        return this.field.table
    }

    getReferenceTable(): string | null {
        return this.field.type === 'document_id' ? this.values.get(this.field.dependent ?? '') : this.field.reference
    }

    getED(): GlideElementDescriptor {
        return new GlideElementDescriptor(this.host, this.values.table, this.field)
    }

    getAttribute(name: unknown): string | null {
        return this.field.attributes[String(name)] ?? null
    }

    getBooleanAttribute(name: unknown): boolean {
        return this.getAttribute(name) === 'true'
    }

    /** With the value of the field this one depends on: only those offered for it. */
    getChoices(dependent?: unknown): string[] {
        const wanted = textOf(dependent)
        const { dictionary } = this.host.platform.data
        const offered = dictionary.choices(this.values.table, this.field.name, this.host.tx.user.language)
            .filter(choice => !choice.inactive && (wanted === null || choice.dependent === undefined || choice.dependent === wanted))
        return [...new Set(offered.map(choice => choice.value))]
    }

    getChoiceValue(): string {
        return this.getDisplayValue()
    }

    /** An empty record when nothing is referenced. */
    getRefRecord(): ElementOwner {
        const table = this.getReferenceTable()
        if (table === null) {
            throw new Error(`${this.field.table}.${this.field.name} is not a reference`)
        }
        return this.owner.recordOf(table, this.referenced(table))
    }

    getGlideObject(): object | null {
        const value = this.getValue()
        switch (this.field.type) {
            case 'glide_date': return new GlideDate(this.host, [value ?? ''])
            case 'glide_time': return new GlideTime(this.host, [value ?? ''])
            case 'glide_duration':
            case 'timer': return new GlideDuration(this.host, [value ?? ''])
            case 'glide_date_time':
            case 'due_date':
            case 'calendar_date_time': return new GlideDateTime(this.host, [value ?? ''])
            default: return null
        }
    }

    dateNumericValue(): number {
        return parseStored(this.getValue() ?? '') ?? 0
    }

    setDateNumericValue(milliseconds: unknown): void {
        const text = formatStored(Number(milliseconds))
        this.values.setStored(this.field.name, this.field.type === 'glide_date' ? text.slice(0, 10) : text)
    }

    getHTMLValue(maxCharacters?: unknown): string {
        const text = escapeHtml(this.getValue() ?? '')
        return Number(maxCharacters) > 0 ? text.slice(0, Number(maxCharacters)) : text
    }

    /** Entries of a journal field, newest first: 1 the last one, -1 all, "each entry delimited by \n\n". Each has time, user's display name and label. */
    getJournalEntry(which: unknown): string {
        const { data } = this.host.platform
        const context = this.host.queryContext()
        const query = data.parse('sys_journal_field', `element_id=${this.owner.getUniqueValue() ?? ''}^element=${this.field.name}^ORDERBYDESCsys_created_on`, context)
        const ids = data.select(Number(which) === 1 ? { ...query, limit: 1 } : query, context).ids
        return data.load('sys_journal_field', ids).flatMap(row => row ? [this.journalText(row)] : []).join('')
    }

    setError(message: unknown): void {
        this.host.tx.messages.push({ level: 'error', text: String(message) })
    }

    // --- for the platform's own parts

    storedValue(): string | null {
        return this.getValue()
    }

    hasField(name: string): boolean {
        const table = this.getReferenceTable()
        return table !== null && this.host.platform.data.dictionary.fields(table).has(name)
    }

    fieldNames(): string[] {
        const table = this.getReferenceTable()
        return table === null ? [] : [...this.host.platform.data.dictionary.fields(table).keys()]
    }

    /** Field of the referenced record; of an empty record when nothing is referenced. */
    walk(path: string): GlideElement | undefined {
        if (this.getReferenceTable() === null) {
            return undefined
        }
        return (this.values.walked.get(this.field.name) as ElementOwner | undefined ?? this.getRefRecord()).element(path)
    }

    /** `record.reference.field = value`: kept with the record until updateWithReferences() saves it. */
    assign(name: string, value: unknown): void {
        if (this.getReferenceTable() !== null && !this.values.walked.has(this.field.name)) {
            this.values.walked.set(this.field.name, this.getRefRecord() as ElementOwner & WalkedRecord)
        }
        this.walk(name)?.put(value)
    }

    private referenced(table: string): Row | null {
        const value = this.getValue()
        if (value === null) {
            return null
        }
        this.host.checkAccess(table, 'read')
        // Not by the record service: query rules of a reference's table do not run (business-rules-classic/c_BusinessRules.md).
        const { data } = this.host.platform
        const where = { kind: 'term', field: 'sys_id', operator: '=', value } as const
        const { ids } = data.select({ table, where, orderBy: [], groupBy: [] }, this.host.queryContext())
        return ids.length === 0 ? null : data.load(table, ids)[0] ?? null
    }

    private journalText(row: Row): string {
        const { records, security } = this.host.platform
        const userName = row.sys_created_by ?? ''
        const time = records.displayValue(this.host.tx, 'sys_journal_field', 'sys_created_on', row.sys_created_on ?? null)
        return `${time} - ${security.userByName(userName)?.displayName ?? userName} (${this.field.label})\n${row.value ?? ''}\n\n`
    }

    private allowed(operation: 'read' | 'write' | 'create'): boolean {
        return this.host.platform.security.canAccess(this.host.tx, operation, this.values.table, this.field.name, this.owner.merged())
    }

    private sameAs(stored: string | null, value: unknown): boolean {
        if (this.field.type === 'boolean') {
            return (stored === '1') === (value === true || ['1', 'true'].includes(String(value)))
        }
        if (durations.has(this.field.type)) {
            return (parseStored(stored ?? '') ?? stored) === (parseStored(textOf(value) ?? '') ?? textOf(value))
        }
        return (stored ?? '') === (textOf(value) ?? '')
    }
}

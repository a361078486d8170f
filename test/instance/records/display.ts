import type { DataLayer, FieldDef, Row, Transaction } from '../contracts'
import { notEmulated } from '../errors'
import { hashPassword } from '../values/password'
import { noteUse } from '../uses'
import type { InstanceCipher } from './crypt'
import type { Journal } from './journal'
import { readById, hasTable, platformContext, type ReaderSource } from '../values/reader'
import { displayClock, displayDate, displayDateTime, displayDuration, fromDisplayClock, fromDisplayDate, fromDisplayDateTime, fromDisplayDuration } from '../values/time-display'
import { DATE_TIME_TYPES, DECIMAL_TYPES, INTEGER_TYPES, JOURNAL_TYPES, LIST_TYPES, REFERENCE_TYPES, normalise, readsAsTrue } from '../values/field-values'

/** How deep the display field of a record may itself be a reference. */
const MAX_REFERENCE_STEPS = 4
/** What a password field shows. */
export const MASK = '********'

/** Display values and their way back. In the user's language, time zone and formats. */
export class Display {
    constructor(
        private readonly data: DataLayer,
        private readonly reader: ReaderSource,
        private readonly cipher: InstanceCipher,
        private readonly journal: Journal
    ) {}

    value(tx: Transaction, table: string, name: string, value: string | null, row?: Row, depth = 0): string {
        const field = this.field(table, name)
        noteUse?.('field type', field.type)
        if (JOURNAL_TYPES.has(field.type)) return row?.sys_id ? this.journal.text(tx, field.name, field.label, row.sys_id) : ''
        if (field.type === 'boolean') return readsAsTrue(value) ? 'true' : 'false'
        if (value === null || value === '') return ''
        if (REFERENCE_TYPES.has(field.type)) return field.reference === null ? value : this.reference(tx, field.reference, value, depth)
        if (LIST_TYPES.has(field.type)) {
            const target = field.reference
            return value.split(',').map(item => target === null ? item : this.reference(tx, target, item, depth) || item).join(', ')
        }
        const choice = this.choice(tx, field, table, value, row)
        if (choice !== undefined) return choice
        return this.plain(tx, table, field, value, row, depth)
    }

    /** Display value of a record: its display field's. A record without one shows "Created <time>" (inferred from lists of such tables). */
    record(tx: Transaction, table: string, row: Row, depth = 0): string {
        const known = row.sys_class_name
        const real = known && this.data.dictionary.table(known) !== undefined ? known : table
        const field = this.data.dictionary.displayField(real)
        if (field === undefined) return row.sys_created_on ? `Created ${displayDateTime(row.sys_created_on, tx.user)}` : ''
        return this.value(tx, real, field, row[field] ?? null, row, depth)
    }

    /** Stored form of what a user typed or picked. Throws for a reference or choice that nothing is called. */
    stored(tx: Transaction, table: string, name: string, display: string): string | null {
        const field = this.field(table, name)
        noteUse?.('field type', field.type)
        if (display === '') return normalise(field, '')
        if (field.type === 'password2') return this.cipher.encrypt(display)
        if (field.type === 'password') return hashPassword(display)
        if (DATE_TIME_TYPES.has(field.type)) return fromDisplayDateTime(display, tx.user)
        if (field.type === 'glide_date') return fromDisplayDate(display, tx.user)
        if (field.type === 'glide_time') return fromDisplayClock(display, tx.user)
        if (field.type === 'glide_duration') return fromDisplayDuration(display)
        if (REFERENCE_TYPES.has(field.type) && field.reference !== null) return this.referenceFrom(field.reference, display)
        if (LIST_TYPES.has(field.type) && field.reference !== null) {
            const target = field.reference
            return display.split(',').map(item => this.referenceFrom(target, item.trim())).filter(item => item !== null).join(',') || null
        }
        const choices = this.data.dictionary.choices(table, name, tx.user.language)
        const byLabel = choices.find(choice => choice.value === display) ?? choices.find(choice => choice.label === display)
            ?? choices.find(choice => choice.label.toLowerCase() === display.toLowerCase())
        return normalise(field, byLabel?.value ?? display)
    }

    private field(table: string, name: string): FieldDef {
        const field = this.data.dictionary.resolvePath(table, name)
        if (field === undefined) throw new Error(`Unknown field ${table}.${name}`)
        return field
    }

    /** A value may have one label for each value of the field it depends on. */
    private choice(tx: Transaction, field: FieldDef, table: string, value: string, row: Row | undefined): string | undefined {
        if (field.choice === 0 && field.type !== 'choice') return undefined
        const owner = this.data.dictionary.fields(table).has(field.name) ? table : field.table
        const found = this.data.dictionary.choices(owner, field.name, tx.user.language).filter(choice => choice.value === value)
        const dependent = field.dependent === null ? undefined : row?.[field.dependent]
        return (found.find(choice => choice.dependent === undefined || choice.dependent === dependent) ?? found[0])?.label
    }

    private plain(tx: Transaction, table: string, field: FieldDef, value: string, row: Row | undefined, depth: number): string {
        if (DATE_TIME_TYPES.has(field.type)) return displayDateTime(value, tx.user)
        if (INTEGER_TYPES.has(field.type) || DECIMAL_TYPES.has(field.type)) return this.number(field, value)
        switch (field.type) {
            case 'glide_date': return displayDate(value, tx.user)
            case 'glide_time': return displayClock(value, tx.user)
            case 'glide_duration': case 'timer': return this.duration(field, value)
            case 'password': case 'password2': return MASK
            case 'table_name': case 'sys_class_name': return this.data.dictionary.table(value)?.label ?? value
            case 'field_name': return this.fieldLabel(field, value, row)
            case 'document_id': return this.document(tx, field, value, row, depth)
            default: return value
        }
    }

    /** With a largest unit the page shows other parts than without (docs: scripts/p_GlideServerAPIs.md, "Setting the maximum unit of measurement"). */
    private duration(field: FieldDef, value: string): string {
        const unit = field.attributes.max_unit
        if (unit !== undefined && unit !== 'days') throw notEmulated(`dictionary attribute max_unit=${unit} of ${field.table}.${field.name}`)
        return displayDuration(value)
    }

    /** Thousands are grouped unless the field has `format=none` (docs: c_DictionaryAttributes.md, "format": "changes 2,500-2500"). */
    private number(field: FieldDef, value: string): string {
        if (field.attributes.format === 'none') return value
        if (field.attributes.format === 'glide_duration') throw notEmulated(`dictionary attribute format=glide_duration of ${field.table}.${field.name}`)
        const [whole = '', fraction] = value.split('.')
        const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
        return fraction === undefined ? grouped : `${grouped}.${fraction}`
    }

    private reference(tx: Transaction, table: string, sysId: string, depth: number): string {
        if (this.data.dictionary.table(table) === undefined || depth >= MAX_REFERENCE_STEPS) return ''
        const row = this.data.load(table, [sysId])[0]
        return row === null || row === undefined ? '' : this.record(tx, table, row, depth + 1)
    }

    private fieldLabel(field: FieldDef, value: string, row: Row | undefined): string {
        const table = field.dependent === null ? null : row?.[field.dependent] ?? null
        return table === null ? value : this.data.dictionary.resolvePath(table, value)?.label ?? value
    }

    /** `Incident: INC0010001`: label of the table and the record's display value (inferred from instances' lists). */
    private document(tx: Transaction, field: FieldDef, value: string, row: Row | undefined, depth: number): string {
        const table = field.dependent === null ? null : row?.[field.dependent] ?? null
        const definition = table === null ? undefined : this.data.dictionary.table(table)
        if (definition === undefined) return value
        return `${definition.label}: ${this.reference(tx, definition.name, value, depth)}`
    }

    /** A sys_id as it is, else the record with that display value, else nothing. */
    private referenceFrom(table: string, display: string): string | null {
        if (display === '') return null
        if (/^[0-9a-f]{32}$/.test(display)) return display
        if (readById(this.reader, table, display) !== null) return display
        const field = this.data.dictionary.displayField(table)
        if (field === undefined || !hasTable(this.reader, table)) return null
        const context = platformContext(this.reader)
        const { ids } = this.data.select({
            table, where: { kind: 'term', field, operator: '=', value: display }, orderBy: [], groupBy: [], limit: 1
        }, context)
        return ids[0] ?? null
    }
}

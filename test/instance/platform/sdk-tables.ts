import Module from 'node:module'
import path from 'node:path'
import type { SchemaField, SchemaTable } from './schema'

/** What the SDK's column functions are called for (@servicenow/sdk-build-plugins, column-helper: name of function per internal type). */
const TYPE_OF_COLUMN: Readonly<Record<string, string>> = {
    StringColumn: 'string', BooleanColumn: 'boolean', ChoiceColumn: 'choice', ConditionsColumn: 'conditions', OtherDateColumn: 'date', CalendarDateTimeColumn: 'calendar_date_time',
    BasicDateTimeColumn: 'datetime', DueDateColumn: 'due_date', DateColumn: 'glide_date', DateTimeColumn: 'glide_date_time', IntegerDateColumn: 'integer_date',
    ScheduleDateTimeColumn: 'schedule_date_time', DecimalColumn: 'decimal', DocumentIdColumn: 'document_id', DomainIdColumn: 'domain_id', DomainPathColumn: 'domain_path',
    FieldNameColumn: 'field_name', IntegerColumn: 'integer', RadioColumn: 'radio', ReferenceColumn: 'reference', ScriptColumn: 'script', SystemClassNameColumn: 'sys_class_name',
    TableNameColumn: 'table_name', TranslatedFieldColumn: 'translated_field', TranslatedTextColumn: 'translated_text', UserRolesColumn: 'user_roles', VersionColumn: 'version',
    ListColumn: 'glide_list', BasicImageColumn: 'image', UserImageColumn: 'user_image', GuidColumn: 'GUID', Password2Column: 'password2', JsonColumn: 'json', UrlColumn: 'url', EmailColumn: 'email',
    HtmlColumn: 'html', FloatColumn: 'float', DurationColumn: 'glide_duration', TimeColumn: 'glide_time', FieldListColumn: 'field_list', RecordsColumn: 'records',
    SlushBucketColumn: 'slushbucket', NameValuePairsColumn: 'name_values', ApprovalRulesColumn: 'approval_rules', MultiLineTextColumn: 'multi_two_lines',
    TemplateValueColumn: 'template_value', DayOfWeekColumn: 'day_of_week', DaysOfWeekColumn: 'days_of_week'
}

const CHOICE: Readonly<Record<string, number>> = { none: 0, dropdown_with_none: 1, suggestion: 2, dropdown_without_none: 3 }

type Raw = Record<string, unknown>

export interface SdkTable {
    label: string | undefined
    extends: string | null
    table: Partial<SchemaTable>
    fields: Record<string, SchemaField>
}

/** The table definitions bundled with the SDK. Its `Table` and column functions are replaced by ones that give back their arguments. */
export function sdkTables(): Record<string, SdkTable> {
    const folder = path.join(__dirname, '../../../node_modules/@servicenow/sdk-core/dist/fluent/tables')
    const internals = Module as unknown as { _load: (request: string, parent?: { filename: string }, ...rest: unknown[]) => unknown }
    const load = internals._load
    const columns = new Proxy({}, { get: (_target, name) => name === '__esModule' ? true : (argument?: Raw) => ({ $: name, ...argument }) })
    internals._load = (request, parent, ...rest) => {
        const isTable = parent?.filename.startsWith(folder) === true && !request.startsWith('./') && !request.includes(folder)
        return isTable && request.startsWith('..') && request.endsWith('db') ? columns : load.call(internals, request, parent, ...rest)
    }
    try {
        // eslint-disable-next-line @typescript-eslint/no-require-imports -- loaded under the replaced loader
        const tables = require(path.join(folder, 'index.js')) as Record<string, Raw>
        return Object.fromEntries(Object.values(tables).filter(table => table.schema !== undefined).map(table => [String(table.name), convert(table)]))
    } finally {
        internals._load = load
    }
}

const label = (value: unknown): string | undefined => {
    if (typeof value === 'string') return value
    return Array.isArray(value) ? (value as { label?: string }[]).find(entry => entry.label !== undefined)?.label : undefined
}

function convert(raw: Raw): SdkTable {
    const table: Partial<SchemaTable> = {}
    if (raw.extensible === true) table.extensible = true
    if (typeof raw.display === 'string') table.display = raw.display
    if (Array.isArray(raw.actions)) table.access = (raw.actions as string[]).map(action => action.charAt(0)).sort().join('')
    const number = raw.autoNumber as { prefix?: string, number?: number, numberOfDigits?: number } | undefined
    if (number?.prefix !== undefined) table.number = { prefix: number.prefix, start: number.number ?? 1000, digits: number.numberOfDigits ?? 7 }
    // Overrides of inherited fields (labels, defaults) are not taken over.
    const fields = Object.entries(raw.schema as Record<string, Raw>).filter(([, field]) => field.$ !== 'OverrideColumn').map(([name, field]) => [name, column(field)])
    return { label: label(raw.label), extends: typeof raw.extends === 'string' ? raw.extends : null, table, fields: Object.fromEntries(fields) as Record<string, SchemaField> }
}

function column(raw: Raw): SchemaField {
    const given = raw.columnType ?? raw.column_type
    const type = typeof given === 'string' ? given : TYPE_OF_COLUMN[String(raw.$)]
    if (type === undefined) throw new Error(`Unknown column function ${String(raw.$)}`)
    const field: SchemaField = { type }
    const text = label(raw.label)
    if (text !== undefined) field.label = text
    if (typeof raw.maxLength === 'number') field.max = raw.maxLength
    if (typeof raw.referenceTable === 'string' && raw.referenceTable !== '') field.ref = raw.referenceTable
    if (raw.mandatory === true) field.mandatory = true
    if (raw.readOnly === true || raw.read_only === true) field.readOnly = true
    if (raw.unique === true) field.unique = true
    if (raw.default !== undefined && raw.default !== '' && raw.default !== null && typeof raw.default !== 'object') field.default = String(raw.default)
    const dropdown = CHOICE[String(raw.dropdown)]
    if (dropdown !== undefined && dropdown !== 0) field.choice = dropdown
    if (typeof raw.dependent === 'string') field.dependent = raw.dependent
    if (raw.choices !== undefined) field.choices = choices(raw.choices)
    return field
}

function choices(raw: unknown): [string, string][] {
    if (Array.isArray(raw)) return raw.map(value => [String(value), String(value)])
    const entries = Object.entries(raw as Record<string, string | { label?: unknown, sequence?: number }>)
    return entries
        .sort(([, a], [, b]) => (typeof a === 'object' ? a.sequence ?? 0 : 0) - (typeof b === 'object' ? b.sequence ?? 0 : 0))
        .map(([value, choice]) => [value, typeof choice === 'string' ? choice : label(choice.label) ?? value])
}

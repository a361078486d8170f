import { baseRecords, platformSchema, schemaToSource } from './platform-schema'
import { DictionaryModel } from '../dictionary'

const schema = platformSchema()
const dictionary = new DictionaryModel(schemaToSource(schema), 1)

test('every table has its parents, and every field a type', () => {
    for (const [name, table] of Object.entries(schema.tables)) {
        if (table.extends !== null) expect({ name, parent: table.extends in schema.tables }).toEqual({ name, parent: true })
        for (const [field, { type, ref }] of Object.entries(table.fields)) {
            expect({ name, field, type }).toMatchObject({ type: expect.stringMatching(/^[A-Za-z0-9_]+$/) })
            if (type === 'reference') expect({ name, field, ref: typeof ref }).toEqual({ name, field, ref: 'string' })
        }
    }
})

test('no field is declared twice in a line of tables', () => {
    for (const name of dictionary.tableNames()) {
        const [own, ...parents] = dictionary.ancestors(name)
        for (const field of dictionary.table(own as string)?.fields.keys() ?? []) {
            expect({ name, field, twice: parents.some(parent => dictionary.table(parent)?.fields.has(field)) }).toEqual({ name, field, twice: false })
        }
    }
})

/** Types that other parts depend on. */
test.each([
    ['sys_user', 'user_password', 'password'], ['task', 'work_notes', 'journal_input'], ['task', 'opened_at', 'glide_date_time'], ['task', 'assigned_to', 'reference'], ['task', 'sys_class_name', 'sys_class_name'],
    ['sys_script', 'script', 'script'], ['sys_script', 'filter_condition', 'conditions'], ['sysauto_script', 'run_period', 'glide_duration'], ['sys_trigger', 'next_action', 'glide_date_time'],
    ['sysevent', 'process_on', 'glide_date_time'], ['sys_attachment', 'size_bytes', 'longint'], ['sys_rest_message', 'basic_auth_password', 'password2'], ['incident', 'caller_id', 'reference'], ['cmdb_ci', 'name', 'string'],
    ['sys_dictionary', 'mandatory', 'boolean'], ['sys_properties', 'value', 'string'], ['sys_metadata', 'sys_scope', 'reference'], ['change_request', 'start_date', 'glide_date_time']
])('%s.%s is %s', (table, field, type) => expect(dictionary.fields(table).get(field)?.type).toBe(type))

test('base records fit the schema and are unique', () => {
    const seen = new Set<string>()
    for (const { table, row } of baseRecords()) {
        for (const field of Object.keys(row)) expect({ table, field, known: dictionary.fields(table).has(field) }).toEqual({ table, field, known: true })
        expect(seen.has(`${table}/${row.sys_id}`)).toBe(false)
        seen.add(`${table}/${row.sys_id}`)
    }
})

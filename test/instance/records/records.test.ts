import { Bench } from '../testing/bench'
import { formatStored } from '../values/time'
import type { WriteOptions } from '../contracts'

const APP: WriteOptions = { workflow: true, origin: 'app' }

let bench: Bench

beforeAll(() => {
    bench = new Bench()
    bench.app('x_lib')
    bench.table({
        name: 'x_lib_book', label: 'Book', scope: 'x_lib', unique: [['isbn']], audit: true,
        fields: {
            number: { defaultValue: 'javascript:getNextObjNumberPadded();' }, title: { maxLength: 10, display: true }, notes: { maxLength: 1000 }, isbn: {},
            pages: { type: 'integer', defaultValue: '0' }, price: { type: 'decimal' }, lost: { type: 'boolean' }, due: { type: 'glide_date_time' }, printed: { type: 'glide_date' },
            loan: { type: 'glide_duration' }, state: { defaultValue: 'in', choices: { in: 'In the house', out: 'Lent' } }, borrower: { type: 'reference', reference: 'sys_user', maxLength: 32 },
            secret: { type: 'password2', maxLength: 255 }, remark: { type: 'journal_input', maxLength: 4000 }, owner: { defaultValue: 'javascript:gs.getUserID()' },
            tbl: { type: 'table_name', maxLength: 80 }, doc: { type: 'document_id', maxLength: 32, dependent: 'tbl' }, readers: { type: 'glide_list', reference: 'sys_user', maxLength: 1024 }
        }
    })
    bench.table({ name: 'x_lib_copy', scope: 'x_lib', fields: { label: { display: true }, book: { type: 'reference', reference: 'x_lib_book', cascade: 'delete' } } })
    bench.table({ name: 'x_lib_wish', scope: 'x_lib', fields: { label: { display: true }, book: { type: 'reference', reference: 'x_lib_book' } } })
    bench.table({ name: 'x_lib_lock', scope: 'x_lib', fields: { label: { display: true }, book: { type: 'reference', reference: 'x_lib_book', cascade: 'restrict' } } })
    bench.insert('sys_number', { category: 'x_lib_book', prefix: 'BK', number: '1000', maximum_digits: '7' })
})

afterAll(() => bench.close())

const insert = (values: Record<string, string | null>, table = 'x_lib_book') => bench.records.insert(bench.tx(), table, values, APP)
const stored = (values: Record<string, string | null>) => {
    const { sysId } = insert(values)
    return bench.records.find(bench.tx(), 'x_lib_book', sysId ?? '', 'platform') ?? {}
}

describe('insert', () => {
    test('fills defaults, number, system fields; booleans without default are false', () => {
        const row = stored({ title: 'Emma' })
        expect(row).toMatchObject({ pages: '0', state: 'in', lost: '0', sys_mod_count: '0', sys_created_by: 'system', sys_created_on: formatStored(bench.clock), owner: bench.security.systemUser().sysId })
        expect(row.number).toMatch(/^BK000100\d$/)
        expect(row.sys_id).toMatch(/^[0-9a-f]{32}$/)
    })

    test('a default fills what is empty at submission, given so or not named (platform-administration/t_SpecifyingADefaultValue.md)', () => {
        expect(stored({ title: 'x', state: '' }).state).toBe('in')
        expect(stored({ title: 'x', state: 'out' }).state).toBe('out')
    })

    test.each([
        ['boolean true', 'lost', 'true', '1'], ['boolean other', 'lost', 'maybe', '0'], ['integer', 'pages', '1,234', '1234'], ['integer cut', 'pages', '3.9', '3'],
        ['no integer: empty, so the default', 'pages', 'many', '0'], ['decimal', 'price', '3.14159', '3.14'], ['date-time', 'due', '2026-02-03 04:05:06', '2026-02-03 04:05:06'],
        ['date as time', 'due', '2026-02-03', '2026-02-03 00:00:00'], ['no date', 'due', 'tomorrow', null], ['date', 'printed', '2026-02-03 04:05:06', '2026-02-03'],
        ['duration', 'loan', '2 03:04:05', '1970-01-03 03:04:05'], ['the word NULL clears', 'title', 'NULL', null], ['null in small letters stays', 'title', 'null', 'null'],
        ['list', 'readers', ' a, b,,c ', 'a,b,c']
    ])('%s', (_name, field, value, expected) => {
        expect(stored({ [field]: value })[field]).toBe(expected)
    })

    test('text is cut at the column up to 255 characters, by characters; longer columns take all (KB0685779)', () => {
        expect(stored({ title: 'abcdefghijkl' }).title).toBe('abcdefghij')
        expect(stored({ title: '😀'.repeat(12) }).title).toBe('😀'.repeat(10))
        expect(stored({ notes: 'n'.repeat(1500) }).notes).toHaveLength(1500)
    })

    test('a unique index refuses: null, an error in the log, no exception', () => {
        expect(insert({ isbn: 'one' }).sysId).not.toBeNull()
        const result = insert({ isbn: 'ONE' })
        expect(result).toMatchObject({ sysId: null, aborted: false })
        expect(result.error).toMatch(/^Unique Key violation detected by database \(Duplicate entry 'ONE'/)
        expect(bench.logs.at(-1)).toMatchObject({ level: 'error' })
    })

    test('mandatory is not enforced for scripts; an unknown field is an error', () => {
        expect(insert({}).sysId).not.toBeNull()
        expect(() => insert({ colour: 'red' })).toThrow('Unknown field colour in table x_lib_book')
        expect(() => insert({}, 'x_nowhere')).toThrow('Table x_nowhere does not exist')
    })

    test('journal input is kept apart from the row', () => {
        const { sysId } = insert({ title: 'Emma', remark: 'torn page' })
        expect(bench.rows('sys_journal_field', `element_id=${sysId}`)).toMatchObject([{ element: 'remark', value: 'torn page', name: 'x_lib_book' }])
        expect(bench.records.displayValue(bench.tx(), 'x_lib_book', 'remark', null, { sys_id: sysId })).toBe('2026-03-01 12:00:00 - System (remark)\ntorn page\n\n')
    })

    test('password2 is encrypted with the key of the instance', () => {
        const cipher = bench.records.fromDisplay(bench.tx(), 'x_lib_book', 'secret', 'sesame')
        const row = stored({ secret: cipher })
        expect(row.secret).not.toContain('sesame')
        expect(bench.records.decrypt(row.secret ?? '')).toBe('sesame')
        expect(bench.records.decrypt('sesame')).toBeNull()
        expect(bench.records.decrypt(`${row.secret}x`.replace('enc:1:A', 'enc:1:B'))).not.toBe('other')
        expect(bench.records.encrypt('sesame')).not.toBe(cipher)
    })
})

describe('update', () => {
    test('writes what changed, counts and stamps', () => {
        const row = stored({ title: 'Emma' })
        bench.clock += 60_000
        bench.records.update(bench.tx(), 'x_lib_book', row.sys_id ?? '', row, { title: 'Persuasion' }, APP)
        expect(bench.records.find(bench.tx(), 'x_lib_book', row.sys_id ?? '', 'platform')).toMatchObject({
            title: 'Persuasion', sys_mod_count: '1', sys_updated_on: formatStored(bench.clock), sys_created_on: row.sys_created_on
        })
    })

    test('an update without change leaves the row untouched', () => {
        const row = stored({ title: 'Emma' })
        bench.clock += 60_000
        expect(bench.records.update(bench.tx(), 'x_lib_book', row.sys_id ?? '', row, { title: 'Emma' }, APP).sysId).toBe(row.sys_id)
        expect(bench.records.find(bench.tx(), 'x_lib_book', row.sys_id ?? '', 'platform')).toEqual(row)
    })

    test('updateMultiple: nothing leaves a field alone, NULL clears it (c_GlideRecordScopedAPI.md)', () => {
        for (const title of ['m1', 'm2']) insert({ title, notes: 'old' })
        const query = bench.data.parse('x_lib_book', 'titleINm1,m2', { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error', origin: 'app' })
        expect(bench.records.updateMultiple(bench.tx(), query, { notes: '', pages: '7' }, APP)).toBe(2)
        expect(bench.rows('x_lib_book', 'titleINm1,m2')).toMatchObject([{ notes: 'old', pages: '7' }, { notes: 'old', pages: '7' }])
        bench.records.updateMultiple(bench.tx(), query, { notes: 'NULL' }, APP)
        expect(bench.rows('x_lib_book', 'titleINm1,m2').map(row => row.notes)).toEqual([null, null])
    })
})

describe('delete', () => {
    const attach = (sysId: string): string => bench.insert('sys_attachment', { file_name: 'a.txt', table_name: 'x_lib_book', table_sys_id: sysId })

    test('takes attachments along, leaves an audit row, clears references and cascades (t_CascadeDeleteRules.md)', () => {
        const { sysId } = insert({ title: 'Gone', number: 'BK1' })
        const attachment = attach(sysId ?? '')
        bench.data.putBlob(attachment, Buffer.from('x'))
        insert({ label: 'copy', book: sysId }, 'x_lib_copy')
        const wish = insert({ label: 'wish', book: sysId }, 'x_lib_wish').sysId
        expect(bench.records.remove(bench.tx(), 'x_lib_book', sysId ?? '', APP).sysId).toBe(sysId)
        expect(bench.rows('sys_attachment', `sys_id=${attachment}`)).toEqual([])
        expect(bench.data.getBlob(attachment)).toBeNull()
        expect(bench.rows('x_lib_copy', 'label=copy')).toEqual([])
        expect(bench.rows('x_lib_wish', `sys_id=${wish}`)).toMatchObject([{ book: null }])
        expect(bench.rows('sys_audit_delete', `documentkey=${sysId}`)).toMatchObject([{ tablename: 'x_lib_book', display_value: 'Gone' }])
    })

    test('is restricted by a referrer that says so', () => {
        const { sysId } = insert({ title: 'Held' })
        insert({ label: 'lock', book: sysId }, 'x_lib_lock')
        expect(bench.records.remove(bench.tx(), 'x_lib_book', sysId ?? '', APP)).toMatchObject({ sysId: null, aborted: true })
        expect(bench.rows('x_lib_book', `sys_id=${sysId}`)).toHaveLength(1)
    })

    test('deleteMultiple ignores the limit and keeps attachments (c_GlideRecordScopedAPI.md)', () => {
        const ids = ['d1', 'd2', 'd3'].map(title => insert({ title }).sysId ?? '')
        const attachment = attach(ids[0] ?? '')
        const query = bench.data.parse('x_lib_book', 'titleINd1,d2,d3', { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error', origin: 'app' })
        expect(bench.records.deleteMultiple(bench.tx(), { ...query, limit: 1 }, APP)).toBe(3)
        expect(bench.rows('sys_attachment', `sys_id=${attachment}`)).toHaveLength(1)
    })

    test('of nothing answers nothing', () => {
        expect(bench.records.remove(bench.tx(), 'x_lib_book', 'f'.repeat(32), APP).sysId).toBeNull()
    })
})

describe('display values', () => {
    test('by type, in the user\'s time zone', () => {
        const reader = bench.user('rosa', [], { name: 'Rosa Lux', time_zone: 'Europe/Berlin' })
        const row = stored({ title: 'Emma', borrower: reader.sysId, due: '2026-07-01 10:00:00', state: 'out', pages: '1234567', lost: 'true', loan: '1970-01-03 10:36:00', readers: `${reader.sysId}`, tbl: 'sys_user', doc: reader.sysId })
        const show = (field: string) => bench.records.displayValue(bench.tx(reader), 'x_lib_book', field, row[field] ?? null, row)
        expect(['borrower', 'due', 'state', 'pages', 'lost', 'loan', 'readers', 'tbl', 'doc', 'secret'].map(show)).toEqual(
            ['Rosa Lux', '2026-07-01 12:00:00', 'Lent', '1,234,567', 'true', '2 Days 10 Hours 36 Minutes', 'Rosa Lux', 'User', 'User: Rosa Lux', ''])
        expect(bench.records.recordDisplay(bench.tx(), 'x_lib_book', row)).toBe('Emma')
    })

    test('and back', () => {
        const reader = bench.user('mary', [], { name: 'Mary Ann', time_zone: 'America/New_York' })
        const back = (field: string, text: string) => bench.records.fromDisplay(bench.tx(reader), 'x_lib_book', field, text)
        expect(back('due', '2026-07-01 12:00:00')).toBe('2026-07-01 16:00:00')
        expect(back('due', '2026-01-01 12:00:00')).toBe('2026-01-01 17:00:00')
        expect(back('borrower', 'Mary Ann')).toBe(reader.sysId)
        expect(back('borrower', 'Nobody Known')).toBeNull()
        expect(back('state', 'Lent')).toBe('out')
        expect(back('state', 'out')).toBe('out')
        expect(back('lost', 'true')).toBe('1')
        expect(back('pages', '1,234')).toBe('1234')
        expect(back('loan', '2 Days 10 Hours 36 Minutes')).toBe('1970-01-03 10:36:00')
    })
})

describe('properties and events', () => {
    test('a property is read from memory and anew after a write, also of another node', () => {
        expect(bench.records.property('x_lib.days')).toBeNull()
        const { sysId } = bench.records.insert(bench.tx(), 'sys_properties', { name: 'x_lib.days', value: '3' }, APP)
        expect(bench.records.property('x_lib.days')).toBe('3')
        const row = bench.records.find(bench.tx(), 'sys_properties', sysId ?? '', 'platform') ?? {}
        bench.records.update(bench.tx(), 'sys_properties', sysId ?? '', row, { value: '' }, APP)
        expect(bench.records.property('x_lib.days')).toBe('')
    })

    test('an event gets its queue from the registry (build-workflows/system-events/c_EventRegistry.md), the call\'s own wins; the name is cut at 40', () => {
        bench.insert('sysevent_register', { event_name: 'x_lib.go', queue: 'x_lib' })
        const event = { name: 'x_lib.go', table: 'x_lib_book', instance: 'i', parm1: 'a', parm2: 'b', queue: null, processOn: null }
        const id = bench.records.queueEvent(bench.tx(), event)
        expect(bench.rows('sysevent', `sys_id=${id}`)).toMatchObject([{ name: 'x_lib.go', queue: 'x_lib', state: 'ready', parm1: 'a', process_on: formatStored(bench.clock), user_name: 'system' }])
        const other = bench.records.queueEvent(bench.tx(), { ...event, name: 'n'.repeat(50), queue: 'own', processOn: '2026-05-05 00:00:00' })
        expect(bench.rows('sysevent', `sys_id=${other}`)).toMatchObject([{ name: 'n'.repeat(40), queue: 'own', process_on: '2026-05-05 00:00:00' }])
    })
})

test('a user with snc_read_only writes nothing but can cause events (c_ReadOnlyRole.md)', () => {
    const tx = bench.tx(bench.user('auditor', ['snc_read_only', 'admin']))
    expect(bench.records.insert(tx, 'x_lib_book', { title: 'x' }, APP)).toMatchObject({ sysId: null, aborted: true })
    expect(bench.records.queueEvent(tx, { name: 'e', table: null, instance: null, parm1: '', parm2: '', queue: null, processOn: null })).toMatch(/^[0-9a-f]{32}$/)
    expect(bench.records.insert(tx, 'sys_user_preference', { name: 'p' }, APP).sysId).not.toBeNull()
})

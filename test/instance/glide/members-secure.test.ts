import { begin, id, installThing, run, store, testPlatform, type TestPlatform } from '../testing/script-platform'
import type { Transaction } from '../contracts'
import { emulatedMembers } from './registry'
import { glideClasses } from './classes'

/**
 * GlideRecordSecure "performs the same functions as GlideRecord, and also enforces ACLs" (scripts/p_GlideServerAPIs.md): every member
 * does the same for a user who may do everything, and what a user may not do is passed over or set to null.
 */
let platform: TestPlatform
let tx: Transaction

const script = (source: string): unknown => run(platform, `(function () { ${source} })()`, tx)
const all = { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error' as const, origin: 'platform' as const }
const things = () => platform.data.select(platform.data.parse('x_test_thing', 'ORDERBYnumber', all), all).ids

function allow(name: string, operation: string, role: string): void {
    const rule = store(platform, 'sys_security_acl', { name, operation, type: 'record', active: '1', admin_overrides: '1' })
    store(platform, 'sys_security_acl_role', { sys_security_acl: rule, sys_user_role: id(role) })
}

beforeAll(() => {
    platform = testPlatform()
    installThing(platform, { title: { attributes: 'a=b' }, state: { type: 'integer' }, owner: { type: 'reference', reference: 'sys_user' }, active: { type: 'boolean' }, hidden: {}, fixed: {} }, 'none')
    for (const [name, roles] of [['able', ['reader', 'writer', 'owner']], ['reader', ['reader']], ['writer', ['reader', 'writer']], ['nobody', []]] as const) {
        store(platform, 'sys_user', { sys_id: id(`user ${name}`), user_name: name, name, active: '1' })
        for (const role of roles)
            store(platform, 'sys_user_has_role', { user: id(`user ${name}`), role: id(role), state: 'active' })
    }
    for (const role of ['reader', 'writer', 'owner'])
        store(platform, 'sys_user_role', { sys_id: id(role), name: `x_test.${role}` })
    allow('x_test_thing', 'read', 'reader')
    for (const operation of ['create', 'write', 'delete'])
        allow('x_test_thing', operation, 'writer')
    allow('x_test_thing.hidden', 'read', 'owner')
    allow('x_test_thing.fixed', 'write', 'owner')
})
afterAll(() => platform.data.close())

/** The same four rows again. */
function fill(): void {
    things().forEach(sysId => platform.data.deleteRow('x_test_thing', sysId, 'platform'))
    for (let at = 1; at <= 4; at++)
        store(platform, 'x_test_thing', { sys_id: id(`t${at}`), number: `N${at}`, name: `thing ${at}`, title: at === 4 ? null : `title ${at % 2}`, state: String(at % 2), active: at < 4 ? '1' : '0', owner: at === 1 ? id('user able') : null, hidden: 'h', fixed: 'f' })
}
beforeEach(() => {
    tx = begin(platform, 'x_test', 'able')
    fill()
})

const FIND = 'gr.orderBy("number"); gr.query(); var out = ""; while (gr.next()) out += gr.getValue("number").slice(-1); return out'
const FIRST = `gr.get("${id('t1')}");`
/** Each member in a script that has an answer; `gr` is a fresh record of the table. */
const USES: Readonly<Record<string, string>> = {
    _query: 'gr._query(); return gr.hasNext()', _next: 'gr.query(); return gr._next()', addActiveQuery: `gr.addActiveQuery(); ${FIND}`, addEncodedQuery: `gr.addEncodedQuery("state=1^ORnumber=N4"); ${FIND}`,
    addJoinQuery: `gr.addJoinQuery("sys_user", "owner", "sys_id"); ${FIND}`, addNotNullQuery: `gr.addNotNullQuery("title"); ${FIND}`, addNullQuery: `gr.addNullQuery("title"); ${FIND}`,
    addQuery: `gr.addQuery("state", "!=", 0); ${FIND}`, addSystemEncodedQuery: `gr.addSystemEncodedQuery("state=1"); ${FIND}`, addSystemOrderBy: `gr.addSystemOrderBy("state"); ${FIND}`,
    addSystemOrderByDesc: `gr.addSystemOrderByDesc("state"); ${FIND}`, addSystemQuery: `gr.addSystemQuery("state", 1); ${FIND}`, addUserEncodedQuery: `gr.addUserEncodedQuery("state=1"); ${FIND}`,
    addUserOrderBy: `gr.addUserOrderBy("state"); ${FIND}`, addUserOrderByDesc: `gr.addUserOrderByDesc("state"); ${FIND}`, addUserQuery: `gr.addUserQuery("state", 1); ${FIND}`,
    canCreate: 'return gr.canCreate()', canDelete: `${FIRST} return gr.canDelete()`, canRead: `${FIRST} return gr.canRead()`, canWrite: `${FIRST} return gr.canWrite()`,
    chooseWindow: `gr.chooseWindow(1, 3); ${FIND}`, deleteMultiple: 'gr.addQuery("state", 1); gr.query(); gr.deleteMultiple()', deleteRecord: `${FIRST} return gr.deleteRecord()`,
    disableSysIdInOptimization: `gr.disableSysIdInOptimization(); ${FIND}`, get: 'return [gr.get("number", "N2"), gr.name].join()', getAttribute: 'return gr.getAttribute("title")',
    getClassDisplayValue: 'return gr.getClassDisplayValue()', getDisplayValue: `${FIRST} return gr.getDisplayValue("owner")`, getED: `${FIRST} return gr.getED().getName()`,
    getElement: `${FIRST} return gr.getElement("title") + ""`, getElements: `${FIRST} return gr.getElements().length`, getEncodedQuery: 'gr.addQuery("state", 1); return gr.getEncodedQuery()',
    getLabel: 'return gr.getLabel()', getLastErrorMessage: 'return gr.getLastErrorMessage()', getLink: `${FIRST} return gr.getLink(false)`, getRecordClassName: `${FIRST} return gr.getRecordClassName()`,
    getRowCount: 'gr.query(); return gr.getRowCount()', getTableName: 'return gr.getTableName()', getUniqueValue: `${FIRST} return gr.getUniqueValue()`, getValue: `${FIRST} return gr.getValue("active")`,
    hasNext: 'gr.query(); return gr.hasNext()', initialize: 'gr.initialize(); return gr.isNewRecord()', insert: 'gr.number = "N5"; return gr.insert() !== null', isActionAborted: 'return gr.isActionAborted()',
    isEncodedQueryValid: 'return gr.isEncodedQueryValid("state=1")', isNewRecord: `${FIRST} return gr.isNewRecord()`, isValid: 'return gr.isValid()', isValidEncodedQuery: 'return gr.isValidEncodedQuery("state=1")',
    isValidField: 'return gr.isValidField("title")', isValidRecord: `${FIRST} return gr.isValidRecord()`, isView: 'return gr.isView()', newRecord: 'gr.newRecord(); return gr.isNewRecord()',
    next: 'gr.query(); return gr.next()', operation: `${FIRST} return gr.operation()`, orderBy: `gr.orderBy("state"); ${FIND}`, orderByDesc: `gr.orderByDesc("state"); ${FIND}`, query: `gr.query("state", 1); return gr.getRowCount()`,
    setAbortAction: `${FIRST} gr.setAbortAction(true); gr.title = "x"; return gr.update()`, setCategory: `gr.setCategory("embedded_list"); ${FIND}`, setLimit: `gr.setLimit(2); ${FIND}`,
    setNewGuidValue: `gr.initialize(); gr.setNewGuidValue("${id('made')}"); return gr.insert()`, setNoCount: `gr.setNoCount(true); ${FIND}`, setValue: `${FIRST} gr.setValue("title", "set"); return gr.title + ""`,
    setWorkflow: `${FIRST} gr.setWorkflow(false); gr.title = "quiet"; return gr.update()`, update: `${FIRST} gr.title = "new"; return gr.update()`,
    updateMultiple: 'gr.addQuery("state", 1); gr.setValue("title", "many"); gr.updateMultiple()', updateWithReferences: `${FIRST} gr.title = "own"; return gr.updateWithReferences()`
}
const MEMBERS = emulatedMembers(glideClasses.find(({ api }) => api === 'GlideRecord')!).filter(member => member !== 'toString')

describe('scripts/p_GlideServerAPIs.md: GlideRecordSecure does what GlideRecord does, for who may', () => {
    test('every emulated member is looked at', () => {
        expect(MEMBERS.filter(member => USES[member] === undefined)).toEqual([])
    })

    test.each(MEMBERS)('%s', member => {
        const seen = (type: string) => {
            fill()
            const answer = script(`var gr = new ${type}('x_test_thing'); ${USES[member]}`)
            return { answer, rows: platform.data.load('x_test_thing', things()).map(row => [row?.number, row?.title]) }
        }
        expect(seen('GlideRecordSecure')).toEqual(seen('GlideRecord'))
    })
})

describe('scripts/p_GlideServerAPIs.md: GlideRecordSecure heeds the access rules', () => {
    test('next passes over what the user may not read, without a word', () => {
        tx = begin(platform, 'x_test', 'nobody')
        expect(script(`var gr = new GlideRecordSecure('x_test_thing'); ${FIND}`)).toBe('')
        expect(script(`var gr = new GlideRecord('x_test_thing'); ${FIND}`)).toBe('1234')
        tx = begin(platform, 'x_test', 'reader')
        expect(script(`var gr = new GlideRecordSecure('x_test_thing'); ${FIND}`)).toBe('1234')
    })

    test('a field that the user may not read is null', () => {
        const asked = `${FIRST} return [gr.getValue('hidden'), gr.hidden.nil(), gr.getValue('title')].map(String).join()`
        tx = begin(platform, 'x_test', 'reader')
        expect(script(`var gr = new GlideRecordSecure('x_test_thing'); ${asked}`)).toBe('null,true,title 1')
        expect(script(`var gr = new GlideRecord('x_test_thing'); ${asked}`)).toBe('h,false,title 1')
        tx = begin(platform, 'x_test', 'able')
        expect(script(`var gr = new GlideRecordSecure('x_test_thing'); ${asked}`)).toBe('h,false,title 1')
    })

    test('a field that the user may not write is set to null when the record is written', () => {
        tx = begin(platform, 'x_test', 'writer')
        const made = script('var gr = new GlideRecordSecure("x_test_thing"); gr.number = "N9"; gr.title = "mine"; gr.fixed = "mine"; return gr.insert()') as string
        expect(platform.data.load('x_test_thing', [made])[0]).toMatchObject({ title: 'mine', fixed: null })
    })

    test('insert, update and deleteRecord do nothing for who may only read', () => {
        tx = begin(platform, 'x_test', 'reader')
        expect(script('var gr = new GlideRecordSecure("x_test_thing"); gr.number = "N9"; return gr.insert()')).toBeNull()
        expect(script(`var gr = new GlideRecordSecure('x_test_thing'); ${FIRST} gr.title = 'x'; return [gr.update(), gr.deleteRecord()].map(String).join()`)).toBe('null,false')
        expect(platform.data.load('x_test_thing', [id('t1')])[0]?.title).toBe('title 1')
        expect(things()).toHaveLength(4)
    })

    test('updateMultiple and deleteMultiple: of many only those that the user may write or delete', () => {
        tx = begin(platform, 'x_test', 'reader')
        script('var gr = new GlideRecordSecure("x_test_thing"); gr.setValue("title", "many"); gr.updateMultiple(); gr = new GlideRecordSecure("x_test_thing"); gr.deleteMultiple()')
        expect(platform.data.load('x_test_thing', things()).map(row => row?.title)).toEqual(['title 1', 'title 0', 'title 1', null])
        tx = begin(platform, 'x_test', 'writer')
        script('var gr = new GlideRecordSecure("x_test_thing"); gr.addQuery("state", 1); gr.deleteMultiple()')
        expect(things()).toEqual([id('t2'), id('t4')])
    })

    test('toString says which of the two it is, within an application', () => {
        expect(script('return [new GlideRecordSecure("x_test_thing").toString(), new GlideRecord("x_test_thing").toString()].join()')).toBe('[object GlideRecordSecure],[object GlideRecord]')
    })
})

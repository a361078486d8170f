import { Bench } from '../testing/bench'
import type { Operation, Row, Transaction, UserContext } from '../contracts'
import { hashPassword } from '../values/password'

/** Access control; docs: markdown/platform-security/access-control/exploring-access-control-list.md and acl-rule-types.md unless a test names another page. */
let bench: Bench
let count = 0

beforeAll(() => {
    bench = new Bench()
})

afterAll(() => bench.close())

function table(extra: { extends?: string, scope?: string, access?: Record<string, boolean> } = {}): string {
    const name = `x_sec_t${++count}`
    bench.table({ name, extendable: true, fields: extra.extends === undefined ? { title: { display: true }, secret: {}, owner: { type: 'reference', reference: 'sys_user' } } : {}, ...extra })
    return name
}

const can = (user: UserContext, operation: Operation, name: string, field: string | null = null, row: Row | null = null, tx: Transaction = bench.tx(user)) =>
    bench.security.canAccess(tx, operation, name, field, row)

const named = (...roles: string[]) => bench.user(`u${++count}`, roles)

describe('users and roles', () => {
    test('roles come from the user, from groups and the groups above, and by containment', () => {
        const boss = bench.role('x.boss')
        bench.insert('sys_user_role_contains', { role: boss, contains: bench.role('x.clerk') })
        bench.insert('sys_user_role_contains', { role: bench.role('x.clerk'), contains: bench.role('x.guest') })
        const parent = bench.insert('sys_user_group', { name: 'parent', active: '1' })
        const child = bench.insert('sys_user_group', { name: 'child', active: '1', parent })
        bench.insert('sys_group_has_role', { group: parent, role: boss, inherits: '1' })
        bench.insert('sys_group_has_role', { group: child, role: bench.role('x.closed'), inherits: '0' })
        const id = bench.insert('sys_user', { user_name: 'grouped', active: '1' })
        bench.insert('sys_user_grmember', { user: id, group: child })
        expect([...bench.security.userById(id)?.roles ?? []].sort()).toEqual(['snc_internal', 'x.boss', 'x.clerk', 'x.guest'])
    })

    test('snc_internal is for all but external users (platform-security/explicit-roles.md)', () => {
        expect(named().roles.has('snc_internal')).toBe(true)
        expect(named('snc_external').roles.has('snc_internal')).toBe(false)
        expect(bench.security.userByName('guest')?.roles.has('snc_internal')).toBe(false)
    })

    test('admin has all roles, but not those that restrict or are nobody\'s', () => {
        const admin = named('admin')
        const has = (role: string) => bench.security.hasRole(admin, role)
        expect(['x.anything', 'itil', 'public'].map(has)).toEqual([true, true, true])
        expect(['nobody', 'maint', 'snc_read_only', 'snc_external'].map(has)).toEqual([false, false, false, false])
        expect(bench.security.hasRole(named(), 'public')).toBe(true)
    })

    test('passwords; inactive and locked-out users are nobody', () => {
        bench.user('pw', [], { user_password: hashPassword('secret') })
        expect(bench.security.authenticate('pw', 'secret')?.userName).toBe('pw')
        expect(bench.security.authenticate('PW', 'secret')?.userName).toBe('pw')
        expect(bench.security.authenticate('pw', 'Secret')).toBeNull()
        expect(bench.security.authenticate('pw', '')).toBeNull()
        expect(bench.security.authenticate('nobody-here', 'secret')).toBeNull()
        bench.insert('sys_user', { user_name: 'off', active: '0', user_password: hashPassword('secret') })
        bench.insert('sys_user', { user_name: 'locked', active: '1', locked_out: '1', user_password: hashPassword('secret') })
        expect([bench.security.authenticate('off', 'secret'), bench.security.userByName('locked')]).toEqual([null, null])
        expect(bench.security.userByName('a^b=c')).toBeNull()
        expect(bench.user('api', [], { web_service_access_only: '1' }).webServiceOnly).toBe(true)
    })

    test('a password written through the record service is stored hashed', () => {
        const { sysId } = bench.records.insert(bench.tx(), 'sys_user', { user_name: 'fresh', user_password: 'open', active: 'true' }, { workflow: true, origin: 'app' })
        expect(bench.rows('sys_user', `sys_id=${sysId}`)[0]?.user_password).toMatch(/^scrypt:/)
        expect(bench.security.authenticate('fresh', 'open')?.sysId).toBe(sysId)
    })

    test('a role that is granted is had at once', () => {
        const user = named()
        bench.records.insert(bench.tx(), 'sys_user_has_role', { user: user.sysId, role: bench.role('x.late') }, { workflow: true, origin: 'app' })
        expect(bench.security.userById(user.sysId)?.roles.has('x.late')).toBe(true)
    })

    test('the system user', () => {
        expect(bench.security.systemUser()).toMatchObject({ userName: 'system', isSystem: true, isAdmin: true })
        expect(bench.security.userById(bench.security.systemUser().sysId)?.isSystem).toBe(true)
    })
})

describe('record rules', () => {
    test('without a rule of its own a table is for administrators (c_DefaultDenyProperty.md)', () => {
        const name = table()
        for (const operation of ['create', 'read', 'write', 'delete'] as const) {
            expect(can(named('itil'), operation, name)).toBe(false)
            expect(can(named('admin'), operation, name)).toBe(true)
        }
    })

    test.each<[string, Row, string[], string[], boolean]>([
        ['the role', {}, ['x.r'], ['x.r'], true],
        ['another role', {}, ['x.r'], ['x.other'], false],
        ['one of two roles', {}, ['x.r', 'x.s'], ['x.s'], true],
        ['no role, condition or script: empty, denied', {}, [], ['x.r'], false],
        ['a condition that holds', { condition: 'title=open^EQ' }, [], [], true],
        ['a condition in another case', { condition: 'title=Open^EQ' }, [], [], false],
        ['role and condition, role missing', { condition: 'title=open' }, ['x.r'], [], false],
        ['role and condition, condition false', { condition: 'title=shut' }, ['x.r'], ['x.r'], false],
        ['a script with answer', { script: 'answer = current.title == "open"', advanced: '1' }, [], [], true],
        ['a script that evaluates to false', { script: 'current.title == "shut"', advanced: '1' }, [], [], false],
        ['a script that only says true: invalid', { script: 'answer = true;', advanced: '1' }, [], [], false],
        ['a script that fails', { script: 'nowhere.to()', advanced: '1' }, [], [], false],
        ['all three', { script: 'answer = current.title == "open"', condition: 'title=open' }, ['x.r'], ['x.r'], true],
        ['a script that is true-like only', { script: 'answer = 1' }, ['x.r'], ['x.r'], false],
        ['an inactive rule', { active: '0' }, ['x.r'], ['x.r'], false],
        ['the right role, for external users too', {}, ['snc_external'], ['snc_external'], true]
    ])('%s', (_name, values, roles, has, granted) => {
        const name = table()
        bench.acl({ name, ...values }, roles)
        const row = { sys_id: 'a', title: 'open' }
        expect(can(named(...has), 'read', name, null, row)).toBe(granted)
    })

    test('the user is meant by the dynamic filter', () => {
        const name = table()
        bench.acl({ name, condition: 'ownerDYNAMIC90d1921e5f510100a9ad2572f2b477fe' })
        const user = named()
        const tx = bench.tx(user)
        expect(can(user, 'read', name, null, { owner: user.sysId }, tx)).toBe(true)
        expect(can(user, 'read', name, null, { owner: 'x' }, tx)).toBe(false)
        expect(can(user, 'read', name, 'title', { owner: 'x' }, tx)).toBe(false)
    })

    test('before a query only roles are looked at', () => {
        const name = table()
        bench.acl({ name, condition: 'title=open' }, ['x.r'])
        expect(can(named('x.r'), 'read', name)).toBe(true)
        expect(can(named(), 'read', name)).toBe(false)
    })

    test('several rules on one object: any grants', () => {
        const name = table()
        bench.acl({ name }, ['x.a'])
        bench.acl({ name, condition: 'title=open' })
        expect(can(named(), 'read', name, null, { title: 'open' })).toBe(true)
        expect(can(named('x.a'), 'read', name, null, { title: 'shut' })).toBe(true)
        expect(can(named(), 'read', name, null, { title: 'shut' })).toBe(false)
    })

    test('a role that does not exist makes the rule deny, administrators too', () => {
        const name = table()
        const acl = bench.acl({ name }, ['x.r'])
        bench.insert('sys_security_acl_role', { sys_security_acl: acl, sys_user_role: 'f'.repeat(32) })
        expect(can(named('x.r'), 'read', name)).toBe(false)
    })

    test('rules of parent tables count for children; the wildcard comes last', () => {
        const parent = table()
        const child = table({ extends: parent })
        bench.acl({ name: parent }, ['x.p'])
        expect(can(named('x.p'), 'read', child)).toBe(true)
        bench.acl({ name: child }, ['x.c'])
        expect(can(named('x.c'), 'read', child)).toBe(true)
        expect(can(named('x.c'), 'read', parent)).toBe(false)
        // Failing the first matching rule, the next one is asked.
        expect(can(named('x.p'), 'read', child)).toBe(true)
    })

    test('table and field must both grant', () => {
        const name = table()
        bench.acl({ name }, ['x.r'])
        bench.acl({ name: `${name}.secret` }, ['x.s'])
        expect([null, 'title', 'secret'].map(field => can(named('x.r'), 'read', name, field))).toEqual([true, true, false])
        expect([null, 'title', 'secret'].map(field => can(named('x.s'), 'read', name, field))).toEqual([false, false, false])
        expect([null, 'title', 'secret'].map(field => can(named('x.r', 'x.s'), 'read', name, field))).toEqual([true, true, true])
        expect(can(named('admin'), 'read', name, 'secret')).toBe(true)
    })

    test.each([
        ['table.field', '$.secret'], ['parent.field', '^.secret'], ['*.field', '*.x_secret'], ['table.*', '$.*'], ['parent.*', '^.*']
    ])('a field rule on %s is found', (_name, pattern) => {
        const parent = `x_sec_t${++count}`
        bench.table({ name: parent, extendable: true, fields: { title: {}, secret: {}, x_secret: {} } })
        const child = table({ extends: parent })
        bench.acl({ name: parent }, ['snc_internal'])
        const acl = bench.acl({ name: pattern.replace('$', child).replace('^', parent) }, ['x.f'])
        const field = pattern === '*.x_secret' ? 'x_secret' : 'secret'
        expect(can(named(), 'read', child, field)).toBe(false)
        expect(can(named('x.f'), 'read', child, field)).toBe(true)
        bench.data.deleteRow('sys_security_acl', acl, 'platform')
        bench.records.flush()
        expect(can(named(), 'read', child, field)).toBe(true)
    })

    test('creating a field asks its write rules when it has none of its own', () => {
        const name = table()
        bench.acl({ name, operation: 'create' }, ['x.r'])
        bench.acl({ name: `${name}.secret`, operation: 'write' }, ['x.w'])
        expect(can(named('x.r'), 'create', name, 'secret')).toBe(false)
        expect(can(named('x.r'), 'create', name, 'title')).toBe(true)
        bench.acl({ name: `${name}.secret`, operation: 'create' }, ['x.r'])
        expect(can(named('x.r'), 'create', name, 'secret')).toBe(true)
    })

    test('admin overrides, but not nobody, and not where it is off (t_CreateAnACLRule.md)', () => {
        const off = table()
        bench.acl({ name: `${off}.secret`, admin_overrides: '0', condition: 'title=open' })
        expect(can(named('admin'), 'read', off, 'secret', { title: 'shut' })).toBe(false)
        expect(can(named('admin'), 'read', off, 'secret', { title: 'open' })).toBe(true)
        bench.acl({ name: `${off}.title` }, ['nobody'])
        expect(can(named('admin'), 'read', off, 'title')).toBe(false)
    })

    test('with glide.security.admin.override.accessterm=false one rule without the override takes it from all (t_EvalAdmOverrideAccLevel.md)', () => {
        const name = table()
        bench.acl({ name: `${name}.secret`, condition: 'title=never' })
        bench.acl({ name: `${name}.secret`, admin_overrides: '0', condition: 'title=open' })
        const admin = named('admin')
        expect(can(admin, 'read', name, 'secret', { title: 'shut' })).toBe(true)
        const property = bench.insert('sys_properties', { name: 'glide.security.admin.override.accessterm', value: 'false' })
        expect(['shut', 'open'].map(title => can(admin, 'read', name, 'secret', { title }))).toEqual([false, true])
        bench.records.remove(bench.tx(), 'sys_properties', property, { workflow: false, origin: 'platform' })
        expect(can(admin, 'read', name, 'secret', { title: 'shut' })).toBe(true)
    })

    test('deny-unless comes first and only takes away (acl-denial-behavior.md)', () => {
        const name = table()
        bench.acl({ name }, ['x.r'])
        bench.acl({ name, decision_type: 'deny' }, ['x.d'])
        expect([['x.r'], ['x.d'], ['x.r', 'x.d']].map(roles => can(named(...roles), 'read', name))).toEqual([false, false, true])
    })

    test('applies-to limits a rule to some records', () => {
        const name = table()
        bench.acl({ name, applies_to: 'title=open' }, ['x.r'])
        expect(can(named('x.r'), 'read', name, null, { title: 'open' })).toBe(true)
        expect(can(named('x.r'), 'read', name, null, { title: 'shut' })).toBe(false)
    })

    test('a dot-walked field needs each step', () => {
        const name = table()
        bench.acl({ name }, ['snc_internal'])
        const target = named()
        const row = { owner: target.sysId }
        expect(can(named(), 'read', name, 'owner.email', row)).toBe(true)
        expect(can(named(), 'read', name, 'owner.user_password', row)).toBe(false)
        bench.acl({ name: `${name}.owner` }, ['x.o'])
        expect(can(named(), 'read', name, 'owner.email', row)).toBe(false)
    })

    test('attachments follow their record', () => {
        const name = table()
        bench.acl({ name, condition: 'title=open' })
        const attachment = { table_name: name, table_sys_id: bench.insert(name, { title: 'open' }) }
        const hidden = { table_name: name, table_sys_id: bench.insert(name, { title: 'shut' }) }
        expect(can(named(), 'read', 'sys_attachment', null, attachment)).toBe(true)
        expect(can(named(), 'write', 'sys_attachment', null, attachment)).toBe(false)
        expect(can(named(), 'read', 'sys_attachment', null, hidden)).toBe(false)
    })

    test('a changed rule counts from the next transaction; unknown tables and system', () => {
        const name = table()
        const user = named('x.r')
        expect(can(user, 'read', name)).toBe(false)
        bench.acl({ name }, ['x.r'])
        expect(can(user, 'read', name)).toBe(true)
        expect(can(named('admin'), 'read', 'x_nowhere')).toBe(false)
        expect(can(bench.security.systemUser(), 'delete', name)).toBe(true)
    })

    test('snc_read_only takes writing away (user-administration/c_ReadOnlyRole.md)', () => {
        const user = named('admin', 'snc_read_only')
        expect((['create', 'read', 'write', 'delete'] as const).map(operation => can(user, operation, 'incident'))).toEqual([false, true, false, false])
    })
})

describe('named rules', () => {
    const execute = (user: UserContext, type: string, name: string, ids?: string[]) => bench.security.canExecute(bench.tx(user), type, name, ids)

    test('REST endpoints by the rules they name: at least one must pass, none denies (rest-api-explorer/t_WbSvcRqACL.md)', () => {
        const one = bench.acl({ type: 'REST_Endpoint', name: 'a', operation: 'execute' }, ['x.a'])
        const two = bench.acl({ type: 'REST_Endpoint', name: 'b', operation: 'execute' }, ['x.b'])
        expect(execute(named('x.b'), 'REST_Endpoint', 'a', [one, two])).toBe(true)
        expect(execute(named('x.c'), 'REST_Endpoint', 'a', [one, two])).toBe(false)
        expect(execute(named('x.a'), 'REST_Endpoint', 'a', [])).toBe(false)
        expect(execute(named('x.a'), 'REST_Endpoint', 'a', ['f'.repeat(32)])).toBe(false)
        expect(execute(named('admin'), 'REST_Endpoint', 'a', [one])).toBe(true)
    })

    test('pages and script includes by name, then by the wildcard, else for internal users', () => {
        bench.acl({ type: 'ui_page', name: 'x_page', operation: 'read' }, ['x.a'])
        expect(execute(named('x.a'), 'ui_page', 'x_page')).toBe(true)
        expect(execute(named(), 'ui_page', 'x_page')).toBe(false)
        expect(execute(named(), 'ui_page', 'other_page')).toBe(true)
        expect(execute(named('snc_external'), 'ui_page', 'other_page')).toBe(false)
        bench.acl({ type: 'client_callable_script_include', name: '*', operation: 'execute' }, ['x.a'])
        expect(execute(named(), 'client_callable_script_include', 'Any')).toBe(false)
    })
})

describe('across scopes (application-development/c_CrossScopePrivilegeRecord.md)', () => {
    const check = (scope: string, name: string, operation: Operation) => () => bench.security.checkScopeAccess(scope, name, operation)
    test('own tables need nothing; others a privilege per operation; a refusal wins', () => {
        bench.app('x_one')
        const own = table({ scope: 'x_one' })
        const other = table()
        expect(check('x_one', own, 'delete')).not.toThrow()
        expect(check('x_one', other, 'read')).toThrow(`Read operation on table '${other}' from scope 'App x_one' was denied. The application 'App x_one' must declare a cross scope access privilege.`)
        bench.grant('x_one', other, 'read')
        expect(check('x_one', other, 'read')).not.toThrow()
        expect(check('x_one', other, 'write')).toThrow(/^Write operation/)
        bench.grant('x_one', other, 'write', 'sys_db_object', 'requested')
        expect(check('x_one', other, 'write')).toThrow(/^Write operation/)
        bench.grant('x_one', other, 'read', 'sys_db_object', 'denied')
        expect(check('x_one', other, 'read')).toThrow(/^Read operation/)
    })

    test('a privilege cannot exceed the table\'s own settings, which bind global code too (r_TableApplicationAccessFields.md)', () => {
        bench.app('x_two')
        bench.app('x_owner')
        const closed = table({ scope: 'x_owner', access: { create: false } })
        for (const operation of ['read', 'create', 'write']) bench.grant('x_two', closed, operation)
        expect(check('x_two', closed, 'write')).not.toThrow()
        expect(check('x_two', closed, 'create')).toThrow(`Create operation against '${closed}' from scope 'x_two' has been refused due to the table's cross-scope access policy`)
        expect(check('global', closed, 'create')).toThrow(/cross-scope access policy$/)
        expect(check('global', closed, 'read')).not.toThrow()
        const unreadable = table({ scope: 'x_owner', access: { read: false } })
        bench.grant('x_two', unreadable, 'write')
        expect(check('x_two', unreadable, 'write')).toThrow(/cross-scope access policy$/)
    })

    test('an application that tracks nothing needs no privilege (c_RuntimeAccessTracking.md)', () => {
        bench.app('x_free', 'none')
        expect(check('x_free', table(), 'read')).not.toThrow()
    })

    test('APIs go by the names instances record; a class name covers its members', () => {
        bench.app('x_api')
        const call = (api: string) => () => bench.security.checkScriptableAccess('x_api', api)
        expect(call('GlideRecord.query')).not.toThrow()
        expect(call('GlideRecord.insert')).toThrow('Execute operation on API \'GlideRecord.insert\' from scope \'App x_api\' was denied.')
        bench.grant('x_api', 'GlideRecord', 'execute', 'scriptable')
        expect(call('GlideRecord.insert')).not.toThrow()
        expect(call('RESTMessageV2.execute')).toThrow(/ScriptableRESTMessageClient\.execute/)
        bench.grant('x_api', 'ScriptableRESTMessageClient.execute', 'execute', 'scriptable')
        expect(call('RESTMessageV2.execute')).not.toThrow()
        expect(() => bench.security.checkScriptableAccess('global', 'GlideRecord.insert')).not.toThrow()
    })

    test('script includes of others must be public and granted', () => {
        bench.app('x_inc')
        const call = (access: string, owner = 'x_owner') => () => bench.security.checkScriptIncludeAccess('x_inc', 'Tool', owner, access)
        expect(call('package_private', 'x_inc')).not.toThrow()
        expect(call('package_private')).toThrow(/cross-scope access policy$/)
        expect(call('public')).toThrow(/must declare a cross scope access privilege/)
        bench.grant('x_inc', 'Tool', 'execute', 'sys_script_include')
        expect(call('public')).not.toThrow()
    })

    test('restricted callers are refused until they are allowed, tracked ones are let in (application-development/set-RCA-level.md)', () => {
        bench.app('x_rca')
        bench.app('x_rca_owner')
        const restricted = (callerAccess: string): string => {
            const name = table({ scope: 'x_rca_owner' })
            const { sys_id: id = '' } = bench.rows('sys_db_object', `name=${name}`)[0] ?? {}
            bench.data.updateRow('sys_db_object', id ?? '', { caller_access: callerAccess }, 'platform')
            bench.grant('x_rca', name, 'read')
            return name
        }
        expect(check('x_rca', restricted('1'), 'read')).not.toThrow()
        const name = restricted('2')
        expect(check('x_rca', name, 'read')).toThrow(`Read operation on table '${name}' from scope 'x_rca' was denied: its caller access is restricted and has not been granted`)
        expect(check('x_rca_owner', name, 'read')).not.toThrow()
        bench.insert('sys_script_include', { name: 'Guarded', sys_scope: bench.rows('sys_app', 'scope=x_rca_owner')[0]?.sys_id ?? '', caller_access: '2' })
        bench.grant('x_rca', 'Guarded', 'execute', 'sys_script_include')
        expect(() => bench.security.checkScriptIncludeAccess('x_rca', 'Guarded', 'x_rca_owner', 'public')).toThrow(/caller access is restricted/)
        const scope = (name: string): string => bench.rows('sys_app', `scope=${name}`)[0]?.sys_id ?? ''
        bench.insert('sys_restricted_caller_access', { source_scope: scope('x_rca'), target_scope: scope('x_rca_owner'), status: '2' })
        expect(check('x_rca', name, 'read')).toThrow('NotEmulated: approvals of restricted caller access (sys_restricted_caller_access) from x_rca to x_rca_owner')
    })
})

describe('query ACLs (platform-security/access-control/query-acl-rule.md)', () => {
    const canQuery = (user: UserContext, kind: 'query_match' | 'query_range', name: string, field: string, explicit = false) =>
        bench.security.canQuery(bench.tx(user), kind, name, field, explicit)

    test('without any, read access to the column decides', () => {
        const name = table()
        bench.acl({ name }, ['x.reader'])
        bench.acl({ name: `${name}.secret` }, ['x.keeper'])
        expect([canQuery(named('x.reader'), 'query_match', name, 'title'), canQuery(named('x.reader'), 'query_match', name, 'secret')]).toEqual([true, false])
        expect(canQuery(named('x.reader', 'x.keeper'), 'query_range', name, 'secret')).toBe(true)
        expect(canQuery(named('x.reader'), 'query_match', name, 'secret', true)).toBe(true)
    })

    test('where there are some they override it, each for its own kind of operators', () => {
        const name = table()
        bench.acl({ name }, ['x.reader'])
        bench.acl({ name: `${name}.title`, operation: 'query_range' }, ['x.payroll'])
        expect([canQuery(named('x.reader'), 'query_match', name, 'title'), canQuery(named('x.reader'), 'query_range', name, 'title')]).toEqual([true, false])
        expect(canQuery(named('x.payroll'), 'query_range', name, 'title')).toBe(true)
        expect(canQuery(named('x.reader'), 'query_range', name, 'title', true)).toBe(false)
        const user = bench.tx(named('x.reader'))
        const query = (source: string) => () => bench.records.restrictQuery(user, bench.data.parse(name, source, { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error', origin: 'app' }))
        expect(query('title=a^ORtitleINa,b^titleISNOTEMPTY')).not.toThrow()
        expect(query('titleSTARTSWITHa')).toThrow(`NotEmulated: a query by ${name}.title, which query ACLs refuse`)
        expect(query('owner.name=a^ORDERBYtitle')).toThrow(/which query ACLs refuse/)
    })
})

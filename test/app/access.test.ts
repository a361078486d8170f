import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AccessMatrix, TableAccess } from '../../src/access/types'
import { accessFiles, readMatrix } from '../../tools/access'
import { rulesOf } from '../../tools/access/rules'
import { allRecordsOf, rolesOfAcl } from '../../tools/certify/records'
import { readBuild } from '../../tools/records/read'

const root = join(__dirname, '../..')
const app = process.env.APP_DIR ?? join(root, 'dist/app')
if (!existsSync(app))
    throw new Error('These tests look at the built app: npm run build first.')

const session: TableAccess = { table: 'loan', things: 'loans', read: ['admin', 'session_viewer'], create: 'by hand', write: 'nobody', delete: ['admin'], why: 'A history.' }
const matrix = (row: Partial<TableAccess> = {}): AccessMatrix => ({
    TABLES: [{ ...session, ...row }],
    FIELDS: [{ table: 'loan', operation: 'read', fields: ['pin'], why: 'A secret.' }, { table: 'loan', operation: 'write', fields: ['due_date', 'fee'], why: 'Kept by the app.' }],
    ROUTES: [{ route: 'lend_book', roles: ['user'], description: 'Readers borrow books' }]
})

describe('rules of a matrix', () => {
    const described = (row: Partial<TableAccess> = {}) => rulesOf(matrix(row)).tables.map(({ operation, isDenied, roles, description }) =>
        `${operation}: ${isDenied ? 'deny' : 'allow'} ${roles.join('+')}, ${description}`)

    it('grant to roles, deny to all, and leave out what is ruled by hand', () => {
        expect(described()).toEqual([
            'read: allow admin+session_viewer, Glance admins and session viewers read every loan',
            'write: deny admin, Nobody edits loans by hand',
            'delete: allow admin, Glance admins may delete loans'
        ])
    })

    it('read alike where nothing may be done by hand', () => {
        expect(described({ read: ['admin'], create: 'nobody', delete: 'nobody' })).toEqual([
            'read: allow admin, Glance admins read loans',
            ...['create', 'write', 'delete'].map(operation => `${operation}: deny admin, Nobody may ${operation} loans by hand`)
        ])
    })

    it('name every field that is denied', () => {
        expect(rulesOf(matrix()).fields.map(({ id, isDenied, description }) => [id, isDenied, description])).toEqual([
            ['acl-loan-pin-read', true, 'Nobody reads the pin'],
            ['acl-loan-due-date-write', true, 'Nobody edits due_date by hand'],
            ['acl-loan-fee-write', true, 'Nobody edits fee by hand']
        ])
    })

    it('are written in Fluent, a denial as one that nobody passes', () => {
        const { files, findings } = accessFiles(matrix(), 'x_acme_lib')
        expect(findings).toEqual([])
        expect(files.get('src/fluent/generated/acls/tables.now.ts')).toContain(`/** A history. */
Acl({
    $id: Now.ID['acl-loan-read'],
    type: 'record',
    table: 'x_acme_lib_loan',
    operation: 'read',
    roles: [admin, sessionViewer],
    adminOverrides: true,
    active: true,
    description: 'Glance admins and session viewers read every loan'
})
`)
        expect(files.get('src/fluent/generated/acls/fields.now.ts')).toContain(`    field: 'pin',
    operation: 'read',
    decisionType: 'deny',
    roles: [admin],
    script: 'answer = false',
    adminOverrides: false,
    active: true,
`)
        expect(files.get('src/fluent/generated/acls/routes.now.ts')).toMatch(/import \{ user \} from '\.\.\/\.\.\/roles\/user\.now'[\s\S]*export const restLendBookAcl = Acl\(\{/)
    })

    it('are refused when two would be one record', () => {
        const twice = { ...matrix(), TABLES: [session, session] }
        expect(accessFiles(twice, 'x_acme_lib').findings.map(({ message }) => message)).toContain('two rules would be acl-loan-read')
    })
})

describe('the matrix and the built ACLs', () => {
    const set = readBuild(app)
    const keys = new Map(Array.from(readFileSync(join(root, 'src/fluent/generated/keys.ts'), 'utf8')
        .matchAll(/'(acl-[\w-]+)': \{\s*table: 'sys_security_acl'\s*id: '(\w{32})'/g), match => [match[2]!, match[1]!]))
    const built = new Map(allRecordsOf(set, 'sys_security_acl').map(acl => [keys.get(acl.fields.sys_id ?? '') ?? `without a key: ${acl.fields.name}`, acl]))
    const generated = Object.values(rulesOf(readMatrix(root))).flat()
    const folder = join(root, 'src/fluent/acls')
    const byHand = readdirSync(folder).flatMap(name =>
        Array.from(readFileSync(join(folder, name), 'utf8').matchAll(/Now\.ID\['(acl-[\w-]+)'\]/g), match => match[1]!))

    it('agree: every ACL has one source, and every source its ACL', () => {
        expect([...built.keys()].sort()).toEqual([...generated.map(rule => rule.id), ...byHand].sort())
    })

    it.each(generated.map(rule => [rule.id, rule] as const))('%s is as the matrix has it', (id, { target, operation, roles, isDenied }) => {
        const acl = built.get(id)!
        const name = 'route' in target ? `${set.scope}.glance.${target.route}` : `${set.scope}_${target.table}${target.field === undefined ? '' : `.${target.field}`}`
        expect(acl.fields).toMatchObject({
            name, operation, type: 'route' in target ? 'REST_Endpoint' : 'record', active: 'true', decision_type: isDenied ? 'deny' : 'allow', condition: '',
            script: isDenied ? 'answer = false' : '', admin_overrides: String(!isDenied)
        })
        expect(rolesOfAcl(set, acl).sort()).toEqual(roles.map(role => `${set.scope}.${role}`).sort())
    })

    it('leave a cell to a hand-written rule only where there is one', () => {
        const cells = readMatrix(root).TABLES.flatMap(row => (['read', 'create', 'write', 'delete'] as const)
            .filter(operation => row[operation] === 'by hand').map(operation => `acl-${row.table.replaceAll('_', '-')}-${operation}`))
        expect(cells.filter(id => !byHand.includes(id))).toEqual([])
    })
})

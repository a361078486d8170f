import { OPERATIONS, type Access, type AccessMatrix, type FieldDenial, type Operation, type RoleName, type RouteAccess, type TableAccess } from '../../src/access/types'

/** One ACL, before it is written in Fluent. */
export interface Rule {
    /** Name in `keys.ts`, which keeps its sys_id. */
    id: string
    /** What is secured: a field or all of a table, or a route. */
    target: { table: string, field?: string } | { route: string }
    operation: Operation | 'execute'
    roles: readonly RoleName[]
    /** A denial names a role, as every ACL must, and a script that is never true. */
    isDenied: boolean
    description: string
    why: string
}

const HOLDERS: Readonly<Record<RoleName, string>> = { admin: 'Glance admins', session_viewer: 'session viewers', user: 'Glance users' }
/** Of the records of rules that nobody passes. */
const DENIED_ROLES: readonly RoleName[] = ['admin']

export const kebab = (name: string): string => name.replaceAll('_', '-')

function describeDenial(row: TableAccess, operation: Operation): string {
    // Where nothing may be done by hand the rules of the table read alike.
    if (row.create === 'nobody' && row.write === 'nobody' && row.delete === 'nobody')
        return `Nobody may ${operation} ${row.things} by hand`
    const verb: Readonly<Record<Operation, string>> = { read: 'reads', create: 'creates', write: 'edits', delete: 'deletes' }
    return `Nobody ${verb[operation]} ${row.things} by hand`
}

function describeGrant(row: TableAccess, operation: Operation, roles: readonly RoleName[]): string {
    const holders = roles.map(role => HOLDERS[role]).join(' and ')
    // Two roles read all of what agents read a part of.
    const things = roles.length > 1 ? `every ${row.things.replace(/s$/, '')}` : row.things
    const may = operation === 'delete' && row.write === 'nobody' ? 'may delete' : operation
    return `${holders} ${may} ${things}`
}

function tableRule(row: TableAccess, operation: Operation, access: Exclude<Access, 'by hand'>): Rule {
    const isDenied = access === 'nobody'
    return {
        id: `acl-${kebab(row.table)}-${operation}`, target: { table: row.table }, operation, roles: isDenied ? DENIED_ROLES : access, isDenied,
        description: isDenied ? describeDenial(row, operation) : describeGrant(row, operation, access), why: row.why
    }
}

const fieldRules = ({ table, operation, fields, why }: FieldDenial): Rule[] => fields.map(field => ({
    id: `acl-${kebab(table)}-${kebab(field)}-${operation}`, target: { table, field }, operation, roles: DENIED_ROLES, isDenied: true,
    description: operation === 'read' ? `Nobody reads the ${field}` : `Nobody edits ${field} by hand`, why
}))

const routeRule = ({ route, roles, description }: RouteAccess): Rule => ({
    id: `acl-rest-${kebab(route)}`, target: { route }, operation: 'execute', roles, isDenied: false, description, why: description
})

/** Every ACL that the matrix asks for, by the file it belongs in. */
export function rulesOf({ TABLES, FIELDS, ROUTES }: AccessMatrix): Readonly<Record<'tables' | 'fields' | 'routes', Rule[]>> {
    return {
        tables: TABLES.flatMap(row => OPERATIONS.flatMap(operation => {
            const access = row[operation]
            return access === 'by hand' ? [] : [tableRule(row, operation, access)]
        })),
        fields: FIELDS.flatMap(fieldRules),
        routes: ROUTES.map(routeRule)
    }
}

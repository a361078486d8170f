/** Roles of the app, by the part of their name after the scope. */
export type RoleName = 'admin' | 'session_viewer' | 'user'

/** Who may: the holders of one of these roles, nobody at all, or whom a rule in `src/fluent/acls` lets. */
export type Access = readonly RoleName[] | 'nobody' | 'by hand'

export const OPERATIONS = ['read', 'create', 'write', 'delete'] as const
export type Operation = typeof OPERATIONS[number]

/** A table of the app and who may do what with its rows. */
export interface TableAccess extends Readonly<Record<Operation, Access>> {
    /** Name without the scope. */
    table: string
    /** What its rows are called, in the plural. */
    things: string
    why: string
}

/** Fields that are narrower than their table: nobody may. */
export interface FieldDenial {
    table: string
    operation: 'read' | 'write'
    fields: readonly string[]
    why: string
}

/** A route of the REST API and who may call it. */
export interface RouteAccess {
    /** Name of its ACL, without scope and API. */
    route: string
    roles: readonly RoleName[]
    /** A sentence for the ACL's record. */
    description: string
}

export interface AccessMatrix {
    TABLES: readonly TableAccess[]
    FIELDS: readonly FieldDenial[]
    ROUTES: readonly RouteAccess[]
}

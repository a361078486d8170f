import type { Row } from './data'

export interface UserContext {
    sysId: string
    userName: string
    displayName: string
    email: string
    /** All roles, containment resolved. */
    roles: ReadonlySet<string>
    timeZone: string
    isAdmin: boolean
    /** The `system` user of jobs and events. */
    isSystem: boolean
    /** Preferred language, as labels are shown; absent: the instance's own. */
    language?: string
    /** Formats of dates and times as the user sees and types them, as Java patterns; absent: `yyyy-MM-dd` and `HH:mm:ss`. */
    dateFormat?: string
    timeFormat?: string
    /** "Web service access only": may call APIs, may not log in to pages. */
    webServiceOnly?: boolean
}

export interface Message {
    level: 'info' | 'error' | 'success'
    text: string
}

/** One unit of work on a node: an HTTP request, a job, an event, a script. */
export interface Transaction {
    readonly id: string
    readonly kind: 'rest' | 'ui' | 'job' | 'event' | 'async' | 'script'
    readonly node: string
    user: UserContext
    /** Scope of the code at work; 'global' for the platform's own. */
    scope: string
    interactive: boolean
    sessionId: string | null
    messages: Message[]
    /** Log lines written during the transaction, newest last. */
    log: LogLine[]
    /** Milliseconds (wall time, not the instance's clock) after which the transaction is cancelled, as a quota does. */
    deadline: number
    /** Depth of nested business rules. */
    ruleDepth: number
    /** Redirect asked for by gs.setRedirect or action.setRedirectURL. */
    redirect: string | null
}

export interface LogLine {
    time: string
    level: 'debug' | 'info' | 'warn' | 'error'
    source: string
    message: string
}

export type Operation = 'create' | 'read' | 'write' | 'delete'

export interface Security {
    /** null when the name is unknown or the user inactive or locked out. */
    userByName(userName: string): UserContext | null
    userById(sysId: string): UserContext | null
    systemUser(): UserContext
    /** Checks a password; null when wrong. */
    authenticate(userName: string, password: string): UserContext | null
    /**
     * Table-level and, when a field is given, field-level access by the ACLs of the table, its parents and wildcards. `row` is needed by
     * conditions and scripts.
     */
    canAccess(tx: Transaction, operation: Operation, table: string, field?: string | null, row?: Row | null): boolean
    /**
     * May the user put a condition of this kind on a field, or sort by it? Query ACLs (`query_match`, `query_range`) say so, without any the read access to
     * the field. `explicit`: only what query ACLs refuse counts, not their absence.
     */
    canQuery(tx: Transaction, kind: 'query_match' | 'query_range', table: string, field: string, explicit?: boolean): boolean
    /** Access by named ACL records (REST endpoints, UI pages, client-callable script includes). An empty list denies. */
    canExecute(tx: Transaction, type: string, name: string, aclIds?: string[]): boolean
    hasRole(user: UserContext, role: string): boolean
    /** Cross-scope: may code of `scope` do this to a table of another scope? Throws ScopeAccessDenied with the platform's wording when not. */
    checkScopeAccess(scope: string, table: string, operation: Operation): void
    checkScriptableAccess(scope: string, api: string): void
    /** Cross-scope: may code of `scope` call this script include of `owner`? Throws ScopeAccessDenied. */
    checkScriptIncludeAccess(scope: string, name: string, owner: string, access: string): void
}

import type { DataLayer, Operation, TableDef } from '../contracts'
import { notEmulated } from '../errors'
import { readRows, type ReaderSource } from '../values/reader'
import { Cached, type Scopes, type Versions } from '../caches'
import { recordedName } from './scriptable-names'

/** What a request across scopes answers when it is refused. */
export class ScopeAccessDenied extends Error {
    constructor(message: string) {
        super(message)
        this.name = 'ScopeAccessDenied'
    }
}

const WORD: Readonly<Record<string, string>> = { create: 'Create', read: 'Read', write: 'Write', delete: 'Delete', execute: 'Execute' }

const FLAG: Readonly<Record<Operation, (table: TableDef) => boolean>> = {
    create: table => table.createAccess, read: table => table.readAccess, write: table => table.updateAccess, delete: table => table.deleteAccess
}

/** "Caller Restriction" (SDK guide "Script Include API", caller_access). */
const RESTRICTED = '2'

/** Milliseconds of wall time after which the instance is asked again whether privileges have changed. */
const RECHECK_MS = 1000

/**
 * Runtime access of one application to another's tables and scripts (docs: application-development/c_CrossScopePrivilegeRecord.md,
 * r_TableApplicationAccessFields.md). Both must allow it: the target's own access settings and a privilege of the caller. Here an app is always a published
 * one, so a request without a privilege is refused whatever its tracking, unless that is "none". Global code needs no privilege, but the table's settings
 * bind it too (support article KB0727180).
 */
export class ScopeAccess {
    private readonly granted = new Cached(() => this.load())
    /** Script includes with restricted callers, as `scope Name`. */
    private restricted: ReadonlySet<string> = new Set()
    private checked = 0
    private writes = -1
    private version = ''
    /** Uses of scriptable APIs that were allowed, while privileges and applications stay what they are: every call of every method asks. */
    private readonly allowed = new Map<string, Set<string>>()
    private allowedBy: Map<string, string> | null = null

    constructor(
        private readonly data: DataLayer,
        private readonly reader: ReaderSource,
        private readonly scopes: Scopes,
        private readonly versions: Versions
    ) {}

    table(scope: string, name: string, operation: Operation): void {
        const table = this.data.dictionary.table(name)
        if (table === undefined || table.scope === scope) return
        if (!this.tableAllows(table, operation)) {
            throw new ScopeAccessDenied(`${WORD[operation]} operation against '${name}' from scope '${scope}' has been refused due to the table's cross-scope access policy`)
        }
        if (table.callerAccess === RESTRICTED) this.refuseCaller(scope, table.scope, operation, `table '${name}'`)
        this.privilege(scope, 'sys_db_object', name, operation, `table '${name}'`)
    }

    /** `api` as documented, e.g. `RESTMessageV2.execute`; those that instances are not seen to record are free. */
    scriptable(scope: string, api: string): void {
        const statuses = this.statuses()
        if (statuses !== this.allowedBy) {
            this.allowed.clear()
            this.allowedBy = statuses
        }
        let uses = this.allowed.get(scope)
        if (uses === undefined) this.allowed.set(scope, uses = new Set())
        if (uses.has(api)) return
        const recorded = recordedName(api)
        if (recorded !== undefined) this.privilege(scope, 'scriptable', recorded, 'execute', `API '${recorded}'`)
        uses.add(api)
    }

    scriptInclude(scope: string, name: string, owner: string, access: string): void {
        if (scope === owner) return
        if (access !== 'public') {
            throw new ScopeAccessDenied(`Execute operation on script include '${name}' from scope '${scope}' has been refused due to the script include's cross-scope access policy`)
        }
        this.statuses()
        if (this.restricted.has(`${owner} ${name}`)) this.refuseCaller(scope, owner, 'execute', `script include '${name}'`)
        // The global scope's public script includes are reached by name, but recorded all the same.
        this.privilege(scope, 'sys_script_include', name, 'execute', `script include '${name}'`)
    }

    /**
     * Restricted caller access (docs: application-development/set-RCA-level.md): a call of another scope is refused until an administrator has allowed it.
     * Under which numbers the approval keeps its status is not documented: where there is one for the two scopes, this instance says so and decides nothing.
     */
    private refuseCaller(scope: string, owner: string, operation: string, what: string): void {
        const name = (id: string | null | undefined): string => this.scopes.byId(id).name
        const found = readRows(this.reader, 'sys_restricted_caller_access', '').some(row => name(row.source_scope) === scope && name(row.target_scope) === owner)
        if (found) throw notEmulated(`approvals of restricted caller access (sys_restricted_caller_access) from ${scope} to ${owner}`)
        throw new ScopeAccessDenied(`${WORD[operation]} operation on ${what} from scope '${scope}' was denied: its caller access is restricted and has not been granted`)
    }

    private tableAllows(table: TableDef, operation: Operation): boolean {
        // "You must first select read access to grant any other API record operation."
        return table.access === 'public' && table.readAccess && FLAG[operation](table)
    }

    private privilege(scope: string, type: string, target: string, operation: string, what: string): void {
        const caller = this.scopes.byName(scope)
        if (scope === 'global' || caller?.tracking === 'none') return
        const statuses = this.statuses()
        const names = type === 'scriptable' && target.includes('.') ? [target, target.slice(0, target.indexOf('.'))] : [target]
        const found = names.map(name => statuses.get(`${scope} ${type} ${name} ${operation}`)).filter(status => status !== undefined)
        if (found.includes('allowed') && !found.includes('denied')) return
        const label = caller?.label ?? scope
        // Wording: support articles KB2291532 and KB1641480.
        throw new ScopeAccessDenied(`${WORD[operation]} operation on ${what} from scope '${label}' was denied. The application '${label}' must declare a cross scope access privilege. Please contact the application admin to update their access requests.`)
    }

    /** Asked for with every setValue, so another node's change may take a second to be seen here; one's own is seen at once. */
    private statuses(): Map<string, string> {
        const now = Date.now()
        if (now >= this.checked + RECHECK_MS || this.writes !== this.versions.writes) {
            this.checked = now
            this.writes = this.versions.writes
            this.version = `${this.versions.of('security')} ${this.versions.of('scopes')}`
        }
        return this.granted.get(this.version)
    }

    private load(): Map<string, string> {
        this.restricted = new Set(readRows(this.reader, 'sys_script_include', `caller_access=${RESTRICTED}`).map(row => `${this.scopes.byId(row.sys_scope).name} ${row.name}`))
        const statuses = new Map<string, string>()
        for (const row of readRows(this.reader, 'sys_scope_privilege', '')) {
            const scope = this.scopes.byId(row.source_scope || row.sys_scope).name
            const key = `${scope} ${row.target_type} ${row.target_name} ${row.operation}`
            // Two records for one request: a refusal wins.
            if (statuses.get(key) !== 'denied') statuses.set(key, row.status ?? 'requested')
        }
        return statuses
    }
}

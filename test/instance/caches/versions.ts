import type { DataLayer, Transaction } from '../contracts'

/** What a cache is built from: a write to one of a group's tables makes the caches of that group stale, on every node. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
    rules: ['sys_script', 'sys_data_policy2', 'sys_data_policy_rule', 'sys_dictionary'],
    properties: ['sys_properties'],
    security: [
        'sys_security_acl', 'sys_security_acl_role', 'sys_user_role', 'sys_user_role_contains', 'sys_user_has_role', 'sys_user_grmember', 'sys_group_has_role',
        'sys_user_group', 'sys_user', 'sys_scope_privilege', 'sys_restricted_caller_access', 'sys_script_include', 'sys_properties'
    ],
    scopes: ['sys_scope', 'sys_app', 'sys_store_app'],
    events: ['sysevent_register']
}

export type CacheGroup = 'rules' | 'properties' | 'security' | 'scopes' | 'events'

const GROUPS_OF_TABLE = new Map<string, string[]>()
for (const [group, tables] of Object.entries(GROUPS)) for (const table of tables) GROUPS_OF_TABLE.set(table, [...GROUPS_OF_TABLE.get(table) ?? [], group])

/**
 * Tells caches of platform records when they are stale. A version is a word in the instance's state, changed by every write to a watched table. Inside a
 * transaction the state is asked once: other nodes' changes are seen by the next transaction, one's own at once.
 */
export class Versions {
    private own = 0
    private readonly asked = new WeakMap<Transaction, Map<string, { own: number, version: string }>>()

    private static readonly known = new WeakMap<DataLayer, Versions>()

    /** The one of a data layer: whoever writes and whoever caches must share it. */
    static for(data: DataLayer): Versions {
        let versions = Versions.known.get(data)
        if (versions === undefined) Versions.known.set(data, versions = new Versions(data))
        return versions
    }

    private constructor(private readonly data: DataLayer) {}

    /** Rises with every write of this node that makes a cache stale. */
    get writes(): number {
        return this.own
    }

    /** A word that differs when the group has changed since. */
    of(group: CacheGroup, tx?: Transaction): string {
        if (tx === undefined) return this.read(group)
        let known = this.asked.get(tx)
        if (known === undefined) this.asked.set(tx, known = new Map())
        const last = known.get(group)
        if (last !== undefined && last.own === this.own) return last.version
        const version = this.read(group)
        known.set(group, { own: this.own, version })
        return version
    }

    /** To be called after every write. */
    written(table: string): void {
        for (const group of GROUPS_OF_TABLE.get(table) ?? []) this.bump(group)
    }

    /** Makes every cache stale, after records were loaded past the record service. */
    bumpAll(): void {
        for (const group of Object.keys(GROUPS)) this.bump(group)
    }

    private bump(group: string): void {
        this.own++
        const key = `version.${group}`
        for (;;) {
            const current = this.data.getState(key)
            if (this.data.compareAndSet(key, current, String(Number(current ?? '0') + 1))) return
        }
    }

    private read(group: string): string {
        return `${this.data.getState(`version.${group}`) ?? '0'}/${this.data.dictionary.generation}`
    }
}

/** A value that is built anew when its version changes. */
export class Cached<T> {
    private version: string | null = null
    private value: T | undefined

    constructor(private readonly build: () => T) {}

    get(version: string): T {
        if (this.version !== version) {
            this.value = this.build()
            this.version = version
        }
        return this.value as T
    }
}

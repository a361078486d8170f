import type { Transaction } from '../contracts'
import { readRows, type ReaderSource } from '../values/reader'
import { Cached, type Versions } from './versions'

export interface Scope {
    sysId: string
    /** `global`, `x_acme_lib` ... */
    name: string
    /** The application's name, as messages show it. */
    label: string
    /** runtime_access_tracking: none, permissive (tracking) or enforcing. */
    tracking: string
}

const GLOBAL: Scope = { sysId: 'global', name: 'global', label: 'Global', tracking: 'none' }

/** Applications by the sys_id that records carry in sys_scope, and by name. */
export class Scopes {
    private readonly known = new Cached(() => this.load())

    constructor(private readonly reader: ReaderSource, private readonly versions: Versions) {}

    byId(sysId: string | null | undefined, tx?: Transaction): Scope {
        if (sysId === null || sysId === undefined || sysId === '' || sysId === 'global') return GLOBAL
        const all = this.known.get(this.versions.of('scopes', tx))
        // Records that were loaded by name carry the name.
        return all.get(sysId) ?? this.byName(sysId, tx) ?? { sysId, name: sysId, label: sysId, tracking: 'enforcing' }
    }

    byName(name: string, tx?: Transaction): Scope | null {
        if (name === 'global') return GLOBAL
        for (const scope of this.known.get(this.versions.of('scopes', tx)).values()) if (scope.name === name) return scope
        return null
    }

    private load(): Map<string, Scope> {
        const all = new Map<string, Scope>()
        for (const row of readRows(this.reader, 'sys_scope', '')) {
            const sysId = row.sys_id ?? ''
            const name = row.scope ?? sysId
            all.set(sysId, { sysId, name, label: row.name ?? name, tracking: row.runtime_access_tracking ?? 'none' })
        }
        return all
    }
}

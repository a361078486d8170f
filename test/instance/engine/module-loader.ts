import type { CodeStore } from './code-store'
import type { Realm, ScriptContext } from './script-context'
import type { ModuleIndex } from './module-index'

type ModuleFunction = (...args: unknown[]) => void

interface Loaded {
    exports: unknown
}

const glidePackage = '@servicenow/glide'

/**
 * Modules of one transaction and scope: instantiated when first required, then kept for the transaction. Module state does not outlive the
 * transaction (inferred: the documentation promises no state between requests).
 */
export class ModuleLoader {
    private readonly loaded = new Map<string, Loaded>()
    private readonly realm: Realm

    constructor(
        private readonly scriptContext: ScriptContext,
        private readonly code: CodeStore,
        private readonly index: () => ModuleIndex,
        private readonly execute: (script: import('node:vm').Script) => unknown
    ) {
        this.realm = scriptContext.realm
    }

    /** The `require` of scripts of records, or of the module at `from`. */
    requireFor(from: string): (specifier: unknown) => unknown {
        return specifier => this.require(String(specifier), from)
    }

    private require(specifier: string, from: string): unknown {
        if (specifier === glidePackage || specifier.startsWith(`${glidePackage}/`)) {
            return this.glide(specifier.slice(glidePackage.length + 1), from)
        }
        const path = this.index().resolve(specifier, from)
        const known = this.loaded.get(path)
        if (known) {
            return known.exports
        }
        const source = this.index().get(path)
        if (!source) {
            throw new Error(`Cannot find module '${specifier}' (asked for by ${from})`)
        }
        if (path.split('/')[0] !== this.scriptContext.scope) {
            throw new Error(`Module '${path}' belongs to another scope than ${this.scriptContext.scope}`)
        }
        const module = this.realm.object() as Record<string, unknown> & Loaded
        module.exports = this.realm.object()
        this.loaded.set(path, module)
        try {
            if (path.endsWith('.json')) {
                module.exports = (this.realm.global.JSON as JSON).parse(source.content)
            } else {
                const body = this.execute(this.code.module(source)) as ModuleFunction
                const ask = this.realm.outward(this.requireFor(path))
                body.call(module.exports, module.exports, ask, module, this.realm.copyAll, this.realm.defaultOf, path, path.slice(0, path.lastIndexOf('/')))
            }
        } catch (thrown) {
            this.loaded.delete(path)
            throw thrown
        }
        return module.exports
    }

    private glide(part: string, from: string): unknown {
        const asking = this.index().get(from)
        if (asking?.external) {
            throw new Error(`Module '${from}' is a third-party library and has no access to ${glidePackage}`)
        }
        return part === '' ? this.realm.global : this.realm.global[part] ?? this.realm.object()
    }
}

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
        return specifier => {
            try {
                return this.require(String(specifier), from)
            } catch (thrown) {
                throw this.realm.failure(thrown)
            }
        }
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
                body.call(module.exports, module.exports, this.requireFor(path), module, copyAll, defaultOf, path, path.slice(0, path.lastIndexOf('/')))
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

/** `export * from`: everything but the default, and never over a name that is there. */
function copyAll(target: object, source: Record<string, unknown>): void {
    for (const name of Object.keys(source)) {
        if (name !== 'default' && !Object.hasOwn(target, name)) {
            Object.defineProperty(target, name, { enumerable: true, get: () => source[name] })
        }
    }
}

/** The default of a module: of an ECMAScript one its default export, of a CommonJS one what it exports. */
function defaultOf(source: unknown): unknown {
    const module = source as { __esModule?: boolean, default?: unknown } | null
    return typeof module === 'object' && module !== null && module.__esModule ? module.default : source
}

import type { Script } from 'node:vm'
import type { Engine, Platform, RecordForOptions, Row, ScriptRecord, ScriptRequest, Transaction } from '../contracts'
import { messageOf } from '../errors'
import { GlideHost, type GlideOptions, GlideRecord } from '../glide'
import { CodeStore } from './code-store'
import { bindingsName } from './compile'
import { ModuleLoader } from './module-loader'
import { causeOf, globalNames, ScriptContext } from './script-context'
import { ScriptError, TransactionCancelled } from './script-error'
import type { ScriptInclude } from './script-includes'

export { ScriptError, TransactionCancelled } from './script-error'

export interface EngineOptions extends GlideOptions {
    /** Sort equal elements in another order than they came, as ServiceNow's engine may. */
    unstableSort: boolean
}

interface Scope {
    script: ScriptContext
    modules: ModuleLoader
    /** Script includes by name that are being loaded or are there. */
    includes: Set<string>
}

/** One script engine per node. See `Engine` in the contracts. */
export function createEngine(platform: Platform, options: Partial<EngineOptions> = {}): Engine {
    return new NodeEngine(platform, { unknownField: 'error', unstableSort: false, ...options })
}

class NodeEngine implements Engine {
    private readonly code: CodeStore
    private scopes = new WeakMap<Transaction, Map<string, Scope>>()
    private hosts = new WeakMap<Transaction, GlideHost>()
    private readonly logged = new WeakSet<object>()

    constructor(private readonly platform: Platform, private readonly options: EngineOptions) {
        this.code = new CodeStore(platform, globalNames())
    }

    run(tx: Transaction, request: ScriptRequest): unknown {
        return this.within(tx, request.scope, () => {
            const scope = this.scope(tx, request.scope)
            try {
                return this.evaluate(tx, scope, request)
            } catch (thrown) {
                throw this.failed(tx, request.name, thrown)
            }
        })
    }

    recordFor(tx: Transaction, table: string, row: Row, options: RecordForOptions): ScriptRecord {
        const host = this.host(tx)
        if (options.query !== undefined) return GlideRecord.asking(host, options.query).asCurrent()
        const record = GlideRecord.over(host, table, row, { ...options, previous: options.previous ?? null })
        return { object: record, changes: () => record.pendingChanges(), aborted: () => record.isActionAborted() }
    }

    invalidate(): void {
        this.code.clear()
        this.scopes = new WeakMap()
    }

    private evaluate(tx: Transaction, scope: Scope, request: ScriptRequest): unknown {
        const { realm } = scope.script
        const bindings = realm.object()
        const answers = /\banswer\b/.test(request.source)
        if (answers) {
            bindings.answer = undefined
        }
        for (const [name, value] of Object.entries(request.bindings)) {
            bindings[name] = realm.outward(value)
        }
        const script = this.code.script(request.name, request.source)
        const outer = realm.global[bindingsName]
        realm.fix(realm.global, bindingsName, bindings)
        try {
            const completion = this.execute(tx, scope.script, script)
            return realm.inward(bindings.answer !== undefined ? bindings.answer : completion)
        } finally {
            realm.fix(realm.global, bindingsName, outer)
        }
    }

    /** Runs compiled code for what is left of the transaction's time. */
    private execute(tx: Transaction, context: ScriptContext, script: Script): unknown {
        const left = Math.floor(tx.deadline - Date.now())
        if (left <= 0) {
            throw new TransactionCancelled(tx.id)
        }
        try {
            return script.runInContext(context.context, Number.isFinite(left) ? { timeout: Math.min(left, 2 ** 31 - 1) } : {})
        } catch (thrown) {
            if ((thrown as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
                throw new TransactionCancelled(tx.id)
            }
            throw thrown
        }
    }

    private within<T>(tx: Transaction, scope: string, work: () => T): T {
        const outer = tx.scope
        tx.scope = scope
        try {
            return work()
        } finally {
            tx.scope = outer
        }
    }

    private host(tx: Transaction): GlideHost {
        const known = this.hosts.get(tx)
        if (known) {
            return known
        }
        const host = new GlideHost(this.platform, tx, this.options, (source, scope) => this.run(tx, { name: 'query', source, scope, bindings: {} }))
        this.hosts.set(tx, host)
        return host
    }

    private scope(tx: Transaction, name: string): Scope {
        const all = this.scopes.get(tx) ?? new Map<string, Scope>()
        this.scopes.set(tx, all)
        const known = all.get(name)
        if (known) {
            return known
        }
        const host = this.host(tx)
        const script = new ScriptContext(host, name, this.options, (fn, self, args) => {
            if (Date.now() > tx.deadline) {
                throw new TransactionCancelled(tx.id)
            }
            const outer = tx.scope
            tx.scope = name
            try {
                return fn(self, args)
            } finally {
                tx.scope = outer
            }
        })
        const context = () => host.platformContext()
        // The value of a module's code is a function, which is called while the time of whatever asked for it is watched: a watch of its own, a thread each,
        // would take longer than most modules.
        const modules = new ModuleLoader(script, this.code, () => this.code.moduleIndex(context), code => code.runInContext(script.context))
        const scope: Scope = { script, modules, includes: new Set() }
        all.set(name, scope)
        script.realm.fix(script.realm.global, 'require', script.realm.outward(modules.requireFor(name)))
        this.offerIncludes(tx, scope)
        return scope
    }

    /** Own script includes by name, those of every scope (own included) as `scope.Name`. */
    private offerIncludes(tx: Transaction, scope: Scope): void {
        const { realm, scope: own } = scope.script
        const includes = this.code.scriptIncludes(() => this.host(tx).platformContext())
        for (const item of includes.of(own)) {
            realm.lazy(realm.global, item.name, () => this.include(tx, scope, item))
        }
        for (const other of new Set([...includes.scopes(), own, 'global'])) {
            realm.lazy(realm.global, other, () => {
                const space = realm.object()
                if (other === 'global') scope.script.offerPlatform(space)
                for (const item of includes.of(other)) {
                    realm.lazy(space, item.name, () => this.foreign(tx, scope, item))
                }
                return space
            })
        }
    }

    private foreign(tx: Transaction, asking: Scope, item: ScriptInclude): unknown {
        if (item.scope === asking.script.scope) {
            return this.include(tx, asking, item)
        }
        this.platform.security.checkScriptIncludeAccess(asking.script.scope, item.name, item.scope, item.access)
        return this.within(tx, item.scope, () => this.include(tx, this.scope(tx, item.scope), item))
    }

    /** Runs a script include once in its own scope and answers what it declares under its name. */
    private include(tx: Transaction, scope: Scope, item: ScriptInclude): unknown {
        const { realm } = scope.script
        if (!scope.includes.has(item.name)) {
            scope.includes.add(item.name)
            realm.fix(realm.global, item.name, undefined)
            try {
                this.execute(tx, scope.script, this.code.include(`sys_script_include.${item.sysId}.script`, item.script))
            } catch (thrown) {
                scope.includes.delete(item.name)
                realm.lazy(realm.global, item.name, () => this.include(tx, scope, item))
                throw thrown
            }
        }
        const value = this.execute(tx, scope.script, this.code.include(`name ${item.name}`, item.name))
        // A class is no property of the global object, yet whoever is looking it up just now looks there.
        realm.fix(realm.global, item.name, value)
        return value
    }

    private failed(tx: Transaction, name: string, thrown: unknown): unknown {
        const cause = causeOf(thrown)
        if (cause instanceof TransactionCancelled) {
            this.note(tx, cause, `${cause.message} in ${name}`)
            return cause
        }
        if (cause instanceof ScriptError) {
            this.note(tx, cause, `${cause.message} (${cause.script} line ${cause.line})`)
            return cause
        }
        const line = lineOf(thrown, name)
        const inner = innermost(thrown)
        const where = inner && !inner.startsWith(`${name}:`) ? `${name} line ${line}, at ${inner}` : `${name} line ${line}`
        const error = new ScriptError(`${messageOf(thrown)} (${where})`, name, line, { cause })
        error.stack = `${error.name}: ${error.message}\n${stackOf(thrown)}`
        this.note(tx, error, `${nameOf(thrown)}${error.message}`)
        return error
    }

    private note(tx: Transaction, error: object, message: string): void {
        if (!this.logged.has(error)) {
            this.logged.add(error)
            this.platform.log(tx, 'error', tx.scope, message)
        }
    }
}

function stackOf(thrown: unknown): string {
    return typeof thrown === 'object' && thrown !== null && 'stack' in thrown ? String((thrown as { stack: unknown }).stack) : ''
}

function nameOf(thrown: unknown): string {
    return typeof thrown === 'object' && thrown !== null && 'name' in thrown ? `${String((thrown as { name: unknown }).name)}: ` : ''
}

/** The line of the innermost frame in the named script, else 0. */
function lineOf(thrown: unknown, name: string): number {
    const at = stackOf(thrown).split('\n').map(frame => frame.lastIndexOf(`${name}:`) >= 0 ? /^:(\d+)/.exec(frame.slice(frame.lastIndexOf(`${name}:`) + name.length)) : null)
        .find(match => match !== null)
    return at ? Number(at[1]) : 0
}

/** `name:line` of the innermost frame that is a script's; those of the host are absolute paths or Node's own. */
function innermost(thrown: unknown): string | null {
    for (const frame of stackOf(thrown).split('\n')) {
        const at = /^\s+at (?:.*\()?([^()]+:\d+):\d+\)?$/.exec(frame)?.[1]
        if (at !== undefined && !/^(\/|[A-Z]:|file:|node:|engine\/|<)/.test(at)) {
            return at
        }
    }
    return null
}

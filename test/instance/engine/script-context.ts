import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createContext, Script, type Context } from 'node:vm'
import { notEmulated } from '../errors'
import {
    documentedApis, glideClasses, globalOnlyApis, GlideHost, GlideSystem, membersFor, namespacedGlobalOnlyApis, surfaceOf, systemClass, type GlideClass
} from '../glide'
import { bindingsName } from './compile'
import profile from './es-profile.json'
import { parseAsRhino } from './rhino-date'
import { noteUse } from '../uses'

/** What realm.js gives back: the doors between the host and one context. */
export interface Realm {
    copyAll: unknown
    defaultOf: unknown
    inward(value: unknown): unknown
    outward(value: unknown): unknown
    failure(thrown: unknown): unknown
    classOf(spec: object): object
    lazy(target: object, name: string, make: (target: object) => unknown): void
    missing(refuse: () => unknown): unknown
    fix(target: object, name: string, value: unknown): void
    object(): Record<string, unknown>
    root: object
    global: Record<string, unknown>
}

interface Spec {
    api: string
    members: object[]
    statics: readonly string[]
    single: boolean
    properties: readonly string[]
    base: Spec | null
    fields: unknown
    primitive: unknown
    construct(args: unknown[]): unknown
}

const load = (file: string, wrap: (text: string) => string) => new Script(wrap(readFileSync(join(__dirname, file), 'utf8')), { filename: `engine/${file}` })
const expression = (text: string) => `(${text})`
const scripts = { realm: load('realm.js', expression), profile: load('profile.js', expression), prelude: load('prelude.js', text => text) }

/** Objects of scripts and what stands behind them, for all contexts of the node; roots of all contexts. */
const hostOf = new WeakMap<object, object>()
const roots = new WeakSet<object>()
const causes = new WeakMap<object, unknown>()

/** The host error behind an error that a script saw. */
export function causeOf(thrown: unknown): unknown {
    return typeof thrown === 'object' && thrown !== null ? causes.get(thrown) ?? thrown : thrown
}

/** Documented names by namespace: those that are not emulated are there too, and say so when used. */
interface Space {
    /** Documented for every scope. */
    missing: string[]
    /** Documented for the global scope only. */
    globalOnly: string[]
    classes: GlideClass[]
}

const spaces = new Map<string, Space>()
const space = (name: string) => spaces.get(name) ?? spaces.set(name, { missing: [], globalOnly: [], classes: [] }).get(name) as Space
documentedApis().forEach(api => {
    const name = surfaceOf(api)?.namespace
    if (name) {
        space(name).missing.push(surfaceOf(api)?.name ?? api)
    }
})
for (const full of namespacedGlobalOnlyApis()) {
    const [name = '', api = ''] = full.split('.')
    space(name).globalOnly.push(api)
}
glideClasses.forEach(entry => entry.namespace && space(entry.namespace).classes.push(entry))

const globalClasses = glideClasses.filter(entry => !entry.namespace && (entry.construct || entry.singleton))
const classNames = globalClasses.map(entry => entry.globalName ?? entry.api)
const known = new Set(glideClasses.map(entry => entry.api))
const standard = new Set(['GlideSystem', 'JSON'])
const missingNames = documentedApis().filter(api => !surfaceOf(api)?.namespace && !surfaceOf(api)?.handed && !standard.has(api) && !known.has(api))
/** Documented for the global scope and not emulated: there by name, and others reach them as `global.Name`. */
const globalOnlyNames = globalOnlyApis().filter(api => !known.has(api) && !missingNames.includes(api))

/** Namespaces that a scope has: those with nothing but what is documented for the global scope only are not for others. */
function namespacesFor(scope: string): string[] {
    return [...spaces].filter(([, { missing, classes }]) => scope === 'global' || missing.length + classes.length > 0).map(([name]) => name)
}

/** Names that a script finds in every scope, beside its own script includes. */
export function globalNames(): string[] {
    return ['gs', ...classNames, ...missingNames, ...namespacesFor('')]
}

/** The world of one scope in one transaction. */
export class ScriptContext {
    readonly context: Context
    readonly realm: Realm
    private readonly specs = new Map<GlideClass, Spec>()
    private readonly specOfType = new Map<unknown, Spec>()

    constructor(
        readonly host: GlideHost,
        readonly scope: string,
        options: { unstableSort: boolean },
        private readonly enter: (fn: (self: unknown, args: unknown) => unknown, self: unknown, args: unknown) => unknown
    ) {
        this.context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false }, microtaskMode: 'afterEvaluate' })
        this.realm = (scripts.realm.runInContext(this.context) as (host: object) => Realm)({
            hostOf,
            array: () => [],
            isRealm: (root: object) => roots.has(root),
            remember: (error: object, cause: unknown) => causes.set(error, cause),
            enter: this.enter,
            specOf: (value: object) => this.specOfType.get(value.constructor) ?? null
        })
        roots.add(this.realm.root)
        const keep = ['Class', bindingsName]
        const bend = scripts.profile.runInContext(this.context) as (profile: object, host: object) => void
        bend({ ...profile, unstableSort: options.unstableSort }, { now: () => this.host.platform.now(), parseDate: parseAsRhino, keep })
        scripts.prelude.runInContext(this.context)
        this.surface()
    }

    private surface(): void {
        const { realm } = this
        const global = realm.global
        for (const entry of [...glideClasses, systemClass]) {
            this.specOfType.set(entry.type, this.spec(entry))
        }
        realm.lazy(global, 'gs', () => realm.outward(new GlideSystem(this.host)))
        for (const name of namespacesFor(this.scope)) {
            realm.lazy(global, name, () => this.namespace(name))
        }
        for (const entry of globalClasses) {
            realm.lazy(global, entry.globalName ?? entry.api, () => realm.classOf(this.spec(entry)))
        }
        for (const name of [...missingNames, ...this.scope === 'global' ? globalOnlyNames : []]) {
            realm.lazy(global, name, () => this.missing(name))
        }
    }

    private missing(name: string): unknown {
        return this.realm.missing(() => {
            noteUse?.('refused', name)
            throw notEmulated(name)
        })
    }

    /** What scripts of any scope find in `global` that is no script include: the platform's own names. */
    offerPlatform(space: object): void {
        this.realm.lazy(space, 'JSON', () => this.realm.global.JSON)
        for (const name of [...missingNames, ...globalOnlyNames]) {
            this.realm.lazy(space, name, () => this.missing(`global.${name}`))
        }
    }

    private namespace(name: string): object {
        const { missing, globalOnly, classes } = space(name)
        const result = this.realm.object()
        for (const api of [...missing, ...this.scope === 'global' ? globalOnly : []]) {
            this.realm.lazy(result, api, () => this.missing(`${name}.${api}`))
        }
        for (const entry of classes) {
            this.realm.lazy(result, entry.globalName ?? entry.api, () => this.realm.classOf(this.spec(entry)))
        }
        return result
    }

    private spec(entry: GlideClass): Spec {
        const known = this.specs.get(entry)
        if (known) {
            return known
        }
        const host = this.host
        const scope = this.scope
        let members: object[] | undefined
        const spec: Spec = {
            api: entry.api,
            get members() { return members ??= membersFor(entry, host, scope) },
            statics: entry.statics ?? [],
            single: entry.singleton !== undefined,
            properties: entry.properties ?? [],
            base: entry.base ? this.spec(entry.base) : null,
            fields: entry.fields ?? null,
            primitive: entry.primitive ?? null,
            construct: args => {
                if (!entry.construct) {
                    throw new TypeError(`${entry.api} cannot be constructed by scripts`)
                }
                host.platform.security.checkScriptableAccess(scope, entry.api)
                return entry.construct(host, args)
            }
        }
        this.specs.set(entry, spec)
        return spec
    }
}

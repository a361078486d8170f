import { isNotEmulated, notEmulated, type NotEmulatedError } from '../errors'
import { notAllowedInScope } from './errors'
import type { GlideHost } from './host'
import { surfaceOf } from './surface'
import { noteUse } from '../uses'

/** Access to columns as properties (`gr.short_description`). */
export interface FieldAccess {
    has(self: object, name: string): boolean
    get(self: object, name: string): unknown
    set(self: object, name: string, value: unknown): void
    keys(self: object): string[]
}

/** One class of the Glide surface: where it is documented, and the host class that emulates it. */
export interface GlideClass {
    /** Name in surface.json. */
    api: string
    /** Host class whose methods of documented names are what scripts can call. */
    type: abstract new (...args: never[]) => object
    /** Makes an instance for `new Api(...)`; absent when scripts cannot construct it. */
    construct?(host: GlideHost, args: unknown[]): object
    base?: GlideClass
    fields?: FieldAccess
    /** Called without an instance: `GlideStringUtil.escapeHTML(x)`. */
    singleton?(host: GlideHost): object
    /** What the object is in arithmetic and comparisons. */
    primitive?(self: object, hint: string): unknown
    /** Members that are also called on the class itself: `GlideDateTime.subtract(a, b)`. */
    statics?: readonly string[]
    /** Members beyond the documented ones; each needs evidence of its own. */
    extra?: readonly string[]
    /** Readable and writable properties. */
    properties?: readonly string[]
    /** Global name when it differs from the API's, without namespace. */
    globalName?: string
    namespace?: string
}

/** A member as a script meets it. */
export interface Member {
    name: string
    fn(self: unknown, args: unknown[]): unknown
}

type Callable = Record<string, (...args: unknown[]) => unknown>

function implemented(type: GlideClass['type'], name: string): boolean {
    return typeof (type.prototype as Record<string, unknown>)[name] === 'function' && name !== 'constructor'
}

/** The member, noted whenever a call of it returns: for the class that it was called on, which may be one that extends the member's own. */
function noted(entry: GlideClass, member: Member, note: NonNullable<typeof noteUse>): Member {
    return {
        name: member.name,
        fn: (self, args) => {
            let result: unknown
            try {
                result = member.fn(self, args)
            } catch (error) {
                if (isNotEmulated(error) && (error as NotEmulatedError).missing === `${entry.api}.${member.name}`)
                    note('refused', `${entry.api}.${member.name}`)
                throw error
            }
            const type = typeof self === 'object' && self !== null ? self.constructor : entry.type
            note('member', `${type === entry.type || entry.singleton ? entry.api : type.name}.${member.name}`)
            return result
        }
    }
}

/** Documented members that the host class emulates. */
export function emulatedMembers(entry: GlideClass): string[] {
    const surface = surfaceOf(entry.api)
    return [...surface?.scoped ?? [], ...surface?.globalOnly ?? [], ...entry.extra ?? []].filter(name => implemented(entry.type, name))
}

/** Members that exist only to say what they are: documented but not emulated here. */
export function missingMembers(entry: GlideClass): string[] {
    return (surfaceOf(entry.api)?.scoped ?? []).filter(name => !implemented(entry.type, name) && !entry.properties?.includes(name))
}

/** All members of a class for code of a scope: emulated ones, ones that name themselves as not emulated, and the global-only ones that refuse. */
export function membersFor(entry: GlideClass, host: GlideHost, scope: string): Member[] {
    const surface = surfaceOf(entry.api)
    const single = entry.singleton?.(host)
    const invoke = (name: string, use = `${entry.api}.${name}`): Member => ({
        name,
        fn: (self, args) => {
            const target = single ?? self
            if (target === null && entry.statics?.includes(name)) {
                return (entry.type as unknown as Callable)[name]?.(...args)
            }
            if (!(target instanceof entry.type)) {
                throw new TypeError(`${entry.api}.${name} called on something that is not a ${entry.api}`)
            }
            host.platform.security.checkScriptableAccess(host.scope, use)
            return (target as unknown as Callable)[name]?.(...args)
        }
    })
    const refuse = (name: string, error: () => Error): Member => ({ name, fn: () => { throw error() } })
    const known = (name: string) => implemented(entry.type, name) ? invoke(name) : refuse(name, () => notEmulated(`${entry.api}.${name}`))
    const members = new Map<string, Member>()
    for (const name of surface?.globalOnly ?? []) {
        members.set(name, scope === 'global' ? known(name) : refuse(name, () => notAllowedInScope(name, scope)))
    }
    for (const name of surface?.scoped ?? []) {
        if (!entry.properties?.includes(name)) {
            members.set(name, known(name))
        }
    }
    for (const name of entry.extra ?? []) {
        members.set(name, invoke(name))
    }
    return noteUse === null ? [...members.values()] : [...members.values()].map(member => noted(entry, member, noteUse!))
}

import globalApis from './global-apis.json'
import data from './surface.json'

/** What the documentation says of one server API. */
export interface ApiSurface {
    /** Page of the scoped documentation, below markdown/api-reference. */
    page: string
    /** The class's name, where two namespaces share it and it is not the entry's own. */
    name?: string
    namespace?: string
    constructible?: boolean
    /** What hands it out; scripts cannot meet it by a name otherwise. */
    handed?: string
    /** Members documented for scoped code. */
    scoped: string[]
    /** Members documented only for the global scope. */
    globalOnly?: string[]
    globalPage?: string
}

const apis = data.apis as Record<string, ApiSurface>

/** The documented surface of an API, or undefined when scoped code has no such API. Source: `surface.json`. */
export function surfaceOf(api: string): ApiSurface | undefined {
    return Object.hasOwn(apis, api) ? apis[api] : undefined
}

/** Names of all APIs documented for scoped code. */
export function documentedApis(): string[] {
    return Object.keys(apis)
}

/** The name by which a script reaches a documented class: `sn_ws.RESTMessageV2`. */
export function scriptName(api: string): string {
    const { name = api, namespace } = apis[api] ?? {}
    return namespace === undefined ? name : `${namespace}.${name}`
}

/** Classes documented for the global scope only, by name. Source: `global-apis.json`. */
export function globalOnlyApis(): string[] {
    return Object.keys(globalApis.apis)
}

/** The same of those in a namespace: `sn_x.Name`. */
export function namespacedGlobalOnlyApis(): string[] {
    return Object.keys(globalApis.namespaced)
}

/**
 * What JSON and XML answers have in common: text, nothing, lists and named parts. Names are in lower case and have no namespace prefix, because generations
 * of the service differ in both.
 */
export type Tree = string | null | Tree[] | TreeMap
export type TreeMap = Map<string, unknown>

/** No answer of the service is nested deeper. */
export const MAX_DEPTH = 40

export function isMap(tree: unknown): tree is TreeMap {
    return tree instanceof Map
}

/** Part of a map; undefined when there is none. */
export function getPart(tree: TreeMap, name: string): Tree | undefined {
    return tree.get(name) as Tree | undefined
}

/** Name without namespace prefix and attribute mark, in lower case. Type hints of a serialiser (`__type`) keep their underscores. */
export function plainName(name: string): string {
    return name.substring(name.lastIndexOf(':') + 1).replace(/^[@$]/, '').toLowerCase()
}

export type Parsed = { ok: true, tree: Tree } | { ok: false, reason: string }

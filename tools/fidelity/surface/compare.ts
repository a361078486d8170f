import type { ApiPage } from './pages'

export interface SurfaceEntry {
    page: string
    /** The class's name, where two share it. */
    name?: string
    namespace?: string
    constructible?: boolean
    scoped: string[]
    globalPage?: string
    globalOnly?: string[]
    /** Members that stand on the page without a heading of their own (in a table). */
    listed?: string[]
    /** Why scripts cannot meet it by its name. */
    handed?: string
}

export interface Surface {
    source: string
    /** Pages that document no name which scripts could use, with the reason. */
    passedOver?: Record<string, string>
    apis: Record<string, SurfaceEntry>
}

/** Differences in words, and the surface with the members that the pages have. */
export function compare(surface: Surface, globalPages: readonly string[], pages: readonly ApiPage[]): { differences: string[], corrected: Surface } {
    const differences: string[] = []
    const byPath = new Map(pages.map(page => [page.path, page]))
    const corrected: Record<string, SurfaceEntry> = {}
    const named = new Set<string>(Object.keys(surface.passedOver ?? {}))
    const list = (api: string, words: string, names: readonly string[]) => names.forEach(name => differences.push(`${api}.${name}: ${words}`))
    for (const [api, entry] of Object.entries(surface.apis)) {
        const page = byPath.get(entry.page)
        const other = entry.globalPage === undefined ? undefined : byPath.get(entry.globalPage)
        for (const path of [entry.page, entry.globalPage])
            if (path !== undefined) {
                named.add(path)
                if (!byPath.has(path))
                    differences.push(`${api}: there is no page ${path}`)
            }
        if (!page) {
            corrected[api] = entry
            continue
        }
        const own = (names: readonly string[]) => names.filter(name => name !== api && name !== entry.name)
        const scoped = [...new Set([...own(page.members), ...entry.listed ?? []])].sort()
        list(api, `on ${entry.page}, not in surface.json`, scoped.filter(name => !entry.scoped.includes(name)))
        list(api, `in surface.json, not on ${entry.page}`, entry.scoped.filter(name => !scoped.includes(name)))
        const globalOnly = other ? own(other.members).filter(name => !scoped.includes(name)) : entry.globalOnly
        if (other) {
            list(api, `on ${entry.globalPage}, not in surface.json`, globalOnly!.filter(name => !entry.globalOnly?.includes(name)))
            list(api, `in surface.json, not on ${entry.globalPage}`, (entry.globalOnly ?? []).filter(name => !globalOnly!.includes(name)))
        }
        corrected[api] = { ...entry, scoped, ...globalOnly === undefined ? {} : { globalOnly } }
    }
    const global = new Set(globalPages.map(path => `server-api-reference/${path}`))
    for (const page of pages) {
        if (named.has(page.path))
            continue
        if (page.scoped)
            differences.push(`${page.name}: ${page.path} documents it for scoped code, and surface.json does not have it`)
        else if (!global.has(page.path))
            differences.push(`${page.name}: ${page.path} documents it for the global scope, and neither file has it`)
    }
    for (const path of global) {
        if (!byPath.has(path))
            differences.push(`${path}: named in global-apis.json, and not there`)
    }
    return { differences, corrected: { ...surface, apis: corrected } }
}

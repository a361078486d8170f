/** What a reference page of a server API says it documents. */
export interface ApiPage {
    /** Path below markdown/api-reference. */
    path: string
    /** Name in the title: `GlideRecord` for `# GlideRecord- Scoped, Global`. */
    name: string
    scoped: boolean
    global: boolean
    /** Members with a heading of their own, in alphabetical order; constructors are not among them. */
    members: string[]
}

/** Between the class and the member in a heading, and between the name and the scopes in a title: a hyphen or a dash. */
const DASH = '[-\u2013\u2014]'

/**
 * Reads a page of `markdown/api-reference/server-api-reference`: its title says the scopes, and each member has a heading `## Class - member(Type name)`.
 * Headings without a class before a dash are chapters. Null for a page that documents no server API (an overview).
 */
export function readApiPage(path: string, text: string): ApiPage | null {
    // Underscores, brackets and the like are escaped in the pages.
    const plain = text.replaceAll('\\', '')
    const title = /^# (.+)$/m.exec(plain)?.[1] ?? ''
    const [, name, scopes] = new RegExp(`^(.+?)\\s*${DASH}\\s*((?:Scoped|Global)[^-]*)$`, 'i').exec(title) ?? []
    if (name === undefined || scopes === undefined)
        return null
    const members = new Set<string>()
    for (const [, heading = ''] of plain.matchAll(/^## (.+)$/gm)) {
        const [, owner = '', member = ''] = new RegExp(`^(.+?)\\s+${DASH}\\s*([A-Za-z_$][\\w$]*)\\s*(?:\\(|$|:)`).exec(heading) ?? []
        const own = owner.replace(/^Scoped\s+/, '').trim()
        if (member !== '' && member !== name && member !== own)
            members.add(member)
    }
    return { path, name: name.trim(), scoped: /scoped/i.test(scopes), global: /global/i.test(scopes), members: [...members].sort() }
}

/** Address of a record's form. */
export function recordAddress(table: string, sysId: string, view = ''): string {
    const query = new URLSearchParams({ sys_id: sysId })
    if (view !== '') {
        query.set('sysparm_view', view)
    }
    return `/${table}.do?${query}`
}

/** Address of a list. */
export function listAddress(table: string, query: string, options: { firstRow?: number, view?: string } = {}): string {
    const parameters = new URLSearchParams()
    if (query !== '') {
        parameters.set('sysparm_query', query)
    }
    if (options.firstRow !== undefined && options.firstRow > 1) {
        parameters.set('sysparm_first_row', String(options.firstRow))
    }
    if (options.view) {
        parameters.set('sysparm_view', options.view)
    }
    const text = parameters.toString()
    return `/${table}_list.do${text === '' ? '' : `?${text}`}`
}

/**
 * A place to go that came with the request: kept only when it is a path of this instance, so that a crafted link leads nowhere else.
 * `//host`, `/\host` and control characters are read by browsers as other hosts.
 */
export function localPath(text: string | null | undefined, fallback: string): string {
    if (!text || !text.startsWith('/') || text.includes('\\') || [...text].some(character => character < ' ')) {
        return fallback
    }
    const base = 'http://local.invalid'
    try {
        const url = new URL(text, base)
        return url.origin === base && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : fallback
    } catch {
        return fallback
    }
}

/** A place to go that a script or a menu names: a path of this instance or an http(s) address; null for anything else (javascript:, data:). */
export function scriptAddress(text: string): string | null {
    if (/^https?:\/\//i.test(text)) {
        return text
    }
    const path = text.startsWith('/') ? text : `/${text}`
    if (/^[a-z][a-z0-9+.-]*:/i.test(text)) {
        return null
    }
    const local = localPath(path, '')
    return local === '' ? null : local
}

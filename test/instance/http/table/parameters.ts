import { ApiError } from '../respond'

export type DisplayMode = 'false' | 'true' | 'all'

/** The `sysparm_` parameters of the Table API (page c_TableAPI), parsed. */
export interface TableParameters {
    query: string | null
    /** Filters given as plain name-value pairs; empty when sysparm_query is there. */
    pairs: [string, string][]
    fields: string[] | null
    view: string | null
    limit: number
    offset: number
    display: DisplayMode
    excludeLink: boolean
    noCount: boolean
    suppressPagination: boolean
    inputDisplay: boolean
}

/** Default of sysparm_limit. */
export const DEFAULT_ROWS = 10000

function flag(url: URL, name: string): boolean {
    return url.searchParams.get(name) === 'true'
}

function count(url: URL, name: string, preset: number): number {
    const text = url.searchParams.get(name)
    if (text === null || text === '') return preset
    const number = Number(text)
    if (!Number.isInteger(number) || number < 0) throw new ApiError(400, `Invalid value for ${name}`, `${name} must be a whole number, not negative: ${text}`)
    return number
}

/**
 * Parses the query part of a call. Throws a 400 that names a parameter with a wrong number.
 * `sysparm_query_no_domain` and `sysparm_query_category` have nothing to change here: there are no domains, and one database serves all categories of queries.
 */
export function parseParameters(url: URL, defaultLimit = DEFAULT_ROWS): TableParameters {
    const query = url.searchParams.get('sysparm_query')
    const display = url.searchParams.get('sysparm_display_value') ?? 'false'
    const fields = url.searchParams.get('sysparm_fields')
    const pairs = [...url.searchParams].filter(([name]) => !name.startsWith('sysparm_') && !name.startsWith('sys_param'))
    return {
        query,
        pairs: query === null ? pairs : [],
        fields: fields ? fields.split(',').map(field => field.trim()).filter(field => field !== '') : null,
        view: url.searchParams.get('sysparm_view'),
        limit: count(url, 'sysparm_limit', defaultLimit),
        offset: count(url, 'sysparm_offset', 0),
        display: display === 'true' || display === 'all' ? display : 'false',
        excludeLink: flag(url, 'sysparm_exclude_reference_link'),
        noCount: flag(url, 'sysparm_no_count'),
        suppressPagination: flag(url, 'sysparm_suppress_pagination_header'),
        inputDisplay: flag(url, 'sysparm_input_display_value')
    }
}

/**
 * The Link header: relative pages of the same call. Without a total (sysparm_no_count) there is no last page, and a next one whenever this
 * one was full.
 */
export function linkHeader(url: URL, parameters: Pick<TableParameters, 'limit' | 'offset'>, total: number | null, returned: number): string {
    const { limit, offset } = parameters
    const links: string[] = []
    const add = (at: number, rel: string): void => {
        const target = new URL(url)
        target.searchParams.set('sysparm_limit', String(limit))
        target.searchParams.set('sysparm_offset', String(at))
        links.push(`<${target.href}>;rel="${rel}"`)
    }
    add(0, 'first')
    if (limit === 0) return links.join(',')
    if (offset > 0) add(Math.max(0, offset - limit), 'prev')
    if (total === null ? returned === limit : offset + limit < total) add(offset + limit, 'next')
    if (total !== null) add(total === 0 ? 0 : Math.floor((total - 1) / limit) * limit, 'last')
    return links.join(',')
}

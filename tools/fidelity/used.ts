import type { BuiltRecord, RecordSet } from '../records/types'
import { usedGlide } from './glide'
import { REVIEWED } from './proofs'
import { usedOperators } from './queries'
import type { Area, Used } from './types'

const at = (record: BuiltRecord) => record.file

function accessRules({ fields }: BuiltRecord): string[] {
    const field = (fields.name ?? '').includes('.') && fields.type === 'record'
    return [
        `${fields.type}: ${fields.operation}${field ? ' of a field' : ''}`,
        ...(fields.name ?? '').includes('*') ? ['wildcard'] : [],
        ...fields.condition ? ['condition'] : [],
        ...fields.script ? ['script'] : []
    ]
}

function restFeatures(record: BuiltRecord): string[] {
    const { fields } = record
    if (record.table === 'sys_ws_definition')
        return ['scripted REST API', ...fields.is_versioned === 'true' ? ['versions'] : [], ...fields.enforce_acl ? ['rules of the API'] : []]
    return [
        `method ${(fields.http_method ?? '').toUpperCase()}`,
        ...(fields.relative_path ?? '').includes('{') ? ['path parameters'] : [],
        ...fields.requires_authentication === 'false' ? ['routes without log-in'] : ['log-in'],
        ...fields.enforce_acl ? ['rules of a route'] : [],
        ...fields.produces ? ['produces'] : [], ...fields.consumes ? ['consumes'] : []
    ]
}

function outboundFeatures({ table, fields }: BuiltRecord): string[] {
    if (table === 'sys_rest_message_fn')
        return [`method ${(fields.http_method ?? '').toUpperCase()}`, `authentication ${fields.authentication_type || 'inherit_from_parent'}`, ...fields.content ? ['content with variables'] : []]
    if (table === 'sys_rest_message')
        return [`authentication ${fields.authentication_type || 'no_authentication'}`]
    return table === 'sys_rest_message_fn_headers' ? ['headers'] : table === 'sys_rest_message_fn_parameters' ? ['variables and parameters'] : []
}

/** Everything that the built app uses of the platform, each thing once, with the first place it is used in. */
export function usedOf(set: RecordSet): Used[] {
    const all: Used[] = [...usedGlide(set), ...usedOperators(set)]
    const note = (area: Area, names: readonly string[], place: string) => { all.push(...names.map(name => ({ area, name, at: place }))) }
    for (const table of set.tables.values())
        table.columns.forEach(column => note('field type', [column.type], `${table.name}.${column.name}`))
    for (const record of set.records) {
        note('record kind', [record.table], at(record))
        if (record.table === 'sys_security_acl')
            note('access rule', accessRules(record), at(record))
        else if (record.table === 'sys_ws_definition' || record.table === 'sys_ws_operation')
            note('rest', restFeatures(record), at(record))
        else
            note('outbound', outboundFeatures(record), at(record))
    }
    const once = new Map<string, Used>()
    for (const item of all) {
        const key = `${item.area} ${item.name}`
        if (!once.has(key))
            once.set(key, item)
    }
    return [...once.values()].sort((a, b) => a.area.localeCompare(b.area) || (a.name < b.name ? -1 : 1))
}

/** What clients of the platform's own APIs (integrations, the SDK, our end-to-end tests) call, whether or not the app's records show it. */
export const PLATFORM_CALLS: readonly Used[] = REVIEWED.filter(({ area }) => area === 'platform rest').map(({ area, name }) => ({ area, name, at: 'clients of the REST API' }))

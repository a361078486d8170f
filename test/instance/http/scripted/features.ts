import { isTrue } from '../../values/field-values'
import type { Route } from './route'

/** What a scripted resource makes use of, for the record of what was used. */
export function featuresOf({ definition, operation, version }: Route): string[] {
    return [
        'scripted REST API', `method ${(operation.http_method ?? '').toUpperCase()}`, isTrue(operation.requires_authentication) ? 'log-in' : 'routes without log-in',
        ...version === null ? [] : ['versions'],
        ...definition.enforce_acl ? ['rules of the API'] : [],
        ...operation.enforce_acl ? ['rules of a route'] : [],
        ...(operation.relative_path ?? '').includes('{') ? ['path parameters'] : [],
        ...['produces', 'consumes'].filter(field => operation[field] || definition[field])
    ]
}

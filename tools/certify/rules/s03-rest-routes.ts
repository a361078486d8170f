import type { BuiltRecord, RecordSet } from '../../records/types'
import { listOf, ownRoles, recordsOf, rolesOfAcl } from '../records'
import type { CertificationFinding, CertificationRule } from '../types'

/** What is wrong with the ACLs that a route names. */
function aclProblems(set: RecordSet, route: BuiltRecord): string[] {
    const ids = listOf(route.fields.enforce_acl)
    if (!ids.length)
        return ['names no ACL, so it would get the platform\'s default one']
    return ids.flatMap(id => {
        const acl = recordsOf(set, 'sys_security_acl').find(candidate => candidate.fields.sys_id === id)
        if (!acl)
            return [`names ACL ${id}, which does not ship`]
        const own = ownRoles(set)
        const isRole = rolesOfAcl(set, acl).some(role => own.has(role))
        const shared = recordsOf(set, 'sys_ws_operation').some(other => other !== route && listOf(other.fields.enforce_acl).includes(id))
        return [
            ...acl.fields.type === 'REST_Endpoint' && acl.fields.operation === 'execute' ? [] : [`names ACL ${acl.fields.name}, which is no REST_Endpoint execute ACL`],
            ...isRole ? [] : [`is guarded by ACL ${acl.fields.name}, which names no role of the app`],
            ...shared ? [`shares ACL ${acl.fields.name} with another route`] : []
        ]
    })
}

/**
 * Pass: each route asks for authentication and authorisation, names a REST_Endpoint execute ACL of its own with a role of the app, belongs to a version
 * that ships, has a description, and is open to integration users (no internal role required).
 */
export const restRoutes: CertificationRule = {
    id: 'S3',
    title: 'Every REST route is authenticated, has its own REST_Endpoint ACL with a role, is versioned and described',
    check({ set }) {
        const versions = new Set(recordsOf(set, 'sys_ws_version').map(version => version.fields.sys_id))
        return recordsOf(set, 'sys_ws_operation').flatMap(route => {
            const f = route.fields
            const problems = [
                ...f.requires_authentication === 'true' ? [] : ['can be called without authentication'],
                ...f.requires_acl_authorization === 'true' ? [] : ['does not ask its ACL'],
                ...aclProblems(set, route),
                ...versions.has(f.web_service_version) ? [] : ['has no version'],
                ...f.short_description?.trim() ? [] : ['has no description'],
                ...f.requires_snc_internal_role === 'true' ? ['asks for snc_internal, so no integration user can call it'] : []
            ]
            return problems.map((problem): CertificationFinding => ({ file: route.file, message: `${f.http_method} ${f.relative_path} ${problem}` }))
        })
    }
}

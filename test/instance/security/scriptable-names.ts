/**
 * Under what name an instance records the use of a scriptable API (sys_scope_privilege.target_name, target type "scriptable", target scope global).
 * Known from privileges that instances recorded for apps whose authors committed them to public repositories (for instance rwpsnow/ParkRangers,
 * manrick/SN-Scrum-Poker, vincepg13/sn-script-console): the same names recur there. What never occurs in them is free here: queries and getValue of
 * GlideRecord, gs.info and the like, gs.getMessage, dates. ScopedGlideRecord (the documentation's own example) and ScopedGlideElement occur in some apps only,
 * so they are not asked for either.
 */
const MEMBERS: Readonly<Record<string, string>> = {
    'GlideRecord.setValue': 'GlideRecord.setValue',
    'GlideRecord.insert': 'GlideRecord.insert',
    'GlideRecord.update': 'GlideRecord.update',
    'GlideRecord.deleteRecord': 'GlideRecord.deleteRecord',
    'GlideRecord.setWorkflow': 'GlideRecord.setWorkflow',
    'RESTAPIRequest.body': 'RESTAPIRequestBody',
    'GlideSystem.getProperty': 'Glide API: properties',
    'GlideSystem.setProperty': 'Glide API: properties',
    'GlideSystem.hasRole': 'Glide API: user roles and groups',
    'GlideSystem.getUser': 'Glide API: user roles and groups',
    'GlideSystem.eventQueue': 'Glide API: event management',
    'GlideSystem.eventQueueScheduled': 'Glide API: event management',
    'GlideSystem.generateGUID': 'Glide API: string utilities',
    'GlideSystem.tableExists': 'Glide API: table metadata'
}

/** Classes whose every member is recorded by its own name. */
const BY_MEMBER: Readonly<Record<string, string>> = {
    GlideRecordSecure: 'GlideRecordSecure', RESTMessageV2: 'ScriptableRESTMessageClient', RESTResponseV2: 'ScriptableRESTResponse', RESTAPIResponse: 'ScriptableServiceResultBuilder'
}

/** Classes recorded as one. The first is recorded by instances, the others are by analogy: no record of them was found. */
const WHOLE: ReadonlySet<string> = new Set([
    'RESTAPIRequest', 'GlideDigest', 'CertificateEncryption', 'GlideSysAttachment', 'GlideTableHierarchy', 'GlideFilter'])

/** Recorded name of a documented member (`RESTMessageV2.execute`) or class; undefined when its use asks for no privilege. */
export function recordedName(api: string): string | undefined {
    if (MEMBERS[api] !== undefined) return MEMBERS[api]
    const [type = '', member] = api.split('.')
    if (WHOLE.has(type)) return type
    const recorded = BY_MEMBER[type]
    return recorded === undefined || member === undefined ? undefined : `${recorded}.${member}`
}

/**
 * Under what name an instance records the use of a scriptable API (sys_scope_privilege.target_name, target type "scriptable", target scope global).
 * Taken from privileges that instances recorded for published example apps and that their authors committed to public repositories
 * (for instance rwpsnow/ParkRangers, manrick/SN-Scrum-Poker, vincepg13/sn-script-console): the same names recur there, others never occur, so only these are
 * asked for here. Reading with GlideRecord, gs.info and the like, GlideDateTime, GlideAggregate and attachments were never recorded in them.
 */
const METHODS: Readonly<Record<string, readonly string[]>> = {
    GlideRecord: ['setValue', 'insert', 'update', 'deleteRecord', 'setWorkflow'],
    ScriptableRESTMessageClient: [
        'execute', 'setEndpoint', 'setHttpMethod', 'setHttpTimeout', 'setRequestHeader', 'setRequestBody', 'setStringParameterNoEscape', 'setAuthenticationProfile',
        'setRequestorProfile'
    ],
    ScriptableRESTResponse: ['getBody', 'getStatusCode', 'haveError', 'getErrorMessage'],
    ScriptableServiceResultBuilder: ['setStatus', 'setBody']
}

/** Documented class of each recorded one. */
const DOCUMENTED: Readonly<Record<string, string>> = {
    GlideRecord: 'GlideRecord', ScriptableRESTMessageClient: 'RESTMessageV2', ScriptableRESTResponse: 'RESTResponseV2', ScriptableServiceResultBuilder: 'RESTAPIResponse'
}

/** Documented member -> recorded name. */
export const SCRIPTABLE_NAMES: Readonly<Record<string, string>> = Object.fromEntries([
    ...Object.entries(METHODS).flatMap(([recorded, methods]) => methods.map(method => [`${DOCUMENTED[recorded]}.${method}`, `${recorded}.${method}`])),
    ['RESTAPIRequest', 'RESTAPIRequest'], ['RESTAPIRequest.body', 'RESTAPIRequestBody'],
    ['GlideSystem.getProperty', 'Glide API: properties'], ['GlideSystem.setProperty', 'Glide API: properties'],
    ['GlideSystem.hasRole', 'Glide API: user roles and groups'],
    ['GlideSystem.eventQueue', 'Glide API: event management'], ['GlideSystem.eventQueueScheduled', 'Glide API: event management']
])

import { RestMessage } from '@servicenow/sdk/core'

/**
 * Glance's presence service: is a visitor on the customer's site, and asking them for a session. LookupVisitor goes to the Presence URL of Company Settings,
 * SignalVisitor to the server the visitor is connected to, Token to the Service URL: each is put in for `service_url`. Paths and parameters are documented by
 * Glance, but for the path of Token and the names in its body: those are inferred, and so are this record's to correct. The token travels in a header only.
 */
export const presenceServiceMessage = RestMessage({
    $id: Now.ID['rest-message-presence-service'],
    name: 'GlancePresenceService',
    description: 'Presence of visitors and one-click start. The hosts are the Presence URL and the Service URL of Company Settings.',
    endpoint: '${service_url}',
    access: 'packagePrivate',
    authenticationType: 'noAuthentication',
    functions: [
        {
            name: 'LookupVisitor',
            httpMethod: 'GET',
            endpoint: '${service_url}/lookupvisitor?groupid=${groupid}&visitorid=${visitorid}',
            authenticationType: 'inheritFromParent',
            headers: [
                { $id: Now.ID['rest-header-lookup-visitor-authorization'], name: 'Authorization', value: 'Bearer ${token}' },
                { $id: Now.ID['rest-header-lookup-visitor-accept'], name: 'Accept', value: 'application/json' }
            ],
            variables: [
                { $id: Now.ID['rest-variable-lookup-visitor-service-url'], name: 'service_url', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-lookup-visitor-groupid'], name: 'groupid', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-lookup-visitor-visitorid'], name: 'visitorid', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-lookup-visitor-token'], name: 'token', escapeType: 'noEscaping' }
            ]
        },
        {
            name: 'SignalVisitor',
            httpMethod: 'POST',
            endpoint: '${service_url}/signalvisitor?groupid=${groupid}&visitorid=${visitorid}',
            authenticationType: 'inheritFromParent',
            headers: [
                { $id: Now.ID['rest-header-signal-visitor-authorization'], name: 'Authorization', value: 'Bearer ${token}' },
                { $id: Now.ID['rest-header-signal-visitor-content-type'], name: 'Content-Type', value: 'application/json' }
            ],
            content: '{"mtype":"invoke","data":{"func":"${func}","args":{"sessionKey":"${sessionkey}"}}}',
            variables: [
                { $id: Now.ID['rest-variable-signal-visitor-service-url'], name: 'service_url', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-signal-visitor-groupid'], name: 'groupid', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-signal-visitor-visitorid'], name: 'visitorid', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-signal-visitor-func'], name: 'func', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-signal-visitor-sessionkey'], name: 'sessionkey', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-signal-visitor-token'], name: 'token', escapeType: 'noEscaping' }
            ]
        },
        {
            name: 'Token',
            httpMethod: 'POST',
            endpoint: '${service_url}/api/token?service=presence&duration=${duration}&site=production',
            authenticationType: 'inheritFromParent',
            headers: [
                { $id: Now.ID['rest-header-token-content-type'], name: 'Content-Type', value: 'application/json' },
                { $id: Now.ID['rest-header-token-accept'], name: 'Accept', value: 'application/json' }
            ],
            content: '{"partnerid":"${partnerid}","partneruserid":"${partneruserid}","loginkey":"${loginkey}"}',
            variables: [
                { $id: Now.ID['rest-variable-token-service-url'], name: 'service_url', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-token-duration'], name: 'duration', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-token-partnerid'], name: 'partnerid', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-token-partneruserid'], name: 'partneruserid', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-token-loginkey'], name: 'loginkey', escapeType: 'noEscaping' }
            ]
        }
    ]
})

import { RestMessage } from '@servicenow/sdk/core'

/**
 * Glance's Activity Service: session history. Hosts, paths, methods and parameters are here, never in code; the host comes from Company Settings.
 * The two counts operations and the WSDL are documented by Glance; that of the operations returning sessions is not public, so their names and
 * parameters are this record's to correct. Form post, XML or JSON answer. Values are encoded by the code, so that nothing is escaped twice.
 */
export const activityServiceMessage = RestMessage({
    $id: Now.ID['rest-message-activity-service'],
    name: 'GlanceActivityService',
    description: 'Session history of a Glance company. The host is the Service URL of Company Settings.',
    endpoint: '${service_url}/services/activityservice.asmx',
    access: 'packagePrivate',
    authenticationType: 'noAuthentication',
    functions: [
        {
            name: 'PartnerSessionsEnding',
            httpMethod: 'POST',
            endpoint: '${service_url}/services/activityservice.asmx/PartnerSessionsEnding',
            authenticationType: 'inheritFromParent',
            headers: [{ $id: Now.ID['rest-header-partner-sessions-ending'], name: 'Content-Type', value: 'application/x-www-form-urlencoded' }],
            content: 'partnerId=${partnerId}&apiKey=${apiKey}&type=${type}&status=${status}&startRange=${startRange}&endRange=${endRange}&maxCount=${maxCount}',
            variables: [
                { $id: Now.ID['rest-variable-partner-sessions-ending-service-url'], name: 'service_url', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-sessions-ending-partnerId'], name: 'partnerId', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-sessions-ending-apiKey'], name: 'apiKey', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-sessions-ending-type'], name: 'type', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-sessions-ending-status'], name: 'status', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-sessions-ending-startRange'], name: 'startRange', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-sessions-ending-endRange'], name: 'endRange', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-sessions-ending-maxCount'], name: 'maxCount', escapeType: 'noEscaping' }
            ]
        },
        {
            name: 'PartnerSessions',
            httpMethod: 'POST',
            endpoint: '${service_url}/services/activityservice.asmx/PartnerSessions',
            authenticationType: 'inheritFromParent',
            headers: [{ $id: Now.ID['rest-header-partner-sessions'], name: 'Content-Type', value: 'application/x-www-form-urlencoded' }],
            content: 'partnerId=${partnerId}&apiKey=${apiKey}&type=${type}&status=${status}&startRange=${startRange}&endRange=${endRange}&maxCount=${maxCount}',
            variables: [
                { $id: Now.ID['rest-variable-partner-sessions-service-url'], name: 'service_url', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-sessions-partnerId'], name: 'partnerId', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-sessions-apiKey'], name: 'apiKey', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-sessions-type'], name: 'type', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-sessions-status'], name: 'status', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-sessions-startRange'], name: 'startRange', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-sessions-endRange'], name: 'endRange', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-sessions-maxCount'], name: 'maxCount', escapeType: 'noEscaping' }
            ]
        },
        {
            name: 'PartnerSessionCountsEnding',
            httpMethod: 'POST',
            endpoint: '${service_url}/services/activityservice.asmx/PartnerSessionCountsEnding',
            authenticationType: 'inheritFromParent',
            headers: [{ $id: Now.ID['rest-header-partner-session-counts-ending'], name: 'Content-Type', value: 'application/x-www-form-urlencoded' }],
            content: 'partnerId=${partnerId}&apiKey=${apiKey}&type=${type}&status=${status}&startRange=${startRange}&endRange=${endRange}',
            variables: [
                { $id: Now.ID['rest-variable-partner-session-counts-ending-service-url'], name: 'service_url', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-session-counts-ending-partnerId'], name: 'partnerId', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-session-counts-ending-apiKey'], name: 'apiKey', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-session-counts-ending-type'], name: 'type', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-session-counts-ending-status'], name: 'status', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-session-counts-ending-startRange'], name: 'startRange', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-session-counts-ending-endRange'], name: 'endRange', escapeType: 'noEscaping' }
            ]
        },
        {
            name: 'PartnerSessionCounts',
            httpMethod: 'POST',
            endpoint: '${service_url}/services/activityservice.asmx/PartnerSessionCounts',
            authenticationType: 'inheritFromParent',
            headers: [{ $id: Now.ID['rest-header-partner-session-counts'], name: 'Content-Type', value: 'application/x-www-form-urlencoded' }],
            content: 'partnerId=${partnerId}&apiKey=${apiKey}&type=${type}&status=${status}&startRange=${startRange}&endRange=${endRange}',
            variables: [
                { $id: Now.ID['rest-variable-partner-session-counts-service-url'], name: 'service_url', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-session-counts-partnerId'], name: 'partnerId', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-session-counts-apiKey'], name: 'apiKey', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-session-counts-type'], name: 'type', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-session-counts-status'], name: 'status', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-session-counts-startRange'], name: 'startRange', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-partner-session-counts-endRange'], name: 'endRange', escapeType: 'noEscaping' }
            ]
        },
        {
            name: 'WSDL',
            httpMethod: 'GET',
            endpoint: '${service_url}/services/activityservice.asmx?WSDL',
            authenticationType: 'inheritFromParent',
            variables: [
                { $id: Now.ID['rest-variable-activity-wsdl-service-url'], name: 'service_url', escapeType: 'noEscaping' }
            ]
        }
    ]
})

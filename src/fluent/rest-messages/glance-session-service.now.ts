import { RestMessage } from '@servicenow/sdk/core'

/**
 * Glance's Session Service: sessions in progress. The operation is documented by Glance, its address is taken by analogy from the Activity
 * Service and so is this record's to correct.
 */
export const sessionServiceMessage = RestMessage({
    $id: Now.ID['rest-message-session-service'],
    name: 'GlanceSessionService',
    description: 'Sessions in progress of a Glance company. The host is the Service URL of Company Settings.',
    endpoint: '${service_url}/services/sessionservice.asmx',
    access: 'packagePrivate',
    authenticationType: 'noAuthentication',
    functions: [
        {
            name: 'LookupPartnerCobrowseSession',
            httpMethod: 'POST',
            endpoint: '${service_url}/services/sessionservice.asmx/LookupPartnerCobrowseSession',
            authenticationType: 'inheritFromParent',
            headers: [{ $id: Now.ID['rest-header-lookup-partner-cobrowse-session'], name: 'Content-Type', value: 'application/x-www-form-urlencoded' }],
            content: 'partnerid=${partnerid}&partneruserid=${partneruserid}&ssnkey=${ssnkey}&loginkey=${loginkey}',
            variables: [
                { $id: Now.ID['rest-variable-lookup-partner-cobrowse-session-service-url'], name: 'service_url', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-lookup-partner-cobrowse-session-partnerid'], name: 'partnerid', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-lookup-partner-cobrowse-session-partneruserid'], name: 'partneruserid', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-lookup-partner-cobrowse-session-ssnkey'], name: 'ssnkey', escapeType: 'noEscaping' },
                { $id: Now.ID['rest-variable-lookup-partner-cobrowse-session-loginkey'], name: 'loginkey', escapeType: 'noEscaping' }
            ]
        }
    ]
})

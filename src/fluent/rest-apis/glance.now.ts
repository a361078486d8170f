import { RestApi } from '@servicenow/sdk/core'
import { readCard } from '../../server/rest/card.ts'
import { readHealth } from '../../server/rest/health.ts'
import { readPresence } from '../../server/rest/presence.ts'
import { syncRecord } from '../../server/rest/records.ts'
import { readSession, recordTerms } from '../../server/rest/session-state.ts'
import { launchSession, syncSession } from '../../server/rest/sessions.ts'
import {
    restLaunchSessionAcl, restReadCardAcl, restReadHealthAcl, restReadPresenceAcl,
    restReadSessionAcl, restRecordTermsAcl, restSyncRecordAcl, restSyncSessionAcl
} from '../generated/acls/routes.now'

/**
 * /api/x_glne_conn/glance/v1/...: the published address carries the version in the path. The platform's own form of a versioned address has it before
 * the service (/api/x_glne_conn/v1/glance/...); it answers too, and version 1 is the default, so the published address holds for callers
 * whatever versions follow. Every route names its own ACL: one without would get the platform's default for external calls.
 * internalRole is off, so that integration users may call.
 */
export const glanceApi = RestApi({
    $id: Now.ID['rest-api-glance'],
    name: 'Glance',
    serviceId: 'glance',
    shortDescription: 'Launch Glance sessions from records and keep their history up to date',
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [
        restLaunchSessionAcl, restReadCardAcl, restReadHealthAcl, restReadPresenceAcl, restReadSessionAcl, restRecordTermsAcl, restSyncRecordAcl,
        restSyncSessionAcl
    ],
    versions: [
        {
            $id: Now.ID['rest-api-glance-v1'],
            version: 1,
            isDefault: true,
            active: true,
            shortDescription: 'First version'
        }
    ],
    routes: [
        {
            $id: Now.ID['rest-route-read-card'],
            name: 'Read card',
            version: 1,
            method: 'GET',
            path: '/v1/card/{table}/{sys_id}',
            shortDescription: 'Everything the Glance Card of a record needs: what is allowed, what prevents it, the visitor, the latest sessions, the texts',
            script: readCard,
            authentication: true,
            authorization: true,
            enforceAcl: [restReadCardAcl],
            internalRole: false,
            active: true
        },
        {
            $id: Now.ID['rest-route-launch-session'],
            name: 'Launch session',
            version: 1,
            method: 'POST',
            path: '/v1/sessions',
            shortDescription: 'Launches a session for a record the caller may read and answers the join link with its expiry',
            requestExample: '{"table": "incident", "sys_id": "<sys_id of the record>", "type": "C"}',
            script: launchSession,
            authentication: true,
            authorization: true,
            enforceAcl: [restLaunchSessionAcl],
            internalRole: false,
            active: true
        },
        {
            $id: Now.ID['rest-route-read-session'],
            name: 'Read session',
            version: 1,
            method: 'GET',
            path: '/v1/sessions/{sys_id}',
            shortDescription: 'The state of one session: its row, and whether it is running at Glance now',
            script: readSession,
            authentication: true,
            authorization: true,
            enforceAcl: [restReadSessionAcl],
            internalRole: false,
            active: true
        },
        {
            $id: Now.ID['rest-route-record-terms'],
            name: 'Record terms',
            version: 1,
            method: 'POST',
            path: '/v1/sessions/{sys_id}/terms',
            shortDescription: 'Records what the agent saw when the visitor was asked to accept terms; not a record of consent',
            requestExample: '{"status": "started"}',
            script: recordTerms,
            authentication: true,
            authorization: true,
            enforceAcl: [restRecordTermsAcl],
            internalRole: false,
            active: true
        },
        {
            $id: Now.ID['rest-route-sync-session'],
            name: 'Synchronise session',
            version: 1,
            method: 'POST',
            path: '/v1/sessions/{sys_id}/sync',
            shortDescription: 'Requests a look-up of this one session; answers 202, and the work is done in the background',
            script: syncSession,
            authentication: true,
            authorization: true,
            enforceAcl: [restSyncSessionAcl],
            internalRole: false,
            active: true
        },
        {
            $id: Now.ID['rest-route-sync-record'],
            name: 'Synchronise record',
            version: 1,
            method: 'POST',
            path: '/v1/records/{table}/{sys_id}/sync',
            shortDescription: 'Requests a look-up of all waiting sessions of a record the caller may read; answers 202, and the work is done in the background',
            script: syncRecord,
            authentication: true,
            authorization: true,
            enforceAcl: [restSyncRecordAcl],
            internalRole: false,
            active: true
        },
        {
            $id: Now.ID['rest-route-read-presence'],
            name: 'Read presence',
            version: 1,
            method: 'GET',
            path: '/v1/presence/{table}/{sys_id}',
            shortDescription: 'Whether the visitor of a record the caller may read is on the website now, and when to ask again',
            script: readPresence,
            authentication: true,
            authorization: true,
            enforceAcl: [restReadPresenceAcl],
            internalRole: false,
            active: true
        },
        {
            $id: Now.ID['rest-route-read-health'],
            name: 'Read health',
            version: 1,
            method: 'GET',
            path: '/v1/health',
            shortDescription: 'Every check of the app with its state, the reason and what to do',
            script: readHealth,
            authentication: true,
            authorization: true,
            enforceAcl: [restReadHealthAcl],
            internalRole: false,
            active: true
        }
    ]
})

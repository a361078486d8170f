import { ScriptInclude } from '@servicenow/sdk/core'

/** Launches sessions. A bridge: script includes cannot be modules. */
export const glanceSessionService = ScriptInclude({
    $id: Now.ID['script-include-session-service'],
    name: 'GlanceSessionService',
    description: 'Finds visitor details when a session is launched, mints the login key and builds the join link. The work is done by the app\'s modules.',
    script: Now.include('../../includes/glance-session-service.server.js'),
    accessibleFrom: 'package_private',
    clientCallable: false,
    active: true
})

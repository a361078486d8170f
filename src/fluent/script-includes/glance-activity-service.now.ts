import { ScriptInclude } from '@servicenow/sdk/core'

/** Synchronises session data. A bridge: script includes cannot be modules. */
export const glanceActivityService = ScriptInclude({
    $id: Now.ID['script-include-activity-service'],
    name: 'GlanceActivityService',
    description: 'Synchronises session data from Glance. The work is done by the app\'s modules.',
    script: Now.include('../../includes/glance-activity-service.server.js'),
    accessibleFrom: 'package_private',
    clientCallable: false,
    active: true
})

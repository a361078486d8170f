import { ScriptInclude } from '@servicenow/sdk/core'

/** Condition of the UI action for workspaces, apart from all that calls Glance: conditions are asked while a form is made. */
export const glanceWorkspace = ScriptInclude({
    $id: Now.ID['script-include-workspace'],
    name: 'GlanceWorkspace',
    description: 'Says for which records the Glance Card is offered in workspaces. The work is done by the app\'s modules.',
    script: Now.include('../../includes/glance-workspace.server.js'),
    accessibleFrom: 'package_private',
    clientCallable: false,
    active: true
})

import { BusinessRule } from '@servicenow/sdk/core'
import { validateDisplayConfiguration } from '../../server/rules/display-configuration.ts'

/** Field names that do not exist would silently give no visitor: refused on save. */
export const validateDisplayConfigurationRule = BusinessRule({
    $id: Now.ID['rule-validate-display-configuration'],
    name: 'Glance: validate Display Configuration',
    description: 'Refuses tables and field paths that do not exist',
    table: 'x_glne_conn_display_configuration',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    active: true,
    script: validateDisplayConfiguration
})

import { BusinessRule } from '@servicenow/sdk/core'
import { forgetPresence } from '../../server/rules/company-settings.ts'

/** A token of other settings must not be used, and an error that was put right must not hold anybody up. */
export const forgetPresenceRule = BusinessRule({
    $id: Now.ID['rule-forget-presence'],
    name: 'Glance: forget the presence token',
    description: 'Discards the presence token when the Company Settings it depends on change',
    table: 'x_glne_conn_company_settings',
    when: 'after',
    action: ['update'],
    order: 200,
    active: true,
    script: forgetPresence
})

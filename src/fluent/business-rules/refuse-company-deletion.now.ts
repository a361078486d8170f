import { BusinessRule } from '@servicenow/sdk/core'
import { refuseDeletion } from '../../server/rules/company-settings.ts'

/** A company whose sessions still wait for their result may not be deleted. */
export const refuseDeletionRule = BusinessRule({
    $id: Now.ID['rule-refuse-company-deletion'],
    name: 'Glance: refuse deletion while sessions are pending',
    description: 'Refuses to delete a company that has pending sessions',
    table: 'x_glne_conn_company_settings',
    when: 'before',
    action: ['delete'],
    order: 100,
    active: true,
    script: refuseDeletion
})

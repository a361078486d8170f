import { BusinessRule } from '@servicenow/sdk/core'
import { validateCompany } from '../../server/rules/company-settings.ts'

/** Refuses settings that cannot work, and says why. */
export const validateCompanyRule = BusinessRule({
    $id: Now.ID['rule-validate-company'],
    name: 'Glance: validate Company Settings',
    description: 'Refuses settings that cannot work',
    table: 'x_glne_conn_company_settings',
    when: 'before',
    action: ['insert', 'update'],
    order: 100,
    active: true,
    script: validateCompany
})

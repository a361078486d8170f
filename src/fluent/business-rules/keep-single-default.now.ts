import { BusinessRule } from '@servicenow/sdk/core'
import { keepSingleDefault } from '../../server/rules/company-settings.ts'

/** At most one company is default: marking another moves the mark. */
export const keepSingleDefaultRule = BusinessRule({
    $id: Now.ID['rule-keep-single-default'],
    name: 'Glance: keep one default company',
    description: 'Clears Default on the other companies when one is marked as default',
    table: 'x_glne_conn_company_settings',
    when: 'after',
    action: ['insert', 'update'],
    order: 100,
    active: true,
    script: keepSingleDefault
})

import { Acl } from '@servicenow/sdk/core'
import { user } from '../roles/user.now'

/** Who may open the page of the card; which records, the card's route decides by the caller's own access. */
export const pageCardReadAcl = Acl({
    $id: Now.ID['acl-page-card-read'],
    type: 'ui_page',
    name: 'x_glne_conn_card',
    operation: 'read',
    roles: [user],
    adminOverrides: true,
    active: true,
    description: 'Glance users open the page of the card'
})

import { Record } from '@servicenow/sdk/core'

/** Related lists of the Session form. */
export const sessionRelatedLists = Record({
    $id: Now.ID['related-lists-session'],
    table: 'sys_ui_related_list',
    data: {
        name: 'x_glne_conn_session',
        view: 'Default view'
    }
})

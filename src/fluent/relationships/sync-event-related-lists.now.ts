import { Record } from '@servicenow/sdk/core'

/** Related lists of the Sync event form. */
export const syncEventRelatedLists = Record({
    $id: Now.ID['related-lists-sync-event'],
    table: 'sys_ui_related_list',
    data: {
        name: 'x_glne_conn_sync_event',
        view: 'Default view'
    }
})

import { Record } from '@servicenow/sdk/core'
import { syncEventRelatedLists } from './sync-event-related-lists.now'

/** The records that a sync event was the last to set aside. */
Record({
    $id: Now.ID['related-list-sync-event-quarantine'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: syncEventRelatedLists,
        related_list: 'x_glne_conn_quarantine.last_sync_event',
        order_by: 'reason',
        position: 1
    }
})

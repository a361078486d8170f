import { Record } from '@servicenow/sdk/core'
import { syncEventRelatedLists } from './sync-event-related-lists.now'

/** The sessions that a sync event was the last to touch. */
Record({
    $id: Now.ID['related-list-sync-event-sessions'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: syncEventRelatedLists,
        related_list: 'x_glne_conn_session.last_sync_event',
        order_by: 'started',
        position: 0
    }
})

import { Record } from '@servicenow/sdk/core'
import { sessionRelatedLists } from './session-related-lists.now'

/** The guests of a session, the agent among them. */
Record({
    $id: Now.ID['related-list-session-guests'],
    table: 'sys_ui_related_list_entry',
    data: {
        list_id: sessionRelatedLists,
        related_list: 'x_glne_conn_session_guest.session',
        order_by: 'started',
        position: 0
    }
})

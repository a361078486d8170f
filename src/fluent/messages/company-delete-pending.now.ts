import { Record } from '@servicenow/sdk/core'

/** Company Settings. */
Record({
    $id: Now.ID['message-company-delete-pending'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.company.delete_pending',
        language: 'en',
        message: 'This company cannot be deleted while sessions of it wait to be synchronised. Synchronise first, or let them expire.'
    }
})

import { Record } from '@servicenow/sdk/core'

/** Erasing a visitor. */
Record({
    $id: Now.ID['message-erase-asked'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.erase.asked',
        language: 'en',
        message: '{0} sessions of this visitor are stored, {1} of them still wait for their result. Confirm erasure removes what tells of the visitor from those that are over, for good, with the logs attached meanwhile. Notes on records, and the records themselves, stay.'
    }
})

import { Record } from '@servicenow/sdk/core'

/** Erasing a visitor. */
Record({
    $id: Now.ID['message-erase-done'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.erase.done',
        language: 'en',
        message: 'Erased: {0} sessions, {1} guests, {2} attachments and set-aside records. {3} sessions still wait for their result: erase again when they are over.'
    }
})

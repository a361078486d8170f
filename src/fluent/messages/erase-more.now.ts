import { Record } from '@servicenow/sdk/core'

/** Erasing a visitor. */
Record({
    $id: Now.ID['message-erase-more'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.erase.more',
        language: 'en',
        message: 'Erased so far: {0} sessions, {1} guests, {2} attachments and set-aside records. The rest follows in the background.'
    }
})

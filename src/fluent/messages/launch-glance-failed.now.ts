import { Record } from '@servicenow/sdk/core'

/** Launching a session. */
Record({
    $id: Now.ID['message-launch-glance-failed'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.launch.glance_failed',
        language: 'en',
        message: 'Glance failed to answer. Try again in a moment.'
    }
})

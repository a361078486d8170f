import { Record } from '@servicenow/sdk/core'

/** Launching a session. */
Record({
    $id: Now.ID['message-launch-glance-timed-out'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.launch.glance_timed_out',
        language: 'en',
        message: 'Glance did not answer in time. Try again in a moment.'
    }
})

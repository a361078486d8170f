import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-not-due'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.not_due',
        language: 'en',
        message: 'The schedule allows one run an hour: the next may start in {0} minutes. To synchronise at once, use Sync now.'
    }
})

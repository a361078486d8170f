import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-rests'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.rests',
        language: 'en',
        message: 'The schedule rests for {0} minutes, because the last run failed with something that a person has to put right. Saving Company Settings or Sync now ends the rest.'
    }
})

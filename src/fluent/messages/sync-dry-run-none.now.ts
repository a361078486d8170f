import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-dry-run-none'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.dry_run_none',
        language: 'en',
        message: 'Dry run: nothing was changed. The numbers say what a run over this range would do.'
    }
})

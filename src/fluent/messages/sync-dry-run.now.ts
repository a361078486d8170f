import { Record } from '@servicenow/sdk/core'

/** Sync events. */
Record({
    $id: Now.ID['message-sync-dry-run'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.sync.dry_run',
        language: 'en',
        message: 'Dry run: nothing was changed. The numbers say what a run over this range would do; the attached {0} lists {1} changes (at most {2}).'
    }
})

import { Record } from '@servicenow/sdk/core'

/** Health. */
Record({
    $id: Now.ID['message-health-mail-nobody-fix'],
    table: 'sys_ui_message',
    data: {
        key: 'x_glne_conn.health.mail.nobody.fix',
        language: 'en',
        message: 'Give the role x_glne_conn.admin to an active user with an e-mail address (User Administration > Users). If somebody has it, allow the app to read sys_user_has_role: System Applications > Application Cross-Scope Access.'
    }
})

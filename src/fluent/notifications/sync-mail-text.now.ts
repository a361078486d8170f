import { Record } from '@servicenow/sdk/core'

/** Text of both e-mails. A mail script, because what to do depends on the error, and because what Glance answered must not become markup. */
export const syncMailText = Record({
    $id: Now.ID['mail-script-sync'],
    table: 'sys_script_email',
    data: {
        name: 'x_glne_conn_sync_mail_text',
        new_lines_to_html: false,
        script: `(function runMailScript(current, template, email, email_action, event) {
    template.print(new GlanceActivityService().mailText(event, current));
})(current, template, email, email_action, event);`
    }
})

import { EmailNotification } from '@servicenow/sdk/core'

/** Sent to Glance admins once, when synchronisation starts to fail. */
EmailNotification({
    $id: Now.ID['notification-sync-failing'],
    table: 'x_glne_conn_company_settings',
    name: 'Glance: synchronisation fails',
    description: 'Sent to Glance admins once, when synchronisation starts to fail',
    triggerConditions: { generationType: 'event', eventName: 'x_glne_conn.sync_failing' },
    // The app works out who holds its admin role.
    recipientDetails: { eventParm2WithRecipient: true, sendToCreator: true },
    emailContent: {
        subject: 'Glance: sessions of ${name} are not being synchronised',
        messageHtml: '${mail_script:x_glne_conn_sync_mail_text}<p>${URI_REF}</p>',
        importance: 'high',
        omitWatermark: true
    }
})

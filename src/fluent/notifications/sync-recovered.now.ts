import { EmailNotification } from '@servicenow/sdk/core'

/** Sent to Glance admins once, when synchronisation works again. */
EmailNotification({
    $id: Now.ID['notification-sync-recovered'],
    table: 'x_glne_conn_company_settings',
    name: 'Glance: synchronisation works again',
    description: 'Sent to Glance admins once, when synchronisation works again',
    triggerConditions: { generationType: 'event', eventName: 'x_glne_conn.sync_recovered' },
    // The app works out who holds its admin role.
    recipientDetails: { eventParm2WithRecipient: true, sendToCreator: true },
    emailContent: {
        subject: 'Glance: sessions of ${name} are synchronised again',
        messageHtml: '${mail_script:x_glne_conn_sync_mail_text}<p>${URI_REF}</p>',
        omitWatermark: true
    }
})

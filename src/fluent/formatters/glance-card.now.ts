import { Record } from '@servicenow/sdk/core'

/** The Glance Card, offered on every form; the admin places it. Its value is the macro's name plus .xml. */
export const glanceCardFormatter = Record({
    $id: Now.ID['formatter-glance-card'],
    table: 'sys_ui_formatter',
    data: {
        name: 'Glance Card',
        type: 'formatter',
        formatter: 'x_glne_conn_glance_card.xml',
        table: 'global',
        active: true
    }
})

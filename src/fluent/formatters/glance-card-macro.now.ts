import { Record } from '@servicenow/sdk/core'

/**
 * What the Glance Card formatter shows: nothing without the role, else the card (on a record that is not saved yet, that it has to be).
 * The xml is glance-card.xml with the script's version in it (now.prebuild.mjs).
 * Everything that depends on the user or the record is in phase 2 (g2, j2, $[ ]): the platform caches phase 1 of a form between users.
 * The platform fills scoped_name by a rule that does not run at install; name and scoped name are the same, so that the formatter finds
 * the macro by either.
 */
export const glanceCardMacro = Record({
    $id: Now.ID['macro-glance-card'],
    table: 'sys_ui_macro',
    data: {
        name: 'x_glne_conn_glance_card',
        scoped_name: 'x_glne_conn_glance_card',
        description: 'Content of the Glance Card formatter',
        active: true,
        xml: Now.include('./glance-card.generated.xml')
    }
})

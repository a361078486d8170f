import { BooleanColumn, ChoiceColumn, ConditionsColumn, DateTimeColumn, IntegerColumn, StringColumn, Table, TableNameColumn } from '@servicenow/sdk/core'

/** A table that has the Glance integration: for which records, which buttons, and where the visitor's details come from. */
export const x_glne_conn_display_configuration = Table({
    name: 'x_glne_conn_display_configuration',
    label: [{ label: 'Display Configuration', plural: 'Display Configurations', language: 'en', hint: 'Glance settings of a table' }],
    display: 'table',
    schema: {
        table: TableNameColumn({ label: 'Table', mandatory: true }),
        order: IntegerColumn({ label: 'Order', default: 100, hint: 'The active configuration with the lowest order whose condition matches is used' }),
        active: BooleanColumn({ label: 'Active', default: true }),
        condition: ConditionsColumn({ label: 'Condition', dependent: 'table' }),
        inherit: BooleanColumn({ label: 'Inherit', default: false, hint: 'Also applies to tables that extend this one' }),
        visitor_id_field: StringColumn({ label: 'Visitor id field', maxLength: 255, hint: 'Field of the record; dot-walking is allowed, as in caller_id.email' }),
        visitor_name_field: StringColumn({ label: 'Visitor name field', maxLength: 255 }),
        visitor_email_field: StringColumn({ label: 'Visitor e-mail field', maxLength: 255 }),
        visitor_phone_field: StringColumn({ label: 'Visitor phone field', maxLength: 255 }),
        buttons: StringColumn({ label: 'Buttons', maxLength: 255, default: 'cobrowse,screen_share,video,join_with_key', hint: 'Any of cobrowse, screen_share, video, join_with_key, separated by commas' }),
        workspace: BooleanColumn({ label: 'Workspace', default: false, hint: 'Offers the card in workspaces, once an administrator has activated the UI action Glance' }),
        write_back: ChoiceColumn({
            label: 'Write-back', maxLength: 40, default: 'nothing', dropdown: 'dropdown_without_none', hint: 'What is written to the record when a session ends',
            choices: {
                nothing: { label: 'Nothing', sequence: 0 },
                work_note: { label: 'Work note', sequence: 1 },
                comment: { label: 'Comment', sequence: 2 }
            }
        }),
        write_back_since: DateTimeColumn({ label: 'Write-back since', readOnly: true, hint: 'When write-back was switched on. Sessions that ended earlier write nothing' })
    },
    index: [{ name: 'table_active_order', unique: false, element: ['table', 'active', 'order'] }],
    audit: true,
    accessibleFrom: 'public',
    actions: [],
    allowWebServiceAccess: true
})

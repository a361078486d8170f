import { BooleanColumn, ChoiceColumn, DateTimeColumn, DocumentIdColumn, IntegerColumn, ReferenceColumn, StringColumn, Table, TableNameColumn } from '@servicenow/sdk/core'

/**
 * A Glance session: launched from a record and waiting for its result, or reported by Glance. Written by the app's scripts only.
 * Lengths of the visitor's name, e-mail and phone are Glance's own limits (63, 127, 31 characters); a partner user id may have 255.
 * Visitor details are plain text columns: what Glance reports is kept as it is, also when it is no valid address.
 * `session_hash` is never empty and unique, so a session is stored once whatever races there are.
 */
export const x_glne_conn_session = Table({
    name: 'x_glne_conn_session',
    label: [{ label: 'Session', plural: 'Sessions', language: 'en', hint: 'A Glance cobrowse, screen share or video session' }],
    display: 'number',
    schema: {
        number: StringColumn({ label: 'Number', maxLength: 40, readOnly: true, default: 'javascript:getNextObjNumberPadded();' }),
        glance_session_id: StringColumn({ label: 'Glance session id', maxLength: 100, hint: 'Assigned by Glance; empty until Glance reports the session' }),
        session_hash: StringColumn({ label: 'Session key hash', maxLength: 64, hint: 'Hex SHA-256 of partner id and Glance session id; a launch mark until Glance reports the session' }),
        company: ReferenceColumn({ label: 'Company', referenceTable: 'x_glne_conn_company_settings', hint: 'Glance company the session belongs to' }),
        type: ChoiceColumn({
            label: 'Type', maxLength: 40, dropdown: 'dropdown_with_none',
            choices: {
                C: { label: 'Cobrowse', sequence: 0 },
                G: { label: 'Screen share', sequence: 1 },
                V: { label: 'Video', sequence: 2 }
            }
        }),
        status: ChoiceColumn({
            label: 'Status', maxLength: 40, dropdown: 'dropdown_with_none', hint: 'Letter reported by Glance; letters that are not in the list are kept as they are',
            choices: {
                J: { label: 'Being set up', sequence: 0 },
                W: { label: 'Waiting', sequence: 1 },
                A: { label: 'Active', sequence: 2 },
                C: { label: 'Completed', sequence: 3 },
                X: { label: 'Ended unexpectedly', sequence: 4 },
                Q: { label: 'Quit before joining', sequence: 5 },
                T: { label: 'Timed out before joining', sequence: 6 },
                D: { label: 'Declined', sequence: 7 },
                E: { label: 'Error', sequence: 8 },
                K: { label: 'Killed', sequence: 9 },
                L: { label: 'Locked', sequence: 10 },
                U: { label: 'Unknown', sequence: 11 }
            }
        }),
        session_key: StringColumn({ label: 'Session key', maxLength: 100, hint: 'Key the participants joined with; leading zeros matter' }),
        visitor_id: StringColumn({ label: 'Visitor id', maxLength: 100 }),
        agent: ReferenceColumn({ label: 'Agent', referenceTable: 'sys_user' }),
        partner_user_id: StringColumn({ label: 'Partner user id', maxLength: 255, hint: 'The agent as Glance knows them' }),
        source_table: TableNameColumn({ label: 'Source table' }),
        source_record: DocumentIdColumn({ label: 'Source record', dependent: 'source_table' }),
        visitor_name: StringColumn({ label: 'Visitor name', maxLength: 63 }),
        visitor_email: StringColumn({ label: 'Visitor e-mail', maxLength: 127 }),
        visitor_phone: StringColumn({ label: 'Visitor phone', maxLength: 31 }),
        contact_table: TableNameColumn({ label: 'Contact table', hint: 'Users and customer contacts are stored in different tables, and not every instance has both' }),
        contact: DocumentIdColumn({ label: 'Contact', dependent: 'contact_table' }),
        account: ReferenceColumn({ label: 'Account', referenceTable: 'core_company' }),
        configuration_item: ReferenceColumn({ label: 'Configuration item', referenceTable: 'cmdb_ci' }),
        started: DateTimeColumn({ label: 'Started' }),
        ended: DateTimeColumn({ label: 'Ended' }),
        duration_seconds: IntegerColumn({ label: 'Duration (seconds)' }),
        width: IntegerColumn({ label: 'Width', hint: 'Initial width of a screen share or width of a video, in pixels; 0 for cobrowse' }),
        height: IntegerColumn({ label: 'Height', hint: 'Initial height of a screen share or height of a video, in pixels; 0 for cobrowse' }),
        join_method: ChoiceColumn({
            label: 'Join method', maxLength: 40, dropdown: 'dropdown_with_none',
            choices: {
                browser: { label: 'Browser', sequence: 0 },
                client: { label: 'Installed client', sequence: 1 }
            }
        }),
        terms: ChoiceColumn({
            label: 'Terms', maxLength: 40, dropdown: 'dropdown_with_none', hint: 'What happened when the visitor was asked to accept the terms; not a record of consent',
            choices: {
                not_asked: { label: 'Not asked', sequence: 0 },
                asked: { label: 'Asked', sequence: 1 },
                started: { label: 'Started', sequence: 2 },
                no_answer: { label: 'No answer', sequence: 3 },
                declined: { label: 'Declined', sequence: 4 },
                cancelled: { label: 'Cancelled', sequence: 5 }
            }
        }),
        origin: ChoiceColumn({
            label: 'Origin', maxLength: 40, dropdown: 'dropdown_with_none',
            choices: {
                servicenow: { label: 'Launched on this instance', sequence: 0 },
                outside: { label: 'Started outside ServiceNow', sequence: 1 }
            }
        }),
        sync_state: ChoiceColumn({
            label: 'Sync state', maxLength: 40, default: 'pending', dropdown: 'dropdown_without_none',
            choices: {
                pending: { label: 'Pending', sequence: 0 },
                synced: { label: 'Synchronised', sequence: 1 },
                expired: { label: 'Expired', sequence: 2 }
            }
        }),
        sync_attempts: IntegerColumn({ label: 'Sync attempts', default: 0, hint: 'Number of runs that updated this session or looked it up on request' }),
        last_sync_event: ReferenceColumn({ label: 'Last sync event', referenceTable: 'x_glne_conn_sync_event' }),
        note: StringColumn({ label: 'Note', maxLength: 1000, hint: 'What was shortened or left open when the session was stored' }),
        write_back: ChoiceColumn({
            label: 'Write-back', maxLength: 40, dropdown: 'dropdown_with_none', hint: 'Empty when the Display Configuration does not use write-back',
            choices: {
                pending: { label: 'Waiting', sequence: 0 },
                done: { label: 'Done', sequence: 1 },
                skipped: { label: 'Skipped', sequence: 2 }
            }
        }),
        write_back_note: StringColumn({ label: 'Write-back note', maxLength: 255, hint: 'Why the record has no note yet, or will not get one' }),
        anonymised: BooleanColumn({ label: 'Anonymised', default: false, hint: 'Visitor data was removed, and no synchronisation restores it' }),
        erasure: ChoiceColumn({
            label: 'Erasure', maxLength: 40, dropdown: 'dropdown_with_none',
            choices: {
                asked: { label: 'Requested, not confirmed', sequence: 0 },
                confirmed: { label: 'Confirmed', sequence: 1 }
            }
        })
    },
    index: [
        { name: 'session_hash', unique: true, element: 'session_hash' },
        { name: 'company_state_started', unique: false, element: ['company', 'sync_state', 'started'] },
        { name: 'source', unique: false, element: ['source_table', 'source_record'] },
        { name: 'company_key', unique: false, element: ['company', 'session_key'] },
        { name: 'agent_started', unique: false, element: ['agent', 'started'] },
        { name: 'company_ended', unique: false, element: ['company', 'ended'] },
        { name: 'write_back_started', unique: false, element: ['write_back', 'started'] },
        { name: 'anonymised_started', unique: false, element: ['anonymised', 'started'] },
        { name: 'erasure', unique: false, element: 'erasure' },
        { name: 'visitor_id', unique: false, element: 'visitor_id' },
        { name: 'visitor_email', unique: false, element: 'visitor_email' }
    ],
    autoNumber: { prefix: 'GLS', number: 1000, numberOfDigits: 7 },
    accessibleFrom: 'public',
    actions: ['read'],
    allowWebServiceAccess: true
})

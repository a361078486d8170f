import { DateTimeColumn, IntegerColumn, StringColumn, Table } from '@servicenow/sdk/core'

/**
 * What is known of visitors for some seconds, so that many cards ask Glance once: by visitor, and by the user and record that watch. Holds neither a visitor's
 * id nor a name: all keys are hashes. Also the locks of those who are asking just now. Rows older than a day go with the daily clean-up.
 */
export const x_glne_conn_presence = Table({
    name: 'x_glne_conn_presence',
    label: [{ label: 'Presence', plural: 'Presence', language: 'en' }],
    schema: {
        presence_hash: StringColumn({ label: 'Presence hash', maxLength: 64 }),
        kind: StringColumn({ label: 'Kind', maxLength: 40, hint: 'watcher, visitor, lock, agent or session' }),
        watched: StringColumn({ label: 'Watched visitor', maxLength: 64, hint: 'Hash of the visitor whom the watcher found' }),
        answered: StringColumn({ label: 'Answer about', maxLength: 64, hint: 'Hash of the visitor of whom the state is' }),
        record_version: StringColumn({ label: 'Record version', maxLength: 40, hint: 'Number of updates of the watched record when its visitor was found' }),
        resolved: DateTimeColumn({ label: 'Visitor found', hint: 'When the visitor was last read from the record with the rights of the watcher' }),
        state: StringColumn({ label: 'State', maxLength: 40, hint: 'yes, no or unknown' }),
        since: DateTimeColumn({ label: 'Since' }),
        checked: DateTimeColumn({ label: 'Checked' }),
        valid_until: StringColumn({ label: 'Valid until', maxLength: 20, hint: 'Milliseconds since 1970' }),
        failures: IntegerColumn({ label: 'Failures in a row' }),
        problem_code: StringColumn({ label: 'Problem', maxLength: 40 })
    },
    index: [
        { name: 'presence_hash', unique: true, element: 'presence_hash' },
        { name: 'watched_resolved', unique: false, element: ['watched', 'resolved'] },
        { name: 'checked', unique: false, element: 'checked' }
    ],
    accessibleFrom: 'package_private',
    actions: [],
    allowWebServiceAccess: false
})

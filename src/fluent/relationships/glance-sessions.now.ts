import { Record } from '@servicenow/sdk/core'

/**
 * "Glance Sessions" on any record, placed by the admin under Configure > Related Lists. One query by the index on source table and record;
 * a form may show a record by the table it extends, so both names are asked for.
 */
export const glanceSessions = Record({
    $id: Now.ID['relationship-glance-sessions'],
    table: 'sys_relationship',
    data: {
        name: 'Glance Sessions',
        advanced: false,
        simple_reference: false,
        basic_apply_to: 'global',
        basic_query_from: 'x_glne_conn_session',
        query_with: `(function refineQuery(current, parent) {
    current.addQuery('source_table', 'IN', [parent.getTableName(), parent.getRecordClassName()]);
    current.addQuery('source_record', parent.getUniqueValue());
    current.orderByDesc('started');
})(current, parent);`
    }
})

import { recordsOf } from '../../certify/records'
import { compare, keyed, pick } from '../compare'
import type { Check } from '../types'

const FLAGS = ['access', 'read_access', 'create_access', 'update_access', 'delete_access', 'ws_access']

/** Every own table exists with its access flags. */
export const tables: Check = {
    name: 'tables',
    proves: ['installation of the tables'],
    async run({ set, instance }) {
        const { rows, hidden } = await instance.rows('sys_db_object', `nameSTARTSWITH${set.scope}_`, ['name', ...FLAGS])
        const shipped = new Map(recordsOf(set, 'sys_db_object').map(record => [record.fields.name ?? '', pick(record.fields, FLAGS)]))
        return compare({ what: 'tables', shipped, found: keyed(rows, row => row.name ?? ''), hidden })
    }
}

import { recordsOf } from '../../certify/records'
import { compare, keyed } from '../compare'
import type { Check } from '../types'

/** Every text is there. Its words may have been changed on the instance. */
export const messages: Check = {
    name: 'messages',
    proves: ['installation of messages'],
    async run({ set, instance }) {
        const { rows, hidden } = await instance.rows('sys_ui_message', `keySTARTSWITH${set.scope}.^language=en`, ['key', 'language'])
        const shipped = new Map(recordsOf(set, 'sys_ui_message').map(record => [record.fields.key ?? '', {}]))
        return compare({ what: 'messages', shipped, found: keyed(rows.filter(row => row.language === 'en'), row => row.key ?? ''), hidden })
    }
}

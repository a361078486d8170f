import { recordsOf } from '../../certify/records'
import { compare, keyed } from '../compare'
import type { Check } from '../types'

const nameOf = ({ key = '', language = '' }: Readonly<Record<string, string>>) => `${key} (${language})`

/** Every text exists in every language that ships. Its words may have been changed on the instance. */
export const messages: Check = {
    name: 'messages',
    proves: ['installation of messages'],
    async run({ set, instance }) {
        const { rows, hidden } = await instance.rows('sys_ui_message', `keySTARTSWITH${set.scope}.`, ['key', 'language'])
        const shipped = new Map(recordsOf(set, 'sys_ui_message').map(({ fields }) => [nameOf(fields), {}]))
        // Somebody may have translated texts into languages that do not ship: that is fine.
        return compare({ what: 'messages', shipped, found: keyed(rows.filter(row => shipped.has(nameOf(row))), nameOf), hidden })
    }
}

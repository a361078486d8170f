import { recordsOf } from '../../certify/records'
import { compare, keyed, pick } from '../compare'
import type { Check, Outcome } from '../types'

const FIELDS = ['active', 'run_type', 'run_as']
/** `state` of a schedule entry that has given up. */
const ERROR = '3'

/** Each scheduled job is active, runs as the system, and has an entry in the schedule, so that nobody has to save it by hand. */
export const jobs: Check = {
    name: 'jobs',
    proves: ['creation of the job\'s trigger on install'],
    async run({ set, instance }) {
        const shipped = recordsOf(set, 'sysauto_script')
        const ids = shipped.map(record => record.fields.sys_id ?? '')
        const { rows, hidden } = await instance.rows('sysauto_script', `sys_idIN${ids.join(',')}`, ['name', ...FIELDS])
        const triggers = await instance.rows('sys_trigger', `document_keyIN${ids.join(',')}`, ['document_key', 'next_action', 'state'])
        const name = (id: string) => shipped.find(record => record.fields.sys_id === id)?.fields.name ?? id
        return [
            ...compare({
                what: 'jobs', shipped: new Map(shipped.map(record => [record.fields.name ?? '', pick(record.fields, FIELDS)])),
                found: keyed(rows, row => name(row.sys_id ?? '')), hidden, fixDifferent: 'set it back under System Definition > Scheduled Jobs'
            }),
            ...ids.map((id): Outcome => {
                const entry = triggers.rows.find(row => row.document_key === id)
                if (!entry)
                    return triggers.hidden > 0
                        ? { state: 'unknown', what: `the schedule entry of ${name(id)} is not visible`, fix: 'run as admin' }
                        : { state: 'fail', what: `${name(id)} has no entry in the schedule, so it never runs`, fix: 'open the job and save it; then it gets one' }
                return entry.state === ERROR || !entry.next_action
                    ? { state: 'fail', what: `the schedule entry of ${name(id)} is in error or has no next time`, fix: 'open the job and save it' }
                    : { state: 'pass', what: `${name(id)} runs next at ${entry.next_action} UTC` }
            })
        ]
    }
}

import { recordsOf } from '../../certify/records'
import { compare, keyed, pick } from '../compare'
import type { Check, Outcome } from '../types'

/** Every property exists with its type and roles. A value changed by an admin is reported, and passes. */
export const properties: Check = {
    name: 'properties',
    proves: ['installation of properties'],
    async run({ set, instance }) {
        const shipped = recordsOf(set, 'sys_properties')
        const { rows, hidden } = await instance.rows('sys_properties', `nameSTARTSWITH${set.scope}.`, ['name', 'type', 'value', 'read_roles', 'write_roles'])
        const found = keyed(rows, row => row.name ?? '')
        const changed = shipped.filter(record => found.has(record.fields.name ?? '') && found.get(record.fields.name ?? '')!.value !== record.fields.value)
        return [
            ...compare({
                what: 'properties', shipped: new Map(shipped.map(record => [record.fields.name ?? '', pick(record.fields, ['type', 'read_roles', 'write_roles'])])), found, hidden
            }),
            ...changed.map((record): Outcome => ({ state: 'pass', what: `${record.fields.name} was set to "${found.get(record.fields.name ?? '')!.value}" here` }))
        ]
    }
}

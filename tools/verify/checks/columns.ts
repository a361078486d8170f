import { compare, keyed } from '../compare'
import type { Check } from '../types'

/** Types whose length the app sets; for others the platform does. */
const SIZED = new Set(['string', 'choice'])

/** Every column has its type, reference target and text size. */
export const columns: Check = {
    name: 'columns',
    proves: ['installation of the dictionary'],
    async run({ set, instance }) {
        const { rows, hidden } = await instance.rows('sys_dictionary', `nameIN${[...set.tables.keys()].join(',')}^elementISNOTEMPTY`,
            ['name', 'element', 'internal_type', 'reference', 'max_length', 'active'])
        const shipped = new Map([...set.tables.values()].flatMap(table => [...table.columns.values()].map(column => [`${table.name}.${column.name}`, {
            internal_type: column.type,
            ...column.reference ? { reference: column.reference } : {},
            ...SIZED.has(column.type) ? { max_length: String(column.maxLength) } : {},
            active: 'true'
        } as Record<string, string>] as const)))
        return compare({ what: 'columns', shipped, found: keyed(rows, row => `${row.name}.${row.element}`), hidden })
    }
}

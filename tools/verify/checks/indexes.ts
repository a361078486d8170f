import type { Check, Outcome } from '../types'

const BY_HAND = 'look under System Definition > Tables > (table) > Database Indexes'

/** The unique indexes exist, as far as the instance shows its indexes: they guarantee that each session is stored once. */
export const indexes: Check = {
    name: 'unique indexes',
    proves: ['creation of unique indexes on install'],
    async run({ set, instance }) {
        const unique = [...set.tables.values()].flatMap(table => table.indexes.filter(index => index.unique).map(index => ({ table: table.name, fields: index.fields.join(',') })))
        const { rows } = await instance.rows('sys_index', `logical_table_nameIN${[...new Set(unique.map(index => index.table))].join(',')}`,
            ['logical_table_name', 'unique_index', 'col_name_string', 'index_col_name'])
        const outcomes = unique.map(({ table, fields }): Outcome => {
            const found = rows.find(row => row.logical_table_name === table && [row.col_name_string, row.index_col_name].some(names => names?.replace(/[\s[\]]/g, '') === fields))
            if (!found)
                return { state: 'unknown', what: `unique index on ${table} (${fields}) is not among those the instance shows`, fix: BY_HAND }
            return found.unique_index === 'true'
                ? { state: 'pass', what: `unique index on ${table} (${fields})` }
                : { state: 'fail', what: `index on ${table} (${fields}) is not unique`, fix: 'remove rows with equal values and install again' }
        })
        return outcomes.every(outcome => outcome.state === 'pass') ? [{ state: 'pass', what: `${unique.length} unique indexes are there` }] : outcomes
    }
}

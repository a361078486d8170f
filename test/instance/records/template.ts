import type { Dictionary, Row, Transaction } from '../contracts'
import { notEmulated } from '../errors'
import { DYNAMIC_ME } from '../query'
import { normalise } from '../values/field-values'

const TERM = /^([a-z0-9_]+)(=|SAMEAS|DYNAMIC)(.*)$/s

/**
 * Values of a rule's "Set field values": `field=value^other=value^EQ`; "Same as" copies another field, "To (dynamic)" takes the current user
 * (docs: api-reference/business-rules-classic/c_BusinessRules.md, "Set field values").
 */
export function parseTemplate(dictionary: Dictionary, tx: Transaction, table: string, template: string, row: Row): Row {
    const values: Row = {}
    for (const part of template.split('^')) {
        if (part === '' || part === 'EQ') continue
        const term = TERM.exec(part)
        if (term === null) throw notEmulated(`field assignment "${part}"`)
        const [, name = '', operator = '', value = ''] = term
        const field = dictionary.fields(table).get(name)
        if (field === undefined) throw new Error(`Field assignment names ${table}.${name}, which does not exist`)
        if (operator === 'SAMEAS') {
            values[name] = normalise(field, row[value] ?? null)
        } else if (operator === 'DYNAMIC') {
            if (value !== DYNAMIC_ME) throw notEmulated(`dynamic value ${value}`)
            values[name] = normalise(field, tx.user.sysId)
        } else if (value.startsWith('javascript:')) {
            throw notEmulated('javascript: in a field assignment')
        } else {
            values[name] = normalise(field, value)
        }
    }
    return values
}

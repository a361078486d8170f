import fc from 'fast-check'
import type { Description, Operation, Tree } from './description'

/** Requests that break the description, made from its schemas. */

export interface BadBody {
    body: unknown
    /** Members at fault; empty when the body as a whole is none. */
    fields: string[]
}

const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 200 }),
    fc.constantFrom('', ' ', '\u0000', 'null', '__proto__', 'constructor', '<script>alert(1)</script>', '${1+1}', '\' OR 1=1', '\u202e')
)
const anything = fc.jsonValue({ maxDepth: 2 })

/**
 * Bodies that a schema of an object refuses: a required member missing, one of the wrong type, one that is too long or breaks its pattern, one that is
 * not known; one of these or several. `good` is a body that is right. Only what is still wrong after blanks around texts are dropped and letters are
 * made small counts: a server may be that kind.
 */
export function badBodies(description: Description, operation: Operation, good: Record<string, unknown>): fc.Arbitrary<BadBody> {
    const schema = description.tree(operation.body!.schema)
    const members = Object.keys(schema.properties as Tree)
    const required = schema.required as string[]
    const place = (name: string): string => `${description.at(operation.body!.schema).pointer}/properties/${name}`
    const wrong = (name: string, value: unknown): boolean => {
        const kinder = typeof value === 'string' ? [value, value.trim(), value.trim().toLowerCase()] : [value]
        return kinder.every(one => description.check(place(name), one).length > 0)
    }
    const long = fc.integer({ min: 51, max: 5000 }).map(length => 'a'.repeat(length))
    const spoilt = (name: string): fc.Arbitrary<Change> => fc.oneof(text, anything, long).filter(value => wrong(name, value)).map(value => ({ name, value }))
    const missing = fc.constantFrom(...required).map((name): Change => ({ name, gone: true }))
    const unknown = fc.tuple(fc.oneof(fc.string({ minLength: 1, maxLength: 30 }), fc.constantFrom('constructor', 'toString', 'sysId', 'Table')), anything)
        // JSON.stringify would leave __proto__ out of a plain object.
        .filter(([name]) => !members.includes(name) && name !== '__proto__').map(([name, value]): Change => ({ name, value }))
    const change = fc.oneof(missing, fc.constantFrom(...members).chain(spoilt), unknown)
    return fc.uniqueArray(change, { minLength: 1, maxLength: 3, selector: one => one.name }).map(changes => {
        const kept = Object.entries(good).filter(([name]) => !changes.some(one => one.name === name))
        const set = changes.filter(one => !one.gone).map(({ name, value }) => [name, value] as const)
        return { body: Object.fromEntries([...kept, ...set]), fields: changes.map(({ name }) => name) }
    })
}

interface Change {
    name: string
    value?: unknown
    gone?: boolean
}

/** Bodies that are no JSON object. */
export const noObjects: fc.Arbitrary<string> = fc.oneof(
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.array(anything, { maxLength: 3 })).map(value => JSON.stringify(value)),
    fc.constantFrom('{', '{"a":}', '[', 'undefined', '{\'table\': 1}', '<xml/>', '\uFEFF{', '{"a":1}}', 'NaN')
)

/** Values of a path's parameter that its schema refuses. Parts that an address cannot carry (empty, `.`, `..`) are left out: they would be another address. */
export function badParameters(description: Description, schema: string): fc.Arbitrary<string> {
    const nearly = fc.string({ unit: fc.constantFrom(...'0123456789abcdefABCDEF'), minLength: 30, maxLength: 34 })
    return fc.oneof(text, nearly, fc.constantFrom('incident/..', '%', '%2e', '{sys_id}', 'sys_user.x', 'javascript:x', 'NULL', '-1'))
        .filter(value => !['', '.', '..'].includes(value) && isWellFormed(value) && description.check(schema, value).length > 0)
}

function isWellFormed(value: string): boolean {
    try {
        return encodeURIComponent(value).length > 0
    } catch {
        return false
    }
}

import ts from 'typescript'
import type { Description, Tree } from './description'

/**
 * A type of `src/server/contract.ts` and a schema of the description, brought to one form, so that a test can hold the two together: members,
 * which of them may be missing, kinds of values, null, and the values of a choice. What only a schema can say (patterns, bounds) is not compared.
 */
export type Shape =
    | { kind: string, values?: string[] }
    | { kind: 'list', of: Shape }
    | { kind: 'map', of: Shape }
    | { kind: 'object', members: Record<string, Shape> }
    | { kind: 'or null', of: Shape }
    | { kind: 'optional', of: Shape }

const orNull = (shape: Shape, nullable: boolean): Shape => nullable ? { kind: 'or null', of: shape } : shape
const choice = (values: readonly string[]): Shape => ({ kind: 'choice', values: [...values].sort() })
const sorted = (members: Record<string, Shape>): Record<string, Shape> => Object.fromEntries(Object.entries(members).sort(([a], [b]) => a < b ? -1 : 1))

/** The exported types of a module, by name. */
export function exportedTypes(program: ts.Program, file: string): Map<string, ts.Type> {
    const checker = program.getTypeChecker()
    const source = program.getSourceFiles().find(one => one.fileName.endsWith(file))
    const module = source && checker.getSymbolAtLocation(source)
    if (!module)
        throw new Error(`${file} is not part of the program`)
    return new Map(checker.getExportsOfModule(module).map(symbol => [symbol.name, checker.getDeclaredTypeOfSymbol(symbol)]))
}

export function shapeOfType(program: ts.Program, type: ts.Type): Shape {
    const checker = program.getTypeChecker()
    const parts = (type.isUnion() ? type.types : [type]).filter(part => !(part.flags & ts.TypeFlags.Undefined))
    const values = parts.filter(part => !(part.flags & ts.TypeFlags.Null))
    const nullable = values.length < parts.length
    if (values.length > 0 && values.every(part => part.isStringLiteral()))
        return orNull(choice(values.map(part => (part as ts.StringLiteralType).value)), nullable)
    if (values.length > 0 && values.every(part => part.flags & ts.TypeFlags.BooleanLike))
        return orNull({ kind: 'boolean' }, nullable)
    if (values.length !== 1)
        return { kind: `unclear: ${checker.typeToString(type)}` }
    return orNull(shapeOfOne(program, values[0]!), nullable)
}

function shapeOfOne(program: ts.Program, type: ts.Type): Shape {
    const checker = program.getTypeChecker()
    if (type.flags & ts.TypeFlags.String)
        return { kind: 'string' }
    if (type.flags & ts.TypeFlags.Number)
        return { kind: 'number' }
    if (checker.isArrayType(type))
        return { kind: 'list', of: shapeOfType(program, checker.getTypeArguments(type as ts.TypeReference)[0]!) }
    const index = checker.getIndexInfoOfType(type, ts.IndexKind.String)
    if (index)
        return { kind: 'map', of: shapeOfType(program, index.type) }
    const members = type.getProperties()
    if (members.length === 0)
        return { kind: 'any object' }
    return { kind: 'object', members: sorted(Object.fromEntries(members.map(symbol => {
        const shape = shapeOfType(program, checker.getTypeOfSymbol(symbol))
        return [symbol.name, symbol.flags & ts.SymbolFlags.Optional ? { kind: 'optional', of: shape } : shape]
    }))) }
}

export function shapeOfSchema(description: Description, pointer: string): Shape {
    const place = description.at(pointer)
    const schema = place.value as Tree
    const any = Array.isArray(schema.anyOf) ? schema.anyOf : []
    if (any.length > 0) {
        const kept = any.flatMap((part, index) => (part as Tree).type === 'null' ? [] : [index])
        return kept.length === 1 ? orNull(shapeOfSchema(description, `${place.pointer}/anyOf/${kept[0]}`), kept.length < any.length) : { kind: 'unclear' }
    }
    if (typeof schema.$ref === 'string')
        return shapeOfSchema(description, schema.$ref.slice(1))
    const types = Array.isArray(schema.type) ? schema.type.map(String) : [String(schema.type)]
    const type = types.find(one => one !== 'null')
    return orNull(shapeOfPlain(description, place.pointer, schema, type), types.includes('null'))
}

function shapeOfPlain(description: Description, pointer: string, schema: Tree, type: string | undefined): Shape {
    if (Array.isArray(schema.enum))
        return choice(schema.enum.map(String))
    if (schema.const !== undefined)
        return choice([String(schema.const)])
    if (type === 'integer' || type === 'number')
        return { kind: 'number' }
    if (type === 'array')
        return { kind: 'list', of: shapeOfSchema(description, `${pointer}/items`) }
    if (type !== 'object')
        return { kind: String(type) }
    if (schema.properties === undefined)
        return { kind: 'map', of: shapeOfSchema(description, `${pointer}/additionalProperties`) }
    const required = (schema.required ?? []) as string[]
    return { kind: 'object', members: sorted(Object.fromEntries(Object.keys(schema.properties as Tree).map(name => {
        const shape = shapeOfSchema(description, `${pointer}/properties/${name}`)
        return [name, required.includes(name) ? shape : { kind: 'optional', of: shape }]
    }))) }
}

/**
 * Where a type and a schema differ, one sentence each; empty when they say the same. A schema may name the values of what the type calls a text:
 * a caller outside has no other place to learn them.
 */
export function differences(type: Shape, schema: Shape, path = ''): string[] {
    if (type.kind === 'object' && schema.kind === 'object' && 'members' in type && 'members' in schema) {
        return [...new Set([...Object.keys(type.members), ...Object.keys(schema.members)])].flatMap(name => {
            const [one, other] = [type.members[name], schema.members[name]]
            return one && other ? differences(one, other, `${path}/${name}`) : [`${path}/${name} is only in the ${one ? 'type' : 'description'}`]
        })
    }
    if ('of' in type && 'of' in schema && type.kind === schema.kind)
        return differences(type.of, schema.of, path)
    if (type.kind === 'string' && schema.kind === 'choice')
        return []
    const [one, other] = [type, schema].map(shape => JSON.stringify(shape))
    return one === other ? [] : [`${path || '/'} is ${one} in the type and ${other} in the description`]
}

import type { AnyNode, CallExpression, Expression, Function as FunctionNode, Identifier, Node, SpreadElement, VariableDeclarator } from 'acorn'
import { ancestor, base, recursive, simple } from 'acorn-walk'
import { fieldsOfQuery } from '../guards/schema'
import type { Code, CodePart, CodeUnit } from './code'

/** How a query narrows a column. */
export interface Condition {
    column: string
    operator: string
}

/** A query that the code runs, as far as it can be read from the source. */
export interface Query {
    part: CodePart
    line: number
    /** Null where the name only comes at run time. */
    table: string | null
    conditions: Condition[]
    orders: string[]
    /** A limit or a window is set. */
    limited: boolean
}

type Argument = Expression | SpreadElement

/** What a function does to a record that it receives or creates. */
interface Work {
    table: Argument | null
    calls: { name: string, args: Argument[], line: number, env: Env }[]
    line: number
}

/** Values of parameters where a function is called. */
type Env = ReadonlyMap<string, { value: Argument, unit: CodeUnit, env: Env }>

const EMPTY: Env = new Map()

/** The function that a part is; null for any other part. */
function functionOf(part: CodePart): FunctionNode | null {
    const node = part.node as AnyNode
    if (node.type === 'FunctionDeclaration')
        return node
    const value = node.type === 'VariableDeclarator' ? node.init : null
    return value?.type === 'ArrowFunctionExpression' || value?.type === 'FunctionExpression' ? value : null
}

const parameters = (fn: FunctionNode): string[] => fn.params.map(param => {
    const plain = param.type === 'AssignmentPattern' ? param.left : param
    return plain.type === 'Identifier' ? plain.name : ''
})

const envOf = (fn: FunctionNode, call: CallExpression, unit: CodeUnit, env: Env): Env =>
    new Map(parameters(fn).flatMap((name, index) => {
        const value = call.arguments[index]
        return name && value ? [[name, { value, unit, env }] as const] : []
    }))

/** The text that an expression stands for: a literal, a member of a constant object of literals, a parameter's value; else null. */
function textOf(code: Code, unit: CodeUnit, value: Argument | undefined | null, env: Env): string | null {
    if (value?.type === 'Literal' && typeof value.value === 'string')
        return value.value
    if (value?.type === 'Identifier') {
        const bound = env.get(value.name)
        if (bound)
            return textOf(code, bound.unit, bound.value, bound.env)
        const node = code.resolve(unit, value.name)?.node as AnyNode | undefined
        return node?.type === 'VariableDeclarator' && node.init?.type === 'Literal' && typeof node.init.value === 'string' ? node.init.value : null
    }
    if (value?.type === 'MemberExpression' && value.object.type === 'Identifier' && value.property.type === 'Identifier') {
        const node = code.resolve(unit, value.object.name)?.node as AnyNode | undefined
        const object = node?.type === 'VariableDeclarator' ? node.init : null
        const wanted = value.property.name
        const member = object?.type === 'ObjectExpression'
            ? object.properties.find(property => property.type === 'Property' && property.key.type === 'Identifier' && property.key.name === wanted)
            : undefined
        return member?.type === 'Property' && member.value.type === 'Literal' && typeof member.value.value === 'string' ? member.value.value : null
    }
    return null
}

/** Is this a call that opens a record object? Its table. */
function opened(node: Node | null | undefined): Argument | null {
    const made = node as AnyNode | null | undefined
    if (made?.type === 'NewExpression' && made.callee.type === 'Identifier' && /^Glide(Record|RecordSecure|Aggregate)$/.test(made.callee.name))
        return made.arguments[0] ?? null
    return made?.type === 'CallExpression' && made.callee.type === 'Identifier' && made.callee.name === 'open' ? made.arguments[0] ?? null : null
}

/** Follows what a function calls on a variable or parameter, and the functions that it passes it on to. */
class Reader {
    private readonly depth = 6
    constructor(private readonly code: Code) {}

    /** What the code in `scope` does with the variable `name`. */
    private uses(unit: CodeUnit, scope: Node, name: string, env: Env, level: number): Work['calls'] {
        const calls: Work['calls'] = []
        simple(scope, {
            CallExpression: node => {
                const { callee } = node
                if (callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.object.type === 'Identifier' && callee.object.name === name)
                    calls.push({ name: callee.property.name, args: node.arguments, line: node.loc?.start.line ?? 0, env })
                const index = node.arguments.findIndex(argument => argument.type === 'Identifier' && argument.name === name)
                if (index >= 0)
                    calls.push(...this.handedOn(unit, node, index, env, level))
            }
        })
        return calls
    }

    /** What a function does with the record that it receives. */
    private handedOn(unit: CodeUnit, call: CallExpression, index: number, env: Env, level: number): Work['calls'] {
        const target = call.callee.type === 'Identifier' ? this.code.resolve(unit, call.callee.name) : undefined
        const fn = target && functionOf(target)
        const parameter = fn && parameters(fn)[index]
        return target && fn && parameter && level < this.depth
            ? this.uses(target.unit, fn.body, parameter, envOf(fn, call, unit, env), level + 1)
            : []
    }

    /** What a function that returns a record has done with it: table and calls so far. */
    built(unit: CodeUnit, call: Node | null | undefined, env: Env, level = 0): { table: Argument, env: Env, unit: CodeUnit, calls: Work['calls'] } | null {
        const table = opened(call)
        if (table)
            return { table, env, unit, calls: [] }
        const node = call as AnyNode | null | undefined
        if (node?.type !== 'CallExpression' || node.callee.type !== 'Identifier' || level > this.depth)
            return null
        const target = this.code.resolve(unit, node.callee.name)
        const fn = target && functionOf(target)
        if (!target || !fn || target.name === 'open')
            return null
        const inner = envOf(fn, node, unit, env)
        let answer: ReturnType<Reader['built']> = null
        for (const { declarator, name } of variables(fn.body)) {
            if (!returnsIt(fn.body, name))
                continue
            const start = this.built(target.unit, declarator.init, inner, level + 1)
            if (start)
                answer = { ...start, calls: [...start.calls, ...this.uses(target.unit, fn.body, name, inner, level + 1)] }
        }
        return answer
    }

    /** Queries of one part, with the values its parameters have at one place where it is called. */
    queries(part: CodePart, env: Env): Query[] {
        const found: Query[] = []
        const note = (work: NonNullable<ReturnType<Reader['built']>>, more: Work['calls'], line: number) => {
            const calls = [...work.calls, ...more]
            if (calls.some(call => call.name === 'query' || call.name === 'getRowCount'))
                found.push(this.queryOf(part, work, calls, line))
        }
        const tops = part.node
        for (const { declarator, name, scope } of variables(tops)) {
            const work = this.built(part.unit, declarator.init, env)
            if (work)
                note(work, this.uses(part.unit, scope, name, env, 0), declarator.loc?.start.line ?? 0)
        }
        // A record that is built and passed on without a name.
        simple(tops, {
            CallExpression: node => node.arguments.forEach((argument, index) => {
                const work = argument.type === 'CallExpression' ? this.built(part.unit, argument, env) : null
                if (work)
                    note(work, this.handedOn(part.unit, node, index, env, 0), node.loc?.start.line ?? 0)
            })
        })
        return found
    }

    private queryOf(part: CodePart, work: NonNullable<ReturnType<Reader['built']>>, calls: Work['calls'], line: number): Query {
        const conditions: Condition[] = []
        const orders: string[] = []
        const text = (call: Work['calls'][number], index: number) => textOf(this.code, part.unit, call.args[index], call.env) ?? '?'
        for (const call of calls) {
            if (call.name === 'addQuery')
                conditions.push({ column: text(call, 0), operator: call.args.length > 2 ? text(call, 1) : '=' })
            if (call.name === 'addNullQuery' || call.name === 'addNotNullQuery')
                conditions.push({ column: text(call, 0), operator: call.name === 'addNullQuery' ? '=' : 'ISNOTEMPTY' })
            if (call.name === 'addEncodedQuery')
                fieldsOfQuery(text(call, 0)).forEach(column => conditions.push({ column, operator: '?' }))
            if (call.name === 'orderBy' || call.name === 'orderByDesc')
                orders.push(text(call, 0))
        }
        return {
            part, line, conditions, orders,
            table: textOf(this.code, work.unit, work.table, work.env),
            limited: calls.some(call => call.name === 'setLimit' || call.name === 'chooseWindow')
        }
    }
}

/** Variables declared anywhere in a piece of code, each with the function (or the piece) it lives in. */
function variables(node: Node): { declarator: VariableDeclarator, name: string, scope: Node }[] {
    const found: { declarator: VariableDeclarator, name: string, scope: Node }[] = []
    ancestor(node, {
        VariableDeclarator(declarator, _state, parents) {
            const scopes = (parents as AnyNode[]).filter(parent => /Function/.test(parent.type))
            if (declarator.id.type === 'Identifier' && declarator !== node)
                found.push({ declarator, name: declarator.id.name, scope: scopes.at(-1) ?? node })
        }
    })
    return found
}

function returnsIt(body: Node, name: string): boolean {
    let found = false
    const visit = (argument: AnyNode | null | undefined) => { found ||= argument?.type === 'Identifier' && (argument as Identifier).name === name }
    // Inner functions have returns of their own.
    recursive(body, null, {
        ...base,
        Function() { /* not this function's answer */ },
        ReturnStatement(node) { visit(node.argument) }
    })
    return found
}

/** Places that call a part, each with the values of its parameters. */
function callers(code: Code, parts: readonly CodePart[], target: CodePart): Env[] {
    const fn = functionOf(target)
    const found: Env[] = []
    if (!fn)
        return found
    for (const part of parts) {
        simple(part.node, {
            CallExpression(node) {
                if (node.callee.type === 'Identifier' && code.resolve(part.unit, node.callee.name) === target)
                    found.push(envOf(fn, node, part.unit, EMPTY))
            }
        })
    }
    return found
}

/** Every query of the app's code. One whose table is a parameter is listed once for each place that calls its function. */
export function queriesOf(code: Code): Query[] {
    const reader = new Reader(code)
    const parts = code.units.flatMap(unit => [...unit.parts.values()].filter(part => part.name !== '' || unit.parts.size === 1))
    const seen = new Set<string>()
    return parts.flatMap(part => {
        const plain = reader.queries(part, EMPTY)
        if (plain.every(query => query.table !== null && !query.conditions.some(condition => condition.column === '?')))
            return plain
        const called = callers(code, parts, part).flatMap(env => reader.queries(part, env))
        return called.length ? called : plain
    }).filter(query => {
        const key = JSON.stringify([query.part.id, query.line, query.table, query.conditions, query.orders])
        return !seen.has(key) && seen.add(key)
    })
}

import { notEmulated } from '../../errors'
import type { Ui } from '../context'
import { escaped, prefixes } from './escape'
import type { JellyElement, JellyNode, Segment } from './nodes'

export type Variables = Map<string, unknown>

/** One page or macro being rendered in one phase. */
export interface Frame {
    readonly ui: Ui
    /** Name of the macro or page, for errors and logs. */
    readonly name: string
    /** Scope that its scripts run in. */
    readonly scope: string
    readonly phase: 1 | 2
    readonly variables: Variables
    /** Variables that phase two begins with. */
    readonly later: Variables
    readonly plain: boolean
    readonly trim: boolean
    /** Scripts already required on this page. */
    readonly required: Set<string>
    /** Renders nodes within a frame; here so that tags need not know the walker. */
    walk(nodes: readonly JellyNode[], frame: Frame): JellyNode[]
    /** Nodes of a macro by name, rendered with variables of its own; null when there is no such macro. */
    macro(name: string, frame: Frame, variables: Variables): JellyNode[] | null
}

function renderProperties(frame: Frame): unknown {
    const { url } = frame.ui
    return {
        getParameterValue: (name: string) => url.searchParams.get(String(name)) ?? '',
        isInteractive: () => true,
        isDialog: () => false,
        isPopup: () => false,
        getViewName: () => url.searchParams.get('sysparm_view') ?? '',
        getWindowProperties: () => { throw notEmulated('RP.getWindowProperties') }
    }
}

/** Script of a macro, run with variables. Variables of Jelly that are not set are null, as in its own expression language. */
export function runScript(frame: Frame, source: string, variables: Record<string, unknown>): unknown {
    const bindings: Record<string, unknown> = { RP: renderProperties(frame) }
    for (const [name] of source.matchAll(/\b(?:jvar|sysparm)_\w+/g)) {
        bindings[name] = null
    }
    return frame.ui.platform.engine.run(frame.ui.tx, { name: `${frame.name} (Jelly)`, source, scope: frame.scope, bindings: { ...bindings, ...variables } })
}

/** `empty()` of Jelly's expression language: null, '', and collections without members. */
function isEmpty(value: unknown): boolean {
    return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0) ||
        (typeof value === 'object' && Object.getPrototypeOf(Object.getPrototypeOf(value) ?? {}) === null && Object.keys(value).length === 0)
}

/** Value of an expression, as the script engine gives it. */
export function evaluate(frame: Frame, expression: string): unknown {
    const simple = expression.trim()
    if (frame.variables.has(simple)) {
        return frame.variables.get(simple)
    }
    return simple === '' ? '' : runScript(frame, `(${simple})`, { empty: isEmpty, ...Object.fromEntries(frame.variables) })
}

/** Text of an expression's value, converted where the value lives, so that objects of scripts speak for themselves. */
function evaluateText(frame: Frame, expression: string): string {
    if (expression.trim() === '') {
        return ''
    }
    const source = `(function (value) { return value === null || value === undefined ? '' : String(value) })(${expression.trim()})`
    return String(runScript(frame, source, { empty: isEmpty, ...Object.fromEntries(frame.variables) }))
}

/** Text of segments as they stand in a script or an expression: values inserted unescaped. */
export function plainText(frame: Frame, parts: readonly Segment[]): string {
    return parts.map(part => {
        if (part.kind === 'expression') {
            return part.phase === frame.phase ? evaluateText(frame, prefixes(plainText(frame, part.source)).expression) : `${part.phase === 1 ? '${' : '$['}${plainText(frame, part.source)}${part.phase === 1 ? '}' : ']'}`
        }
        return part.kind === 'literal' ? part.text : part.markup
    }).join('')
}

/** Segments with the expressions of this phase evaluated; those of the next stay, with their inner ones evaluated. */
export function resolve(frame: Frame, parts: readonly Segment[]): Segment[] {
    return parts.map((part): Segment => {
        if (part.kind !== 'expression') {
            return part
        }
        if (part.phase !== frame.phase) {
            return { ...part, source: [{ kind: 'literal', text: plainText(frame, part.source) }] }
        }
        const { names, expression } = prefixes(plainText(frame, part.source))
        return escaped(evaluateText(frame, expression), names, frame.plain)
    })
}

/** Value of a tag's attribute: that of its expression when it is nothing else, text otherwise. undefined when absent. */
export function attributeValue(frame: Frame, element: JellyElement, name: string): unknown {
    const parts = element.attributes.get(name)
    const only = parts?.length === 1 ? parts[0] : undefined
    if (only?.kind === 'expression' && only.phase === frame.phase) {
        return evaluate(frame, prefixes(plainText(frame, only.source)).expression)
    }
    return parts && plainText(frame, parts)
}

export function attributeText(frame: Frame, element: JellyElement, name: string): string | undefined {
    const parts = element.attributes.get(name)
    return parts && plainText(frame, parts)
}

/** An attribute that the tag cannot do without. */
export function required(frame: Frame, element: JellyElement, name: string): string {
    const text = attributeText(frame, element, name)
    if (text === undefined || text === '') {
        throw new Error(`Jelly of ${frame.name}: <${element.prefix}:${element.name}> needs the attribute ${name}`)
    }
    return text
}

/** Truth in Jelly: the boolean true, or a text that says so (api-reference/scripts/c_ExtensionsToJellySyntax, "If tests"). */
export function isTruthful(value: unknown): boolean {
    return value === true || ['true', 'yes', 'on', '1'].includes(String(value).toLowerCase())
}

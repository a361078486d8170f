import { html } from '../html'
import { tokenField } from '../page'
import { bodyText, type Tag } from './core-tags'
import { attributeText, attributeValue, isTruthful, required, runScript, type Frame, type Variables } from './frame'
import type { JellyElement, JellyNode } from './nodes'

function markup(text: string): JellyNode {
    return { kind: 'text', segments: [{ kind: 'safe', markup: text }] }
}

/** Variables that every script of the page sees, whether or not it asks for Jelly's. */
const shared = ['current', 'ref']

function scriptVariables(frame: Frame, withJelly: boolean): Record<string, unknown> {
    const table = frame.variables.get('ref')
    const names = [...shared, ...typeof table === 'string' ? [table] : []]
    const own = Object.fromEntries(names.filter(name => frame.variables.has(name)).map(name => [name, frame.variables.get(name)]))
    return withJelly ? { ...own, jelly: Object.fromEntries(frame.variables) } : own
}

/** Attributes of a call as variables of the macro: `message` becomes `jvar_message`. */
function passed(frame: Frame, element: JellyElement, except: readonly string[]): Variables {
    const names = [...element.attributes.keys()].filter(name => !except.includes(name))
    return new Map(names.map(name => [`jvar_${name}`, attributeValue(frame, element, name)]))
}

function macroName(text: string): string {
    return text.replace(/\.xml$/, '')
}

function invoke(frame: Frame, name: string, variables: Variables): JellyNode[] {
    const nodes = frame.macro(name, frame, variables)
    if (nodes === null) {
        throw new Error(`Jelly of ${frame.name}: there is no active UI macro ${name}`)
    }
    return nodes
}

/** Tags of the platform (`g:`, and `g2:` for phase two); documentation: api-reference/scripts/r_JellyTags, c_ExtensionsToJellySyntax. */
export const glideTags: Readonly<Record<string, Tag>> = {
    evaluate: (frame, element) => {
        const source = attributeText(frame, element, 'expression') ?? bodyText(frame, element)
        const wantsObject = attributeText(frame, element, 'object') === 'true'
        const value = runScript(frame, source, scriptVariables(frame, attributeText(frame, element, 'jelly') === 'true'))
        const name = attributeText(frame, element, 'var')
        if (name) {
            const kept = wantsObject || value === null || typeof value !== 'object' ? value : runScript(frame, 'String(value)', { value })
            frame.variables.set(name, kept)
            if (attributeText(frame, element, 'copyToPhase2') === 'true') {
                frame.later.set(name, kept)
            }
        }
        return []
    },
    set_if: (frame, element) => {
        const branch = isTruthful(attributeValue(frame, element, 'test')) ? 'true' : 'false'
        frame.variables.set(required(frame, element, 'var'), attributeValue(frame, element, branch) ?? '')
        return []
    },
    requires: (frame, element) => {
        const name = required(frame, element, 'name')
        if (frame.required.has(name)) {
            return []
        }
        frame.required.add(name)
        const parameters = attributeText(frame, element, 'params')
        return [markup(html`<script src="/${name}${parameters ? `?${parameters}` : ''}"></script>`.text)]
    },
    no_escape: (frame, element) => frame.walk(element.children, { ...frame, plain: true }),
    // Both only warm caches or write logs: nothing of them is on the page.
    messages: () => [],
    breakpoint: (frame, element) => {
        const name = attributeText(frame, element, 'var')
        const shown = [...frame.variables].filter(([key]) => name === undefined || key === name).map(([key, value]) => `${key}=${String(value)}`)
        frame.ui.platform.log(frame.ui.tx, 'debug', 'jelly', `${frame.name}: ${shown.join(', ')}`)
        return []
    },
    macro_invoke: (frame, element) => invoke(frame, macroName(required(frame, element, 'macro')), new Map([...frame.variables, ...passed(frame, element, ['macro'])])),
    inline: (frame, element) => invoke(frame, macroName(required(frame, element, 'template')), frame.variables),
    insert: (frame, element) => invoke(frame, macroName(required(frame, element, 'template')), new Map()),
    call: (frame, element) => {
        const listed = (attributeText(frame, element, 'arguments') ?? '').split(',').map(name => name.trim()).filter(name => name !== '')
        const variables = new Map([...listed.map((name): [string, unknown] => [name, frame.variables.get(name) ?? null]), ...passed(frame, element, ['function', 'arguments', 'return'])])
        const nodes = invoke(frame, macroName(required(frame, element, 'function')), variables)
        const answer = attributeText(frame, element, 'return')
        if (answer) {
            frame.variables.set(answer, variables.get('jvar_answer') ?? null)
        }
        return nodes
    },
    function: (frame, element) => {
        for (const name of element.attributes.keys()) {
            const fallback = attributeText(frame, element, name)
            if (!frame.variables.has(`jvar_${name}`)) {
                if (fallback === 'REQUIRED') {
                    throw new Error(`Jelly of ${frame.name}: the parameter ${name} is required`)
                }
                frame.variables.set(`jvar_${name}`, fallback)
            }
        }
        return []
    },
    ui_form: (frame, element) => {
        const opening = html`<form method="post" action="${frame.ui.url.pathname}" name="${frame.name}" id="${frame.name}">${tokenField(frame.ui)}<input type="hidden" name="sys_action" value="">`
        return [markup(opening.text), ...frame.walk(element.children, frame), markup('</form>')]
    }
}

/** A tag called like a macro invokes it; null when there is none. */
export function macroTag(frame: Frame, element: JellyElement): JellyNode[] | null {
    return frame.macro(element.name, frame, new Map([...frame.variables, ...passed(frame, element, [])]))
}

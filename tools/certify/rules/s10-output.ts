import type { AnyNode, CallExpression, Node, ObjectExpression } from 'acorn'
import { simple } from 'acorn-walk'
import { clientScriptsOf, parseClient } from '../../guards/client-scripts'
import type { BuiltRecord } from '../../records/types'
import { allRecordsOf } from '../records'
import type { CertificationFinding, CertificationRule } from '../types'

/** Fields that hold markup: Jelly of macros and pages, templates of widgets. */
const MARKUP: Readonly<Record<string, readonly string[]>> = { sys_ui_macro: ['xml'], sys_ui_page: ['html'], sp_widget: ['template'], sp_header_footer: ['template'] }

const KEPT_APART = ['noopener', 'noreferrer']

const isApart = (rel: string): boolean => KEPT_APART.every(word => rel.split(/\s+/).includes(word))

/** What Jelly and AngularJS would print without escaping, and links to other windows that know where they came from. */
function markupFaults(text: string): string[] {
    const faults: string[] = []
    if (/<g2?:no_escape\b|\$[{[]\s*(?:[A-Z]+,)*NOESC\b/.test(text))
        faults.push('prints a value unescaped')
    if (/\bng-bind-html\b|\$sce\b/.test(text))
        faults.push('prints a value as markup')
    for (const [, script = ''] of text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)) {
        if (/\$[{[](?!\s*(?:[A-Z]+,)*JS:)/.test(script))
            faults.push('puts a value into a script without JS:')
    }
    for (const [tag] of text.matchAll(/<a\b[^>]*\btarget="_blank"[^>]*>/gi)) {
        if (!isApart(/\brel="([^"]*)"/i.exec(tag)?.[1] ?? ''))
            faults.push(`has a link to another window without rel="${KEPT_APART.join(' ')}"`)
    }
    return faults
}

const textOf = (node: AnyNode | undefined | null): string | undefined => node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined

const valueOf = (object: ObjectExpression, name: string): string | undefined => {
    for (const property of object.properties) {
        if (property.type === 'Property' && !property.computed && (property.key.type === 'Identifier' ? property.key.name : textOf(property.key)) === name)
            return textOf(property.value)
    }
    return undefined
}

/** Is it `window.open(...)`, whatever the window is called, or plain `open(...)`? XMLHttpRequest and IndexedDB open with other arguments. */
function opensWindow(call: CallExpression): boolean {
    const { callee } = call
    const isOpen = (callee.type === 'Identifier' && callee.name === 'open') || (callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name === 'open')
    return isOpen && textOf(call.arguments[1])?.startsWith('_') === true
}

/** Windows that are opened at an address at once, and links to other windows that are not kept apart. */
function scriptFaults(program: Node): string[] {
    const faults: string[] = []
    let cut = false
    let opens = false
    simple(program as AnyNode, {
        CallExpression(node) {
            if (!opensWindow(node))
                return
            opens = true
            if (textOf(node.arguments[0]) !== '')
                faults.push('opens a window at an address at once: it must be blank until its opener is cut')
        },
        AssignmentExpression(node) {
            const { left, right } = node
            if (left.type === 'MemberExpression' && left.property.type === 'Identifier' && left.property.name === 'opener' && right.type === 'Literal' && right.value === null)
                cut = true
        },
        ObjectExpression(node) {
            if (valueOf(node, 'target') === '_blank' && !isApart(valueOf(node, 'rel') ?? ''))
                faults.push(`makes a link to another window without rel="${KEPT_APART.join(' ')}"`)
        }
    })
    return opens && !cut ? [...faults, 'opens a window and leaves it its opener'] : faults
}

/**
 * Pass: no macro, page or template prints a value unescaped or into a script without escaping it for one; links to other windows are kept apart; a window
 * is opened blank and its opener removed. A guard of the build makes sure that client scripts do not turn text into markup, and tests in a browser that a
 * window gets no referrer.
 */
export const output: CertificationRule = {
    id: 'S10',
    title: 'All output escaped; outside links rel="noopener noreferrer"; the session window is opened blank and its opener cut',
    check({ set }) {
        const findings: CertificationFinding[] = []
        const report = (record: BuiltRecord, field: string) => (message: string): void => {
            findings.push({ file: record.file, message: `${record.table}.${field} ${message}` })
        }
        for (const [table, fields] of Object.entries(MARKUP)) {
            for (const record of allRecordsOf(set, table))
                fields.forEach(field => markupFaults(record.fields[field] ?? '').forEach(report(record, field)))
        }
        for (const script of clientScriptsOf(set)) {
            try {
                scriptFaults(parseClient(script)).forEach(report(script.record, script.field))
            } catch {
                // Does not parse: a guard of the build refuses it.
            }
        }
        return findings
    }
}

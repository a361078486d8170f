import { notEmulated } from '../../errors'
import type { Segment } from './nodes'

/** JavaScript escaping as documented (api-reference/scripts/r_JellyEscapingTypes): quotes, carriage return to nothing, newline to `\n`. */
export function escapeScript(text: string): string {
    return text.replace(/\\/g, '\\\\').replace(/'/g, '\\\'').replace(/"/g, '\\"').replace(/\r/g, '').replace(/\n/g, '\\n')
}

/** HTML escaping as documented: `&`, `<`, `>`. */
export function escapeMarkup(text: string): string {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

const known = new Set(['JS', 'HTML', 'NOESC', 'NLBR'])

/** An expression's source without its escaping prefixes (`JS:`, `JS,HTML:`), and those. */
export function prefixes(source: string): { names: string[], expression: string } {
    const match = /^\s*([A-Z]+(?:,[A-Z]+)*):(?!:)/.exec(source)
    if (!match) {
        return { names: [], expression: source }
    }
    const found = (match[1] ?? '').split(',')
    const unknown = found.find(name => !known.has(name))
    if (unknown !== undefined) {
        throw notEmulated(`Jelly escaping prefix ${unknown}`)
    }
    return { names: found, expression: source.slice(match[0].length) }
}

/** A value as text of the output: HTML-escaped unless the expression names its escaping itself or stands in a no_escape. */
export function escaped(text: string, names: readonly string[], plain: boolean): Segment {
    if (names.length === 0) {
        return plain ? { kind: 'safe', markup: text } : { kind: 'literal', text }
    }
    let result = text
    for (const name of names) {
        result = name === 'JS' ? escapeScript(result) : name === 'HTML' ? escapeMarkup(result) : name === 'NLBR' ? escapeMarkup(result).replace(/\r?\n/g, '<br/>') : result
    }
    return { kind: 'safe', markup: result }
}

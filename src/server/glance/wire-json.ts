import { MAX_DEPTH, plainName, type Parsed, type Tree } from './wire-tree.ts'

const LITERAL = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/** Turns whole numbers of 16 and more digits into texts: as numbers they would lose digits, and two session ids could become one. */
function quoteLongNumbers(body: string): string {
    return /\d{16}/.test(body) ? body.replace(LITERAL, literal => /^-?\d{16,}$/.test(literal) ? `"${literal}"` : literal) : body
}

function toTree(value: unknown, depth: number): Tree {
    if (depth > MAX_DEPTH) {
        throw 'nested too deeply'
    }
    if (value === null || value === undefined) {
        return null
    }
    if (Array.isArray(value)) {
        return value.map(item => toTree(item, depth + 1))
    }
    if (typeof value === 'object') {
        const map = new Map<string, unknown>()
        for (const name of Object.keys(value)) {
            map.set(plainName(name), toTree((value as Record<string, unknown>)[name], depth + 1))
        }
        return map
    }
    return String(value)
}

/** Unescaped control characters, which JSON allows only between values (and there not all of them). */
// eslint-disable-next-line no-control-regex -- control characters are what it looks for
const CONTROLS = /[\u0000-\u001F]/g

/** Reads a JSON text. If unescaped control characters are all that is wrong with it, they become blanks. */
export function parseJson(body: string): Parsed {
    const strict = parseStrictly(body)
    return strict.ok ? strict : parseStrictly(body.replace(CONTROLS, ' '))
}

function parseStrictly(body: string): Parsed {
    try {
        return { ok: true, tree: toTree(JSON.parse(quoteLongNumbers(body)), 0) }
    } catch {
        return { ok: false, reason: 'the answer is no valid JSON' }
    }
}

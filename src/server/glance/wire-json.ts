import { MAX_DEPTH, plainName, type Parsed, type Tree } from './wire-tree.ts'

const LITERAL = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g

/** Whole numbers of 16 and more digits become texts first: as numbers they would lose digits, and two session ids could become one. */
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

/** Reads a JSON text. */
export function parseJson(body: string): Parsed {
    try {
        return { ok: true, tree: toTree(JSON.parse(quoteLongNumbers(body)), 0) }
    } catch {
        return { ok: false, reason: 'the answer is no valid JSON' }
    }
}

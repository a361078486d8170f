/** Removes entries from `src/fluent/generated/keys.ts`, a declaration that the SDK writes and reads back. */

/** Index of the brace that opens the block around a position. */
function blockStart(text: string, at: number): number {
    let depth = 0
    for (let i = at; i >= 0; i--) {
        if (text[i] === '}')
            depth++
        if (text[i] === '{' && depth-- === 0)
            return i
    }
    throw new Error('keys.ts: no block around the id')
}

function blockEnd(text: string, start: number): number {
    let depth = 0
    for (let i = start; i < text.length; i++) {
        if (text[i] === '{')
            depth++
        if (text[i] === '}' && --depth === 0)
            return i + 1
    }
    throw new Error('keys.ts: a block does not end')
}

/** The text without the entries of these sys_ids: named ones (`'key': { table, id }`) and composite ones (`{ table, id, key }`). */
export function pruneKeys(text: string, ids: readonly string[]): string {
    let pruned = text
    for (const id of ids) {
        for (let at = pruned.indexOf(`id: '${id}'`); at >= 0; at = pruned.indexOf(`id: '${id}'`)) {
            const open = blockStart(pruned, at)
            let end = blockEnd(pruned, open)
            if (pruned[end] === ',')
                end++
            // Whole lines, including the name of a named entry.
            const start = pruned.lastIndexOf('\n', open)
            pruned = pruned.slice(0, start) + pruned.slice(end)
        }
    }
    return pruned
}

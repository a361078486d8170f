import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const ENGLISH = JSON.parse(readFileSync(join(__dirname, '../../src/texts/en.json'), 'utf8')) as Record<string, string>

/** A shown text by its key, with its values: a test that expects it this way survives a better wording. Throws on a key that does not ship. */
export function shown(key: string, ...values: readonly (string | number)[]): string {
    const text = ENGLISH[key]
    if (text === undefined)
        throw new Error(`${key} is not in src/texts/en.json`)
    return text.replace(/\{(\d)\}/g, (_whole, index: string) => String(values[Number(index)]))
}

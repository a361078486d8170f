import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Source folder of the texts: one file per language (`en.json`), and `notes.json` for those who translate. */
export const TEXTS_FOLDER = 'src/texts'
export const NOTES_FILE = `${TEXTS_FOLDER}/notes.json`
/** The language that is complete; the others may lack texts, which are then shown in English. */
export const COMPLETE_LANGUAGE = 'en'

export interface JsonFile {
    /** Path below the checkout. */
    path: string
    /** What the file says, unchecked; null when it is no JSON object. */
    entries: Readonly<Record<string, unknown>> | null
    /** Names that stand in the file more than once: JSON would silently take the last. */
    repeated: readonly string[]
}

export interface LanguageFile extends JsonFile {
    /** As in `sys_language`: two letters. */
    language: string
}

export interface TextSource {
    languages: readonly LanguageFile[]
    notes: JsonFile
    /** Prefix of the message keys on the instance. */
    scope: string
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
    try {
        const value: unknown = JSON.parse(text)
        return typeof value === 'object' && value !== null && !Array.isArray(value) ? value as Record<string, unknown> : null
    } catch {
        return null
    }
}

function readJson(root: string, path: string): JsonFile {
    const file = join(root, path)
    const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
    const names = Array.from(text.matchAll(/^\s*"([^"]+)"\s*:/gm), match => match[1]!)
    return { path, entries: parseObject(text), repeated: names.filter((name, index) => names.indexOf(name) !== index) }
}

/** Reads every language and the notes, English first. */
export function readTexts(root: string): TextSource {
    const folder = join(root, TEXTS_FOLDER)
    const names = existsSync(folder) ? readdirSync(folder) : []
    const paths = names.filter(name => name.endsWith('.json')).map(name => `${TEXTS_FOLDER}/${name}`).filter(path => path !== NOTES_FILE)
    const others = paths.filter(path => path !== `${TEXTS_FOLDER}/${COMPLETE_LANGUAGE}.json`).sort()
    const { scope } = JSON.parse(readFileSync(join(root, 'now.config.json'), 'utf8')) as { scope: string }
    return {
        languages: [`${TEXTS_FOLDER}/${COMPLETE_LANGUAGE}.json`, ...others]
            .map(path => ({ ...readJson(root, path), language: path.slice(TEXTS_FOLDER.length + 1, -'.json'.length) })),
        notes: readJson(root, NOTES_FILE),
        scope
    }
}

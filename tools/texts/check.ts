import type { Finding } from '../records/types'
import { COMPLETE_LANGUAGE, type JsonFile, type LanguageFile } from './source'

/** Lower-case words joined by dots: group first, two words at least. */
const KEY = /^[a-z_]+(\.[a-z_]+)+$/
const LANGUAGE = /^[a-z]{2}$/
const PLACEHOLDER = /\{\d\}/g

const placeholders = (text: string): string => [...new Set(text.match(PLACEHOLDER))].sort().join(' ')

const finding = ({ path }: JsonFile, message: string): Finding => ({ guard: 'texts', file: path, message })

/** What is wrong with a file of names and texts, whatever language it is in. */
function checkShape(file: JsonFile): Finding[] {
    if (!file.entries)
        return [finding(file, 'is not there or is no JSON object of keys and texts')]
    return [
        ...file.repeated.map(name => finding(file, `${name} stands in it more than once`)),
        ...Object.entries(file.entries)
            .filter(([, text]) => typeof text !== 'string' || text.trim() === '')
            .map(([key]) => finding(file, `${key} has no text; leave it out until it has`))
    ]
}

/** What would not work as a text of the app, in any language. */
function checkPlaceholders(file: LanguageFile): Finding[] {
    return Object.entries(file.entries ?? {})
        .filter(([, text]) => /[{}]/.test(String(text).replace(PLACEHOLDER, '')))
        .map(([key]) => finding(file, `${key} has a brace that is no placeholder: values stand for {0} to {9}`))
}

const checkKeys = (file: LanguageFile): Finding[] =>
    Object.keys(file.entries ?? {}).filter(key => !KEY.test(key)).map(key => finding(file, `${key} is no key: lower-case words joined by dots, its group first`))

function checkTranslation(file: LanguageFile, english: LanguageFile): Finding[] {
    const originals = english.entries ?? {}
    return Object.entries(file.entries ?? {}).flatMap(([key, text]) => {
        const original = originals[key]
        if (original === undefined)
            return [finding(file, `${key} is not in ${english.path}`)]
        const [expected, found] = [placeholders(String(original)), placeholders(String(text))]
        return expected === found ? [] : [finding(file, `${key} has the placeholders "${found}", the English text "${expected}"`)]
    })
}

/** A note is about a key or about a group of keys. */
function checkNotes(notes: JsonFile, english: LanguageFile): Finding[] {
    const keys = Object.keys(english.entries ?? {})
    return Object.keys(notes.entries ?? {})
        .filter(name => !keys.some(key => key === name || key.startsWith(`${name}.`)))
        .map(name => finding(notes, `${name} is neither a key of ${english.path} nor a group of keys`))
}

/** Everything that is wrong with the texts of the languages, English first, and with the notes on them. */
export function checkTexts(languages: readonly LanguageFile[], notes: JsonFile): Finding[] {
    const [english, ...others] = languages
    return [
        ...[...languages, notes].flatMap(checkShape),
        ...languages.flatMap(checkPlaceholders),
        ...checkKeys(english!),
        ...others.flatMap(file => [
            ...LANGUAGE.test(file.language) ? [] : [finding(file, `${file.language} is no language: the two letters of sys_language, such as ${COMPLETE_LANGUAGE}`)],
            ...checkTranslation(file, english!)
        ]),
        ...checkNotes(notes, english!)
    ]
}

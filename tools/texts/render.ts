import { literal } from '../generated/fluent'
import { COMPLETE_LANGUAGE, type LanguageFile } from './source'

const header = (command: string, source: string) => `/** Written by \`${command}\` from ${source}: edit that. */`

/** The texts of a language in the order of its file. Only for a file in which `checkTexts` found nothing. */
export const textsOf = (file: LanguageFile): [string, string][] => Object.entries(file.entries ?? {}).map(([key, text]) => [key, String(text)])

/** Name of a message record in `keys.ts`, which keeps its sys_id. English has shipped without its language in the name. */
export function recordName(language: string, key: string): string {
    const name = key.replaceAll(/[._]/g, '-')
    return language === COMPLETE_LANGUAGE ? `message-${name}` : `message-${language}-${name}`
}

function messageRecord(scope: string, language: string, key: string, text: string): string {
    return `Record({
    $id: Now.ID[${literal(recordName(language, key))}],
    table: 'sys_ui_message',
    data: { key: ${literal(`${scope}.${key}`)}, language: ${literal(language)}, message: ${literal(text)} }
})
`
}

/** The message records of one language, in Fluent. */
export function messagesFile(command: string, scope: string, file: LanguageFile): string {
    const records = textsOf(file).map(([key, text]) => messageRecord(scope, file.language, key, text))
    return ['import { Record } from \'@servicenow/sdk/core\'\n', `${header(command, file.path)}\n`, ...records].join('\n')
}

/** The English texts as a module of the server, which cannot read them from their source: the SDK ships no JSON file that a module imports. */
export function englishModule(command: string, file: LanguageFile): string {
    const lines = textsOf(file).map(([key, text]) => `    ${literal(key)}: ${literal(text)}`)
    return `${header(command, file.path)}\nexport const ENGLISH = {\n${lines.join(',\n')}\n} as const\n`
}

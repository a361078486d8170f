import type { Generated, Generator } from '../generated/types'
import type { Finding } from '../records/types'
import { checkTexts } from './check'
import { englishModule, messagesFile, recordName, textsOf } from './render'
import { readTexts, type LanguageFile } from './source'

const MESSAGES_FOLDER = 'src/fluent/generated/messages'
const SERVER_FOLDER = 'src/server/platform/generated'
const COMMAND = 'npm run texts'

/** Two texts must not share a record: their names in `keys.ts` are made from language and key, in which `.` and `_` become the same. */
function checkRecordNames(languages: readonly LanguageFile[]): Finding[] {
    const seen = new Map<string, string>()
    return languages.flatMap(file => textsOf(file).flatMap(([key]) => {
        const name = recordName(file.language, key)
        const other = seen.get(name)
        seen.set(name, `${key} of ${file.path}`)
        return other === undefined ? [] : [{ guard: 'texts', file: file.path, message: `${key} and ${other} would be one record, ${name}` }]
    }))
}

function generate(root: string): Generated {
    const { languages, notes, scope } = readTexts(root)
    const findings = [...checkTexts(languages, notes), ...checkRecordNames(languages)]
    if (findings.length)
        return { files: new Map(), findings }
    const messages = languages.map(file => [`${MESSAGES_FOLDER}/${file.language}.now.ts`, messagesFile(COMMAND, scope, file)] as const)
    return { files: new Map([...messages, [`${SERVER_FOLDER}/english.ts`, englishModule(COMMAND, languages[0]!)]]), findings }
}

/** How much of English each language has, a line for each. */
function describe(root: string): string[] {
    const [english, ...others] = readTexts(root).languages.map(file => ({ language: file.language, count: textsOf(file).length }))
    return [
        `${english!.language}: ${english!.count} texts`,
        ...others.map(({ language, count }) => `${language}: ${count} of ${english!.count} texts; the others are shown in English`)
    ]
}

/** The message records of every language, and the server's English, from `src/texts`. */
export const texts: Generator = { name: 'texts', command: COMMAND, folders: [MESSAGES_FOLDER, SERVER_FOLDER], generate, describe }

import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bringInStep, findOutOfStep } from '../../tools/generated/step'
import { texts } from '../../tools/texts'

/** The generator on small sources of its own, each in a checkout of its own. */

const ENGLISH = { 'shelf.empty': 'The shelf of {0} is empty.', 'shelf.count': '{0} of {1} books', 'desk.closed': 'It\'s closed.' }
const NOTES = { shelf: 'For librarians.', 'shelf.count': '{0} is the number of books that are there.' }
const MESSAGES = 'src/fluent/generated/messages'

const roots: string[] = []

function checkout(files: Readonly<Record<string, object | string>>): string {
    const root = mkdtempSync(join(tmpdir(), 'texts-'))
    roots.push(root)
    mkdirSync(join(root, 'src/texts'), { recursive: true })
    writeFileSync(join(root, 'now.config.json'), '{ "scope": "x_acme_lib" }')
    for (const [name, content] of Object.entries({ 'en.json': ENGLISH, 'notes.json': NOTES, ...files }))
        writeFileSync(join(root, 'src/texts', name), typeof content === 'string' ? content : JSON.stringify(content, null, 4))
    return root
}

const read = (root: string, path: string) => readFileSync(join(root, path), 'utf8')
const messages = (files: Readonly<Record<string, object | string>>) => texts.generate(checkout(files)).findings.map(({ file, message }) => `${file}: ${message}`)

afterAll(() => roots.forEach(root => rmSync(root, { recursive: true, force: true })))

describe('npm run texts', () => {
    it('writes a record for every text, named so that keys.ts keeps its sys_id', () => {
        const root = checkout({})
        expect(bringInStep(root, texts)).toEqual([])
        const fluent = read(root, `${MESSAGES}/en.now.ts`)
        expect([...fluent.matchAll(/Now\.ID\['([^']+)'\]/g)].map(match => match[1])).toEqual(['message-shelf-empty', 'message-shelf-count', 'message-desk-closed'])
        expect(fluent).toContain('data: { key: \'x_acme_lib.desk.closed\', language: \'en\', message: \'It\\\'s closed.\' }')
    })

    it('gives the server the English texts, word by word', () => {
        const root = checkout({ 'en.json': { 'shelf.odd': 'Tab\t, "quotes", \'ticks\', \\ and … in\ntwo lines' }, 'notes.json': {} })
        bringInStep(root, texts)
        const { ENGLISH: english } = jest.requireActual<{ ENGLISH: Record<string, string> }>(join(root, 'src/server/platform/generated/english.ts'))
        expect(english).toEqual({ 'shelf.odd': 'Tab\t, "quotes", \'ticks\', \\ and … in\ntwo lines' })
    })

    it('carries a second language that is not complete, without a file per text', () => {
        const root = checkout({ 'de.json': { 'shelf.count': '{0} von {1} Büchern', 'desk.closed': 'Geschlossen.' } })
        expect(bringInStep(root, texts)).toEqual([])
        const fluent = read(root, `${MESSAGES}/de.now.ts`)
        expect([...fluent.matchAll(/Now\.ID\['([^']+)'\]/g)].map(match => match[1])).toEqual(['message-de-shelf-count', 'message-de-desk-closed'])
        expect(fluent).toContain('data: { key: \'x_acme_lib.shelf.count\', language: \'de\', message: \'{0} von {1} Büchern\' }')
        expect(read(root, `${MESSAGES}/en.now.ts`)).not.toContain('\'de\'')
        expect(texts.describe(root)).toEqual(['en: 3 texts', 'de: 2 of 3 texts; the others are shown in English'])
    })

    it('takes the same placeholders in another order', () => {
        expect(messages({ 'de.json': { 'shelf.count': 'Von {1} Büchern {0}' } })).toEqual([])
    })

    it('removes the records of a language that is gone', () => {
        const root = checkout({ 'de.json': { 'desk.closed': 'Geschlossen.' } })
        bringInStep(root, texts)
        rmSync(join(root, 'src/texts/de.json'))
        expect(findOutOfStep(root, texts)).toMatchObject([{ guard: 'texts', file: `${MESSAGES}/de.now.ts` }])
        bringInStep(root, texts)
        expect(findOutOfStep(root, texts)).toEqual([])
    })
})

describe('the build', () => {
    it('is content when the generated files are those of the source', () => {
        const root = checkout({})
        bringInStep(root, texts)
        expect(findOutOfStep(root, texts)).toEqual([])
    })

    it.each([
        ['a text changed', (root: string) => writeFileSync(join(root, 'src/texts/en.json'), JSON.stringify({ ...ENGLISH, 'desk.closed': 'Closed.' })),
            [`${MESSAGES}/en.now.ts`, 'src/server/platform/generated/english.ts']],
        ['a generated file was edited', (root: string) => writeFileSync(join(root, `${MESSAGES}/en.now.ts`), '// mine'), [`${MESSAGES}/en.now.ts`]],
        ['a generated file is missing', (root: string) => rmSync(join(root, 'src/server/platform/generated/english.ts')), ['src/server/platform/generated/english.ts']]
    ])('refuses when %s', (_what, plant, files) => {
        const root = checkout({})
        bringInStep(root, texts)
        plant(root)
        expect(findOutOfStep(root, texts).map(({ file }) => file)).toEqual(files)
    })

    it('refuses a wrong source before anything else, and nothing is written from it', () => {
        const root = checkout({ 'de.json': { 'desk.open': 'Offen' } })
        expect(findOutOfStep(root, texts)).toMatchObject([{ file: 'src/texts/de.json' }])
        expect(bringInStep(root, texts)).toHaveLength(1)
        expect(() => read(root, `${MESSAGES}/en.now.ts`)).toThrow(/ENOENT/)
    })
})

test.each<[string, Readonly<Record<string, object | string>>, RegExp]>([
    ['a key that English lacks', { 'de.json': { 'desk.open': 'Offen' } }, /^src\/texts\/de\.json: desk\.open is not in src\/texts\/en\.json$/],
    ['a placeholder too few', { 'de.json': { 'shelf.count': '{0} Bücher' } }, /de\.json: shelf\.count has the placeholders "\{0\}", the English text "\{0\} \{1\}"/],
    ['a placeholder too many', { 'de.json': { 'desk.closed': '{0} zu' } }, /de\.json: desk\.closed has the placeholders "\{0\}", the English text ""/],
    ['a brace that no value fills', { 'de.json': { 'desk.closed': 'Zu {name}' } }, /de\.json: desk\.closed has a brace/],
    ['an empty text', { 'de.json': { 'desk.closed': ' ' } }, /de\.json: desk\.closed has no text/],
    ['a text that is none', { 'de.json': { 'desk.closed': 7 } }, /de\.json: desk\.closed has no text/],
    ['a key twice', { 'en.json': '{\n"desk.closed": "One",\n"desk.closed": "Two"\n}', 'notes.json': {} }, /en\.json: desk\.closed stands in it more than once/],
    ['a key that is none', { 'en.json': { ...ENGLISH, Desk: 'Desk' } }, /en\.json: Desk is no key/],
    ['two keys that would be one record', { 'en.json': { ...ENGLISH, 'shelf_empty.of': 'a', 'shelf.empty_of': 'b' } }, /en\.json: shelf\.empty_of and shelf_empty\.of of src\/texts\/en\.json would be one record, message-shelf-empty-of/],
    ['a file that is no JSON', { 'de.json': '{' }, /de\.json: is not there or is no JSON object/],
    ['a language that is none', { 'german.json': {} }, /german\.json: german is no language/],
    ['a note on nothing', { 'notes.json': { shed: 'Out of use.' } }, /notes\.json: shed is neither a key/]
])('%s is refused', (_what, files, message) => {
    expect(messages(files)).toEqual([expect.stringMatching(message)])
})

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DEFAULT_NAMES } from '../../../src/server/glance/wire'
import { MAX_CHARS } from '../../../src/server/glance/model'
import * as columns from '../../../src/server/platform/columns'
import { ENGLISH } from '../../../src/server/platform/generated/english'

const root = join(__dirname, '../../..')

function files(folder: string): string[] {
    return readdirSync(folder).flatMap(name => statSync(join(folder, name)).isDirectory() ? files(join(folder, name)) : [join(folder, name)])
}

const sources = files(join(root, 'src/server')).filter(name => name.endsWith('.ts')).map(name => readFileSync(name, 'utf8'))

test('the bridges require modules of this package and version, and functions that are there', () => {
    const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string, version: string }
    const { scope } = JSON.parse(readFileSync(join(root, 'now.config.json'), 'utf8')) as { scope: string }
    const bridges = files(join(root, 'src/includes'))
    expect(bridges).toHaveLength(3)
    for (const bridge of bridges) {
        const calls = Array.from(readFileSync(bridge, 'utf8').matchAll(/require\('([^']+)'\)\.(\w+)\(/g))
        expect(calls.length).toBeGreaterThan(0)
        for (const [, path, method] of calls) {
            const prefix = `${scope}/${name}/${version}/`
            expect(path?.startsWith(prefix)).toBe(true)
            expect(readFileSync(join(root, path?.substring(prefix.length) ?? ''), 'utf8')).toContain(`export function ${method}(`)
        }
    }
})

test('every message that the code says exists', () => {
    const said = sources.flatMap(source => Array.from(source.matchAll(/(?:say\(|key: )'((?:company|display|schedule|sync|launch|session)\.[a-z_.]+)'/g)).map(match => match[1] as string))
    expect(said.length).toBeGreaterThan(20)
    expect(said.filter(key => !(key in ENGLISH))).toEqual([])
})

test('sizes of reported texts are those of their columns', () => {
    const { SESSION, SESSION_GUEST } = columns
    const { sessionId, sessionKey, visitorId, partnerUserId, name, email, phone, letter } = MAX_CHARS
    expect([sessionId, sessionKey, visitorId, partnerUserId, name, email, phone, letter, letter])
        .toEqual([SESSION.glance_session_id, SESSION.session_key, SESSION.visitor_id, SESSION.partner_user_id, SESSION.visitor_name, SESSION.visitor_email,
            SESSION.visitor_phone, SESSION.type, SESSION.status])
    expect([MAX_CHARS.name, MAX_CHARS.email, MAX_CHARS.phone, MAX_CHARS.partnerUserId, MAX_CHARS.letter])
        .toEqual([SESSION_GUEST.name, SESSION_GUEST.email, SESSION_GUEST.phone, SESSION_GUEST.partner_user_id, SESSION_GUEST.type])
})

const TABLES: [string, Readonly<Record<string, unknown>>][] = [
    ['session', columns.SESSION], ['session-guest', columns.SESSION_GUEST], ['sync-event', columns.SYNC_EVENT], ['sync-run', columns.SYNC_RUN],
    ['sync-checkpoint', columns.SYNC_CHECKPOINT], ['company-settings', columns.COMPANY], ['display-configuration', columns.DISPLAY_CONFIGURATION]
]

test.each(TABLES)('the table of %s declares the columns the code knows', (file, known) => {
    const fluent = readFileSync(join(root, `src/fluent/tables/${file}.now.ts`), 'utf8')
    const declared = new Map(Array.from(fluent.matchAll(/^ {8}(\w+): (\w+)Column\(\{(.*)/gm)).map(match => [match[1] as string, match[3] as string]))
    expect(Object.keys(known).filter(column => !declared.has(column))).toEqual([])
    for (const [column, size] of Object.entries(known)) {
        const length = /maxLength: (\d+)/.exec(declared.get(column) ?? '')
        if (typeof size === 'number' && length !== null) {
            expect([column, Number(length[1])]).toEqual([column, size])
        }
    }
})

test('event names are short enough not to be cut', () => {
    expect(Object.values(columns.EVENT).filter(name => name.length > 40)).toEqual([])
})

test('field names of the default contract are distinct within a record', () => {
    const own = Object.entries(DEFAULT_NAMES).filter(([key]) => !key.startsWith('guest') || key === 'guests').map(([, name]) => name)
    expect(new Set(own).size).toBe(own.length)
})

import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { QueryContext } from './contracts'
import { installApplication, installPlatform, type InstallReport, readRecords } from './loader'
import { parseXml } from './values/xml'
import { type LocalDataLayer, openLocalDataLayer } from './store'

/** The second app, built anew by the SDK: what is kept of it beside its source is what the source says. */
const MODULES = path.join(__dirname, '../../node_modules')
const LIBRARY = path.join(__dirname, 'fixtures/library')
const KEPT = path.join(LIBRARY, 'dist/app')
const context: QueryContext = { now: 0, timeZone: 'UTC', userId: '', unknownField: 'error', origin: 'platform' }

let project: string
let built: string

beforeAll(() => {
    project = mkdtempSync(path.join(tmpdir(), 'library-build-'))
    cpSync(LIBRARY, project, { recursive: true, filter: source => source !== path.join(LIBRARY, 'dist') })
    symlinkSync(MODULES, path.join(project, 'node_modules'))
    execFileSync(process.execPath, [path.join(MODULES, '@servicenow/sdk/bin/index.js'), 'build'], { cwd: project, env: { ...process.env, NODE_ENV: 'test' }, stdio: 'pipe' })
    built = path.join(project, 'dist/app')
})
afterAll(() => rmSync(project, { recursive: true, force: true }))

const files = (app: string): string[] => readdirSync(app, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.xml')).sort()
const document = (app: string, file: string) => parseXml(readFileSync(path.join(app, file), 'utf8'), file)

/** How many records of each table an app brings, and of each dictionary file its fields. */
function kinds(app: string): Record<string, number> {
    const counts: Record<string, number> = {}
    const count = (kind: string, number = 1) => { counts[kind] = (counts[kind] ?? 0) + number }
    for (const file of files(app)) {
        const root = document(app, file)
        if (root.name === 'database')
            root.children.forEach(table => count(`fields of ${table.attributes.name ?? ''}`, table.children.length))
        else
            readRecords(root, file).forEach(({ table, action }) => count(`${table} ${action}`))
    }
    return counts
}

function install(app: string, check: (report: InstallReport, data: LocalDataLayer) => void): void {
    const data = openLocalDataLayer()
    try {
        installPlatform(data)
        check(installApplication(data, app), data)
    } finally {
        data.close()
    }
}

test('the build brings the kept records, in kind and count', () => {
    expect(kinds(built)).toEqual(kinds(KEPT))
    expect(files(built)).toEqual(files(KEPT))
})

test('it installs without a problem, and again without a change', () => {
    install(built, (report, data) => {
        expect(report).toMatchObject({ application: { scope: 'x_acme_lib', name: 'Library' }, tables: expect.arrayContaining(['x_acme_lib_book', 'x_acme_lib_loan']), deleted: 0, unresolved: [] })
        expect(report.inserted).toBeGreaterThan(50)
        expect(installApplication(data, built)).toMatchObject({ inserted: 0, updated: 0, deleted: 0, unresolved: [] })
    })
})

test('the kept build installs as the new one does', () => {
    install(built, fresh => install(KEPT, kept => expect(kept).toEqual(fresh)))
})

test('choice sets: the choices are installed in order', () => {
    install(built, (_report, data) => {
        const rows = data.load('sys_choice', data.select(data.parse('sys_choice', 'name=x_acme_lib_book^element=state^ORDERBYsequence', context), context).ids)
        const records = files(built).filter(file => file.includes('sys_choice_')).flatMap(file => readRecords(document(built, file), file))
        const choices = records.filter(({ table, action }) => table === 'sys_choice' && action === 'upsert')
        expect(choices.length).toBeGreaterThan(1)
        expect(rows.map(row => row?.value)).toEqual(choices.map(({ fields }) => fields.get('value')?.value))
    })
})

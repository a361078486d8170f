import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as known from '../../src/server/platform/columns'
import { ENGLISH } from '../../src/server/platform/generated/english'
import { messageKey } from '../../src/server/platform/messages'
import { DEFAULTS } from '../../src/server/platform/properties'
import { readTexts } from '../../tools/texts/source'
import { readBuild } from '../../tools/records/read'
import type { BuiltRecord, BuiltTable } from '../../tools/records/types'

/** What the code believes about the records, compared with the records that were built. */

const root = join(__dirname, '../..')
const app = process.env.APP_DIR ?? join(root, 'dist/app')
if (!existsSync(app))
    throw new Error('These tests look at the built app: npm run build first.')
const set = readBuild(app)
const { name: packageName, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { name: string, version: string }

const of = (table: string): BuiltRecord[] => set.records.filter(record => record.table === table && record.action === 'INSERT_OR_UPDATE')
const sorted = (values: readonly (string | undefined)[]) => values.map(String).sort()
const column = (table: string, name: string) => set.tables.get(table)!.columns.get(name)!

const CODE: Readonly<Record<keyof typeof known.TABLE, Readonly<Record<string, string | number>>>> = {
    session: known.SESSION, sessionGuest: known.SESSION_GUEST, syncEvent: known.SYNC_EVENT, syncRun: known.SYNC_RUN, syncCheckpoint: known.SYNC_CHECKPOINT,
    company: known.COMPANY, displayConfiguration: known.DISPLAY_CONFIGURATION, quarantine: known.QUARANTINE, presence: known.PRESENCE,
    presenceToken: known.PRESENCE_TOKEN
}

/** How the code writes a column down: the size of a text, else its kind with what it points to. */
function written(table: BuiltTable, name: string): string | number {
    const { type, reference, maxLength } = table.columns.get(name)!
    const dependent = of('sys_dictionary').find(record => record.fields.name === table.name && record.fields.element === name)?.fields.dependent ?? ''
    switch (type) {
        case 'string': case 'choice': return maxLength
        case 'reference': return `reference:${reference}`
        case 'glide_date_time': return 'date_time'
        case 'document_id': case 'conditions': return `${type}:${dependent}`
        default: return type
    }
}

describe('tables', () => {
    it('are those of the code', () => {
        expect(sorted([...set.tables.keys()])).toEqual(sorted(Object.values(known.TABLE)))
    })

    it.each(Object.entries(CODE))('%s has the columns of the code: names, sizes, kinds, references', (key, columns) => {
        const table = set.tables.get(known.TABLE[key as keyof typeof known.TABLE])!
        const built = Object.fromEntries([...table.columns.keys()].map(name => [name, written(table, name)]))
        expect(built).toEqual(columns)
    })

    it.each(Object.entries(known.INDEXES))('%s has the indexes of the code', (name, indexes) => {
        const built = set.tables.get(name)!.indexes.map(index => `${index.unique ? 'unique ' : ''}${index.fields.join(',')}`)
        expect(sorted(built)).toEqual(sorted(indexes))
    })

    it('offer the choices of the code', () => {
        const { TABLE, CHOICE } = known
        const choices = (table: string, element: string) => sorted(of('sys_choice').filter(record => record.fields.name === table && record.fields.element === element).map(record => record.fields.value))
        const expected: readonly (readonly [string, string, readonly string[]])[] = [
            [TABLE.session, 'type', Object.values(CHOICE.type)],
            [TABLE.session, 'join_method', Object.values(CHOICE.joinMethod)],
            [TABLE.session, 'terms', Object.values(CHOICE.terms)],
            [TABLE.session, 'origin', Object.values(CHOICE.origin)],
            [TABLE.session, 'sync_state', Object.values(CHOICE.syncState)],
            // Letters of the vendor's status; what is not among them is kept as it came.
            [TABLE.session, 'status', ['A', 'C', 'D', 'E', 'J', 'K', 'L', 'Q', 'T', 'U', 'W', 'X']],
            [TABLE.syncEvent, 'trigger', Object.values(CHOICE.trigger)],
            [TABLE.syncEvent, 'state', Object.values(CHOICE.eventState)],
            [TABLE.syncEvent, 'error_class', CHOICE.errorClass],
            [TABLE.company, 'sync_status', Object.values(CHOICE.syncStatus)],
            [TABLE.syncRun, 'state', Object.values(CHOICE.runState)],
            [TABLE.displayConfiguration, 'write_back', CHOICE.writeBack],
            [TABLE.session, 'write_back', Object.values(CHOICE.writeBackState)],
            [TABLE.session, 'erasure', Object.values(CHOICE.erasure)],
            [TABLE.quarantine, 'kind', Object.values(CHOICE.quarantineKind)],
            [TABLE.quarantine, 'state', Object.values(CHOICE.quarantineState)]
        ]
        for (const [table, element, values] of expected)
            expect([table, element, choices(table, element)]).toEqual([table, element, sorted(values)])
        const withChoices = new Set(of('sys_choice').map(record => `${record.fields.name}.${record.fields.element}`))
        expect([...withChoices].sort()).toEqual(expected.map(([table, element]) => `${table}.${element}`).sort())
    })

    it('begin with all buttons of a Display Configuration', () => {
        const buttons = of('sys_dictionary').find(record => record.fields.name === known.TABLE.displayConfiguration && record.fields.element === 'buttons')!
        expect(buttons.fields.default_value!.split(',')).toEqual([...known.CHOICE.buttons])
    })

    it('keep the API key encrypted', () => {
        expect(column(known.TABLE.company, 'api_key').type).toBe('password2')
    })
})

describe('REST', () => {
    /** As published (docs and product): method and address. */
    const DOCUMENTED = [
        'GET /api/x_glne_conn/glance/v1/health',
        'GET /api/x_glne_conn/glance/v1/presence/{table}/{sys_id}',
        'POST /api/x_glne_conn/glance/v1/records/{table}/{sys_id}/sync',
        'POST /api/x_glne_conn/glance/v1/sessions',
        'POST /api/x_glne_conn/glance/v1/sessions/{sys_id}/sync',
        'GET /api/x_glne_conn/glance/v1/card/{table}/{sys_id}',
        'GET /api/x_glne_conn/glance/v1/sessions/{sys_id}',
        'POST /api/x_glne_conn/glance/v1/sessions/{sys_id}/terms'
    ]

    it('routes are at the documented addresses, and there are no others', () => {
        const routes = of('sys_ws_operation').filter(record => record.fields.active === 'true')
        expect(sorted(routes.map(record => `${record.fields.http_method} ${record.fields.default_operation_uri}`))).toEqual(sorted(DOCUMENTED))
    })

    it('messages called by the code are shipped', () => {
        expect(sorted(of('sys_rest_message').map(record => record.fields.name))).toEqual(sorted(Object.values(known.REST_MESSAGE)))
    })
})

describe('bridges of script includes', () => {
    it('require modules of this package and version, which ship', () => {
        const paths = new Set(of('sys_module').map(record => record.fields.path))
        const required = of('sys_script_include').flatMap(record => [...(record.fields.script ?? '').matchAll(/require\('([^']+)'\)/g)].map(match => match[1]!))
        expect(required.length).toBeGreaterThan(0)
        for (const path of required) {
            expect(path.startsWith(`${set.scope}/${packageName}/${version}/src/server/`)).toBe(true)
            expect(paths.has(path)).toBe(true)
        }
    })

    it('bear the names that the guide gives them; one of ours says where workspaces offer the card', () => {
        expect(sorted(of('sys_script_include').map(record => record.fields.name))).toEqual(['GlanceActivityService', 'GlanceSessionService', 'GlanceWorkspace'])
    })

    it('are of the version that the application record states', () => {
        expect(of('sys_app')[0]!.fields).toMatchObject({ scope: known.SCOPE, version })
    })
})

describe('texts', () => {
    it('of the code are the shipped messages, word by word', () => {
        expect(Object.fromEntries(of('sys_ui_message').filter(record => record.fields.language === 'en').map(record => [record.fields.key, record.fields.message])))
            .toEqual(Object.fromEntries(Object.entries(ENGLISH).map(([key, text]) => [messageKey(key), text])))
    })

    it('ship in the languages of the source, word by word', () => {
        const source = readTexts(root).languages.flatMap(({ language, entries }) =>
            Object.entries(entries!).map(([key, text]) => [language, messageKey(key), text]))
        expect(of('sys_ui_message').map(({ fields }) => [fields.language, fields.key, fields.message]).sort()).toEqual(source.sort())
    })

    it('of macros and pages are among them', () => {
        const pages = [...of('sys_ui_macro').map(record => record.fields.xml ?? ''), ...of('sys_ui_page').map(record => record.fields.html ?? '')].join('\n')
        const said = [...pages.matchAll(/getMessage\('([^']+)'\)/g)].map(match => match[1]!)
        expect(said.length).toBeGreaterThan(0)
        expect(said.filter(key => !Object.keys(ENGLISH).map(messageKey).includes(key))).toEqual([])
    })
})

describe('properties', () => {
    /** Names, types and defaults that the product promises (A4 to A8). */
    const PROMISED = {
        'x_glne_conn.join_with_client': { type: 'boolean', value: 'false' },
        'x_glne_conn.sync_event_cleanup_age': { type: 'integer', value: '90' },
        'x_glne_conn.pending_expiry_days': { type: 'integer', value: '7' },
        'x_glne_conn.logging_verbosity': { type: 'choicelist', value: 'info' },
        'x_glne_conn.session_result_count': { type: 'integer', value: '100' },
        'x_glne_conn.session_retention_days': { type: 'integer', value: '0' },
        'x_glne_conn.attach_responses': { type: 'boolean', value: 'false' },
        'x_glne_conn.card_in_frame': { type: 'boolean', value: 'false' }
    }
    /** Read by the card's macro. */
    const OF_MACROS = ['x_glne_conn.card_in_frame']

    it('ship with the promised types and defaults', () => {
        const shipped = Object.fromEntries(of('sys_properties').map(({ fields: { name, type, value } }) => [name, { type, value }]))
        expect(shipped).toEqual(PROMISED)
    })

    it('are those that the code reads, with the same defaults where it has its own', () => {
        expect(sorted([...Object.values(known.PROPERTY), ...OF_MACROS])).toEqual(sorted(Object.keys(PROMISED)))
        const own = { cleanupAge: String(DEFAULTS.cleanupAge), pendingExpiry: String(DEFAULTS.pendingExpiry), resultCount: String(DEFAULTS.resultCount) }
        expect({ ...own, verbosity: DEFAULTS.verbosity }).toEqual({
            cleanupAge: PROMISED[known.PROPERTY.cleanupAge].value,
            pendingExpiry: PROMISED[known.PROPERTY.pendingExpiry].value,
            verbosity: PROMISED[known.PROPERTY.verbosity].value,
            resultCount: PROMISED[known.PROPERTY.resultCount].value
        })
    })
})

describe('events', () => {
    it('of the code are registered, and no others', () => {
        expect(sorted(of('sysevent_register').map(record => record.fields.event_name))).toEqual(sorted(Object.values(known.EVENT)))
    })
})

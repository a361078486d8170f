import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Caller } from '../contract/caller'
import { failuresOf, givenTo, serverProgram } from '../contract/codes'
import { Description, DESCRIPTION_FILE, FORMATS } from '../contract/description'
import { differences, exportedTypes, shapeOfSchema, shapeOfType } from '../contract/shapes'
import { readBuild } from '../../tools/records/read'
import type { BuiltRecord } from '../../tools/records/types'

/**
 * `docs/openapi.yaml` held against the built routes, the types of the contract and the codes of the source. What the routes really answer,
 * `test/e2e/contract.test.ts` looks at.
 */

const root = join(__dirname, '../..')
const app = process.env.APP_DIR ?? join(root, 'dist/app')
if (!existsSync(app))
    throw new Error('These tests look at the built app: npm run build first.')
const set = readBuild(app)
const of = (table: string): BuiltRecord[] => set.records.filter(record => record.table === table && record.action === 'INSERT_OR_UPDATE')
const byId = (table: string, id: string): BuiltRecord | undefined => of(table).find(record => record.fields.sys_id === id)

const description = new Description()
const operations = description.operations()
const named = operations.map(operation => [operation.id, operation] as const)
const program = serverProgram()

describe('the file', () => {
    it('is valid OpenAPI 3.1', () => {
        const validator = join(root, 'node_modules/@seriousme/openapi-schema-validator/bin/validate-api-cli.js')
        // A module that jest cannot load, so it runs beside; it exits 1, and throws here, with its findings on a fault.
        expect(JSON.parse(execFileSync(process.execPath, [validator, DESCRIPTION_FILE], { encoding: 'utf8' }))).toEqual({ valid: true })
        expect(description.document.openapi).toMatch(/^3\.1\./)
    })

    it('uses no format that the tests do not know', () => {
        const formats = new Set(JSON.stringify(description.document).match(/"format":"[^"]+"/g)?.map(one => one.slice(10, -1)))
        expect([...formats].sort()).toEqual(Object.keys(FORMATS).sort())
    })

    it('decides for every object whether it may have more members: requests refuse them, of answers only the platform\'s are closed', () => {
        const closed = Object.entries(description.tree('/components/schemas')).flatMap(([name, schema]) => (schema as { additionalProperties?: unknown }).additionalProperties === false ? [name] : [])
        expect(closed.sort()).toEqual(['LaunchRequest', 'PlatformFailure', 'TermsRequest'])
        for (const { body } of operations)
            if (body)
                expect(description.tree(body.schema).additionalProperties).toBe(false)
    })

    it('has an operationId, a summary and a description everywhere, and no part that nothing refers to', () => {
        expect(new Set(operations.map(operation => operation.id)).size).toBe(operations.length)
        const text = JSON.stringify(description.document)
        const parts = Object.entries(description.tree('/components')).filter(([kind]) => kind !== 'securitySchemes')
            .flatMap(([kind, members]) => Object.keys(members as object).map(name => `#/components/${kind}/${name}`))
        expect(parts.filter(part => !text.includes(`"$ref":"${part}"`))).toEqual([])
    })
})

describe('the built routes', () => {
    const routes = of('sys_ws_operation').filter(({ fields }) => fields.active === 'true').filter(({ fields }) => byId('sys_ws_definition', fields.web_service_definition!)?.fields.service_id === 'glance')
    const server = new URL(String((description.tree('/servers/0')).url).replace('{instance}', 'example')).pathname

    it('are the described operations, method by method', () => {
        const built = routes.map(({ fields }) => `${fields.http_method} ${fields.default_operation_uri}`)
        expect(operations.map(operation => `${operation.method} ${server}${operation.path}`).sort()).toEqual(built.sort())
    })

    it.each(named)('%s: parameters, access rule, role and content types are those of the record', (_id, operation) => {
        const address = server + operation.path
        const { fields } = routes.find(route => route.fields.http_method === operation.method && route.fields.default_operation_uri === address)!
        const inPath = [...fields.relative_path!.matchAll(/\{(\w+)\}/g)].map(match => match[1])
        expect(operation.parameters.map(parameter => [parameter.name, parameter.in, parameter.required])).toEqual(inPath.map(name => [name, 'path', true]))
        const acl = byId('sys_security_acl', fields.enforce_acl!)!.fields
        expect([acl.name, acl.type, acl.operation, acl.active]).toEqual([operation.acl, 'REST_Endpoint', 'execute', 'true'])
        const roles = of('sys_security_acl_role').filter(record => record.fields.sys_security_acl === acl.sys_id).map(record => byId('sys_user_role', record.fields.sys_user_role!)?.fields.name)
        expect(roles).toEqual([operation.role])
        expect([fields.consumes, fields.produces, fields.requires_authentication, fields.requires_acl_authorization]).toEqual(['application/json', 'application/json', 'true', 'true'])
    })

    it.each(named)('%s tells of what the platform answers by itself', (_id, operation) => {
        const platform = operation.answers.filter(answer => answer.codes.includes(null)).map(answer => answer.status)
        expect(platform).toEqual([401, 403, 406, ...operation.method === 'POST' ? [415] : [], 429])
        const retry = operation.answers.filter(answer => answer.headers.some(header => header.name === 'retry-after' && header.required)).map(answer => answer.status)
        expect(retry).toEqual([429])
    })
})

describe('examples', () => {
    it.each(named)('%s: every status and code has one, and each is as its schema says', (_id, operation) => {
        for (const { name, value } of operation.body?.examples ?? [])
            expect([name, description.check(operation.body!.schema, value)]).toEqual([name, []])
        for (const { status, schema, examples, codes } of operation.answers) {
            for (const { name, value } of examples) {
                expect([status, name, description.check(schema, value)]).toEqual([status, name, []])
                expect([status, name, description.undescribed(schema, value)]).toEqual([status, name, []])
            }
            const shown = examples.map(({ value }) => (value as { error?: { code?: string } }).error?.code ?? null)
            expect([status, codes.filter(code => !shown.includes(code))]).toEqual([status, []])
            expect(examples.length).toBeGreaterThan(0)
        }
    })

    it('of parameters are as their schemas say', () => {
        for (const { id, path, method } of operations) {
            const base = `/paths/${path.replace(/\//g, '~1')}/${method.toLowerCase()}`
            const count = ((description.tree(base).parameters ?? []) as unknown[]).length
            for (let index = 0; index < count; index++) {
                const { pointer, value } = description.at(`${base}/parameters/${index}`)
                expect([id, description.check(`${pointer}/schema`, (value as { example?: unknown }).example)]).toEqual([id, []])
            }
        }
    })
})

describe('an answer that is not as described is noticed', () => {
    const caller = new Caller(description, 'http://127.0.0.1')
    const json = { 'content-type': 'application/json' }
    const answer = (id: string, status: number) => description.operation(id).answers.find(one => one.status === status)!
    const sample = (id: string, status: number): unknown => structuredClone(answer(id, status).examples[0]!.value)
    const faults = (id: string, status: number, body: unknown, headers: Record<string, string> = json): string[] =>
        caller.faultsOf(description.operation(id), { status, headers: new Headers(headers), body, code: null })
    const planted = (id: string, status: number, change: (body: never) => void): string[] => {
        const body = sample(id, status)
        change(body as never)
        return faults(id, status, body)
    }

    it('and one that is so is not', () => {
        expect(faults('readCard', 200, sample('readCard', 200))).toEqual([])
        expect(faults('syncSession', 429, sample('syncSession', 429), { ...json, 'retry-after': '42' })).toEqual([])
    })

    it.each<[string, string[], RegExp]>([
        ['another status', faults('readCard', 202, sample('readCard', 200)), /status 202 is not described/],
        ['another content type', faults('readCard', 200, sample('readCard', 200), { 'content-type': 'text/html' }), /content type/],
        ['a header that is missing', faults('syncSession', 429, sample('syncSession', 429)), /retry-after is missing/],
        ['a header of another form', faults('syncSession', 429, sample('syncSession', 429), { ...json, 'retry-after': 'soon' }), /retry-after/],
        ['a member that is missing', planted('readCard', 200, (body: { result: { now?: string } }) => { delete body.result.now }), /'now'/],
        ['a member too many', planted('readCard', 200, (body: { result: { secret?: string } }) => { body.result.secret = 'x' }), /result\/secret is not described/],
        [
            'one far inside',
            planted('readCard', 200, (body: { result: { sessions: object[] } }) => { Object.assign(body.result.sessions[0]!, { visitor: 'Ada' }) }),
            /sessions\/0\/visitor/
        ],
        ['a value of no choice', planted('launchSession', 201, (body: { result: { signal: string } }) => { body.result.signal = 'called' }), /signal/],
        ['a time of another form', planted('readHealth', 200, (body: { result: { checked_at: string } }) => { body.result.checked_at = '2026-03-02 10:00:00' }), /checked_at/],
        ['a code of another status', planted('launchSession', 502, (body: { error: { code: string } }) => { body.error.code = 'invalid' }), /code/],
        ['the platform\'s shape where it is ours', planted('launchSession', 422, (body: { error: { code?: string } }) => { delete body.error.code }), /'code'/]
    ])('%s', (_what, found, told) => {
        expect(found.join('\n')).toMatch(told)
    })
})

describe('the source', () => {
    it('can answer exactly the described pairs of status and code', () => {
        const described = new Set(operations.flatMap(operation => operation.answers.flatMap(({ status, codes }) => codes.filter(code => code !== null).map(code => `${status} ${code}`))))
        expect([...described].sort()).toEqual(failuresOf(program).map(({ status, code }) => `${status} ${code}`).sort())
    })

    it('knows exactly the described problems of the card', () => {
        const codes = description.tree('/components/schemas/CardProblem/properties/code').enum as string[]
        expect([...codes].sort()).toEqual(givenTo(program, 'src/server/sessions/problems.ts', 'describeProblem', 0))
    })

    it('has exactly the described checks of health', () => {
        const files = readdirSync(join(root, 'src/server/health/checks')).map(file => file.replace(/\.ts$/, '').replace(/-/g, '_'))
        expect([...(description.tree('/components/schemas/HealthCheck/properties/id').examples as string[])].sort()).toEqual(files.sort())
    })

    it.each([
        ['ButtonName', 'ButtonName'], ['CardProblem', 'CardProblem'], ['CardSession', 'CardSession'], ['TermsState', 'TermsState'], ['CardAnswer', 'Card'], ['LaunchAnswer', 'Launch'],
        ['AgentScript', 'AgentScript'], ['PresenceAnswer', 'Presence'], ['SessionAnswer', 'SessionState'], ['TermsRequest', 'TermsRequest'], ['TermsAnswer', 'Terms']
    ])('%s of the contract is the schema %s', (type, schema) => {
        const found = exportedTypes(program, 'src/server/contract.ts').get(type)!
        expect(differences(shapeOfType(program, found), shapeOfSchema(description, `/components/schemas/${schema}`))).toEqual([])
    })
})

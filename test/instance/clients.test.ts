import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startInstance, type Instance } from './instance'

/** ServiceNow's own client, `now-sdk` of @servicenow/sdk, unchanged (docs of that package: guides/query-guide.md, configuration/ci-integration.md). */
const MODULES = path.join(__dirname, '../../node_modules')
const PACKAGE = path.join(MODULES, '@servicenow/sdk')
const LIBRARY = path.join(__dirname, 'fixtures/library')

let instance: Instance
let project: string

beforeAll(async () => {
    instance = await startInstance({ apps: [], control: true, nodes: 2, background: false })
    project = mkdtempSync(path.join(tmpdir(), 'library-'))
    cpSync(LIBRARY, project, { recursive: true })
    symlinkSync(MODULES, path.join(project, 'node_modules'))
})
afterAll(async () => {
    await instance.stop()
    rmSync(project, { recursive: true, force: true })
})

interface Finished {
    code: number
    output: string
}

function nowSdk(args: string[], environment: Record<string, string> = {}): Promise<Finished> {
    const env = { ...process.env, NODE_ENV: 'test', SN_SDK_NODE_ENV: 'SN_SDK_CI_INSTALL', SN_SDK_INSTANCE_URL: instance.url, SN_SDK_USER: 'admin', SN_SDK_USER_PWD: 'admin', ...environment }
    return new Promise(resolve => {
        execFile(process.execPath, [path.join(PACKAGE, 'bin/index.js'), ...args], { cwd: project, env }, (error, stdout, stderr) => {
            resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr })
        })
    })
}

async function query(args: string[], environment: Record<string, string> = {}): Promise<Record<string, unknown>> {
    const { output } = await nowSdk(['query', ...args, '-o', 'json'], environment)
    return JSON.parse(output.trim().split('\n').pop() ?? '') as Record<string, unknown>
}

const ask = async (address: string, init: RequestInit = {}): Promise<Response> =>
    fetch(instance.url + address, { ...init, headers: { authorization: `Basic ${btoa('admin:admin')}`, ...init.headers } })

describe('now-sdk query', () => {
    test('fields, pages, and where the next one begins', async () => {
        expect(await query(['sys_user', '-q', 'ORDERBYuser_name', '-f', 'user_name', '--limit', '1'])).toEqual({ ok: true, hasMore: true, nextOffset: 1, records: [{ user_name: 'admin' }] })
    })

    test('display values; parameters about views, counts, domains', async () => {
        const records = (await query(['sys_user', '-q', 'user_name=admin', '-f', 'active,user_name', '--display-value', 'all', '--no-count', '--view', 'desktop', '--query-no-domain'])).records
        expect(records).toEqual([{ active: { display_value: 'true', value: 'true' }, user_name: { display_value: 'admin', value: 'admin' } }])
    })

    test('an unknown table, a wrong password', async () => {
        expect(await query(['bogus', '-q', 'a=b'])).toMatchObject({ ok: false, error: { message: expect.stringContaining('400 Bad Request') } })
        expect(await query(['sys_user', '-q', 'a=b'], { SN_SDK_USER_PWD: 'wrong' })).toMatchObject({ ok: false, error: { message: 'User name or password invalid' } })
    })
})

describe('now-sdk install', () => {
    test('packs the built app, uploads it and follows its progress; every node has the app afterwards', async () => {
        expect((await ask('/api/now/table/x_acme_lib_book')).status).toBe(400)
        const { code, output } = await nowSdk(['install'])
        expect([code, output]).toEqual([0, expect.stringContaining('Installation completed')])
        for (let n = 0; n < 4; n++) expect(await (await ask('/api/x_acme_lib/v1/lib/text/a')).text()).toBe('a,b\na,2\n')
        const jobs = await (await ask('/api/now/table/sys_trigger?sysparm_fields=name')).json() as { result: { name: string }[] }
        expect(jobs.result.map(({ name }) => name)).toContain('Tick')
        expect(await query(['x_acme_lib_book', '-q', 'titleISNOTEMPTY'])).toEqual({ ok: true, hasMore: false, nextOffset: null, records: [] })
    })

    test('what is not emulated says so: uninstalling first', async () => {
        const processor = await ask('/xmlhttp.do', { method: 'POST', body: new URLSearchParams({ sysparm_processor: 'com.snc.apps.AppsAjaxProcessor', sysparm_function: 'deleteApplication' }) })
        expect([processor.status, await processor.text()]).toEqual([501, expect.stringContaining('NotEmulated: GlideAjax processor com.snc.apps.AppsAjaxProcessor')])
    })

    test('only administrators, only packages; a package that is none fails with its reason (docs: api-reference/rest-apis/cicd-api.md)', async () => {
        const upload = (file: Blob | null, authorization?: string): Promise<Response> => {
            const body = new FormData()
            body.append('load_demo', 'false')
            if (file) body.append('attachFile', file)
            return ask('/sn_appclient_upload_processor.do', { method: 'POST', body, headers: authorization ? { authorization } : {} })
        }
        expect((await upload(new Blob(['x']), `Basic ${btoa('admin:wrong')}`)).status).toBe(401)
        expect((await upload(null)).status).toBe(400)
        const { executionTracker } = await (await upload(new Blob(['no archive']))).json() as { executionTracker: string }
        const progress = await (await ask(`/api/sn_cicd/progress/${executionTracker}`)).json() as { result: Record<string, unknown> }
        expect(progress.result).toMatchObject({ status: '3', status_label: 'Failed', status_message: expect.any(String), links: { progress: { id: executionTracker } } })
        expect((await ask(`/api/sn_cicd/progress/${'0'.repeat(32)}`)).status).toBe(404)
    })
})

import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readBuild } from '../../tools/records/read'
import { instanceClient } from '../../tools/verify/client'
import { CHECKS, verify } from '../../tools/verify/index'
import type { Outcome } from '../../tools/verify/types'
import { startProgram, type Running } from '../demo/processes'
import { restClient, type RestClient } from '../demo/rest-client'

/** The post-install check against an instance that has the app, then against one that differs from what shipped. */

const root = join(__dirname, '../..')
const app = process.env.APP_DIR ?? join(root, 'dist/app')
if (!existsSync(app))
    throw new Error('These tests install the built app: npm run build first.')
const set = readBuild(app)

let instance: Running
let admin: RestClient

beforeAll(async () => {
    instance = await startProgram(join(root, 'test/instance/start.cjs'), ['--app', app, '--port', '0', '--control'])
    admin = restClient(instance.url, 'admin')
})

afterAll(() => instance?.stop())

const look = async (user = 'admin', password = user): Promise<Map<string, Outcome[]>> =>
    new Map((await verify(set, instanceClient(instance.url, user, password))).map(result => [result.check, result.outcomes]))

const states = (outcomes: Outcome[] | undefined) => [...new Set(outcomes?.map(outcome => outcome.state))]
const lines = (outcomes: Outcome[] | undefined, state: Outcome['state']) => (outcomes ?? []).filter(outcome => outcome.state === state).map(outcome => outcome.what).join('\n')

async function sysId(table: string, query: string): Promise<string> {
    const [row, ...more] = await admin.rows(table, query, 'sys_id')
    expect(more).toEqual([])
    return row!.sys_id!
}

/** The program as a person starts it; this process goes on meanwhile, or its connections to the instance would grow stale unseen. */
function command(args: readonly string[], password = 'admin'): Promise<{ status: number, stdout: string, stderr: string }> {
    const options = { cwd: root, env: { ...process.env, THE_PASSWORD: password } }
    return new Promise(resolve => {
        execFile(process.execPath, ['--import', 'tsx', join(root, 'tools/verify/main.ts'), '--app', app, ...args], options, (error, stdout, stderr) => {
            resolve({ status: error ? Number(error.code ?? 1) : 0, stdout, stderr })
        })
    })
}

describe('npm run verify', () => {
    it('passes on an instance that has the app as shipped; only what the instance hides is unknown', async () => {
        const results = await look()
        expect([...results.keys()]).toEqual(['application', ...CHECKS.map(check => check.name)])
        for (const [check, outcomes] of results)
            expect([check, states(outcomes)]).toEqual([check, check === 'unique indexes' ? ['unknown'] : ['pass']])
        expect(lines(results.get('modules'), 'pass')).toMatch(/400 malformed: the route found its modules/)
        expect(lines(results.get('REST routes'), 'pass')).toMatch(/POST \/v1\/sessions without credentials answers 401/)
    })

    it('prints a line for each, what is proven and what is not, and exits 0', async () => {
        const run = await command(['--url', instance.url, '--user', 'admin', '--password-env', 'THE_PASSWORD'])
        expect(run.stdout).toMatch(/^pass {5}application: Glance for ServiceNow [\d.]+ is installed$/m)
        expect(run.stdout).toMatch(/^unknown {2}unique indexes: .* To do: look under/m)
        expect(run.stdout).toMatch(/^proven here: installation itself; .*creation of the job's trigger on install; .*module resolution/m)
        expect(run.stdout).toMatch(/^not proven by this program: /m)
        expect(run.stdout).toMatch(/^\d+ passed, 0 failed, 7 unknown$/m)
        expect(run.status).toBe(0)
    })

    it('says how it is called, wants its password from the environment, and sends none in clear', async () => {
        expect(await command([])).toMatchObject({ status: 2, stderr: expect.stringMatching(/usage: npm run verify/) as string })
        expect(await command(['--url', instance.url, '--user', 'admin', '--password-env', 'NOT_SET'])).toMatchObject({ status: 2, stderr: expect.stringMatching(/NOT_SET is not set/) as string })
        expect(await command(['--url', 'http://example.com', '--user', 'admin', '--password-env', 'THE_PASSWORD']))
            .toMatchObject({ status: 2, stderr: expect.stringMatching(/not https/) as string })
        expect(await command(['--url', instance.url, '--user', 'admin', '--password-env', 'THE_PASSWORD'], 'wrong')).toMatchObject({ status: 2, stderr: expect.stringMatching(/401/) as string })
    })

    it('claims nothing for a user who may not look', async () => {
        await admin.create('sys_user', { user_name: 'nobody', user_password: 'nobody', active: true })
        const results = await look('nobody')
        expect([...results.values()].flat().filter(outcome => outcome.state === 'fail')).toEqual([])
        expect(results.get('application')![0]).toMatchObject({ state: 'unknown', fix: 'run as admin' })
    })
})

describe('npm run verify on an instance that differs', () => {
    it.each<[string, string, () => Promise<unknown>, string, RegExp]>([
        ['application', 'another version', async () => admin.update('sys_app', set.scopeId, { version: '0.9.9' }), 'application', /version 0\.9\.9 is installed/],
        ['REST routes', 'a route that is switched off', async () => admin.update('sys_ws_operation', await sysId('sys_ws_operation', 'relative_path=/v1/sessions'), { active: 'false' }), 'REST routes', /POST \/v1\/sessions has active "false"/],
        ['columns', 'a column that was cut', async () => admin.update('sys_dictionary', await sysId('sys_dictionary', 'name=x_glne_conn_session^element=note'), { max_length: '40' }), 'columns', /session\.note has max_length "40"/],
        ['roles', 'a role that got more', async () => admin.create('sys_user_role_contains', {
            role: await sysId('sys_user_role', 'name=x_glne_conn.user'), contains: await sysId('sys_user_role', 'name=itil')
        }), 'roles', /x_glne_conn\.user > itil/],
        ['ACLs', 'an ACL that is off', async () => admin.update('sys_security_acl', await sysId('sys_security_acl', 'name=x_glne_conn_session^operation=delete'), { active: 'false' }), 'ACLs', /x_glne_conn_session delete: 0 active, 1 shipped/],
        ['jobs', 'a job outside the schedule', async () => admin.send('DELETE', `/api/now/table/sys_trigger/${await sysId('sys_trigger', 'name=Glance Scheduled Sync')}`), 'jobs', /Glance Scheduled Sync has no entry in the schedule/],
        ['properties', 'a property that everyone may read', async () => admin.update('sys_properties', await sysId('sys_properties', 'name=x_glne_conn.attach_responses'), { read_roles: '' }), 'properties', /attach_responses has read_roles ""/],
        ['modules', 'a script include that is open', async () => admin.update('sys_script_include', await sysId('sys_script_include', 'name=GlanceSessionService'), { access: 'public' }), 'modules', /GlanceSessionService has access "public"/],
        ['cross-scope privileges', 'one that is denied', async () => admin.update('sys_scope_privilege', await sysId('sys_scope_privilege', 'target_name=sys_user^operation=read'), { status: 'denied' }), 'cross-scope privileges', /read on sys_user has status "denied"/],
        ['messages', 'a text that is gone', async () => admin.send('DELETE', `/api/now/table/sys_ui_message/${await sysId('sys_ui_message', 'key=x_glne_conn.launch.body')}`), 'messages', /launch\.body \(en\) is not on the instance/]
    ])('%s: reports %s', async (_name, _what, plant, check, message) => {
        await plant()
        expect(lines((await look()).get(check), 'fail')).toMatch(message)
    })

    it('reports that the live call of the route gets no answer of ours, and exits 1', async () => {
        const results = await look()
        expect(lines(results.get('modules'), 'fail')).toMatch(/POST \/glance\/v1\/sessions answers/)
        const run = await command(['--url', instance.url, '--user', 'admin', '--password-env', 'THE_PASSWORD'])
        expect(run.stdout).toMatch(/^fail {5}application: version 0\.9\.9 is installed, this is 1\.0\.0\. To do: install this version/m)
        expect(run.status).toBe(1)
    })
})

import { existsSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { ACCOUNTS } from '../../test/demo/people'
import { placeCard } from '../../test/demo/place-card'
import { startProgram, type Running } from '../../test/demo/processes'
import { restClient } from '../../test/demo/rest-client'
import { DEMO_PARTNER, seedCompany, seedDisplayConfiguration, seedPeople, type Demo } from '../../test/demo/seed'
import { startOptions, USAGE, type StartOptions } from './options'

const root = join(__dirname, '../..')
const say = (text = '') => process.stdout.write(`${text}\n`)

function build(): void {
    say('1/4  building the app (about 20 seconds)')
    const run = spawnSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    if (run.status !== 0)
        throw new Error('The build failed: see above.')
}

async function seed(url: string, glance: string): Promise<Demo | null> {
    const admin = restClient(url, 'admin')
    if ((await admin.rows('sys_user', 'user_name=glance.admin', 'sys_id')).length)
        return null
    const demo = await seedPeople(url)
    const glanceAdmin = restClient(url, 'glance.admin')
    await seedCompany(glanceAdmin, glance, { presence: true })
    await seedDisplayConfiguration(glanceAdmin)
    await placeCard(url, 'incident')
    return demo
}

function tour(options: StartOptions, instance: string, glance: string, demo: Demo | null): void {
    const incident = demo?.incidents[0] ?? '<sys_id of an incident>'
    say()
    say(`Local instance (a stand-in, not ServiceNow)   ${instance}`)
    say(`Local Glance service                          ${glance}`)
    say()
    say('Accounts (the password is the user name)')
    say('  admin            system administrator')
    for (const account of options.demo ? ACCOUNTS : [])
        say(`  ${account.user_name.padEnd(16)} ${account.roles.join(', ') || 'no role'}${account.email ? '' : ' (no partner user id)'}`)
    say()
    say('Three steps')
    say('  1. Be the agent. Log in as glance.agent and open the incident of Ada Byron:')
    say(`     ${instance}/incident.do?sys_id=${incident}`)
    say(`     Company Settings connect to Glance with partner id ${DEMO_PARTNER.partnerId}, API key ${DEMO_PARTNER.apiKey}, service URL ${glance}${options.demo ? ' (already filled in)' : ''}.`)
    say('  2. Be the visitor, in another window:')
    say(`     ${glance}/site?groupid=${DEMO_PARTNER.partnerId}&visitorid=V1001&name=Ada+Byron`)
    say('     The card\'s Cobrowse button turns orange. Press it, accept the terms as the visitor, look around, end the session: the card follows.')
    say('  3. Be the admin. Log in as glance.admin: Glance > Sync events shows the run that brought the session, Glance > Sessions the session.')
    say()
    say('The same without a browser:')
    say(`  curl -s -u glance.agent:glance.agent -H 'Content-Type: application/json' -X POST \\`)
    say(`    -d '{"table":"incident","sys_id":"${incident}","type":"cobrowse"}' ${instance}/api/x_glne_conn/glance/v1/sessions`)
    say()
    say('Ctrl+C ends both.')
}

async function main(): Promise<void> {
    const options = startOptions(process.argv.slice(2))
    if (!options) {
        say(USAGE)
        return
    }
    const app = join(root, 'dist/app')
    if (options.build)
        build()
    else if (!existsSync(app))
        throw new Error('There is no build yet: run npm start without --no-build.')

    const running: Running[] = []
    let stopping = false
    const stop = async () => {
        stopping = true
        await Promise.all(running.map(program => program.stop()))
    }
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
        process.once(signal, () => { void stop().then(() => process.exit(0)) })

    try {
        say('2/4  starting the local Glance service')
        const glance = await startProgram(join(root, 'test/glance/cli.ts'), ['--port', String(options.glancePort), '--partner', DEMO_PARTNER.partnerId, '--api-key', DEMO_PARTNER.apiKey])
        running.push(glance)

        say('3/4  starting the local instance and loading the built app')
        const instance = await startProgram(join(root, 'test/instance/start.cjs'), [
            '--app', app, '--port', String(options.port), '--nodes', String(options.nodes), '--control',
            ...(options.data ? ['--data', resolve(options.data)] : []), ...(options.fresh ? ['--fresh'] : [])
        ])
        running.push(instance)
        instance.process.once('exit', code => {
            if (stopping)
                return
            say(`The local instance ended (${code}).\n${instance.errors()}`)
            void stop().then(() => process.exit(1))
        })

        say(options.demo ? '4/4  demo accounts, customers, incidents and settings' : '4/4  no demo data asked for')
        // The vendor's script for agents answers only pages of sites that it knows; it is off until Company Settings switch it on.
        await fetch(`${glance.url}/_control/options`, {
            method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ agentOrigins: [new URL(instance.url).host] })
        })
        const demo = options.demo ? await seed(instance.url, glance.url) : null
        tour(options, instance.url, glance.url, demo)
    } catch (error) {
        await stop()
        throw error
    }
}

main().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`)
    process.exit(1)
})

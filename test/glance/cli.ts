import { parseArgs } from 'node:util'
import { startGlance } from './service'

const USAGE = 'npx tsx test/glance/cli.ts [--port N] [--partner 12345] [--api-key KEY] [--now ISO | --clock-url URL] [--agent-origin HOST:PORT ...] [--no-control]'

/** Starts the service as a process of its own: one JSON line when ready, a clean end on SIGTERM or SIGINT. */
async function main(): Promise<void> {
    const { values } = parseArgs({
        options: {
            port: { type: 'string', default: '0' }, partner: { type: 'string', default: '12345' }, 'api-key': { type: 'string', default: 'test-api-key' },
            now: { type: 'string' }, 'clock-url': { type: 'string' }, 'no-control': { type: 'boolean', default: false },
            'agent-origin': { type: 'string', multiple: true, default: [] }
        }
    })
    if (!/^\d{1,5}$/.test(values.port)) throw new Error(`--port: not a port: ${values.port}`)
    if (!/^\d{4,6}$/.test(values.partner)) throw new Error('--partner: 4 to 6 digits')
    const service = await startGlance({
        port: Number(values.port), groups: [{ partnerId: values.partner, apiKey: values['api-key'] }], now: values.now, clockUrl: values['clock-url'], control: !values['no-control'],
        options: { agentOrigins: values['agent-origin'] }
    })
    const stop = () => { void service.close().then(() => process.exit(0)) }
    process.once('SIGTERM', stop)
    process.once('SIGINT', stop)
    console.log(JSON.stringify({ ready: true, url: service.url, port: service.port, pid: process.pid, partner: values.partner }))
}

main().catch((error: unknown) => {
    console.error(`${(error as Error).message}\n${USAGE}`)
    process.exit(1)
})

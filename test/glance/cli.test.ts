import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const ROOT = join(__dirname, '..', '..')

function start(...parameters: string[]) {
    return spawn(process.execPath, ['--import', 'tsx', join(__dirname, 'cli.ts'), ...parameters], { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] })
}

describe('command line', () => {
    test('says where it is ready, serves, and ends cleanly on SIGTERM', async () => {
        const child = start('--port', '0', '--partner', '54321', '--api-key', 'k', '--now', '2026-01-01T00:00:00Z', '--agent-origin', '127.0.0.1:1')
        const [line] = await once(createInterface(child.stdout), 'line') as [string]
        const ready = JSON.parse(line) as { ready: boolean, url: string, pid: number, partner: string }
        expect(ready).toMatchObject({ ready: true, pid: child.pid, partner: '54321' })
        const clock = await (await fetch(`${ready.url}/_control/clock`)).json() as { now: string }
        expect(clock.now).toMatch(/^2026-01-01T00:00/)
        await fetch(`${ready.url}/_control/reset`, { method: 'POST' })
        expect(await (await fetch(`${ready.url}/_control/options`)).json()).toMatchObject({ agentOrigins: ['127.0.0.1:1'] })
        child.kill('SIGTERM')
        expect((await once(child, 'exit'))[0]).toBe(0)
    })

    test('refuses nonsense with the usage', async () => {
        const child = start('--partner', '12')
        let said = ''
        child.stderr.on('data', (part: Buffer) => { said += part.toString() })
        expect((await once(child, 'exit'))[0]).toBe(1)
        expect(said).toContain('4 to 6 digits')
    })
})

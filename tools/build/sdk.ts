import { spawn } from 'node:child_process'
import { join } from 'node:path'

/** Runs one command of the ServiceNow SDK and returns what it printed. Rejects on a non-zero exit. */
export function sdk(root: string, ...args: string[]): Promise<string> {
    return new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [join(root, 'node_modules/@servicenow/sdk/bin/index.js'), ...args], {
            cwd: root,
            // NODE_ENV=test turns the SDK's telemetry off.
            env: { ...process.env, NODE_ENV: 'test', FORCE_COLOR: '0' },
            stdio: ['ignore', 'pipe', 'pipe']
        })
        let log = ''
        child.stdout.on('data', chunk => { log += chunk })
        child.stderr.on('data', chunk => { log += chunk })
        child.on('error', reject)
        child.on('exit', code => code === 0 ? resolve(log) : reject(new Error(`now-sdk ${args.join(' ')} failed (exit ${code}):\n${log}`)))
    })
}

import { spawn } from 'node:child_process'
import { join } from 'node:path'

export const root = join(__dirname, '../..')

/** What a program came to. Its output is kept, so that two that run at a time are not mixed up. */
export interface Outcome {
    ok: boolean
    output: string
}

/** Runs a program in the project's folder. A program that cannot be started is one that failed. */
export function run(program: string, args: readonly string[], env: Record<string, string> = {}, show = false): Promise<Outcome> {
    return new Promise(resolve => {
        const child = spawn(program, args, { cwd: root, stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'], env: { ...process.env, ...env } })
        let output = ''
        child.stdout?.on('data', chunk => { output += String(chunk) })
        child.stderr?.on('data', chunk => { output += String(chunk) })
        child.on('error', error => resolve({ ok: false, output: `${output}${error.message}\n` }))
        child.on('close', code => resolve({ ok: code === 0, output }))
    })
}

import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import { HANGS_MS } from '../deadline'

export interface Running {
    url: string
    process: ChildProcess
    /** Everything it printed on standard error, for a failing test's message. */
    errors(): string
    /** Asks it to end and waits until it has. */
    stop(): Promise<void>
}

/** Starts a program of this project, TypeScript or plain JavaScript, in its own process and waits for its JSON line `{"ready":true,"url":...}`. */
export function startProgram(file: string, args: readonly string[]): Promise<Running> {
    const child = spawn(process.execPath, [...(file.endsWith('.ts') ? ['--import', 'tsx'] : []), file, ...args], {
        stdio: ['ignore', 'pipe', 'pipe'],
        // What people and end-to-end tests do with the instance is no evidence for npm run fidelity.
        env: { ...process.env, INSTANCE_USES: '' }
    })
    let errors = ''
    child.stderr.on('data', chunk => { errors += chunk })
    const gone = new Promise<void>(resolve => child.on('exit', () => resolve()))
    const stop = async () => {
        if (child.exitCode === null && child.signalCode === null)
            child.kill('SIGTERM')
        const timer = setTimeout(() => child.kill('SIGKILL'), HANGS_MS)
        await gone
        clearTimeout(timer)
    }

    return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
            child.kill('SIGKILL')
            reject(new Error(`${file} was not ready after ${HANGS_MS / 1000} s:\n${errors}`))
        }, HANGS_MS)
        child.on('error', reject)
        const early = (code: number | null) => {
            clearTimeout(timer)
            reject(new Error(`${file} ended with ${code} before it was ready:\n${errors}`))
        }
        child.on('exit', early)
        createInterface(child.stdout).on('line', line => {
            if (!line.startsWith('{"ready":true'))
                return
            clearTimeout(timer)
            child.off('exit', early)
            const { url } = JSON.parse(line) as { url: string }
            resolve({ url, process: child, errors: () => errors, stop })
        })
    })
}

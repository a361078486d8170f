import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installBrowsers } from '../browser'
import { run, type Outcome } from './run'
import { suites, type Counts } from './suites'

const SLOWEST = 10

const started = performance.now()
const say = (text: string) => process.stdout.write(`${text}\n`)
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(0)} s`.padStart(6)

const npm = (script: string, env: Record<string, string> = {}) => run('npm', ['run', '--silent', script], env)

/** A check that is one command: one passed or one failed. It says how long it took, and what it printed when it failed. */
async function check(name: string, work: () => Promise<Outcome>): Promise<Counts> {
    const begun = performance.now()
    const { ok, output } = await work()
    say(`${seconds(started)}  ${name}: ${ok ? '' : 'FAILED, '}${seconds(begun).trim()}`)
    if (!ok)
        say(output)
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}

/** One after the other. */
async function inTurn(...checks: (() => Promise<Counts>)[]): Promise<Counts[]> {
    const counts: Counts[] = []
    for (const one of checks)
        counts.push(await one())
    return counts
}

/** All tests in one run of jest, which keeps two cores busy to the end: the longest files go first (sequencer.cjs). */
async function tests(env: Record<string, string>): Promise<Counts> {
    const begun = performance.now()
    const { files, ...counts } = await suites(env)
    say(`${seconds(started)}  tests: ${counts.failed === 0 ? '' : 'FAILED, '}${seconds(begun).trim()}; the slowest files:`)
    for (const { file, seconds: took } of files.slice(0, SLOWEST))
        say(`        ${took.toFixed(1).padStart(6)} s  ${file}`)
    return counts
}

async function main(): Promise<number> {
    const browsers = installBrowsers(say)
    // What the tests of the local instance really use is recorded on the way: `npm run fidelity` needs it, and need not run them again.
    const uses = mkdtempSync(join(tmpdir(), 'uses-'))
    try {
        // Two cores: what depends on nothing beside the build and what reads it.
        const checks = await Promise.all([
            inTurn(() => check('types', () => npm('typecheck')), () => check('lint', () => npm('lint'))),
            inTurn(() => check('build', () => npm('build')), () => check('certification rules (npm run certify says more)', () => npm('certify')))
        ])
        const results = [
            ...checks.flat(),
            await tests({ INSTANCE_USES: uses, ...browsers }),
            await check('fidelity of the local instance', () => npm('fidelity', { INSTANCE_USES: uses }))
        ]
        const sum = (key: keyof Counts) => results.reduce((total, counts) => total + counts[key], 0)
        say(`${seconds(started)}  done`)
        say(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
        return sum('failed') === 0 && sum('skipped') === 0 ? 0 : 1
    } finally {
        rmSync(uses, { recursive: true, force: true })
    }
}

main().then(code => { process.exitCode = code }, (error: Error) => {
    process.stderr.write(`${error.message}\n`)
    say('0 passed, 1 failed, 0 skipped')
    process.exitCode = 1
})

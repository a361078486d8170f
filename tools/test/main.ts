import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '../browser'

interface Counts {
    passed: number
    failed: number
    skipped: number
}

const root = join(__dirname, '../..')
const started = Date.now()
const say = (text: string) => process.stdout.write(`${text}\n`)
const clock = () => `${((Date.now() - started) / 1000).toFixed(0)} s`.padStart(6)

function run(program: string, args: readonly string[], env: Record<string, string> = {}, output: 'inherit' | 'ignore' = 'inherit'): Promise<number> {
    return new Promise(resolve => {
        spawn(program, args, { cwd: root, stdio: ['ignore', output, 'inherit'], env: { ...process.env, ...env } })
            .on('error', error => { say(error.message); resolve(1) })
            .on('exit', code => resolve(code ?? 1))
    })
}

const npm = (script: string) => run('npm', ['run', '--silent', script])

/** A check that is one command: one passed or one failed. */
async function check(name: string, work: () => Promise<number>): Promise<Counts> {
    say(`${clock()}  ${name}`)
    const ok = await work() === 0
    if (!ok)
        say(`${clock()}  ${name}: FAILED`)
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 }
}

/** Jest counts its own tests; a suite that does not even load is a failure, too. */
async function suites(name: string, projects: readonly string[], env: Record<string, string> = {}): Promise<Counts> {
    say(`${clock()}  ${name}`)
    const dir = mkdtempSync(join(tmpdir(), 'test-'))
    const file = join(dir, 'result.json')
    try {
        const jest = join(root, 'node_modules/jest/bin/jest.js')
        const code = await run(process.execPath, [jest, '--selectProjects', ...projects, '--maxWorkers=2', '--json', `--outputFile=${file}`, '--reporters=default'], env)
        const result = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>
        const broken = (result.numRuntimeErrorTestSuites ?? 0)
        const failed = (result.numFailedTests ?? 0) + broken
        return {
            passed: result.numPassedTests ?? 0,
            failed: failed || (code === 0 ? 0 : 1),
            skipped: (result.numPendingTests ?? 0) + (result.numTodoTests ?? 0)
        }
    } catch (error) {
        say((error as Error).message)
        return { passed: 0, failed: 1, skipped: 0 }
    } finally {
        rmSync(dir, { recursive: true, force: true })
    }
}

async function main(): Promise<number> {
    const browser = chromium(say)
    // What the tests of the local instance really use is recorded on the way: `npm run fidelity` needs it, and need not run them again.
    const uses = { INSTANCE_USES: mkdtempSync(join(tmpdir(), 'uses-')) }
    const results = [
        await check('types', () => npm('typecheck')),
        await check('lint', () => npm('lint')),
        await check('build', () => npm('build')),
        await check('certification rules (npm run certify says more)', () => run('npm', ['run', '--silent', 'certify'], {}, 'ignore')),
        await suites('unit, instance, local Glance, rules over the build', ['unit', 'instance', 'glance', 'app'], uses),
        await check('fidelity of the local instance', () => run('npm', ['run', '--silent', 'fidelity'], uses)),
        // Two files at a time: each boots an instance, and two cores are full.
        await suites('end to end', ['e2e'], { CHROMIUM_PATH: browser })
    ]
    rmSync(uses.INSTANCE_USES, { recursive: true, force: true })
    const total = results.reduce((sum, counts) => ({
        passed: sum.passed + counts.passed, failed: sum.failed + counts.failed, skipped: sum.skipped + counts.skipped
    }))
    say(`${clock()}  done`)
    say(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
    return total.failed === 0 && total.skipped === 0 ? 0 : 1
}

main().then(code => { process.exitCode = code }, (error: Error) => {
    process.stderr.write(`${error.message}\n`)
    say('0 passed, 1 failed, 0 skipped')
    process.exitCode = 1
})

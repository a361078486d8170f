import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { root, run } from './run'

export interface Counts {
    passed: number
    failed: number
    skipped: number
}

export interface Suites extends Counts {
    /** Files by how long they took. */
    files: { file: string, seconds: number }[]
}

/** What jest writes with `--json`, as far as it matters here. */
interface JestResult {
    numPassedTests: number
    numFailedTests: number
    numPendingTests: number
    numTodoTests: number
    numRuntimeErrorTestSuites: number
    testResults: { name: string, startTime: number, endTime: number }[]
}

const JEST = join(root, 'node_modules/jest/bin/jest.js')

/** All tests, two files at a time. Jest counts its own tests; a file that does not even load is a failure, too. */
export async function suites(env: Record<string, string>): Promise<Suites> {
    const folder = mkdtempSync(join(tmpdir(), 'test-'))
    const file = join(folder, 'result.json')
    try {
        const { ok } = await run(process.execPath, [JEST, '--maxWorkers=2', '--json', `--outputFile=${file}`, '--reporters=default'], env, true)
        return countsOf(JSON.parse(readFileSync(file, 'utf8')) as JestResult, ok)
    } finally {
        rmSync(folder, { recursive: true, force: true })
    }
}

function countsOf(result: JestResult, ok: boolean): Suites {
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites
    const files = result.testResults.map(({ name, startTime, endTime }) => ({ file: relative(root, name), seconds: (endTime - startTime) / 1000 }))
    return {
        passed: result.numPassedTests, failed: failed || (ok ? 0 : 1), skipped: result.numPendingTests + result.numTodoTests,
        files: files.sort((a, b) => b.seconds - a.seconds)
    }
}

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Recording, TestName } from './types'

/** Runs the tests of the local instance and leaves in `folder` what they used. Throws when one fails. */
export function record(root: string, folder: string): void {
    mkdirSync(folder, { recursive: true })
    const jest = join(root, 'node_modules/jest/bin/jest.js')
    const { status, stderr } = spawnSync(process.execPath, [jest, '--selectProjects', 'instance', '--maxWorkers=2', '--silent'], {
        cwd: root, encoding: 'utf8', env: { ...process.env, INSTANCE_USES: folder }, maxBuffer: 64 << 20
    })
    if (status !== 0)
        throw new Error(`The tests of the local instance fail, so nothing is proven:\n${stderr.slice(-4000)}`)
}

/** Reads what `record`, or `npm test`, left. Uses by tests that did not pass do not count. */
export function readRecording(folder: string): Recording {
    if (!existsSync(folder))
        throw new Error(`There is no recording in ${folder}`)
    const lines = readdirSync(folder).filter(name => name.endsWith('.tsv')).sort().flatMap(name => readFileSync(join(folder, name), 'utf8').split('\n').filter(line => line !== ''))
    return recordingOf(lines)
}

/** The recording out of its lines: file, title, kind, name. Only tests of the local instance count; others run the app on it. */
export function recordingOf(lines: readonly string[]): Recording {
    const passed = new Map<string, string[]>()
    const found = new Map<string, Map<string, TestName>>()
    const rows = lines.map(line => line.split('\t')).filter(([file = '']) => file.startsWith('test/instance/'))
    for (const [file = '', title = '', kind] of rows) {
        if (kind === 'passed')
            passed.set(file, [...passed.get(file) ?? [], title])
    }
    for (const [file = '', title = '', kind, name = ''] of rows) {
        const counts = title === '' ? passed.has(file) : passed.get(file)?.includes(title)
        if (kind === 'passed' || !counts)
            continue
        const key = `${kind} ${name}`
        const tests = found.get(key) ?? new Map<string, TestName>()
        found.set(key, tests.set(`${file}\t${title}`, { file, title }))
    }
    return { passed, uses: new Map([...found].map(([key, tests]) => [key, [...tests.values()]])) }
}

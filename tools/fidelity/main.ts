import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readBuild } from '../records/read'
import { check } from './check'
import { documentedMembers, glideBeliefs, membersNotEmulated, missingClasses, staleEvidence } from './glide'
import { page, totals } from './page'
import { REVIEWED } from './proofs'
import { readRecording, record } from './recording'
import type { Recording } from './types'
import { PLATFORM_CALLS, usedOf } from './used'

const root = join(__dirname, '../..')

/** The recording that `INSTANCE_USES` names, when `npm test` has just left it; else the tests of the local instance run now. */
function recording(): Recording {
    const made = process.env.INSTANCE_USES
    if (made)
        return readRecording(made)
    const folder = mkdtempSync(join(tmpdir(), 'uses-'))
    try {
        record(root, folder)
        return readRecording(folder)
    } finally {
        rmSync(folder, { recursive: true, force: true })
    }
}

/** Writes docs/fidelity.md from the build and a recorded run of the tests, prints the totals as JSON, and exits with 1 if it finds a problem. */
function main(): void {
    const app = process.env.APP_DIR ?? join(root, 'dist/app')
    if (!existsSync(app))
        throw new Error('What is used is computed from the built app: npm run build first.')
    const texts = new Map<string, string | null>()
    const textOf = (file: string) => {
        const path = join(root, file)
        if (!texts.has(file))
            texts.set(file, existsSync(path) ? readFileSync(path, 'utf8') : null)
        return texts.get(file)!
    }
    const glide = glideBeliefs()
    const report = check({
        used: [...usedOf(readBuild(app)), ...PLATFORM_CALLS], beliefs: [...glide, ...REVIEWED], documented: documentedMembers(),
        missingClasses: missingClasses(), recording: recording(), textOf, gone: staleEvidence()
    })
    const input = { report, notEmulated: membersNotEmulated() }
    writeFileSync(join(root, 'docs/fidelity.md'), page(input))
    process.stdout.write(`${JSON.stringify({ name: 'fidelity', ...totals(input) })}\n`)
    for (const problem of report.problems)
        process.stderr.write(`${problem}\n`)
    if (report.problems.length > 0)
        process.exitCode = 1
}

try {
    main()
} catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    process.exitCode = 1
}

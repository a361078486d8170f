import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBuild } from '../records/read'
import { check, untestedOf } from './check'
import { glideProofs, membersNotEmulated } from './glide'
import { page, totals } from './page'
import { REVIEWED } from './proofs'
import { usedOf } from './used'

const root = join(__dirname, '../..')

/**
 * Writes docs/fidelity.md from the build and prints the totals as JSON. Exit code 1 when a used thing has nothing behind it, when something has no
 * test of ours (members that are emulated and not used as well), or when a proof is stale.
 */
function main(): void {
    const app = process.env.APP_DIR ?? join(root, 'dist/app')
    if (!existsSync(app))
        throw new Error('What is used is computed from the built app: npm run build first.')
    const instance = join(root, 'test/instance')
    const glide = glideProofs(instance)
    const report = check(usedOf(readBuild(app)), [...glide, ...REVIEWED], instance)
    const input = { report, glide, notEmulated: membersNotEmulated() }
    writeFileSync(join(root, 'docs/fidelity.md'), page(input))
    process.stdout.write(`${JSON.stringify({ name: 'fidelity', ...totals(input) })}\n`)
    for (const { area, name, at } of report.unproven)
        process.stderr.write(`${area} ${name}: used in ${at}, and nothing stands behind it\n`)
    for (const problem of report.stale)
        process.stderr.write(`${problem}\n`)
    const untested = untestedOf(report, glide)
    for (const { area, name } of untested)
        process.stderr.write(`${area} ${name}: emulated, and no test of ours calls it\n`)
    if (report.unproven.length + report.stale.length + untested.length > 0)
        process.exitCode = 1
}

try {
    main()
} catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    process.exitCode = 1
}

import { createHash } from 'node:crypto'
import { readFileSync, rmSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { GENERATORS } from '../generated'
import { findOutOfStep } from '../generated/step'
import { GUARDS, runGuards } from '../guards'
import { platformSchema } from '../records/platform'
import { readBuild } from '../records/read'
import { normaliseBillOfMaterials } from './bill-of-materials'
import { clearTarget, normalisePackage } from './package'
import { sdk } from './sdk'

/** Builds the app, runs the guards over every record, and packs. Options: `--root DIR` (another checkout), `--no-pack`. */
async function main(args: string[]): Promise<number> {
    const root = resolve(args.includes('--root') ? args[args.indexOf('--root') + 1]! : join(__dirname, '../..'))
    const say = (text: string) => process.stdout.write(`${text}\n`)

    const stale = GENERATORS.flatMap(generator => findOutOfStep(root, generator))
    for (const { guard, file, message } of stale)
        say(`refused  [${guard}] ${file}: ${message}`)
    if (stale.length)
        return 1

    say('build    compiling records (now-sdk build)')
    rmSync(join(root, 'dist'), { recursive: true, force: true })
    const log = await sdk(root, 'build', '--frozenKeys')
    const distApp = join(root, 'dist/app')
    normaliseBillOfMaterials(distApp)

    const set = readBuild(distApp, log)
    const findings = runGuards(set, platformSchema())
    for (const finding of findings)
        say(`refused  [${finding.guard}] ${finding.file}: ${finding.message}`)
    if (findings.length) {
        say(`build    failed: ${findings.length} finding(s) by ${new Set(findings.map(finding => finding.guard)).size} guard(s); nothing was packed`)
        return 1
    }
    say(`guards   ${GUARDS.length} guards, ${set.records.length} records, ${set.tables.size} tables: nothing to object`)

    if (!args.includes('--no-pack')) {
        const target = join(root, 'target')
        clearTarget(target)
        await sdk(root, 'pack')
        const file = normalisePackage(target)
        const hash = createHash('sha256').update(readFileSync(file)).digest('hex')
        say(`package  ${relative(root, file)}  ${statSync(file).size} bytes  sha256 ${hash}`)
    }
    return 0
}

main(process.argv.slice(2)).then(code => { process.exitCode = code }, (error: Error) => {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
})

import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { normaliseBillOfMaterials } from '../build/bill-of-materials'
import { sdk } from '../build/sdk'
import { comparedRecords, compareRecords } from './compare'
import { readBuild } from './read'
import { reportLines, summarise } from './report'
import { buildRevision } from './revision'

const USAGE = `usage: npm run records -- --against REVISION|FOLDER [--app FOLDER] [--except TABLE|TABLE.FIELD]...
Compares the records of this checkout, compiled now (or those of --app), with those of a git revision or of a folder like dist/app.`

interface Options {
    against: string
    app: string | null
    exceptions: string[]
}

function parse(args: readonly string[]): Options | null {
    const options: Options = { against: '', app: null, exceptions: [] }
    for (let i = 0; i < args.length; i += 2) {
        const value = args[i + 1]
        if (value === undefined)
            return null
        switch (args[i]) {
            case '--against': options.against = value; break
            case '--app': options.app = resolve(value); break
            case '--except': options.exceptions.push(value); break
            default: return null
        }
    }
    return options.against ? options : null
}

/** Compiles the working tree into dist/app, without guards and without packing: refactorings are compared before they are finished. */
async function buildHere(root: string): Promise<string> {
    await sdk(root, 'build', '--frozenKeys')
    const distApp = join(root, 'dist/app')
    normaliseBillOfMaterials(distApp)
    return distApp
}

/**
 * What differs between the records of two packages: one JSON line for each table and kind of difference, then a summary. Exits 1 when anything differs that
 * no `--except` allows, 2 when the options make no sense.
 */
async function main(args: readonly string[]): Promise<number> {
    const options = parse(args)
    if (!options) {
        process.stderr.write(`${USAGE}\n`)
        return 2
    }
    const root = join(__dirname, '../..')
    const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
    const before = readBuild(existsSync(options.against) ? resolve(options.against) : await buildRevision(root, options.against))
    const after = readBuild(options.app ?? await buildHere(root))
    const differences = compareRecords(before, after)
    reportLines(differences, options.exceptions).forEach(say)
    const summary = summarise(comparedRecords(before).size, comparedRecords(after).size, differences, options.exceptions)
    say({ summary })
    return summary.refused ? 1 : 0
}

main(process.argv.slice(2)).then(code => { process.exitCode = code }, (error: Error) => {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
})

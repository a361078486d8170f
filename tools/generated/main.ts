import { join } from 'node:path'
import { GENERATORS } from './index'
import { bringInStep } from './step'

/** Writes what is generated from a named source. Exits 1 and writes nothing when the source is wrong, 2 when there is none of that name. */
function main([name]: readonly string[]): number {
    const root = join(__dirname, '../..')
    const say = (text: string) => process.stdout.write(`${text}\n`)
    const generator = GENERATORS.find(candidate => candidate.name === name)
    if (!generator) {
        process.stderr.write(`nothing is generated from ${name ?? 'that'}; known are ${GENERATORS.map(candidate => candidate.name).join(', ')}\n`)
        return 2
    }
    const findings = bringInStep(root, generator)
    findings.forEach(({ file, message }) => say(`refused  ${file}: ${message}`))
    if (findings.length)
        return 1
    generator.describe(root).forEach(say)
    return 0
}

process.exitCode = main(process.argv.slice(2))

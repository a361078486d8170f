import { join } from 'node:path'
import { bringInStep } from '../generated/step'
import { describeCoverage, texts } from './index'

/** Writes what ships of the texts in `src/texts`. Exits 1 and writes nothing when a text cannot be taken. */
function main(): number {
    const root = join(__dirname, '../..')
    const say = (text: string) => process.stdout.write(`${text}\n`)
    const findings = bringInStep(root, texts)
    findings.forEach(({ file, message }) => say(`refused  ${file}: ${message}`))
    if (findings.length)
        return 1
    describeCoverage(root).forEach(say)
    return 0
}

process.exitCode = main()

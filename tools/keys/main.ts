import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sdk } from '../build/sdk'
import { readBuild } from '../records/read'
import { pruneKeys } from './prune'

/**
 * Brings `keys.ts` in step with the source: lets the SDK give ids to what is new, then removes what was dropped before it ever shipped. Keep the key of a
 * record that has shipped (pass its sys_id with `--keep`): then its DELETE record is intended.
 */
async function main(keep: readonly string[]): Promise<void> {
    const root = join(__dirname, '../..')
    const file = join(root, 'src/fluent/generated/keys.ts')
    for (let round = 0; round < 5; round++) {
        await sdk(root, 'build')
        const gone = readBuild(join(root, 'dist/app')).records
            .filter(record => record.action === 'DELETE')
            .map(record => record.fields.sys_id ?? '')
            .filter(id => id && !keep.includes(id))
        if (!gone.length) {
            process.stdout.write('keys.ts is in step with the source\n')
            return
        }
        writeFileSync(file, pruneKeys(readFileSync(file, 'utf8'), gone))
        process.stdout.write(`keys.ts: took out ${gone.length} record(s) that never shipped\n`)
    }
    throw new Error('keys.ts: the SDK keeps writing DELETE records; look at dist/app')
}

main(process.argv.slice(2).filter(argument => argument !== '--keep')).catch((error: Error) => {
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
})

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { normaliseBillOfMaterials } from '../build/bill-of-materials'
import { sdk } from '../build/sdk'

/** Runs git in a checkout and returns what it printed. Throws with git's own words when it fails. */
function git(root: string, ...args: string[]): string {
    const run = spawnSync('git', args, { cwd: root, encoding: 'utf8' })
    if (run.status !== 0)
        throw new Error(`git ${args.join(' ')}: ${run.stderr.trim()}`)
    return run.stdout.trim()
}

const sdkVersion = (root: string): string =>
    (JSON.parse(readFileSync(join(root, 'node_modules/@servicenow/sdk/package.json'), 'utf8')) as { version: string }).version

/**
 * The records of a commit: checks it out beside this one, with the modules of this checkout, and compiles it. A commit never changes, so its records are
 * kept in `.build/records` and compiled once. Returns the folder. Throws when git does not know the revision or it does not compile.
 */
export async function buildRevision(root: string, revision: string): Promise<string> {
    const commit = git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)
    const kept = join(root, '.build/records', `${commit}-sdk-${sdkVersion(root)}`)
    if (existsSync(kept))
        return kept
    const parent = mkdtempSync(join(tmpdir(), 'records-'))
    const checkout = join(parent, 'checkout')
    try {
        git(root, 'worktree', 'add', '--quiet', '--detach', checkout, commit)
        symlinkSync(join(root, 'node_modules'), join(checkout, 'node_modules'))
        // Without frozen keys: some commits have keys.ts in another order than the SDK's, with the same ids.
        await sdk(checkout, 'build')
        const distApp = join(checkout, 'dist/app')
        normaliseBillOfMaterials(distApp)
        cpSync(distApp, kept, { recursive: true })
    } finally {
        rmSync(parent, { recursive: true, force: true })
        git(root, 'worktree', 'prune')
    }
    return kept
}

import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

/** Forgets the data kept in a folder: the database's files, nothing else that may lie there. */
export function clearData(folder: string): void {
    if (!existsSync(folder)) return
    for (const name of readdirSync(folder)) if (name.startsWith('instance.sqlite')) rmSync(path.join(folder, name), { recursive: true, force: true })
}

/** Checks a built app (`dist/app` of the SDK). Throws a sentence that says what to do. */
export function checkApp(folder: string): void {
    if (!existsSync(path.join(folder, 'scope')) || !existsSync(path.join(folder, 'update'))) {
        throw new Error(`${folder} is not a built app (it has no scope and update folders): build the app first`)
    }
}

function filesOf(folder: string): string[] {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1)
        .flatMap(entry => entry.isDirectory() ? filesOf(path.join(folder, entry.name)) : [path.join(folder, entry.name)])
}

/** Changes whenever any file of the app does: an app is installed again only then. */
export function computeFingerprint(folder: string): string {
    const hash = createHash('sha256')
    for (const file of filesOf(folder)) hash.update(path.relative(folder, file)).update('\0').update(readFileSync(file)).update('\0')
    return hash.digest('hex')
}

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'

const DATABASE = 'instance.sqlite'

/** The database file of a data folder, or null for an instance in memory. `fresh` forgets what is there. */
export function databaseFile(folder: string | null, fresh: boolean): string | null {
    if (folder === null) return null
    mkdirSync(folder, { recursive: true })
    const file = path.join(folder, DATABASE)
    if (fresh) for (const suffix of ['', '-journal', '-wal', '-shm', '.lock']) rmSync(file + suffix, { force: true, recursive: true })
    return file
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
export function fingerprint(folder: string): string {
    const hash = createHash('sha256')
    for (const file of filesOf(folder)) hash.update(path.relative(folder, file)).update('\0').update(readFileSync(file)).update('\0')
    return hash.digest('hex')
}

import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import type { InstallableDataLayer } from '../store'
import { MS_PER_DAY } from '../values/units'

const INSTANCE = path.join(__dirname, '..')
const FOLDER = path.join(INSTANCE, '../../.build/instance')

let name: string | undefined

/** File of the snapshot of a fresh platform. Its name is a digest of everything that decides its content, so an outdated one is never used. */
export function platformSnapshot(): string {
    if (name === undefined) {
        const digest = createHash('sha256').update(process.versions.node)
        for (const folder of ['platform', 'store', 'loader']) {
            for (const file of readdirSync(path.join(INSTANCE, folder)).sort()) {
                if (/\.(ts|json)$/.test(file) && !/\.test\.ts$/.test(file)) digest.update(file).update(readFileSync(path.join(INSTANCE, folder, file)))
            }
        }
        name = `platform-${digest.digest('hex').slice(0, 16)}.sqlite`
    }
    return path.join(FOLDER, name)
}

/** Fills an empty store from the snapshot. False when there is none, or it is no use; then it is gone. */
export function restoreSnapshot(data: InstallableDataLayer, file: string): boolean {
    if (!existsSync(file)) return false
    try {
        data.restore(file)
        return data.dictionary.table('sys_db_object') !== undefined
    } catch {
        rmSync(file, { force: true })
        return false
    }
}

/** Keeps the snapshot for the next store. It appears under its name only when it is whole: several processes may be at it. */
export function keepSnapshot(data: InstallableDataLayer, file: string): void {
    mkdirSync(FOLDER, { recursive: true })
    const draft = `${file}.${process.pid}-${Math.random().toString(36).slice(2)}`
    data.snapshot(draft)
    renameSync(draft, file)
    // Snapshots of earlier code, and drafts of processes that died. A day is longer than anyone can be reading one.
    for (const old of readdirSync(FOLDER).map(entry => path.join(FOLDER, entry))) {
        if (old !== file && (statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < Date.now() - MS_PER_DAY) rmSync(old, { force: true })
    }
}

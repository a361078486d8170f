import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync, type Zippable } from 'fflate'

/** The earliest time that the zip format can hold, written as local time so that no time zone shows through. */
const ZIP_EPOCH = new Date(1980, 0, 1)

/** Rewrites the archive with its entries in order and without times, so that the same source gives the same package. Returns its path. */
export function normalisePackage(target: string): string {
    const archives = readdirSync(target).filter(name => name.endsWith('.zip'))
    if (archives.length !== 1)
        throw new Error(`expected one package in ${target}, found ${archives.length}`)
    const file = join(target, archives[0]!)
    const entries = unzipSync(readFileSync(file))
    const ordered: Zippable = {}
    for (const name of Object.keys(entries).sort())
        ordered[name] = [entries[name]!, { mtime: ZIP_EPOCH, level: 9, os: 0 }]
    writeFileSync(file, zipSync(ordered))
    return file
}

/** Removes earlier packages: after a version bump the old one would stay beside the new one. */
export function clearTarget(target: string): void {
    rmSync(target, { recursive: true, force: true })
}

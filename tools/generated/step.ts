import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Finding } from '../records/types'
import type { Generator } from './types'

const present = (root: string, folder: string): string[] =>
    existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort().map(name => `${folder}/${name}`) : []

/** What is wrong with the source, else which committed files are not what the source gives. */
export function findOutOfStep(root: string, generator: Generator): Finding[] {
    const { files, findings } = generator.generate(root)
    if (findings.length)
        return [...findings]
    const finding = (file: string, message: string): Finding => ({ guard: generator.name, file, message: `${message}: ${generator.command}` })
    const stale = [...files].flatMap(([path, text]) => {
        const file = join(root, path)
        if (!existsSync(file))
            return [finding(path, 'is missing')]
        return readFileSync(file, 'utf8') === text ? [] : [finding(path, 'is out of step with its source')]
    })
    const strays = generator.folders.flatMap(folder => present(root, folder)).filter(path => !files.has(path))
    return [...stale, ...strays.map(path => finding(path, 'has no source any more'))]
}

/** Writes what the source gives and removes what it no longer gives. Writes nothing when the source is wrong; the findings say why. */
export function bringInStep(root: string, generator: Generator): Finding[] {
    const { files, findings } = generator.generate(root)
    if (findings.length)
        return [...findings]
    for (const path of generator.folders.flatMap(folder => present(root, folder))) {
        if (!files.has(path))
            rmSync(join(root, path))
    }
    for (const [path, text] of files) {
        mkdirSync(dirname(join(root, path)), { recursive: true })
        writeFileSync(join(root, path), text)
    }
    return []
}

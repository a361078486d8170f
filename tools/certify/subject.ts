import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { platformSchema } from '../records/platform'
import { readBuild } from '../records/read'
import { codeOf } from './code'
import type { SourceFile, Subject } from './types'

/** What is not part of the repository, even if git lists it. */
const NOT_OURS = new Set(['node_modules', 'dist', 'target', '.git', '.build', '.data', '.now', 'coverage'])
const TEXT = /\.(ts|tsx|js|mjs|cjs|cts|mts|json|xml|md|ya?ml|html|css|csv|txt|sh|svg|npmrc|env)$|(^|\/)[^./]+$|(^|\/)\.[a-z]+rc$/
const LARGEST = 5_000_000

function textFiles(root: string, dir = root): SourceFile[] {
    return readdirSync(dir, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1).flatMap(entry => {
        const path = join(dir, entry.name)
        if (NOT_OURS.has(entry.name) || entry.isSymbolicLink())
            return []
        if (entry.isDirectory())
            return textFiles(root, path)
        return TEXT.test(entry.name) && statSync(path).size < LARGEST ? [{ path: relative(root, path).split(sep).join('/'), text: readFileSync(path, 'utf8') }] : []
    })
}

/** Reads what is to be certified. Throws when the app has not been built. */
export function readSubject(root: string, distApp: string): Subject {
    const set = readBuild(distApp)
    return { set, platform: platformSchema(), code: codeOf(set), sources: textFiles(root) }
}

import type { Platform, QueryContext } from '../contracts'
import { isTrue } from '../values/field-values'

/** A `sys_module` record. `external`: an npm dependency, CommonJS and without access to the Glide surface. */
export interface ModuleSource {
    path: string
    content: string
    external: boolean
}

interface PackageFile {
    main?: string
    type?: string
    dependencies?: Record<string, string>
}

const suffixes = ['', '.js', '.ts', '.json', '/index.js', '/index.ts']

/** All modules of the instance by path (`<scope>/<package>/<version>/<file>`), and how one names another. */
export class ModuleIndex {
    private readonly byPath = new Map<string, ModuleSource>()
    private readonly versions = new Map<string, Set<string>>()

    constructor(sources: Iterable<ModuleSource>) {
        for (const source of sources) {
            this.byPath.set(source.path, source)
            const at = packageOf(source.path)
            if (at) {
                const key = `${at.scope}/${at.name}`
                this.versions.set(key, (this.versions.get(key) ?? new Set()).add(at.version))
            }
        }
    }

    get(path: string): ModuleSource | undefined {
        return this.byPath.get(path)
    }

    /** Path of the module that `specifier` means when asked for by `from` (a path, or a scope name for scripts of records). Throws when there is none. */
    resolve(specifier: string, from: string): string {
        const found = specifier.startsWith('.') ? this.file(join(directory(from), specifier))
            : this.file(specifier) ?? this.inPackage(specifier, from)
        if (found === undefined) {
            throw new Error(`Cannot find module '${specifier}' (asked for by ${from})`)
        }
        return found
    }

    private file(path: string): string | undefined {
        return suffixes.map(suffix => path + suffix).find(candidate => this.byPath.has(candidate))
    }

    private inPackage(specifier: string, from: string): string | undefined {
        const scope = from.split('/')[0] as string
        const parts = specifier.split('/')
        const name = specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0] as string
        const rest = parts.slice(name.split('/').length).join('/')
        const known = [...this.versions.get(`${scope}/${name}`) ?? []]
        if (known.length === 0) {
            return undefined
        }
        const wanted = this.packageFile(from)?.dependencies?.[name]?.replace(/^[\^~]/, '')
        const version = known.find(candidate => candidate === wanted) ?? known.sort(byVersion).at(-1) as string
        const root = `${scope}/${name}/${version}`
        return this.file(rest === '' ? join(root, this.packageAt(root)?.main ?? 'index.js') : join(root, rest)) ?? (rest === '' ? this.file(root) : undefined)
    }

    private packageFile(from: string): PackageFile | undefined {
        const at = packageOf(from)
        return at && this.packageAt(`${at.scope}/${at.name}/${at.version}`)
    }

    private packageAt(root: string): PackageFile | undefined {
        const source = this.byPath.get(`${root}/package.json`)
        return source && JSON.parse(source.content) as PackageFile
    }
}

function byVersion(left: string, right: string): number {
    return left.localeCompare(right, 'en', { numeric: true })
}

function packageOf(path: string): { scope: string, name: string, version: string } | undefined {
    const match = /^([^/]+)\/((?:@[^/]+\/)?[^/]+)\/([^/]+)\//.exec(path)
    return match ? { scope: match[1] as string, name: match[2] as string, version: match[3] as string } : undefined
}

function directory(path: string): string {
    return path.slice(0, path.lastIndexOf('/'))
}

function join(base: string, relative: string): string {
    const parts = base.split('/')
    for (const part of relative.split('/')) {
        if (part === '..') {
            parts.pop()
        } else if (part !== '.' && part !== '') {
            parts.push(part)
        }
    }
    return parts.join('/')
}

/** Reads every `sys_module` record. */
export function readModules(platform: Platform, context: QueryContext): ModuleIndex {
    const query = platform.data.parse('sys_module', '', context)
    const rows = platform.data.load('sys_module', platform.data.select(query, context).ids)
    return new ModuleIndex(rows.flatMap(row => row?.path ? [{ path: row.path, content: row.content ?? '', external: isTrue(row.external_source) }] : []))
}

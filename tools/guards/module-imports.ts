import { posix } from 'node:path'
import type { Finding, Guard } from '../records/types'
import { scriptsOf } from './scripts'

const IMPORT = /(?:\bfrom\s*|\brequire\(\s*|^\s*import\s*)['"]([^'"]+)['"]/gm

/**
 * Modules reach each other by a path that holds the package's name and version. Bridges of script includes write that path by hand, so a
 * version bump would break them on the instance, and nothing at build time would show it.
 */
export const moduleImports: Guard = {
    name: 'module-imports',
    rule: 'every import and require leads to a module that ships',
    check(set) {
        const paths = new Set(set.records.filter(record => record.table === 'sys_module').map(record => record.fields.path ?? ''))
        const packages = new Set([...paths].filter(path => path.endsWith('/package.json')).map(path => path.split('/').slice(1, -2).join('/')))
        const findings: Finding[] = []
        for (const script of scriptsOf(set)) {
            for (const [, target = ''] of script.source.matchAll(IMPORT)) {
                const isModule = script.record.table === 'sys_module'
                const path = target.startsWith('.') && isModule ? posix.join(posix.dirname(script.record.fields.path ?? ''), target) : target
                const name = target.split('/').slice(0, target.startsWith('@') ? 2 : 1).join('/')
                const found = paths.has(path) || paths.has(`${path}.js`) || target.startsWith('@servicenow/glide') || packages.has(name)
                if (!found)
                    findings.push({ guard: 'module-imports', file: script.record.file, message: `${script.field} imports ${target}, which does not ship` })
            }
        }
        return findings
    }
}

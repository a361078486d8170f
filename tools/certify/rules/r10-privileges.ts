import { scopeAccess } from '../../guards/scope-access'
import { pluginRecords } from '../../guards/plugin-records'
import { recordsOf } from '../records'
import type { CertificationFinding, CertificationRule } from '../types'

const FOLDER = 'src/fluent/privileges/'

/**
 * Pass: every privilege is needed by the code and everything the code uses has one (the guard of the build); each stands in a file of its own with a comment
 * that says why; no record needs a plugin; docs/security.md states the level of domain separation.
 */
export const privileges: CertificationRule = {
    id: 'R10',
    title: 'No record needs an absent plugin; every cross-scope privilege is needed and has a reason; domain-separation level stated',
    check({ set, platform, sources }) {
        const refused = [...scopeAccess.check(set, platform), ...pluginRecords.check(set, platform)]
        const findings: CertificationFinding[] = refused.map(({ file, message }) => ({ file, message }))
        const files = sources.filter(source => source.path.startsWith(FOLDER) && source.path.endsWith('.now.ts'))
        const shipped = recordsOf(set, 'sys_scope_privilege')
        for (const record of shipped) {
            const name = record.fields.target_name ?? ''
            const source = files.filter(file => file.text.includes(`'${name}'`) && file.text.includes(`'${record.fields.operation}'`))
            if (source.length !== 1)
                findings.push({ file: record.file, message: `privilege ${record.fields.operation} on ${name} is in ${source.length} files of ${FOLDER}, not in one` })
        }
        for (const file of files) {
            if (!/\/\*\*[\s\S]{20,}?\*\//.test(file.text))
                findings.push({ file: file.path, message: 'gives no reason in a comment' })
            const count = file.text.match(/\btarget_?name\b|\btargetName\b/g)?.length ?? 0
            if (count > 1)
                findings.push({ file: file.path, message: 'holds more than one privilege' })
        }
        if (!sources.some(source => source.path === 'docs/security.md' && /domain separation/i.test(source.text)))
            findings.push({ file: 'docs/security.md', message: 'does not state the level of domain separation' })
        return findings
    }
}

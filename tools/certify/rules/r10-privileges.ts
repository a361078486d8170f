import { scopeAccess } from '../../guards/scope-access'
import { pluginRecords } from '../../guards/plugin-records'
import { recordsOf } from '../records'
import type { CertificationFinding, CertificationRule, SourceFile } from '../types'

const FOLDER = 'src/fluent/privileges/'
const MIN_REASON_CHARS = 20
/** A privilege in Fluent, with the comment right before it. */
const ENTRY = /(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?^(?:CrossScopePrivilege|Record)\(\{([\s\S]*?)^\}\)/gm

interface Entry {
    file: string
    reason: string
    text: string
}

const entriesOf = (source: SourceFile): Entry[] =>
    Array.from(source.text.matchAll(ENTRY), ([, reason = '', text = '']) => ({ file: source.path, reason: reason.trim(), text }))

/**
 * Pass: every privilege is needed by the code and everything the code uses has one (the guard of the build); each has one entry in the source, with a comment
 * right before it that gives the reason; no record needs a plugin; docs/security.md states the level of domain separation.
 */
export const privileges: CertificationRule = {
    id: 'R10',
    title: 'No record needs an absent plugin; every cross-scope privilege is needed and has a reason; domain-separation level stated',
    check({ set, platform, sources }) {
        const refused = [...scopeAccess.check(set, platform), ...pluginRecords.check(set, platform)]
        const findings: CertificationFinding[] = refused.map(({ file, message }) => ({ file, message }))
        const entries = sources.filter(source => source.path.startsWith(FOLDER) && source.path.endsWith('.now.ts')).flatMap(entriesOf)
        for (const record of recordsOf(set, 'sys_scope_privilege')) {
            const { target_name: name = '', operation = '' } = record.fields
            const own = entries.filter(entry => entry.text.includes(`'${name}'`) && entry.text.includes(`'${operation}'`))
            if (own.length !== 1)
                findings.push({ file: record.file, message: `privilege ${operation} on ${name} has ${own.length} entries in ${FOLDER}, not one` })
        }
        for (const { file, reason, text } of entries) {
            if (reason.length < MIN_REASON_CHARS)
                findings.push({ file, message: `gives no reason in a comment before ${/'([^']+)'/.exec(text)?.[1] ?? 'an entry'}` })
        }
        if (!sources.some(source => source.path === 'docs/security.md' && /domain separation/i.test(source.text)))
            findings.push({ file: 'docs/security.md', message: 'does not state the level of domain separation' })
        return findings
    }
}

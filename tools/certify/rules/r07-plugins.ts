import { pluginRecords } from '../../guards/plugin-records'
import { at } from '../code'
import type { CertificationFinding, CertificationRule } from '../types'
import { texts } from '../walk'

/** Tables of applications that may be absent. Comparing with such a name is harmless; opening it is not, so each use is looked at. */
const OPTIONAL_TABLE = /^(sn_[a-z0-9]+_\w+|customer_(account|contact|project)|csm_\w+|pa_\w+)$/

/**
 * Pass: only records of tables that every instance has ship, and no script names a table of an application that may be absent, but for reviewed comparisons.
 * A clean install log needs an instance (npm run verify is run after it).
 */
export const plugins: CertificationRule = {
    id: 'R7',
    title: 'Works with CSM, with ITSM only, with neither: nothing needs an optional plugin (static part)',
    check({ set, platform, code }) {
        const findings: CertificationFinding[] = pluginRecords.check(set, platform).map(({ file, message }) => ({ file, message }))
        for (const unit of code.units) {
            for (const part of unit.parts.values()) {
                if (part.name === '' && unit.script.record.table === 'sys_module')
                    continue
                for (const { text, node } of texts(part.node)) {
                    if (OPTIONAL_TABLE.test(text))
                        findings.push({ file: unit.script.record.file, message: `${at(unit, node)}: names ${text}, which may be absent`, place: part.id })
                }
            }
        }
        return findings
    }
}

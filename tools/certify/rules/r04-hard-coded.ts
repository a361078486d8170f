import { at } from '../code'
import { recordsOf } from '../records'
import type { CertificationFinding, CertificationRule } from '../types'
import { texts } from '../walk'

const SYS_ID = /\b[0-9a-f]{32}\b/
/** A host with a scheme; a pattern that tests addresses has no letter right after the slashes. */
const ADDRESS = /\bhttps?:\/\/[a-z0-9]/i
const INSTANCE = /\bservice-?now\.com\b/i

/** Pass: no text in a script or macro is a sys_id, an address with a host, or an instance's name. Addresses live in records and settings. */
export const hardCoded: CertificationRule = {
    id: 'R4',
    title: 'No hard-coded sys_id, host name or instance URL in scripts',
    check({ set, code }) {
        const findings: CertificationFinding[] = []
        const look = (text: string): string | null => SYS_ID.test(text) ? 'a sys_id' : INSTANCE.test(text) ? 'an instance' : ADDRESS.test(text) ? 'an address' : null
        for (const unit of code.units) {
            for (const { text, node } of texts(unit.program)) {
                const what = look(text)
                if (what)
                    findings.push({ file: unit.script.record.file, message: `${at(unit, node)}: ${what} in the code: ${text.slice(0, 60)}` })
            }
        }
        for (const record of ['sys_ui_macro', 'sys_ui_page', 'sys_ui_script'].flatMap(table => recordsOf(set, table))) {
            for (const field of ['xml', 'html', 'script', 'client_script', 'processing_script']) {
                const text = (record.fields[field] ?? '').replace(/\bxmlns(:\w+)?="[^"]*"|http:\/\/www\.w3\.org\/[^"'\s]*/g, '')
                const what = look(text)
                if (what)
                    findings.push({ file: record.file, message: `${record.table}.${field} holds ${what}` })
            }
        }
        return findings
    }
}

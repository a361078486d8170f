import { at } from '../code'
import { recordsOf } from '../records'
import type { CertificationFinding, CertificationRule } from '../types'
import { methodCalls } from '../walk'

/** The one placeholder for a host: Company Settings check it when they are saved (https, or this machine in development). */
const SERVICE = /^\$\{(service_url|presence_url)\}(\/|$)/
/** Columns whose value becomes that placeholder. */
const ADDRESS_COLUMN = /_url$/

/**
 * Pass: every outbound address begins with https:// or with the service address of Company Settings, whose defaults are https; code never sets an
 * address of its own, so hosts come only from settings. The rest has tests: a rule requires https when settings are saved, `isTrustedLink` refuses links to
 * other hosts, and `classify` counts a redirect as an error.
 */
export const outbound: CertificationRule = {
    id: 'S11',
    title: 'Outbound calls: https only, hosts from the settings alone (static part)',
    check({ set, code }) {
        const findings: CertificationFinding[] = []
        for (const record of ['sys_rest_message', 'sys_rest_message_fn'].flatMap(table => recordsOf(set, table))) {
            const endpoint = record.fields.rest_endpoint ?? ''
            if (endpoint && !SERVICE.test(endpoint) && !/^https:\/\/[a-z0-9.-]+(\/|$)/i.test(endpoint))
                findings.push({ file: record.file, message: `${record.fields.name ?? record.fields.function_name} calls ${endpoint}` })
            if (!endpoint && record.table === 'sys_rest_message')
                findings.push({ file: record.file, message: `${record.fields.name} has no address` })
        }
        for (const record of recordsOf(set, 'sys_dictionary')) {
            const value = record.fields.default_value ?? ''
            if (ADDRESS_COLUMN.test(record.fields.element ?? '') && value && !/^https:\/\//.test(value))
                findings.push({ file: record.file, message: `${record.fields.name}.${record.fields.element} begins as ${value}` })
        }
        for (const unit of code.units) {
            for (const { name, call } of methodCalls(unit.program)) {
                if (name === 'setEndpoint')
                    findings.push({ file: unit.script.record.file, message: `${at(unit, call)}: sets an address of its own; it belongs in the message record` })
            }
        }
        return findings
    }
}

import type { Finding, Guard } from '../records/types'
import { parseScript, scriptsOf } from './scripts'

/** A syntax error in a script string would show only at run time, on the customer's instance. */
export const scriptSyntax: Guard = {
    name: 'script-syntax',
    rule: 'every script parses as ECMAScript 2021',
    check(set) {
        const findings: Finding[] = []
        for (const script of scriptsOf(set)) {
            try {
                parseScript(script)
            } catch (error) {
                findings.push({ guard: 'script-syntax', file: script.record.file, message: `${script.record.table}.${script.field}: ${(error as Error).message}` })
            }
        }
        return findings
    }
}

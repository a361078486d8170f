import type { Finding, Guard } from '../records/types'

/** What a value looks like when Fluent could not evaluate it. */
const BROKEN = ['[object Object]', 'Symbol(', '>undefined<', '>NaN<', '="undefined"']

/** Values that the SDK turned into text without knowing how. Modules are code, where such text may be meant. */
export const brokenText: Guard = {
    name: 'broken-text',
    rule: 'no value that became [object Object], Symbol(...) or undefined on its way into a record',
    check(set) {
        const findings: Finding[] = []
        for (const file of set.files) {
            if (/(^|\/)sys_module_/.test(file.path))
                continue
            for (const broken of BROKEN) {
                const at = file.text.indexOf(broken)
                if (at >= 0)
                    findings.push({ guard: 'broken-text', file: file.path, message: `contains ${broken} (line ${file.text.slice(0, at).split('\n').length}): a Fluent value was not static` })
            }
        }
        return findings
    }
}

import { at } from '../code'
import type { CertificationFinding, CertificationRule } from '../types'
import { methodCalls, texts } from '../walk'

/** The only modules that may write to the system log: one for work with a log of its own (by verbosity), one for everything else. */
const LOGGERS = new Set(['platform/log.ts', 'platform/ui.ts'])
const LOGGING = new Set(['error', 'warn', 'info', 'debug'])
const REFUSED: Readonly<Record<string, string>> = {
    setProperty: 'state belongs into tables: setting a property empties caches everywhere',
    log: 'not there in scoped apps', print: 'not there in scoped apps', sleep: 'blocks a worker'
}

/**
 * Pass: no script sets a property or writes the property table; logging goes through the two modules that know the verbosity; gs.log and gs.print
 * are not used. Whether each level is used for what it means takes a reader: `platform/log.ts` maps them one to one.
 */
export const stateAndLogging: CertificationRule = {
    id: 'R5',
    title: 'State in tables, never gs.setProperty; no needless logging; log levels used for what they mean',
    check({ code }) {
        const findings: CertificationFinding[] = []
        for (const unit of code.units) {
            const file = unit.script.record.file
            for (const { object, name, call } of methodCalls(unit.program)) {
                if (object !== 'gs')
                    continue
                if (REFUSED[name])
                    findings.push({ file, message: `${at(unit, call)}: gs.${name}: ${REFUSED[name]}` })
                if (LOGGING.has(name) && !LOGGERS.has(unit.label))
                    findings.push({ file, message: `${at(unit, call)}: gs.${name} outside ${[...LOGGERS].join(' and ')}` })
            }
            for (const { text, node } of texts(unit.program)) {
                if (text === 'sys_properties')
                    findings.push({ file, message: `${at(unit, node)}: works on the property table` })
            }
        }
        return findings
    }
}

import { now } from '../platform/clock.ts'
import { TABLE } from '../platform/columns.ts'
import { say } from '../platform/messages.ts'
import { readSettings } from '../platform/properties.ts'
import { open, type AppRecord } from '../platform/records.ts'
import { apiKeyCheck } from './checks/api-key.ts'
import { cleanUpCheck } from './checks/clean-up.ts'
import { countsCheck } from './checks/counts.ts'
import { defaultCompanyCheck } from './checks/default-company.ts'
import { expiredCheck } from './checks/expired.ts'
import { instanceCheck } from './checks/instance.ts'
import { jobCheck } from './checks/job.ts'
import { mailCheck } from './checks/mail.ts'
import { presenceCheck } from './checks/presence.ts'
import { quarantineCheck } from './checks/quarantine.ts'
import { queueCheck } from './checks/queue.ts'
import { serviceUrlCheck } from './checks/service-url.ts'
import { settingsCheck } from './checks/settings.ts'
import { syncAgeCheck } from './checks/sync-age.ts'
import { syncStatusCheck } from './checks/sync-status.ts'
import { writeBackCheck } from './checks/write-back.ts'
import type { Check, CheckState, Facts } from './types.ts'

/** In the order in which a person puts things right. */
export const CHECKS: readonly Check[] = [
    defaultCompanyCheck, apiKeyCheck, serviceUrlCheck, instanceCheck, jobCheck, syncStatusCheck, syncAgeCheck, queueCheck, settingsCheck, quarantineCheck,
    countsCheck, expiredCheck, presenceCheck, writeBackCheck, cleanUpCheck,
    mailCheck
]

export interface CheckReport {
    id: string
    name: string
    state: CheckState
    reason: string
    /** What to do; empty when nothing is. */
    fix: string
}

export interface HealthReport {
    /** The worst of the checks. */
    state: CheckState
    /** Milliseconds. */
    checkedAt: number
    checks: CheckReport[]
}

/** Looks at everything now, with the app's own rights. Reads only the app's tables, its job and its settings; asks nobody outside. */
export function health(): HealthReport {
    const company = defaultCompany()
    const facts: Facts = { now: now(), settings: readSettings(), company, companyId: company === null ? '' : String(company.getUniqueValue()) }
    const checks = CHECKS.map(check => reportOf(check, facts))
    return { state: worst(checks.map(check => check.state)), checkedAt: facts.now, checks }
}

function defaultCompany(): AppRecord | null {
    const record = open(TABLE.company)
    record.addQuery('is_default', true)
    record.orderBy('sys_created_on')
    record.setLimit(1)
    record.query()
    return record.next() ? record : null
}

function reportOf({ id, look }: Check, facts: Facts): CheckReport {
    const { state, key, values } = look(facts)
    const text = `health.${id}.${key}`
    return { id, name: say(`health.${id}`), state, reason: say(text, values), fix: state === 'pass' ? '' : say(`${text}.fix`, values) }
}

const ORDER: readonly CheckState[] = ['pass', 'warn', 'fail']

const worst = (states: readonly CheckState[]): CheckState =>
    states.reduce<CheckState>((one, other) => ORDER.indexOf(other) > ORDER.indexOf(one) ? other : one, 'pass')

import { now } from '../platform/clock.ts'
import { defaultCompanyRecord } from '../platform/company.ts'
import { say } from '../platform/messages.ts'
import { readSettings } from '../platform/properties.ts'
import { idOf } from '../platform/records.ts'
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
import type { Check, CheckInput, CheckState } from './types.ts'

/** In the order in which somebody would fix things. */
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
    /** What to do; empty when there is nothing to do. */
    fix: string
}

export interface HealthReport {
    /** That of the worst check. */
    state: CheckState
    /** Milliseconds. */
    checkedAt: number
    checks: CheckReport[]
}

/** Runs all checks with the app's own rights. Reads only the app's tables, its job and its settings; contacts nobody outside. */
export function health(): HealthReport {
    const company = defaultCompanyRecord()
    const input: CheckInput = { now: now(), settings: readSettings(), company, companyId: company === null ? '' : idOf(company) }
    const checks = CHECKS.map(check => runCheck(check, input))
    return { state: worst(checks.map(check => check.state)), checkedAt: input.now, checks }
}

function runCheck({ id, look }: Check, input: CheckInput): CheckReport {
    const { state, key, values } = look(input)
    const text = `health.${id}.${key}`
    return { id, name: say(`health.${id}`), state, reason: say(text, values), fix: state === 'pass' ? '' : say(`${text}.fix`, values) }
}

const BY_SEVERITY: readonly CheckState[] = ['pass', 'warn', 'fail']

const worst = (states: readonly CheckState[]): CheckState =>
    states.reduce<CheckState>((one, other) => BY_SEVERITY.indexOf(other) > BY_SEVERITY.indexOf(one) ? other : one, 'pass')

import { fromStored, now } from '../platform/clock.ts'
import { CHOICE, EVENT } from '../platform/columns.ts'
import { defaultCompany } from '../platform/company.ts'
import { fire } from '../platform/events.ts'
import { say } from '../platform/messages.ts'
import { assign, flag, idOf, text, type AppRecord } from '../platform/records.ts'
import { POLICY } from '../sync/policy.ts'
import { describeRequested, findHindrance } from './sync-now.ts'

/** No session is from before 2000: an earlier start is a typing error. */
const EARLIEST_MS = Date.UTC(2000, 0, 1)

/** Checks a range that is to be repaired: the problems by column, none when it is sound. Moments in milliseconds. */
export function checkRange(from: number | null, to: number | null, moment: number): { column: 'range_start' | 'range_end', message: string }[] {
    if (from === null || to === null) {
        const missing = (['range_start', 'range_end'] as const).filter(column => (column === 'range_start' ? from : to) === null)
        return missing.map(column => ({ column, message: say(`repair.${column}`) }))
    }
    if (from < EARLIEST_MS) {
        return [{ column: 'range_start', message: say('repair.too_early') }]
    }
    if (to > moment + POLICY.skewMs) {
        return [{ column: 'range_end', message: say('repair.future') }]
    }
    return from < to ? [] : [{ column: 'range_end', message: say('repair.order') }]
}

/**
 * Makes a queued repair of what a person filled in on the form of a new Sync event. Answers what stands in the way, an empty list when nothing does; the
 * same repair under way does, and is named.
 */
export function prepareRepair(record: AppRecord): string[] {
    const [from, to] = [fromStored(text(record, 'range_start')), fromStored(text(record, 'range_end'))]
    const problems = checkRange(from, to, now())
    if (problems.length > 0 || from === null || to === null) {
        return problems.map(problem => problem.message)
    }
    const company = defaultCompany()
    if (typeof company === 'string') {
        return [say(`sync.not_configured.${company}`)]
    }
    const hindrance = findHindrance(company, CHOICE.trigger.repair, { range: { from, to }, dryRun: flag(record, 'dry_run') })
    if (hindrance !== null) {
        return [describeRequested(hindrance)]
    }
    assign(record, { company: company.id, trigger: CHOICE.trigger.repair, state: CHOICE.eventState.queued, error_class: 'none' })
    return []
}

/** Queues the work of a repair that has just been stored. */
export function queueRepair(record: AppRecord): void {
    fire(EVENT.syncRequested, record, idOf(record))
}

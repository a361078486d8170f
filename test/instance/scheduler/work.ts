import type { Platform, Row } from '../contracts'
import { messageOf, notEmulated } from '../errors'
import type { Ran, WorkReport } from './report'
import { readById, readRows } from '../values/reader'
import { isTrue } from '../values/field-values'
import { noteFailure } from './failures'
import { breakClaim, underClaim } from './claim'
import { formatStored, parseSpan, parseStored } from '../values/time'
import { claimEvent, nextEventTime, processEvent } from './events'
import { scopeOf } from './script-bindings'
import { keepKnownFields, releaseNode, removeTriggers, settleTrigger, synchronise, synchroniseAll, TRIGGER_STATE } from './triggers'

/** Keeps schedule entries in line with jobs that scripts, forms or calls change on this node. `stir` tells the main thread to look for due work. */
export function listenForChanges(platform: Platform, stir: () => void): void {
    platform.records.onChange(({ table, operation, sysId, row }) => {
        if (table === 'sysevent' || table === 'sys_trigger') stir()
        if (!platform.data.dictionary.ancestors(table).includes('sysauto')) return
        if (operation === 'delete') removeTriggers(platform, sysId)
        else synchronise(platform, row ?? readById(platform, table, sysId)!)
        stir()
    })
}

/** At the instance's start: no node is at work yet. */
export function prepareSchedule(platform: Platform): WorkReport {
    const left = [...readRows(platform, 'sys_trigger', `state=${TRIGGER_STATE.running}`), ...readRows(platform, 'sysevent', 'state=processing^claimed_byISNOTEMPTY')]
    for (const node of new Set(left.map(row => row.claimed_by))) if (node) releaseWork(platform, node)
    synchroniseAll(platform)
    return { ran: null, nextDue: nextDue(platform) }
}

/** A node went away. */
export function releaseWork(platform: Platform, node: string): void {
    breakClaim(platform, node)
    releaseNode(platform, node)
}

type Claimed = { kind: 'trigger', row: Row } | { kind: 'event', row: Row }

/** Claims and runs the next due piece of work: schedule entries first, then events. */
export function workOnce(platform: Platform, only?: string): WorkReport {
    const claimed = underClaim(platform, () => claimTrigger(platform, only) ?? (only === undefined ? claimEventWork(platform) : null))
    const ran = claimed === null ? null : claimed.kind === 'event' ? processEvent(platform, claimed.row) : runTrigger(platform, claimed.row)
    return { ran, nextDue: nextDue(platform) }
}

function claimEventWork(platform: Platform): Claimed | null {
    const row = claimEvent(platform)
    return row ? { kind: 'event', row } : null
}

function dueTriggers(platform: Platform, condition: string): Row[] {
    return readRows(platform, 'sys_trigger', `state=${TRIGGER_STATE.ready}^next_actionISNOTEMPTY${condition}^ORDERBYnext_action`)
        .sort((a, b) => compare(a.next_action, b.next_action) || Number(a.priority ?? 100) - Number(b.priority ?? 100))
}

function compare(a: string | null | undefined, b: string | null | undefined): number {
    return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0
}

/** A running entry is not ready, so a job that is still at work when its next time comes simply misses it. */
function claimTrigger(platform: Platform, only?: string): Claimed | null {
    const now = formatStored(platform.now())
    const row = dueTriggers(platform, `^next_action<=${now}${only === undefined ? '' : `^sys_id=${only}`}`)[0]
    if (!row) return null
    platform.data.updateRow('sys_trigger', row.sys_id!, keepKnownFields(platform, 'sys_trigger', { state: TRIGGER_STATE.running, claimed_by: platform.node }), 'platform')
    return { kind: 'trigger', row: { ...row, state: TRIGGER_STATE.running } }
}

/** Milliseconds of the instance's clock when the next entry or event is due; null when nothing waits. */
export function nextDue(platform: Platform): number | null {
    const trigger = dueTriggers(platform, '')[0]?.next_action
    const times = [trigger ? parseStored(trigger) : null, nextEventTime(platform)].filter((time): time is number => time !== null)
    return times.length > 0 ? Math.min(...times) : null
}

function runTrigger(platform: Platform, trigger: Row): Ran {
    return trigger.document === 'sys_script' ? runAsync(platform, trigger) : runJob(platform, trigger)
}

function report(platform: Platform, kind: Ran['kind'], trigger: Row, started: number, rest: Pick<Ran, 'outcome' | 'error' | 'log'>): Ran {
    return { kind, name: trigger.name ?? '', node: platform.node, duration: Date.now() - started, ...rest }
}

function runAsync(platform: Platform, trigger: Row): Ran {
    const started = Date.now()
    const tx = platform.begin('async', platform.security.systemUser())
    let error: string | null = null
    try {
        platform.records.runAsyncRule(tx, trigger)
    } catch (thrown) {
        error = messageOf(thrown)
        noteFailure(platform, tx, `sys_script.${trigger.document_key}`, thrown)
    }
    platform.data.deleteRow('sys_trigger', trigger.sys_id!, 'platform')
    return report(platform, 'async', trigger, started, { outcome: error === null ? 'done' : 'error', error, log: tx.log })
}

/** Too late by more than `max_drift`: the run is skipped (guide `scheduled-script-guide.md` of the SDK). */
function driftedAway(platform: Platform, job: Row, trigger: Row): boolean {
    const drift = parseSpan(job.max_drift)
    return drift > 0 && platform.now() - (parseStored(trigger.next_action!) ?? NaN) > drift
}

function runJob(platform: Platform, trigger: Row): Ran {
    const started = Date.now()
    const job = readById(platform, trigger.document || 'sysauto_script', trigger.document_key)
    const user = job?.run_as ? platform.security.userById(job.run_as) : platform.security.systemUser()
    const tx = platform.begin('job', user ?? platform.security.systemUser())
    const end = (outcome: Ran['outcome'], error: string | null): Ran => {
        settleTrigger(platform, trigger, error)
        return report(platform, 'job', trigger, started, { outcome, error, log: tx.log })
    }
    if (!job) return end('error', 'The job of this schedule entry does not exist any more')
    if (!platform.data.dictionary.ancestors(job.sys_class_name || 'sysauto_script').includes('sysauto_script')) {
        return end('error', notEmulated(`scheduled job of class ${job.sys_class_name}`).message)
    }
    if (driftedAway(platform, job, trigger)) return end('skipped', null)
    if (job.run_as_tz) tx.user = { ...tx.user, timeZone: job.run_as_tz }
    const scope = scopeOf(platform, job)
    tx.scope = scope
    const name = `sysauto_script.${job.sys_id}`
    try {
        if (isTrue(job.conditional) && job.condition) {
            const holds = platform.engine.run(tx, { name: `${name}.condition`, source: job.condition, scope, bindings: {} })
            if (holds !== true && String(holds) !== 'true') return end('skipped', null)
        }
        platform.engine.run(tx, { name: `${name}.script`, source: job.script ?? '', scope, bindings: {} })
        return end('done', null)
    } catch (thrown) {
        const error = messageOf(thrown)
        noteFailure(platform, tx, name, thrown)
        return end('error', error)
    }
}

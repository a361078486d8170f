import { randomUUID } from 'node:crypto'
import type { Platform, Row } from '../contracts'
import { readById, readRows } from '../values/reader'
import { isTrue } from '../values/field-values'
import { formatStored } from '../values/time'
import { nextOccurrence, scheduleOf } from './occurrence'

/** sys_trigger.state. The page c_ScheduledJobs names the states; the numbers are those of the platform's choice list. */
export const TRIGGER_STATE = { ready: '0', running: '1', queued: '2', error: '-1' } as const
/** sys_trigger.trigger_type: 0 runs once and goes away; the others stay and carry the next time. */
export const RUN_ONCE = '0'
const REPEATING = '1'

export function systemZone(platform: Platform): string {
    return platform.records.property('glide.sys.default.tz') || 'UTC'
}

/** Writes only columns that the instance has: the platform's tables here are a part of the real ones. */
export function keepKnownFields(platform: Platform, table: string, row: Row): Row {
    const fields = platform.data.dictionary.fields(table)
    return Object.fromEntries(Object.entries(row).filter(([name]) => fields.has(name)))
}

function systemFields(platform: Platform): Row {
    const time = formatStored(platform.now())
    return {
        sys_id: randomUUID().replaceAll('-', ''), sys_created_on: time, sys_created_by: 'system', sys_updated_on: time, sys_updated_by: 'system',
        sys_mod_count: '0'
    }
}

function triggerOf(platform: Platform, job: string): Row | null {
    return readRows(platform, 'sys_trigger', `document_key=${job}^trigger_type!=${RUN_ONCE}`)[0] ?? null
}

/** When the job runs next, as stored; null when never. Errors of a schedule that is not emulated name themselves. */
function nextAction(platform: Platform, job: Row, after: number): string | null {
    if (!isTrue(job.active)) return null
    const next = nextOccurrence(scheduleOf(job, systemZone(platform)), after)
    return next === null ? null : formatStored(next)
}

/** "Jobs with ending values in the past are marked inactive" (the SDK's scheduledscript-api, executionEnd). */
function retire(platform: Platform, job: Row): void {
    if (!isTrue(job.active) || !job.run_end || job.run_end >= formatStored(platform.now())) return
    platform.data.updateRow(job.sys_class_name || 'sysauto_script', job.sys_id!, { active: '0' }, 'platform')
}

/**
 * Brings the schedule entry of a job in line with the job: made, moved to another time, or removed. Called when a job's record changes, and for
 * all jobs at start (whether a job that came with an app gets its entry at installation only an instance can prove).
 */
export function synchronise(platform: Platform, job: Row): void {
    const sysId = job.sys_id ?? ''
    const next = nextAction(platform, job, platform.now())
    const trigger = triggerOf(platform, sysId)
    if (next === null) {
        if (trigger) platform.data.deleteRow('sys_trigger', trigger.sys_id!, 'platform')
        retire(platform, job)
        return
    }
    const values = {
        name: job.name ?? '', next_action: next, trigger_type: REPEATING, document: job.sys_class_name || 'sysauto_script', document_key: sysId,
        time_zone: job.time_zone ?? '', run_count: '0'
    }
    if (!trigger) {
        platform.data.insertRow('sys_trigger', keepKnownFields(platform, 'sys_trigger', { ...systemFields(platform), ...values, state: TRIGGER_STATE.ready }), 'platform')
    } else if (trigger.state === TRIGGER_STATE.ready || trigger.state === null) {
        platform.data.updateRow('sys_trigger', trigger.sys_id!, keepKnownFields(platform, 'sys_trigger', values), 'platform')
    }
}

/** Schedule entries for all jobs; an entry that is there keeps its time when it is not over, so that a restart moves nothing. */
export function synchroniseAll(platform: Platform): void {
    const jobs = readRows(platform, 'sysauto', 'ORDERBYname')
    const present = new Set(jobs.map(job => job.sys_id))
    for (const job of jobs) {
        const trigger = triggerOf(platform, job.sys_id ?? '')
        if (!trigger || !isTrue(job.active)) synchronise(platform, job)
    }
    for (const trigger of readRows(platform, 'sys_trigger', `trigger_type!=${RUN_ONCE}^documentSTARTSWITHsysauto`)) {
        if (!present.has(trigger.document_key ?? '')) platform.data.deleteRow('sys_trigger', trigger.sys_id!, 'platform')
    }
}

export function removeTriggers(platform: Platform, job: string): void {
    for (const trigger of readRows(platform, 'sys_trigger', `document_key=${job}`)) platform.data.deleteRow('sys_trigger', trigger.sys_id!, 'platform')
}

/** *Execute Now*: an entry of its own that runs once, at once, beside the job's schedule and whether or not the job is active. Returns its sys_id. */
export function executeNow(platform: Platform, job: Row): string {
    const row: Row = {
        ...systemFields(platform), name: job.name ?? '', next_action: formatStored(platform.now()), trigger_type: RUN_ONCE,
        document: job.sys_class_name || 'sysauto_script', document_key: job.sys_id ?? '', state: TRIGGER_STATE.ready
    }
    platform.data.insertRow('sys_trigger', keepKnownFields(platform, 'sys_trigger', row), 'platform')
    return row.sys_id!
}

/** A job by name or sys_id. */
export function findJob(platform: Platform, name: string): Row | null {
    if (/^[0-9a-f]{32}$/.test(name)) return readById(platform, 'sysauto', name)
    return readRows(platform, 'sysauto', '').find(job => job.name === name) ?? null
}

/** After a run: an entry that runs once goes away, others get the next time after now (times missed meanwhile are skipped, not made up). */
export function settleTrigger(platform: Platform, trigger: Row, error: string | null): void {
    const job = trigger.trigger_type === RUN_ONCE ? null : readById(platform, 'sysauto', trigger.document_key)
    const next = job ? nextAction(platform, job, platform.now()) : null
    if (next === null) {
        platform.data.deleteRow('sys_trigger', trigger.sys_id!, 'platform')
        if (job) retire(platform, job)
        return
    }
    platform.data.updateRow('sys_trigger', trigger.sys_id!, keepKnownFields(platform, 'sys_trigger', {
        state: TRIGGER_STATE.ready, next_action: next, claimed_by: null, last_error: error,
        run_count: String(Number(trigger.run_count ?? '0') + 1), error_count: String(Number(trigger.error_count ?? '0') + (error === null ? 0 : 1))
    }), 'platform')
}

/**
 * What a dead node left behind. Nothing restarts its transactions: an entry that runs once is gone, a repeating one waits for its next time, an
 * event stays `processing` but holds up its sequential queue no longer (inferred: no page says what becomes of them).
 */
export function releaseNode(platform: Platform, node: string): void {
    for (const trigger of readRows(platform, 'sys_trigger', `state=${TRIGGER_STATE.running}^claimed_by=${node}`)) {
        settleTrigger(platform, trigger, `Node ${node} went away during the run`)
    }
    for (const event of readRows(platform, 'sysevent', `state=processing^claimed_by=${node}`)) {
        platform.data.updateRow('sysevent', event.sys_id!, { claimed_by: null }, 'platform')
    }
}

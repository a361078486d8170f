import type { Platform, Row, Transaction } from '../contracts'
import { messageOf } from '../errors'
import type { Ran } from './report'
import { platformContext, readRows } from '../values/reader'
import { noteFailure } from './failures'
import { escapeValue } from '../query'
import { formatStored, parseStored } from '../values/time'
import { notify } from './notify'
import { queueMode } from './queues'
import { eventBindings, inScope, scopeOf } from './script-bindings'
import { keepKnownFields } from './triggers'

/** Events read at a time when looking for one to work on; those of queues nobody serves are passed over. */
const EVENTS_PER_READ = 25

/** Waiting events in the order they are due; ties in the order they were queued (the store keeps it). */
function* waiting(platform: Platform, condition: string): Generator<Row> {
    if (!platform.data.dictionary.table('sysevent')) return
    const context = platformContext(platform)
    const query = platform.data.parse('sysevent', `state=ready${condition}^ORDERBYprocess_on`, context)
    for (let offset = 0; ; offset += EVENTS_PER_READ) {
        const { ids } = platform.data.select({ ...query, offset, limit: EVENTS_PER_READ }, context)
        for (const row of platform.data.load('sysevent', ids)) if (row) yield row
        if (ids.length < EVENTS_PER_READ) return
    }
}

const DEFAULT_PRIORITY = 100

/**
 * Conditions that take the waiting events priority by priority: "lower values have higher priority", unless `com.glide.sysevent.priority.enabled` is false
 * (docs: build-workflows/system-events/t_RegisterAnEvent.md). An event that is not registered, or without a priority, has the default.
 */
function byPriority(platform: Platform): string[] {
    if (platform.records.property('com.glide.sysevent.priority.enabled') === 'false') return ['']
    const names = new Map<number, string[]>()
    for (const { event_name, priority } of readRows(platform, 'sysevent_register', `priorityISNOTEMPTY^priority!=${DEFAULT_PRIORITY}^event_nameISNOTEMPTY`)) {
        names.set(Number(priority), [...names.get(Number(priority)) ?? [], escapeValue(event_name!)])
    }
    const special = [...names.values()].flat()
    if (special.length === 0) return ['']
    const conditions = [...names].map(([priority, list]) => ({ priority, condition: `^nameIN${list.join(',')}` }))
    conditions.push({ priority: DEFAULT_PRIORITY, condition: `^nameNOT IN${special.join(',')}` })
    return conditions.sort((a, b) => a.priority - b.priority).map(({ condition }) => condition)
}

/** Chooses the next due event and marks it as being processed by this node. Call under the claim lock. */
export function claimEvent(platform: Platform): Row | null {
    const now = formatStored(platform.now())
    const modes = new Map<string, ReturnType<typeof queueMode> | 'busy'>()
    for (const condition of byPriority(platform)) {
        for (const event of waiting(platform, `${condition}^process_on<=${now}^ORprocess_onISEMPTY`)) {
            const queue = event.queue ?? ''
            if (!modes.has(queue)) modes.set(queue, modeNow(platform, queue))
            const mode = modes.get(queue)
            if (mode === null || mode === 'busy') continue
            platform.data.updateRow('sysevent', event.sys_id!, keepKnownFields(platform, 'sysevent', { state: 'processing', claimed_by: platform.node }), 'platform')
            return { ...event, state: 'processing' }
        }
    }
    return null
}

function modeNow(platform: Platform, queue: string): ReturnType<typeof queueMode> | 'busy' {
    const mode = queueMode(platform, queue)
    return mode === 'sequential' && readRows(platform, 'sysevent', `state=processing^claimed_byISNOTEMPTY^queue=${queue}`).length > 0 ? 'busy' : mode
}

/** When the next event of a served queue is due: milliseconds, or null. */
export function nextEventTime(platform: Platform): number | null {
    for (const event of waiting(platform, '')) {
        if (modeNow(platform, event.queue ?? '') === null) continue
        return parseStored(event.process_on ?? '') ?? platform.now()
    }
    return null
}

/**
 * Runs what listens to an event: script actions by order, then notifications (page r_ScriptActions: `event` and `current` are there). All of it as the
 * system user. The event is `processed`, or `error` when something threw.
 */
export function processEvent(platform: Platform, event: Row): Ran {
    const started = Date.now()
    const tx = platform.begin('event', platform.security.systemUser())
    const errors: string[] = []
    const attempt = (what: string, action: () => void): void => {
        try {
            action()
        } catch (error) {
            const message = messageOf(error)
            errors.push(`${what}: ${message}`)
            noteFailure(platform, tx, what, error)
        }
    }
    for (const action of readRows(platform, 'sysevent_script_action', `event_name=${event.name}^active=true^ORDERBYorder`)) {
        if (action.event_name === event.name) attempt(`sysevent_script_action.${action.sys_id}`, () => runAction(platform, tx, action, event))
    }
    notify(platform, tx, event, attempt)
    platform.data.updateRow('sysevent', event.sys_id!, keepKnownFields(platform, 'sysevent', {
        state: errors.length > 0 ? 'error' : 'processed', processed: formatStored(platform.now()), processing_duration: String(Date.now() - started), claimed_by: null
    }), 'platform')
    return {
        kind: 'event', name: event.name ?? '', node: platform.node, outcome: errors.length > 0 ? 'error' : 'done',
        error: errors.join('; ') || null, log: tx.log, duration: Date.now() - started
    }
}

function runAction(platform: Platform, tx: Transaction, action: Row, event: Row): void {
    const scope = scopeOf(platform, action)
    inScope(tx, scope, () => {
        const bindings = eventBindings(platform, tx, event)
        const name = `sysevent_script_action.${action.sys_id}`
        if (action.condition_script) {
            const holds = platform.engine.run(tx, { name: `${name}.condition_script`, source: action.condition_script, scope, bindings })
            if (holds !== true && String(holds) !== 'true') return
        }
        platform.engine.run(tx, { name: `${name}.script`, source: action.script ?? '', scope, bindings })
    })
}

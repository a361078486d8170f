import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEMO_PARTNER } from '../demo/seed'
import { startEnvironment, type Environment } from '../e2e/environment'
import { runScript } from '../faults/launches'
import { JOB, latestEvent } from '../faults/scenario'
import { figure, type Emit } from './figure'

export interface DrainOptions {
    /** Sessions of a year that the instance was cut off. */
    sessions: number
    /** Told of the progress. */
    report?: (line: string) => void
}

const NOW = '2026-08-30T06:00:00Z'
const YEAR_BEFORE = '2025-08-30T06:00:00Z'
const SESSION = 'x_glne_conn_session'
const GUEST = 'x_glne_conn_session_guest'
const LOOK = 5000
/** New sessions that come in at each look while the backlog drains. */
const ARRIVING = 20

interface Total {
    count: number
    byStatus: Record<string, number>
}

/**
 * A year's backlog drains by itself: one *Execute now*, then nothing but the app's own queue, while new sessions still arrive. Afterwards what is
 * stored must be what Glance has, by number, type, status and duration; the heap of the node is looked at on the way.
 */
export async function benchDrain(options: DrainOptions, emit: Emit): Promise<void> {
    const folder = mkdtempSync(join(tmpdir(), 'drain-'))
    const environment = await startEnvironment({ ticker: true,
        now: NOW, data: folder, company: { log_outside_sessions: true, outside_since: YEAR_BEFORE.replace('T', ' ').replace('Z', '') }
    })
    try {
        await environment.glance('POST', '/_control/generate', {
            count: options.sessions, seed: 20260830, from: YEAR_BEFORE, to: NOW,
            options: { partnerId: DEMO_PARTNER.partnerId, launched: 0, distinctEnds: true, open: 0 }
        })
        options.report?.(`${options.sessions} sessions wait`)
        const begun = performance.now()
        const heaps: number[] = []
        let arrived = 0
        let event = await begin(environment)
        while (!['done', 'failed'].includes(event.state!)) {
            // What is measured works by itself, in the machine's time; how often it is looked at changes nothing.
            // eslint-disable-next-line no-restricted-syntax
            await new Promise(resolve => { setTimeout(resolve, LOOK) })
            arrived += await arrive(environment, arrived)
            const heap = await heapOf(environment)
            if (heap !== null)
                heaps.push(heap)
            event = await eventOf(environment, event.sys_id!)
            options.report?.(`${event.state}: ${event.received} received, ${event.slices} slices, read up to ${event.reached}, heap ${heap === null ? '?' : Math.round(heap / 1e6)} MB`)
        }
        const seconds = (performance.now() - begun) / 1000
        if (event.state !== 'done' || event.error_class !== 'none')
            throw new Error(`the run ended as ${event.state}/${event.error_class}: ${event.message}`)
        emit(figure('drain.sessions_per_second', Number(event.received) / seconds, 'sessions/s'))
        emit(figure('drain.minutes', seconds / 60, 'min'))
        emit(figure('drain.slices', Number(event.slices), 'slices'))
        emit(figure('drain.requests', Number(event.requests), 'requests'))
        if (heaps.length >= 4)
            emit(figure('drain.heap', Math.max(...heaps.slice(-3)) / 1e6, 'MB', Math.max(...heaps.slice(0, 3)) / 1e6))
        await last(environment, arrived, emit)
    } finally {
        await environment.stop()
        rmSync(folder, { recursive: true, force: true })
    }
}

async function begin(environment: Environment): Promise<Record<string, string>> {
    await environment.instance('POST', `/_instance/jobs/${encodeURIComponent(JOB)}/run`)
    return latestEvent(environment)
}

async function eventOf(environment: Environment, id: string): Promise<Record<string, string>> {
    const [event] = await environment.as('glance.admin').rows('x_glne_conn_sync_event', `sys_id=${id}`)
    return event!
}

/** Sessions that end while the backlog drains. */
async function arrive(environment: Environment, before: number): Promise<number> {
    const { now } = await environment.instance<{ now: string }>('GET', '/_instance/clock')
    await environment.glance('POST', '/_control/generate', {
        count: ARRIVING, seed: before + 1, from: new Date(Date.parse(now) - 60_000).toISOString(), to: now,
        options: { partnerId: DEMO_PARTNER.partnerId, launched: 0, open: 0, firstId: 800_000_000 + before }
    })
    return ARRIVING
}

async function heapOf(environment: Environment): Promise<number | null> {
    const { nodes } = await environment.instance<{ nodes: { memory: { heapUsed: number } | null }[] }>('GET', '/_instance/stats?collect=true')
    return nodes[0]?.memory?.heapUsed ?? null
}

/** The hour after: what arrived meanwhile is there too, and nothing is missing or doubled. */
async function last(environment: Environment, arrived: number, emit: Emit): Promise<void> {
    const { now } = await environment.instance<{ now: string }>('GET', '/_instance/clock')
    await environment.setClock(new Date(Date.parse(now) + 61 * 60_000).toISOString())
    await environment.instance('POST', '/_instance/drain')
    const stored = await storedTotals(environment)
    const wanted = await glanceTotals(environment)
    emit(figure('drain.arrived_meanwhile', arrived, 'sessions'))
    emit(figure('drain.stored', stored.sessions.count, 'sessions', wanted.sessions.count))
    emit(figure('drain.stored_guests', stored.guests, 'guests', wanted.guests))
    const differing = Object.keys({ ...stored.sessions.byStatus, ...wanted.sessions.byStatus })
        .filter(key => stored.sessions.byStatus[key] !== wanted.sessions.byStatus[key])
        .map(key => `${key}: ${stored.sessions.byStatus[key] ?? 0} stored, ${wanted.sessions.byStatus[key] ?? 0} at Glance`)
    if (differing.length > 0 || stored.guests !== wanted.guests)
        throw new Error(`what is stored is not what Glance has: ${differing.join('; ')}; guests ${stored.guests} of ${wanted.guests}`)
}

interface Totals {
    sessions: Total
    guests: number
}

/** Number and summed durations by type and status, as text, so that any difference shows. */
async function storedTotals(environment: Environment): Promise<Totals> {
    return runScript<Totals>(environment, `var sums = new GlideAggregate('${SESSION}')
        sums.addAggregate('COUNT')
        sums.addAggregate('SUM', 'duration_seconds')
        sums.groupBy('type')
        sums.groupBy('status')
        sums.query()
        var byStatus = {}
        var count = 0
        while (sums.next()) {
            count += Number(sums.getAggregate('COUNT'))
            byStatus[sums.getValue('type') + sums.getValue('status') + ' number'] = Number(sums.getAggregate('COUNT'))
            byStatus[sums.getValue('type') + sums.getValue('status') + ' seconds'] = Number(sums.getAggregate('SUM', 'duration_seconds'))
        }
        var guests = new GlideAggregate('${GUEST}')
        guests.addAggregate('COUNT')
        guests.query()
        guests.next()
        var result = { sessions: { count: count, byStatus: byStatus }, guests: Number(guests.getAggregate('COUNT')) }
        result`)
}

interface Listed {
    sessions: { type: string, status: string, duration: number, guests: unknown[] }[]
}

async function glanceTotals(environment: Environment): Promise<Totals> {
    const result: Totals = { sessions: { count: 0, byStatus: {} }, guests: 0 }
    for (let offset = 0; ; offset += 10_000) {
        const { sessions } = await environment.glance<Listed>('GET', `/_control/sessions?limit=10000&offset=${offset}`)
        for (const { type, status, duration, guests } of sessions) {
            result.sessions.count++
            result.guests += guests.length
            result.sessions.byStatus[`${type}${status} number`] = (result.sessions.byStatus[`${type}${status} number`] ?? 0) + 1
            result.sessions.byStatus[`${type}${status} seconds`] = (result.sessions.byStatus[`${type}${status} seconds`] ?? 0) + duration
        }
        if (sessions.length < 10_000)
            return result
    }
}

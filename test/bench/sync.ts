import { POLICY } from '../../src/server/sync/policy'
import { companyId, runScript, seedLaunches } from '../faults/launches'
import type { TrueSession } from '../e2e/truth'
import { bareLoop, perRecordConnector } from './connector'
import { figure, median, type Emit } from './figure'
import { multiply, VARIED_SESSION } from './fill'
import { FROM, formulaRequests, NOW, PAGE, startBench, type Bench, type Run } from './history'

const SESSION = 'x_glne_conn_session'
const GUEST = 'x_glne_conn_session_guest'
const HOUR = 3_600_000

/** An hour's worth of sessions at a busy service desk, for the steady run. */
const PER_HOUR = 40

/** A backlog that takes minutes is run once: its own pages even it out. */
const MANY = 20_000

export interface SyncOptions {
    sessions: number
    /** Sessions that are stored already in further measurements of the same. */
    stored: readonly number[]
    /** Only these of the measurements; all when empty. */
    parts: readonly SyncPart[]
}

export const SYNC_PARTS = ['pages', 'stored', 'loop', 'steady'] as const
export type SyncPart = typeof SYNC_PARTS[number]

const later = (hours: number) => new Date(Date.parse(NOW) + hours * (HOUR + 60_000)).toISOString()

/** Requests, statements, time and memory of the sync, each against what is promised or what a simple connector does. */
export async function benchSync(options: SyncOptions, emit: Emit): Promise<void> {
    const bench = await startBench()
    try {
        const wanted = (part: SyncPart) => options.parts.length === 0 || options.parts.includes(part)
        if (wanted('pages')) {
            const small = await backlog(bench, bench.empty, Math.ceil(options.sessions / 3), emit, null)
            await unchanged(bench, await backlog(bench, bench.empty, options.sessions, emit, small), emit)
        }
        if (wanted('stored'))
            await beside(bench, options, emit)
        if (wanted('loop'))
            await loop(bench, await bench.history(options.sessions, FROM, NOW, 20260830), emit)
        if (wanted('steady'))
            await steady(bench, emit)
    } finally {
        await bench.stop()
    }
}

interface Backlog {
    sessions: TrueSession[]
    run: Run
    rows: number
    /** Milliseconds a page, over the whole run. */
    time: number
}

const rowsOf = (sessions: readonly TrueSession[]) => sessions.reduce((sum, session) => sum + 1 + session.guests.length, 0)

/** One request a day asks for Glance's own numbers. */
const COMPARISON = 1

/** Nothing stored of a history: everything is new. With a smaller one to compare, what a page costs beyond its rows. */
async function backlog(bench: Bench, file: string, count: number, emit: Emit, smaller: Backlog | null): Promise<Backlog> {
    const sessions = await bench.history(count, FROM, NOW, 20260830)
    const runs: Run[] = []
    for (let round = 0; round < 3; round++) {
        await bench.restore(file)
        runs.push(await bench.run(NOW))
    }
    const run = runs.at(-1)!
    const made = run.writes(SESSION, 'insert') + run.writes(GUEST, 'insert')
    const rows = rowsOf(sessions)
    if (made !== rows)
        throw new Error(`${made} rows were inserted instead of ${rows}`)
    const result = { sessions, run, rows, time: median(runs.map(({ milliseconds, pages }) => milliseconds / pages)) }
    if (smaller !== null) {
        const pages = run.pages - smaller.run.pages
        const beyond = (run.statements - rows - (smaller.run.statements - smaller.rows)) / pages
        const perPage = (rows - smaller.rows) / pages
        emit(figure('sync.requests', run.requests, 'requests', formulaRequests(sessions, FROM, NOW) + COMPARISON))
        emit(figure('sync.new_page.statements', beyond + perPage, 'statements/page', perPage + 5))
        emit(figure('sync.new_page.statements_beyond_rows', beyond, 'statements/page', 5))
        emit(figure('sync.new_page.time', result.time, 'ms/page'))
        emit(figure('sync.heap', run.heap / 1e6, 'MB'))
    }
    return result
}

/** A launch that never happened keeps the whole range to be asked again: every page is unchanged. */
async function unchanged(bench: Bench, { run: before }: Backlog, emit: Emit): Promise<void> {
    await seedLaunches(bench.environment, [{
        sessionId: '', sessionKey: 'NEVERSTARTED', visitorId: null, partnerUserId: 'nobody@example.com', type: 'C', startTime: FROM
    }])
    // A run may count an attempt on the launch that still waits: a write, and not one to a session that was read again.
    const run = await bench.run(later(1))
    if (run.pages < before.pages)
        throw new Error(`only ${run.pages} of ${before.pages} pages were asked again`)
    const attempts = run.writes(SESSION, 'update')
    emit(figure('sync.second_run.session_writes', run.writes(SESSION, 'insert', 'update', 'delete') - attempts, 'statements', null))
    emit(figure('sync.second_run.attempts_counted', attempts, 'statements'))
    emit(figure('sync.unchanged_page.statements', (run.statements - attempts) / run.pages, 'statements/page', 5))
    emit(figure('sync.unchanged_page.time', run.milliseconds / run.pages, 'ms/page'))
}

/** The app and a loop that does nothing but insert the same rows, in turn, so that both see the same machine. */
async function loop(bench: Bench, sessions: readonly TrueSession[], emit: Emit): Promise<void> {
    const [own, bare]: [number[], number[]] = [[], []]
    for (let round = 0; round < (sessions.length > MANY ? 1 : 3); round++) {
        await bench.restore(bench.empty)
        own.push((await bench.run(NOW)).milliseconds)
        await bench.restore(bench.empty)
        bare.push(await eachPage(bench, sessions, bareLoop))
    }
    emit(figure('sync.backlog_time', median(own), 'ms', median(bare)))
    emit(figure('sync.sessions_per_second', sessions.length / median(own) * 1000, 'sessions/s', sessions.length / median(bare) * 1000))
}

async function eachPage(bench: Bench, sessions: readonly TrueSession[], script: typeof bareLoop): Promise<number> {
    const company = await companyId(bench.environment)
    let total = 0
    for (let at = 0; at < sessions.length; at += PAGE)
        total += await runScript<number>(bench.environment, script(company, sessions.slice(at, at + PAGE)))
    return total
}

/** The same backlog with more and more sessions stored already: each size against the one before the first, in turn. */
async function beside(bench: Bench, options: SyncOptions, emit: Emit): Promise<void> {
    const sizes = [{ stored: 0, file: bench.empty, runs: [] as Run[] }]
    for (const stored of options.stored)
        sizes.push({ stored, file: await filled(bench, stored), runs: [] })
    await bench.history(options.sessions, FROM, NOW, 20260830)
    for (let round = 0; round < 3; round++) {
        for (const { file, runs } of sizes) {
            await bench.restore(file)
            runs.push(await bench.run(NOW))
        }
    }
    const of = (value: (run: Run) => number) => sizes.map(({ runs }) => median(runs.map(value)))
    const [statements, times, heaps] = [of(run => run.statements), of(run => run.milliseconds / run.pages), of(run => run.heap / 1e6)]
    sizes.slice(1).forEach(({ stored }, index) => {
        // The first size is held against the empty table, the others against the first: what is promised is that size makes no difference.
        const against = index === 0 ? 0 : 1
        emit(figure(`sync.stored_${stored}.statements`, statements[index + 1]!, 'statements', statements[against]))
        emit(figure(`sync.stored_${stored}.page_time`, times[index + 1]!, 'ms/page', times[against]))
        emit(figure(`sync.stored_${stored}.heap`, heaps[index + 1]!, 'MB', heaps[against]))
    })
}

/** A snapshot with so many sessions stored, none of them Glance's. */
async function filled(bench: Bench, stored: number): Promise<string> {
    await bench.history(1, FROM, NOW, 1, 100_000)
    await bench.restore(bench.empty)
    await bench.run(NOW)
    await runScript(bench.environment, `['x_glne_conn_session_guest', 'x_glne_conn_sync_event', 'x_glne_conn_sync_run', 'x_glne_conn_sync_checkpoint'].forEach(function (table) {
        var gr = new GlideRecord(table)
        gr.query()
        while (gr.next())
            gr.deleteRecord()
    })`)
    const file = await bench.snapshot(`stored-${stored}`)
    multiply(file, SESSION, stored - 1, VARIED_SESSION)
    return file
}

/** The hourly run of a quiet day: an hour of new sessions, and the hours before that the overlap asks for again. */
async function steady(bench: Bench, emit: Emit): Promise<void> {
    const from = new Date(Date.parse(NOW) - POLICY.overlapMs).toISOString()
    const old = await bench.history(PER_HOUR * POLICY.overlapMs / HOUR, from, NOW, 7)
    await bench.restore(bench.empty)
    await bench.run(NOW)
    const start = await bench.snapshot('steady')
    const to = later(1)
    await bench.environment.glance('POST', '/_control/generate', {
        count: PER_HOUR, seed: 8, from: NOW, to, options: { partnerId: '12345', launched: 0, distinctEnds: true, open: 0, firstId: 190_000_000 }
    })
    const run = await bench.run(to, to)
    const all = await bench.environment.glance<{ sessions: TrueSession[] }>('GET', '/_control/sessions?limit=1000')
    await bench.restore(start)
    // The connector starts from the same: what the hour before brought is stored, under its own keys.
    const company = await companyId(bench.environment)
    await runScript(bench.environment, perRecordConnector(company, old))
    const statements = await bench.counting(() => runScript(bench.environment, perRecordConnector(company, all.sessions)))
    emit(figure('sync.steady_hour.statements', run.statements, 'statements', statements))
    emit(figure('sync.steady_hour.statements_per_session', run.statements / all.sessions.length, 'statements', statements / all.sessions.length))
}

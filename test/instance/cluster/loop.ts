import type { Pool } from './pool'
import { NodeKilled } from './pool'
import type { Ran, WorkReport } from '../scheduler'
import type { Clock } from '../values/clock'

/** How often the clock is looked at, milliseconds of real time. */
const TICK_MS = 250
/** A drain that does not come to an end is broken off: something queues itself for ever. */
const MAX_DRAINED = 20000
/** Results kept for the next drain. */
const MAX_JOURNAL = 1000

/** Background work: nodes pull the next due piece when the main thread says that something may be due. */
export interface Loop {
    /** Something was stored that may be due. */
    stir(): void
    /** Works until nothing is due; answers what ran since the last drain, in the order it ended. `parallel`: on all nodes at once. */
    drain(parallel: boolean): Promise<Ran[]>
    /** Makes a schedule entry and runs it now, while everything else waits: otherwise an idle node might take it first. Throws when `make` does. */
    runTrigger(make: () => Promise<string>): Promise<Ran | null>
    /** Does something while no background work is going on: what is in the middle of its work ends first, and nothing begins. */
    quietly<T>(action: () => Promise<T>): Promise<T>
    /** Resolves as soon as somebody waits for quiet. */
    whenPaused(): Promise<void>
    /** The last run of this name that has ended since the last drain; waits for one when there was none. */
    whenRan(name: string): Promise<Ran>
    setNextDue(time: number | null): void
    stop(): void
}

/**
 * `background: false` leaves all work to `drain` and `runTrigger`: nothing runs by itself. `released` waits until what dead nodes held is free.
 */
export function createLoop(pool: Pool, clock: Clock, background: boolean, released: () => Promise<unknown>): Loop {
    let nextDue: number | null = null
    let stirred = true
    let paused = 0
    let journal: Ran[] = []
    const inFlight = new Set<Promise<void>>()
    const pauseWatchers: (() => void)[] = []
    let runWatchers: { name: string, resolve(ran: Ran): void }[] = []

    function isDue(): boolean {
        return stirred || (nextDue !== null && nextDue <= clock.now())
    }

    function note(report: WorkReport): void {
        nextDue = report.nextDue
        const { ran } = report
        if (ran) {
            journal.push(ran)
            if (journal.length > MAX_JOURNAL) journal.shift()
            runWatchers.filter(({ name }) => name === ran.name).forEach(({ resolve }) => resolve(ran))
            runWatchers = runWatchers.filter(({ name }) => name !== ran.name)
        }
    }

    /** At least one node stays free for requests where there is more than one. */
    function room(): boolean {
        const alive = pool.names().filter(node => node.state !== 'dead').length
        return inFlight.size < Math.max(1, alive - 1)
    }

    function tick(): void {
        while (paused === 0 && isDue() && room()) {
            const running = pool.tryRun({ kind: 'work' })
            if (!running) return
            stirred = false
            const step = running.then(report => {
                note(report)
                if (report.ran) stirred = true
            }, (error: unknown) => {
                if (!(error instanceof NodeKilled)) process.stderr.write(`scheduler: ${String(error)}\n`)
            }).finally(() => {
                inFlight.delete(step)
                if (stirred) setImmediate(tick)
            })
            inFlight.add(step)
        }
    }

    const timer = background ? setInterval(tick, TICK_MS) : null

    async function exclusively<T>(action: () => Promise<T>): Promise<T> {
        paused++
        pauseWatchers.splice(0).forEach(resolve => resolve())
        try {
            await Promise.all([...inFlight])
            return await action()
        } finally {
            paused--
        }
    }

    async function drainOn(): Promise<void> {
        for (let idleRounds = 0, count = 0; idleRounds < 3; count++) {
            if (count > MAX_DRAINED) throw new Error(`drain: still not done after ${MAX_DRAINED} pieces of work`)
            stirred = false
            let report: WorkReport
            try {
                report = await pool.run({ kind: 'work' })
            } catch (error) {
                // A node that dies while draining is what some tests are about: the others go on, and work that it had claimed is not tried again.
                if (!(error instanceof NodeKilled) || pool.names().every(node => node.state === 'dead')) throw error
                await released()
                continue
            }
            note(report)
            if (report.ran) idleRounds = 0
            else if (!isDue()) return
            else idleRounds++
        }
    }

    return {
        stir: () => { stirred = true },
        setNextDue: time => { nextDue = time },
        quietly: exclusively,
        whenPaused: () => paused > 0 ? Promise.resolve() : new Promise(resolve => { pauseWatchers.push(resolve) }),
        whenRan: name => {
            const ran = journal.findLast(one => one.name === name)
            return ran ? Promise.resolve(ran) : new Promise(resolve => { runWatchers.push({ name, resolve }) })
        },
        drain: parallel => exclusively(async () => {
            const lanes = parallel ? pool.names().filter(node => node.state !== 'dead').length : 1
            await Promise.all(Array.from({ length: lanes }, drainOn))
            const ran = journal
            journal = []
            return ran
        }),
        runTrigger: make => exclusively(async () => {
            const trigger = await make()
            const report = await pool.run({ kind: 'work', trigger })
            nextDue = report.nextDue
            return report.ran
        }),
        stop: () => { if (timer) clearInterval(timer) }
    }
}

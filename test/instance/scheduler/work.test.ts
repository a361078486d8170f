import type { Row } from '../contracts'
import { readRows } from '../values/reader'
import { startInProcess, type InProcess } from '../testing/in-process'
import { executeNow, findJob } from './triggers'
import { listenForChanges, prepareSchedule, releaseWork, workOnce } from './work'

let instance: InProcess
const HOUR = 3600000

beforeEach(() => {
    instance = startInProcess()
    listenForChanges(instance.platform, () => undefined)
    prepareSchedule(instance.platform)
})
afterEach(() => instance.close())

const triggers = (): Row[] => readRows(instance.platform, 'sys_trigger', 'ORDERBYnext_action')
const run = (): string[] => {
    const done: string[] = []
    for (let report = workOnce(instance.platform); report.ran; report = workOnce(instance.platform)) done.push(`${report.ran.name} ${report.ran.outcome}`)
    return done
}
const system = (): ReturnType<InProcess['platform']['begin']> => instance.platform.begin('script', instance.platform.security.systemUser())
const insert = (table: string, values: Record<string, string>): string => instance.platform.records.insert(system(), table, values, { workflow: true, origin: 'platform' }).sysId!
const update = (table: string, id: string, values: Record<string, string>): void => {
    const tx = system()
    const row = instance.platform.records.find(tx, table, id, 'platform')!
    instance.platform.records.update(tx, table, id, row, values, { workflow: true, origin: 'platform' })
}
const job = (values: Record<string, string>): string => insert('sysauto_script', {
    name: 'Job', active: '1', run_type: 'periodically', run_period: '1970-01-01 00:10:00', run_start: '2026-03-01 10:00:00', sys_scope: 'global', ...values
})

describe('jobs', () => {
    test('run at their time, keep their beat (the SDK\'s scheduled-script-guide), and do not make up for missed times', () => {
        expect(triggers().map(row => row.next_action)).toEqual(['2026-03-01 11:00:00'])
        expect(run()).toEqual([])
        instance.clock.time += HOUR
        expect(run()).toEqual(['Tick done'])
        instance.clock.time += 5.5 * HOUR
        expect(run()).toEqual(['Tick done'])
        expect(triggers().map(row => [row.next_action, row.state, row.run_count])).toEqual([['2026-03-01 17:00:00', '0', '2']])
    })

    test('whose end is over are marked inactive, when they are stored and after their last run (the SDK\'s scheduledscript-api, executionEnd)', () => {
        const active = (id: string): string | null | undefined => instance.platform.data.load('sysauto_script', [id])[0]?.active
        const over = job({ name: 'Over', run_end: '2026-02-28 00:00:00' })
        const last = job({ name: 'Last', run_end: '2026-03-01 10:15:00' })
        expect([over, last].map(active)).toEqual(['0', '1'])
        instance.clock.time += HOUR / 6
        expect(run()).toEqual(['Last done'])
        expect(triggers().map(row => row.name)).toEqual(['Tick'])
        // Its end is still to come when it has run for the last time: it is inactive from its end on.
        expect(active(last)).toBe('1')
        instance.clock.time += HOUR / 6
        prepareSchedule(instance.platform)
        expect(active(last)).toBe('0')
    })

    test('follow their record: changed, made inactive, deleted', () => {
        const id = findJob(instance.platform, 'Tick')!.sys_id!
        update('sysauto_script', id, { run_period: '1970-01-01 00:15:00' })
        expect(triggers().map(row => row.next_action)).toEqual(['2026-03-01 10:15:00'])
        update('sysauto_script', id, { active: '0' })
        expect(triggers()).toEqual([])
        update('sysauto_script', id, { active: '1' })
        instance.platform.records.remove(system(), 'sysauto_script', id, { workflow: true, origin: 'platform' })
        expect(triggers()).toEqual([])
    })

    test('Execute Now runs a job at once, active or not, beside its schedule', () => {
        const id = job({ run_type: 'on_demand', script: 'gs.info("by hand")', active: '0' })
        const trigger = executeNow(instance.platform, findJob(instance.platform, id)!)
        expect(workOnce(instance.platform, trigger).ran).toMatchObject({ outcome: 'done', log: [{ message: 'by hand' }] })
        expect(triggers().map(row => row.name)).toEqual(['Tick'])
    })

    test('run as the system, or as their user', () => {
        const user = instance.addUser('worker', ['x_acme_lib.librarian'])
        const who = 'gs.info(gs.getUserName())'
        const names = [job({ script: who }), job({ script: who, run_as: user })].map(id =>
            workOnce(instance.platform, executeNow(instance.platform, findJob(instance.platform, id)!)).ran!.log[0]!.message)
        expect(names).toEqual(['system', 'worker'])
    })

    test('a condition that does not hold, or too much drift, skips the run', () => {
        job({ name: 'Never', conditional: '1', condition: 'var a = 1; a > 2', script: 'gs.info("no")' })
        job({ name: 'Late', max_drift: '1970-01-01 00:05:00', script: 'gs.info("no")' })
        instance.clock.time += 16 * 60000
        expect(run().sort()).toEqual(['Late skipped', 'Never skipped'])
    })

    test('an error is reported and does not end the schedule', () => {
        job({ name: 'Broken', script: 'throw new Error("oops")' })
        instance.clock.time += 10 * 60000
        expect(workOnce(instance.platform).ran).toMatchObject({ outcome: 'error', error: expect.stringContaining('oops') })
        expect(triggers()[0]).toMatchObject({ name: 'Broken', error_count: '1', next_action: '2026-03-01 10:20:00' })
    })

    test('a job that is still running when its next time comes misses it', () => {
        instance.clock.time += HOUR
        instance.platform.data.updateRow('sys_trigger', triggers()[0]!.sys_id!, { state: '1', claimed_by: 'node9' }, 'platform')
        instance.clock.time += HOUR
        expect(run()).toEqual([])
    })

    test('what a dead node was running waits for its next time; a single run is gone', () => {
        const once = executeNow(instance.platform, findJob(instance.platform, 'Tick')!)
        instance.clock.time += HOUR
        for (const row of triggers()) instance.platform.data.updateRow('sys_trigger', row.sys_id!, { state: '1', claimed_by: 'node9' }, 'platform')
        releaseWork(instance.platform, 'node9')
        expect(triggers().map(row => [row.state, row.next_action, row.sys_id === once])).toEqual([['0', '2026-03-01 12:00:00', false]])
    })

    test('a start keeps the times of schedule entries that are there', () => {
        const before = triggers()
        instance.clock.time += 3 * HOUR
        prepareSchedule(instance.platform)
        expect(triggers()).toEqual(before)
        expect(run()).toEqual(['Tick done'])
    })
})

describe('events', () => {
    const queue = (name: string, more: { queue?: string, processOn?: string, parm1?: string } = {}): string => instance.platform.records.queueEvent(system(), {
        name, table: null, instance: null, parm1: more.parm1 ?? '', parm2: 'two', queue: more.queue ?? null, processOn: more.processOn ?? null
    })
    const action = (event: string, script: string, more: Record<string, string> = {}): string =>
        insert('sysevent_script_action', { name: event, event_name: event, active: '1', script, order: '100', sys_scope: 'global', ...more })
    const state = (id: string): string | null | undefined => instance.platform.data.load('sysevent', [id])[0]?.state

    test('script actions run in order with the event, and the event is processed', () => {
        action('a.b', 'gs.info("second")', { order: '200' })
        action('a.b', 'gs.info("first " + event.parm1 + event.parm2)', { order: '50' })
        action('a.b', 'gs.info("never")', { condition_script: 'event.parm1 == "other"' })
        const id = queue('a.b', { parm1: 'one' })
        expect(workOnce(instance.platform).ran).toMatchObject({ kind: 'event', name: 'a.b', outcome: 'done', log: [{ message: 'first onetwo' }, { message: 'second' }] })
        expect(state(id)).toBe('processed')
    })

    test('an exception makes it an error and leaves the other actions alone', () => {
        action('a.b', 'throw new Error("oops")', { order: '50' })
        action('a.b', 'gs.info("still")')
        const id = queue('a.b')
        expect(workOnce(instance.platform).ran).toMatchObject({ outcome: 'error', error: expect.stringContaining('oops') })
        expect(state(id)).toBe('error')
    })

    test('by priority first, lower values before higher ones (build-workflows/system-events/t_RegisterAnEvent.md)', () => {
        for (const [event_name, priority] of [['x.low', '200'], ['x.high', '10'], ['x.plain', '100'], ['x.unset', '']]) insert('sysevent_register', { event_name: event_name!, priority: priority! })
        const all = (): string[] => {
            for (const name of ['x.low', 'x.unset', 'not.registered', 'x.high', 'x.plain']) queue(name)
            queue('x.high', { processOn: '2026-03-01 23:00:00' })
            return run().map(line => line.replace(' done', ''))
        }
        expect(all()).toEqual(['x.high', 'x.unset', 'not.registered', 'x.plain', 'x.low'])
        // "If you disable it, events processing is not done by priority."
        insert('sys_properties', { name: 'com.glide.sysevent.priority.enabled', value: 'false' })
        expect(all()).toEqual(['x.low', 'x.unset', 'not.registered', 'x.high', 'x.plain'])
    })

    test('in the order they are due, none before its time', () => {
        queue('later', { processOn: '2026-03-01 10:30:00' })
        queue('one')
        queue('two')
        expect(run()).toEqual(['one done', 'two done'])
        expect(workOnce(instance.platform).nextDue).toBe(Date.parse('2026-03-01T10:30:00Z'))
        instance.clock.time += HOUR / 2
        expect(run()).toEqual(['later done'])
    })

    test('a queue nobody serves keeps its events; others overtake them', () => {
        const stuck = Array.from({ length: 60 }, () => queue('stuck', { queue: 'x_acme_lib.slow' }))
        queue('free')
        expect(run()).toEqual(['free done'])
        expect(state(stuck[0]!)).toBe('ready')
        insert('sysevent_queue', { queue: 'x_acme_lib.slow', automatic_processing: '1', processing_order: 'parallel' })
        expect(run().length).toBe(60)
    })

    test('a sequential queue is worked on by one node at a time', () => {
        insert('sysevent_queue', { queue: 'x_acme_lib.seq', automatic_processing: '1', processing_order: 'sequential' })
        const first = queue('first', { queue: 'x_acme_lib.seq' })
        queue('second', { queue: 'x_acme_lib.seq' })
        instance.platform.data.updateRow('sysevent', first, { state: 'processing', claimed_by: 'node9' }, 'platform')
        expect(run()).toEqual([])
        instance.platform.data.updateRow('sysevent', first, { state: 'processed' }, 'platform')
        expect(run()).toEqual(['second done'])
    })

    test('the app\'s own: rule, event, script action, async rule', () => {
        instance.addUser('lib', ['x_acme_lib.librarian'])
        expect(instance.send('lib', 'POST', '/api/now/table/x_acme_lib_book', { body: { title: 'Emma', state: 'out' } }).status).toBe(201)
        expect(run()).toEqual(['ASYNC: Fingerprint done', 'x_acme_lib.lent done'])
        expect(readRows(instance.platform, 'x_acme_lib_loan', '').map(row => row.title)).toEqual(['Emma'])
        const book = readRows(instance.platform, 'x_acme_lib_book', '')[0]!
        expect(book.hash).toBe(`h-${book.sys_id}`)
    })
})

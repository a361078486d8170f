import type { Environment } from '../e2e/environment'
import { runScript } from './launches'
import { dice, type Dice } from './random'
import { advance, leftOver, settle, startScenario, type Scenario } from './scenario'
import { compare, readContent } from './tables'

export interface RaceOptions {
    nodes: number
    triggers: number
    seed: number
    /** Told of every round that did not end well, and of the progress. */
    report?: (line: string) => void
}

export interface RaceResult {
    name: 'race'
    nodes: number
    seed: number
    /** Triggers that were fired. */
    tried: number
    /** Triggers of the rounds after which everything was in order. */
    survived: number
    lost: number
    duplicated: number
    /** Checkpoints of a run that was no longer the newest. */
    late_checkpoints: number
    /** Sync events of which two runs checkpointed at a time, and watermarks that went back. */
    broken: number
    /** What was really provoked: runs held still, runs taken over, runs that came back after that, Sync events that found another at work. */
    held: number
    taken_over: number
    busy: number
}

const PER_ROUND = 10
/** A scheduled run starts at most once in 60 minutes. */
const HOUR = 61 * 60_000
/** A run without a sign of life for five minutes is taken over. */
const STALE = 6 * 60_000

type Kind = 'job' | 'manual' | 'session' | 'event'
const KINDS: readonly Kind[] = ['job', 'job', 'manual', 'manual', 'session', 'event']

/**
 * Triggers of all kinds collide on all nodes at once, while nodes stand still at random statements and wake up after others have taken
 * over. Afterwards the tables must equal those of one undisturbed run.
 */
export async function race(options: RaceOptions): Promise<RaceResult> {
    const chance = dice(options.seed)
    const rounds = Math.ceil(options.triggers / PER_ROUND)
    const scenario = await startScenario({ nodes: options.nodes, sessions: rounds * 40, launched: rounds * 8, pageSize: 10, hoursAhead: rounds + 2 })
    const result: RaceResult = {
        name: 'race', nodes: options.nodes, seed: options.seed, tried: 0, survived: 0, lost: 0, duplicated: 0, late_checkpoints: 0, broken: 0, held: 0, taken_over: 0, busy: 0
    }
    try {
        await scenario.reset()
        let late = 0
        for (let round = 1; round <= rounds; round++) {
            const triggers = Math.min(PER_ROUND, options.triggers - result.tried)
            const problems = await oneRound(scenario, chance, triggers, result)
            const order = await checkpointOrder(scenario.environment)
            problems.push(...order.problems.slice(late))
            late = order.problems.length
            result.tried += triggers
            if (problems.length === 0)
                result.survived += triggers
            else
                options.report?.(`round ${round}: ${problems.slice(0, 5).join(' | ')}`)
            if (round % 5 === 0)
                options.report?.(`${round} of ${rounds} rounds`)
        }
        await concludes(scenario, result, options)
        return result
    } finally {
        await scenario.stop()
    }
}

/** Fires the triggers at once, nodes standing still meanwhile; answers what was not in order afterwards. */
async function oneRound(scenario: Scenario, chance: Dice, triggers: number, result: RaceResult): Promise<string[]> {
    const { environment } = scenario
    const nodes = (await nodesOf(environment)).map(node => node.name)
    // One node stays awake, to take over.
    const awake = chance.of(nodes)
    for (const node of nodes) {
        if (node !== awake && chance.chance(0.8))
            await environment.instance('POST', '/_instance/hold', { node, ...chance.chance(0.7) ? { after_statements: 1 + chance.below(60) } : { after_requests: 1 + chance.below(4) } })
    }
    // The job's own time comes with it.
    await advance(environment, HOUR)
    const fired = Array.from({ length: triggers }, (_, index) => fire(environment, chance.of(KINDS), nodes[index % nodes.length]!, chance.below(40)))
    await settledOrHeld(environment, fired)
    const held = (await nodesOf(environment)).filter(node => node.state === 'held').map(node => node.name)
    result.held += held.length
    if (held.length > 0 && chance.chance(0.7)) {
        await advance(environment, STALE)
        // Others come while the run stands, and are still at it, or not, when it wakes up.
        fired.push(fire(environment, 'manual', awake, 0), fire(environment, 'job', awake, 0))
        if (chance.chance(0.5))
            await settledOrHeld(environment, fired.slice(-2))
    }
    await environment.instance('POST', '/_instance/go')
    await Promise.all(fired)
    await settle(environment)
    return leftOver(environment)
}

/** One trigger on one node, as people, the schedule and the queue fire them. Refusals (too soon, not due) are answers, not errors. */
async function fire(environment: Environment, kind: Kind, node: string, delay: number): Promise<void> {
    await new Promise(resolve => { setTimeout(resolve, delay) })
    const script = (source: string) => environment.instance<{ error: string | null }>('POST', '/_instance/script', { scope: 'x_glne_conn', user: 'admin', node, script: source })
    if (kind === 'session') {
        const [session] = await environment.as('glance.admin').rows('x_glne_conn_session', 'sync_state=pending', 'sys_id')
        if (session !== undefined)
            await environment.as('glance.admin').send('POST', `/api/x_glne_conn/glance/v1/sessions/${session.sys_id}/sync`, {})
        return
    }
    const { error } = await script({
        job: 'new GlanceActivityService().scheduledSync()',
        // Another copy of the job a moment later, and the queue's own event, which any node may take.
        event: 'gs.eventQueue("x_glne_conn.sync.requested", null, "", "")',
        manual: `var asked = require('x_glne_conn/x-glne-conn/1.0.0/src/server/runs/sync-now.ts').requestSync('manual', '')
            if (asked.eventId)
                new GlanceActivityService().syncNow(asked.eventId)`
    }[kind])
    if (error !== null)
        throw new Error(`${kind} on ${node}: ${error}`)
}

const nodesOf = async (environment: Environment) => (await environment.instance<{ nodes: { name: string, state: string }[] }>('GET', '/_instance/nodes')).nodes

/** Until the triggers have ended, or some node stands still and the others have had a moment. */
async function settledOrHeld(environment: Environment, fired: readonly Promise<void>[]): Promise<void> {
    let done = false
    void Promise.allSettled(fired).then(() => { done = true })
    for (let patience = 0; !done && patience < 30; patience++) {
        await new Promise(resolve => { setTimeout(resolve, 10) })
        if (!(await nodesOf(environment)).some(node => node.state === 'held'))
            patience = 0
    }
}

interface Mark {
    fence: number
    sequence: number
    at: string
    watermark: string
}

/** Every claim's checkpoints end before the next claim begins, are numbered without a gap, and the watermark never goes back. */
async function checkpointOrder(environment: Environment): Promise<{ problems: string[] }> {
    const read = (table: string, columns: string) => runScript<string[][]>(environment, `var gr = new GlideRecord('${table}')
        gr.orderBy('fence')
        ${table.endsWith('run') ? '' : 'gr.orderBy("sequence")'}
        gr.query()
        var list = []
        while (gr.next())
            list.push(${columns}.map(function (column) { return String(gr.getValue(column) || '') }))
        list`)
    const started = new Map((await read('x_glne_conn_sync_run', '["fence","started"]')).map(([fence, at]) => [Number(fence), at!]))
    const marks = (await read('x_glne_conn_sync_checkpoint', '["fence","sequence","sys_created_on","watermark"]'))
        .map(([fence, sequence, at, watermark]): Mark => ({ fence: Number(fence), sequence: Number(sequence), at: at!, watermark: watermark! }))
    const problems: string[] = []
    let watermark = ''
    let last: Mark | null = null
    for (const mark of marks) {
        const next = started.get(mark.fence + 1)
        if (next !== undefined && mark.at > next)
            problems.push(`checkpoint ${mark.fence}/${mark.sequence} was written at ${mark.at}, after claim ${mark.fence + 1} began at ${next}`)
        if (mark.sequence !== (last?.fence === mark.fence ? last.sequence + 1 : 1))
            problems.push(`checkpoint ${mark.fence}/${mark.sequence} follows ${last?.fence}/${last?.sequence}`)
        if (mark.watermark !== '' && mark.watermark < watermark)
            problems.push(`the watermark went back from ${watermark} to ${mark.watermark} at ${mark.fence}/${mark.sequence}`)
        watermark = mark.watermark > watermark ? mark.watermark : watermark
        last = mark
    }
    return { problems }
}

/** One last run that nothing disturbs, then the comparison with a run that was never disturbed. */
async function concludes(scenario: Scenario, result: RaceResult, options: RaceOptions): Promise<void> {
    const { environment } = scenario
    const { now } = await environment.instance<{ now: string }>('GET', '/_instance/clock')
    if (await scenario.finish(Date.parse(now)) === null)
        options.report?.('no run was done in the end')
    const raced = await readContent(environment)
    const events = await environment.as('glance.admin').rows('x_glne_conn_sync_event', '', 'error_class,message')
    result.busy = events.filter(event => event.error_class === 'busy').length
    result.taken_over = await runScript<number>(environment, `var gr = new GlideRecord('x_glne_conn_sync_run')
        gr.addQuery('state', 'abandoned')
        gr.query()
        gr.getRowCount()`)
    result.late_checkpoints = (await checkpointOrder(environment)).problems.length
    await scenario.reset()
    if (await scenario.finish(Date.parse(now)) === null)
        throw new Error('the undisturbed run was not done')
    const difference = compare(await readContent(environment), raced)
    result.lost = difference.lost.length
    result.duplicated = difference.duplicated.length
    for (const { text } of [...difference.lost, ...difference.duplicated].slice(0, 10))
        options.report?.(text)
    if (result.held === 0 || result.taken_over === 0 || result.busy === 0) {
        options.report?.('nothing collided: the experiment proves nothing')
        result.broken++
    }
}

import type { Environment } from '../e2e/environment'
import { companyId, insertRows, runScript } from './launches'
import { windowsOf, type Meeting, type Stop, type Window } from './race-windows'
import { dice, type Dice } from './random'
import { advance, leftOver, settle, startScenario, type Scenario } from './scenario'
import { compare, readContent } from './tables'

export interface RaceOptions {
    nodes: number
    triggers: number
    seed: number
    /** Only windows whose name contains this. */
    only: string | null
    /** Told of every trial that did not end well, and of the progress. */
    report?: (line: string) => void
}

export interface RaceResult {
    name: 'race'
    nodes: number
    seed: number
    /** Triggers that were fired. */
    tried: number
    /** Triggers of the trials after which everything was in order. */
    survived: number
    lost: number
    duplicated: number
    /** Checkpoints of a run that was no longer the newest. */
    late_checkpoints: number
    /** Sync events of which two runs checkpointed at a time, watermarks that went back, and a last run that was not done. */
    broken: number
    /** Trials: in each, workers are made to meet. */
    collisions: number
    /** Trials whose workers did not meet: the experiment is wrong, and proves nothing. */
    missed: number
    /** What came of it: workers held still, claims taken over, Sync events that found another at work. */
    held: number
    taken_over: number
    busy: number
}

/** One worker stands, another comes, a third may take over, and one more comes by the queue. */
const LEAST_NODES = 3
/** Sessions of an hour, several pages of them, and how many of those were launched here. */
const SESSIONS = 40
const LAUNCHED = 12
const PAGE_SIZE = 10
/** A scheduled run starts at most once in 60 minutes. */
const HOUR_MS = 61 * 60_000
/** A run without a sign of life for five minutes is taken over. */
const STALE_MS = 6 * 60_000
/** Triggers of a trial: three, and one more where a third worker takes over. */
const LEAST_TRIGGERS = 3

type Kind = 'job' | 'manual'
const KINDS: readonly Kind[] = ['job', 'manual']

/**
 * Workers on several nodes are made to meet in every window of a run in turn: the first is held at a chosen statement, the others come, then those that stand
 * go on in either order. Nothing is left to the speed of the machine. Afterwards the tables must equal those of one undisturbed run.
 */
export async function race(options: RaceOptions): Promise<RaceResult> {
    if (options.nodes < LEAST_NODES)
        throw new Error(`race needs at least ${LEAST_NODES} nodes`)
    const chance = dice(options.seed)
    const trials = Math.ceil(options.triggers / LEAST_TRIGGERS)
    const scenario = await startScenario({
        nodes: options.nodes, sessions: SESSIONS, launched: LAUNCHED, pageSize: PAGE_SIZE,
        ahead: { hours: Math.ceil(trials * (HOUR_MS + 2 * STALE_MS) / 3_600_000), sessions: SESSIONS, launched: LAUNCHED }
    })
    const result: RaceResult = {
        name: 'race', nodes: options.nodes, seed: options.seed, tried: 0, survived: 0, lost: 0, duplicated: 0, late_checkpoints: 0, broken: 0,
        collisions: 0, missed: 0, held: 0, taken_over: 0, busy: 0
    }
    try {
        await scenario.reset()
        const company = await companyId(scenario.environment)
        let late = 0
        for (let trial = 0; result.tried < options.triggers; trial++) {
            const windows = windowsOf(1 + chance.below(60), 1 + chance.below(3)).filter(({ name }) => options.only === null || name.includes(options.only))
            const window = windows[trial % windows.length]
            if (window === undefined)
                throw new Error(`No window has "${options.only}" in its name`)
            const outcome = await tryWindow(scenario.environment, window, chance, company)
            const order = await checkpointOrder(scenario.environment)
            const problems = [...outcome.problems, ...order.problems.slice(late)]
            late = order.problems.length
            result.tried += outcome.fired
            result.held += outcome.held
            result.collisions++
            result.missed += outcome.met ? 0 : 1
            if (problems.length === 0 && outcome.met)
                result.survived += outcome.fired
            else
                options.report?.(`${window.name} (trial ${trial + 1}): ${[...outcome.met ? [] : ['the workers did not meet'], ...problems].slice(0, 5).join(' | ')}`)
            if ((trial + 1) % 10 === 0)
                options.report?.(`${result.tried} of ${options.triggers} triggers`)
        }
        await concludes(scenario, result, options)
        return result
    } finally {
        await scenario.stop()
    }
}

interface Outcome {
    problems: string[]
    fired: number
    held: number
    met: boolean
}

/** Lets workers meet in a window; what was not in order afterwards, and whether they did meet. */
async function tryWindow(environment: Environment, window: Window, chance: Dice, company: string): Promise<Outcome> {
    const nodes = shuffled((await nodesOf(environment)).map(node => node.name), chance)
    const [firstNode, secondNode, thirdNode] = nodes as [string, string, string]
    // The job's own time comes with it.
    await advance(environment, HOUR_MS)
    const before = await meetings(environment)
    const standing: Worker[] = []
    const problems: string[] = []
    let fired = 0
    const come = async (node: string, stop: Stop | undefined): Promise<void> => {
        fired++
        const worker = await start(environment, { kind: chance.of(KINDS), node, stop, company })
        if (stop === undefined)
            await worker.work
        else if (await worker.stands())
            standing.push(worker)
        else
            problems.push(`the worker on ${node} came to its end without standing still at ${JSON.stringify(stop)}`)
    }
    await come(firstNode, window.first)
    await advance(environment, window.stale ? STALE_MS : 1000)
    await come(secondNode, window.second)
    if (window.third) {
        await advance(environment, STALE_MS)
        await come(thirdNode, undefined)
    }
    // One more comes by the queue, to a node that is free.
    await queueEvent(environment, company)
    fired++
    await environment.instance('POST', '/_instance/drain')
    const held = standing.length
    const stood = held === (window.second === undefined ? 1 : 2)
    const meanwhile = await meetings(environment)
    for (const worker of chance.chance(0.5) ? standing : [...standing].reverse()) {
        await environment.instance('POST', '/_instance/go', { node: worker.node })
        await worker.work
    }
    await environment.instance('POST', '/_instance/go')
    const after = await meetings(environment)
    const shown: Record<Meeting, boolean> = {
        busy: after.busy > before.busy, claimed: meanwhile.claims > before.claims, both: held === 2,
        // A claim that is being taken over may still be given back by its holder when that wakes up.
        taken_over: Math.max(meanwhile.taken_over, after.taken_over) > before.taken_over
    }
    await settle(environment)
    return { problems: [...problems, ...await leftOver(environment)], fired, held, met: stood && window.met.some(meeting => shown[meeting]) }
}

interface Task {
    kind: Kind
    node: string
    stop: Stop | undefined
    company: string
}

interface Worker {
    node: string
    /** Throws what its script threw. */
    work: Promise<void>
    /** Does it stand still where it was told to? False when its work ended before. */
    stands(): Promise<boolean>
}

/** Starts a worker as the schedule or a person does, and makes it stand still at a stop. */
async function start(environment: Environment, { kind, node, stop, company }: Task): Promise<Worker> {
    const act = kind === 'job' ? 'scheduledSync()' : `syncNow('${await askFor(environment, company)}')`
    if (stop !== undefined)
        await environment.instance('POST', '/_instance/hold', { node, ...stop })
    const work = environment.instance<{ error: string | null }>('POST', '/_instance/script', { scope: 'x_glne_conn', user: 'admin', node, script: `new GlanceActivityService().${act}` })
        .then(({ error }) => {
            if (error !== null)
                throw new Error(`${kind} on ${node}: ${error}`)
        })
    const ended = work.then(() => false, () => false)
    const held = () => environment.instance<{ held: boolean }>('POST', '/_instance/when', { held: node }).then(answer => answer.held)
    return { node, work, stands: () => Promise.race([ended, held()]) }
}

/** A Sync event that somebody has asked for, queued, and nobody told of it. Its sys_id. */
async function askFor(environment: Environment, company: string): Promise<string> {
    const [id] = await insertRows(environment, 'x_glne_conn_sync_event', [{ company, trigger: 'manual', state: 'queued', error_class: 'none' }])
    return id!
}

/** The same, and its event is in the queue. */
async function queueEvent(environment: Environment, company: string): Promise<void> {
    await runScript(environment, `gs.eventQueue('x_glne_conn.sync.requested', null, '${await askFor(environment, company)}', '')`)
}

function shuffled<T>(list: readonly T[], chance: Dice): T[] {
    const left = [...list]
    return list.map(() => left.splice(chance.below(left.length), 1)[0]!)
}

const nodesOf = async (environment: Environment) => (await environment.instance<{ nodes: { name: string, state: string }[] }>('GET', '/_instance/nodes')).nodes

/** How many Sync events have found another at work, how many claims have been made, and how many taken over, so far. */
const meetings = (environment: Environment) => runScript<{ busy: number, taken_over: number, claims: number }>(environment, `function rows(table, column, value) {
        var gr = new GlideRecord(table)
        if (column)
            gr.addQuery(column, value)
        gr.query()
        return gr.getRowCount()
    }
    var found = { busy: rows('x_glne_conn_sync_event', 'error_class', 'busy'), taken_over: rows('x_glne_conn_sync_run', 'state', 'abandoned'), claims: rows('x_glne_conn_sync_run') }
    found`)

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
    if (await scenario.finish(Date.parse(now)) === null) {
        options.report?.('no run was done in the end')
        result.broken++
    }
    const raced = await readContent(environment)
    const { busy, taken_over } = await meetings(environment)
    Object.assign(result, { busy, taken_over })
    result.late_checkpoints = (await checkpointOrder(environment)).problems.length
    await scenario.reset()
    if (await scenario.finish(Date.parse(now)) === null)
        throw new Error('the undisturbed run was not done')
    const difference = compare(await readContent(environment), raced)
    result.lost = difference.lost.length
    result.duplicated = difference.duplicated.length
    for (const { text } of [...difference.lost, ...difference.duplicated].slice(0, 10))
        options.report?.(text)
}

import type { Environment } from '../e2e/environment'
import { leftOver, startScenario, undisturbed, type Scenario } from './scenario'
import { compare, readContent, type Content, type Difference } from './tables'

export interface CrashOptions {
    nodes: number
    pageSize: number
    sessions: number
    launched: number
    /** At most so many points, spread evenly; null: every one. */
    points: number | null
    /** Told of every point that did not end well, and of the progress. */
    report?: (line: string) => void
}

export interface CrashResult {
    name: 'crash'
    nodes: number
    page: number
    statements: number
    requests: number
    tried: number
    survived: number
    /** Rows over all points that the undisturbed run has and the interrupted one has not. */
    lost: number
    duplicated: number
    /** Points after which a Sync event or a claim was still called running, or no later run was done. */
    stuck: number
}

/** The node dies right after its nth statement of the app, or its nth answered request. */
export interface Point {
    kind: 'statement' | 'request'
    number: number
}

/** A counter that no run reaches: takes back an order to die. */
const NEVER = 2_000_000_000

/** Every statement and every request, in order. */
export function allPoints(statements: number, requests: number): Point[] {
    const points = (kind: Point['kind'], count: number) => Array.from({ length: count }, (_, index): Point => ({ kind, number: index + 1 }))
    return [...points('statement', statements), ...points('request', requests)]
}

/** `count` of the points, first and last among them, at even distances. */
export function spread(points: readonly Point[], count: number | null): Point[] {
    if (count === null || count >= points.length)
        return [...points]
    if (count < 2)
        return points.slice(0, count)
    const chosen = new Set(Array.from({ length: count }, (_, index) => Math.round(index * (points.length - 1) / (count - 1))))
    return points.filter((_, index) => chosen.has(index))
}

/** Boots, crashes at every point chosen, resumes by the schedule and compares. Throws when a point cannot be reached. */
export async function crash(options: CrashOptions): Promise<CrashResult> {
    const scenario = await startScenario(options)
    try {
        const { content, statements, requests } = await undisturbed(scenario)
        const points = spread(allPoints(statements, requests), options.points)
        const result: CrashResult = {
            name: 'crash', nodes: options.nodes, page: options.pageSize, statements, requests, tried: 0, survived: 0, lost: 0, duplicated: 0, stuck: 0
        }
        for (const point of points) {
            const { lost, duplicated, stuck } = await tryPoint(scenario, point, content)
            result.tried++
            result.lost += lost.length
            result.duplicated += duplicated.length
            result.stuck += stuck.length > 0 ? 1 : 0
            if (lost.length + duplicated.length + stuck.length === 0)
                result.survived++
            else
                options.report?.(`${point.kind} ${point.number}: ${[...[...lost, ...duplicated].map(({ text }) => text), ...stuck].slice(0, 5).join(' | ')}`)
            if (result.tried % 50 === 0)
                options.report?.(`${result.tried} of ${points.length} points`)
        }
        return result
    } finally {
        await scenario.stop()
    }
}

async function tryPoint(scenario: Scenario, point: Point, expected: Content): Promise<Difference & { stuck: string[] }> {
    const { environment } = scenario
    await scenario.reset()
    await arm(environment, point)
    await scenario.run()
    const dead = (await nodesOf(environment)).filter(node => node.state === 'dead')
    if (dead.length === 0)
        throw new Error(`the run never came to ${point.kind} ${point.number}`)
    // The run that was cut short is taken over by the others where there are others, and by the node itself, started again, where it is alone.
    const alone = (await nodesOf(environment)).every(node => node.state === 'dead')
    if (alone)
        await environment.instance('POST', '/_instance/nodes')
    else
        await arm(environment, { kind: point.kind, number: NEVER })
    const runs = await scenario.finish()
    const difference = compare(expected, await readContent(environment))
    return { ...difference, stuck: [...runs === null ? ['no later run was done'] : [], ...await leftOver(environment)] }
}

const nodesOf = async (environment: Environment) => (await environment.instance<{ nodes: { name: string, state: string }[] }>('GET', '/_instance/nodes')).nodes

/** All living nodes: which one will do the work is not known before. */
async function arm(environment: Environment, { kind, number }: Point): Promise<void> {
    for (const { name, state } of await nodesOf(environment)) {
        if (state !== 'dead')
            await environment.instance('POST', '/_instance/kill', { node: name, origin: 'app', [kind === 'statement' ? 'after_statements' : 'after_requests']: number })
    }
}

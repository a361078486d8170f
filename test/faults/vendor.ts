import type { Environment } from '../e2e/environment'
import { held } from '../e2e/jobs-support'
import { NOW, startScenario, undisturbed, type Scenario } from './scenario'
import { compare, readContent, type Content, type Difference } from './tables'
import { VENDOR_CASES, type Expected, type VendorCase } from './vendor-cases'

export interface VendorOptions {
    nodes: number
    /** Only the cases whose name contains this. */
    only: string | null
    report?: (line: string) => void
}

export interface VendorResult {
    name: 'vendor'
    tried: number
    survived: number
    lost: number
    duplicated: number
    /** Cases that ended in another class or state than the table says. */
    misjudged: number
}

/** Each fault of the local Glance service in the middle of a run: the class the Sync event names, and the tables once the service is well again. */
export async function vendor(options: VendorOptions): Promise<VendorResult> {
    const cases = VENDOR_CASES.filter(({ name }) => options.only === null || name.includes(options.only))
    if (cases.length === 0)
        throw new Error(`No case has "${options.only}" in its name`)
    const scenario = await startScenario({ nodes: options.nodes, sessions: 25, launched: 9, pageSize: 5 })
    try {
        const { content } = await undisturbed(scenario)
        const result: VendorResult = { name: 'vendor', tried: 0, survived: 0, lost: 0, duplicated: 0, misjudged: 0 }
        for (const item of cases) {
            const { judged, difference } = await tryCase(scenario, item, content)
            const bad = beyond(difference, item.differing ?? 0)
            result.tried++
            result.misjudged += judged === null ? 0 : 1
            result.lost += bad.lost.length
            result.duplicated += bad.duplicated.length
            if (judged === null && bad.lost.length + bad.duplicated.length === 0)
                result.survived++
            else
                options.report?.(`${item.name}: ${[...judged === null ? [] : [judged], ...[...bad.lost, ...bad.duplicated].map(({ text }) => text)].slice(0, 4).join(' | ')}`)
        }
        return result
    } finally {
        await scenario.stop()
    }
}

/** What differs although the case does not say so: a session that was reported otherwise than before, and is final, stays so, its guests too. */
function beyond({ lost, duplicated }: Difference, allowed: number): Difference {
    const sessions = new Set([...lost, ...duplicated].map(({ session }) => session))
    return sessions.size === allowed && duplicated.length === 0 ? { lost: [], duplicated: [] } : { lost, duplicated }
}

async function tryCase(scenario: Scenario, item: VendorCase, content: Content): Promise<{ judged: string | null, difference: Difference }> {
    const { environment } = scenario
    await scenario.reset()
    await environment.glance('POST', '/_control/faults', [{ ...item.fault, ...item.of === undefined ? {} : { sessionIds: await sessionIds(environment, item.of) } }])
    await environment.glance('POST', '/_control/options', { ...USUAL, ...item.options })
    const [alive] = await Promise.all([scenario.run(), item.held === undefined ? null : letGo(environment, item.held)])
    if (!alive)
        throw new Error(`the node died at the fault "${item.name}"`)
    const event = await disturbed(environment)
    const { rules } = await environment.glance<{ rules: { fired: number }[] }>('GET', '/_control/faults')
    const judged = judge(item, event, rules[0]?.fired ?? 0)
    const recovered = judged === null ? await recover(scenario, item, event) : null
    await heal(environment)
    const runs = await scenario.finish()
    const difference = compare(content, await readContent(environment))
    return { judged: judged ?? recovered ?? (runs === null ? 'no later run was done' : await leftOpen(environment)), difference }
}

/** The first answer that is held comes at last, or the app gives it up; no later one is held. */
async function letGo(environment: Environment, how: 'release' | 'expire'): Promise<void> {
    await held(environment)
    if (how === 'release')
        await environment.glance('POST', '/_control/release')
    else
        await environment.instance('POST', '/_instance/expire')
}

/** The Sync event of the run that met the fault; a comparison of counts may have come after it, or the clock's own start of the job, which left it alone. */
const disturbed = async (environment: Environment) =>
    (await environment.as('glance.admin').rows('x_glne_conn_sync_event', 'trigger=schedule^error_class!=busy^ORDERBYDESCsys_created_on'))[0]!

const USUAL = { dates: 'iso', withdrawn: [] }

async function heal(environment: Environment): Promise<void> {
    await environment.glance('POST', '/_control/faults', [])
    await environment.glance('POST', '/_control/options', USUAL)
}

/** Ids of sessions by their places in the order of their ends. */
async function sessionIds(environment: Environment, places: readonly number[]): Promise<string[]> {
    const { sessions } = await environment.glance<{ sessions: { sessionId: string, endTime: string }[] }>('GET', '/_control/sessions?limit=1000')
    const ordered = [...sessions].sort((a, b) => a.endTime < b.endTime ? -1 : 1)
    return places.map(place => ordered[place]!.sessionId)
}

function judge({ expected }: VendorCase, event: Record<string, string>, fired: number): string | null {
    const is = `${event.state}/${event.error_class}, ${event.failed} set aside`
    const wanted = `${expected.state}/${expected.errorClass}, ${expected.failed ?? 0} set aside`
    if (fired === 0)
        return 'the fault never struck'
    return is === wanted ? null : `the attempt ended as ${is} instead of ${wanted}: ${event.message}`
}

/** What waits goes on by itself once it is time and Glance is well; what stopped rests, and goes on when a person says so. */
async function recover(scenario: Scenario, { expected }: VendorCase, event: Record<string, string>): Promise<string | null> {
    const { environment } = scenario
    if (expected.state === 'waiting')
        return goOn(scenario, expected, event)
    if (expected.state === 'done')
        return null
    const before = await calls(environment)
    await scenario.hourLater()
    if (await calls(environment) > before)
        return 'an hour later Glance was asked again although nobody had mended anything'
    await heal(environment)
    await scenario.syncNow()
    return ended((await environment.as('glance.admin').rows('x_glne_conn_sync_event', 'trigger=manual^ORDERBYDESCsys_created_on'))[0]!, 'Sync now')
}

async function goOn({ environment }: Scenario, { wait }: Expected, event: Record<string, string>): Promise<string | null> {
    const at = Date.parse(`${event.resume_at!.replace(' ', 'T')}Z`)
    const seconds = (at - Date.parse(NOW)) / 1000
    const [least, most] = wait!
    if (!(seconds >= least && seconds <= most + SLOWNESS))
        return `it goes on after ${seconds} seconds instead of ${least} to ${most}`
    await heal(environment)
    await environment.setClock(new Date(at + 1000).toISOString(), NOW)
    await environment.instance('POST', '/_instance/drain')
    const [after] = await environment.as('glance.admin').rows('x_glne_conn_sync_event', `sys_id=${event.sys_id}`)
    return ended(after!, 'the wait')
}

/** Seconds that a case may take on a busy machine, and the fault itself where it is a slow one. */
const SLOWNESS = 60

const ended = (event: Record<string, string>, after: string): string | null =>
    event.state === 'done' && ['none', 'data'].includes(event.error_class!) ? null : `after ${after} the run is ${event.state}/${event.error_class}: ${event.message}`

const calls = async (environment: Environment) =>
    (await environment.glance<{ requests: unknown[] }>('GET', '/_control/requests?operation=PartnerSessionsEnding')).requests.length

/** Everything set aside is seen whole in the end. */
async function leftOpen(environment: Environment): Promise<string | null> {
    const open = await environment.as('glance.admin').rows('x_glne_conn_quarantine', 'state=open', 'reason,identity,place_start')
    return open.length === 0 ? null : `${open.length} records are still in quarantine: ${open.map(row => `${row.reason} (${row.identity}, ${row.place_start})`).join(', ')}`
}

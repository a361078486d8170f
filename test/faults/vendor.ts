import { latestEvent, startScenario, undisturbed, type Scenario } from './scenario'
import { compare, readContent, type Content, type Difference } from './tables'
import { VENDOR_CASES, type VendorCase } from './vendor-cases'

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
    const scenario = await startScenario({ nodes: options.nodes, sessions: 25, launched: 9, pageSize: 5 })
    try {
        const { content } = await undisturbed(scenario)
        const result: VendorResult = { name: 'vendor', tried: 0, survived: 0, lost: 0, duplicated: 0, misjudged: 0 }
        for (const item of VENDOR_CASES.filter(({ name }) => options.only === null || name.includes(options.only))) {
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
    await environment.glance('POST', '/_control/faults', [item.fault])
    if (!await scenario.run())
        throw new Error(`the node died at the fault "${item.name}"`)
    const event = await latestEvent(environment)
    const { rules } = await environment.glance<{ rules: { fired: number }[] }>('GET', '/_control/faults')
    await environment.glance('POST', '/_control/faults', [])
    const runs = await scenario.finish()
    const difference = compare(content, await readContent(environment))
    return { judged: judge(item, event, rules[0]?.fired ?? 0, runs), difference }
}

function judge({ expected }: VendorCase, event: Record<string, string>, fired: number, runs: number | null): string | null {
    const is = `${event.state}/${event.error_class}, ${event.failed} set aside`
    const wanted = `${expected.state}/${expected.errorClass}, ${expected.failed ?? 0} set aside`
    if (fired === 0)
        return 'the fault never struck'
    if (is !== wanted)
        return `the attempt ended as ${is} instead of ${wanted}: ${event.message}`
    return runs === null ? 'no later run was done' : null
}

import { parseArgs } from 'node:util'
import { crash, type CrashOptions, type CrashResult } from './crash'
import { race } from './race'
import { vendor } from './vendor'

const USAGE = `npm run faults [-- NAME] [options]        names: crash, vendor, race; without one: all
  --nodes N      cluster nodes (1; race: 4)
  --page N       crash: one series with so many sessions per request instead of the usual three
  --sessions N   crash: length of its history (25)
  --points N     crash: at most N points, evenly spread (all)
  --triggers N   race: triggers in all, at least (200)
  --seed N       race: another course of events (1)
  --only TEXT    vendor, race: only the cases or windows whose name contains TEXT`

const FAMILIES = ['crash', 'vendor', 'race'] as const

function whole(name: string, value: string | undefined, preset: number): number {
    const number = value === undefined ? preset : Number(value)
    if (!Number.isInteger(number) || number < 1)
        throw new Error(`--${name} must be a whole number from 1, not "${value}"\n\n${USAGE}`)
    return number
}

/** Every point of a run at page size 5 on one node and on three, and 200 points at the page size that an instance has when nobody changes it. */
const SERIES: readonly Omit<CrashOptions, 'report'>[] = [
    { nodes: 1, pageSize: 5, sessions: 25, launched: 9, points: null },
    { nodes: 3, pageSize: 5, sessions: 25, launched: 9, points: null },
    { nodes: 1, pageSize: 100, sessions: 250, launched: 80, points: 200 }
]

async function crashes(series: readonly Omit<CrashOptions, 'report'>[]): Promise<Pick<CrashResult, 'name' | 'tried' | 'survived' | 'lost' | 'duplicated' | 'stuck'> & { series: CrashResult[] }> {
    const results: CrashResult[] = []
    for (const options of series) {
        report(`${options.nodes} node(s), page size ${options.pageSize}, ${options.points ?? 'all'} points`)
        results.push(await crash({ ...options, report }))
    }
    const sum = (key: 'tried' | 'survived' | 'lost' | 'duplicated' | 'stuck') => results.reduce((total, result) => total + result[key], 0)
    return {
        name: 'crash', tried: sum('tried'), survived: sum('survived'), lost: sum('lost'), duplicated: sum('duplicated'), stuck: sum('stuck'), series: results
    }
}

const report = (line: string) => { process.stderr.write(`${line}\n`) }

/** Prints one JSON object per family; the exit code is 1 when anything was lost, doubled or did not end as it must. */
async function main(): Promise<void> {
    const { values, positionals } = parseArgs({
        allowPositionals: true,
        options: {
            nodes: { type: 'string' }, page: { type: 'string' }, sessions: { type: 'string' }, points: { type: 'string' },
            triggers: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' }, help: { type: 'boolean' }
        }
    })
    const unknown = positionals.filter(name => !FAMILIES.some(family => family === name))
    if (unknown.length > 0 || values.help) {
        report(unknown.length > 0 ? `There is no family ${unknown.join(', ')}\n\n${USAGE}` : USAGE)
        process.exitCode = unknown.length > 0 ? 1 : 0
        return
    }
    for (const family of positionals.length > 0 ? positionals : FAMILIES) {
        const nodes = whole('nodes', values.nodes, 1)
        const sessions = whole('sessions', values.sessions, 25)
        const points = values.points === undefined ? null : whole('points', values.points, 1)
        const own = [values.nodes, values.page, values.sessions, values.points].some(value => value !== undefined)
        const result = family === 'crash'
            ? await crashes(own ? [{ nodes, sessions, launched: Math.ceil(sessions / 3), pageSize: whole('page', values.page, 5), points }] : SERIES)
            : family === 'vendor'
                ? await vendor({ nodes, only: values.only ?? null, report })
                : await race({ nodes: whole('nodes', values.nodes, 4), triggers: whole('triggers', values.triggers, 200), seed: whole('seed', values.seed, 1), only: values.only ?? null, report })
        process.stdout.write(`${JSON.stringify(result)}\n`)
        if (result.survived < result.tried || result.lost > 0 || result.duplicated > 0 || ('broken' in result && result.broken + result.late_checkpoints + result.missed > 0))
            process.exitCode = 1
    }
}

main().catch((error: Error) => {
    report(error.message)
    process.exitCode = 1
})

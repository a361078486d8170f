import { parseArgs } from 'node:util'
import { crash } from './crash'
import { race } from './race'
import { vendor } from './vendor'

const USAGE = `npm run faults [-- NAME] [options]        names: crash, vendor, race; without one: all
  --nodes N      cluster nodes (1; race: 4)
  --page N       crash: sessions per request (5)
  --sessions N   crash: length of the history (25)
  --points N     crash: at most N points, evenly spread (all)
  --triggers N   race: triggers in all (200)
  --seed N       race: another course of events (1)
  --only TEXT    vendor: only the cases whose name contains TEXT`

const FAMILIES = ['crash', 'vendor', 'race'] as const

function whole(name: string, value: string | undefined, preset: number): number {
    const number = value === undefined ? preset : Number(value)
    if (!Number.isInteger(number) || number < 1)
        throw new Error(`--${name} must be a whole number from 1, not "${value}"\n\n${USAGE}`)
    return number
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
        const result = family === 'crash'
            ? await crash({ nodes, sessions, launched: Math.ceil(sessions / 3), pageSize: whole('page', values.page, 5), points, report })
            : family === 'vendor'
                ? await vendor({ nodes, only: values.only ?? null, report })
                : await race({ nodes: whole('nodes', values.nodes, 4), triggers: whole('triggers', values.triggers, 200), seed: whole('seed', values.seed, 1), report })
        process.stdout.write(`${JSON.stringify(result)}\n`)
        if (result.survived < result.tried || result.lost > 0 || result.duplicated > 0 || ('broken' in result && result.broken + result.late_checkpoints > 0))
            process.exitCode = 1
    }
}

main().catch((error: Error) => {
    report(error.message)
    process.exitCode = 1
})

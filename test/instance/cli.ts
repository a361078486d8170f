import { parseArgs } from 'node:util'
import { startInstance, type StartOptions } from './instance'

const USAGE = `node test/instance/start.cjs --app DIR [options]
  --app DIR        a built app (dist/app); may be repeated
  --records FILE   records to load on the first start (XML); may be repeated
  --port N         port on 127.0.0.1 (8080; 0: any)
  --nodes N        cluster nodes (1)
  --data DIR       keep the data in DIR (default: in memory)
  --fresh          with --data: forget what is there
  --now TIME       start with this time (ISO) instead of the machine's
  --control        open the control doors under /_instance
  --no-background  jobs and events run only when a control door asks
  --unknown-query-fields error|drop
                   unknown fields and operators in queries: an error (default), or dropped as the platform does
  --unstable-sort  equal elements come out of a sort in another order, as the platform's engine may have it`

function whole(name: string, value: string | undefined, preset: number, from: number, to: number): number {
    if (value === undefined) return preset
    const number = Number(value)
    if (!Number.isInteger(number) || number < from || number > to) throw new Error(`--${name} must be a whole number from ${from} to ${to}, not "${value}"`)
    return number
}

function oneOf<T extends string>(name: string, value: string, known: readonly T[]): T {
    const found = known.find(candidate => candidate === value)
    if (found === undefined) throw new Error(`--${name} must be ${known.join(' or ')}, not "${value}"`)
    return found
}

/** Reads the command line. Throws with the usage for anything it does not know. */
export function parseCommandLine(args: string[]): StartOptions {
    let values
    try {
        ({ values } = parseArgs({
            args,
            options: {
                app: { type: 'string', multiple: true }, records: { type: 'string', multiple: true }, port: { type: 'string' }, nodes: { type: 'string' },
                data: { type: 'string' }, fresh: { type: 'boolean' }, now: { type: 'string' }, control: { type: 'boolean' }, 'no-background': { type: 'boolean' },
                'unknown-query-fields': { type: 'string' }, 'unstable-sort': { type: 'boolean' }
            }
        }))
    } catch (error) {
        throw new Error(`${(error as Error).message}\n\n${USAGE}`)
    }
    return {
        apps: values.app ?? [], records: values.records ?? [],
        port: whole('port', values.port, 8080, 0, 65535), nodes: whole('nodes', values.nodes, 1, 1, 16),
        data: values.data ?? null, fresh: values.fresh ?? false, now: values.now ?? null,
        control: values.control ?? false, background: !values['no-background'],
        unknownQueryFields: oneOf('unknown-query-fields', values['unknown-query-fields'] ?? 'error', ['error', 'drop'] as const), unstableSort: values['unstable-sort'] ?? false
    }
}

/** Starts an instance as the command line says, prints that it is ready, and ends it on a signal. */
export async function main(): Promise<void> {
    const instance = await startInstance(parseCommandLine(process.argv.slice(2)))
    let ending = false
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
        process.on(signal, () => {
            if (ending) return
            ending = true
            void instance.stop().then(() => process.exit(0))
        })
    }
    process.stdout.write(`${JSON.stringify({ ready: true, url: instance.url })}\n`)
}

if (require.main === module) {
    main().catch((error: Error) => {
        process.stderr.write(`${error.message}\n`)
        process.exit(1)
    })
}

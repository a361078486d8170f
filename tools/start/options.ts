import { parseArgs } from 'node:util'

export interface StartOptions {
    port: number
    glancePort: number
    data: string | null
    nodes: number
    fresh: boolean
    build: boolean
    demo: boolean
}

export const USAGE = `npm start [-- options]
  --port N          port of the local instance (8080)
  --glance-port N   port of the local Glance service (8081)
  --data DIR        keep the instance's data in DIR (default: in memory, gone when it ends)
  --nodes N         cluster nodes (2)
  --fresh           with --data: forget what is there
  --no-build        use the build that is there
  --no-demo         no demo accounts, customers, incidents and settings`

function count(name: string, value: string | undefined, fallback: number, most: number): number {
    if (value === undefined)
        return fallback
    const number = Number(value)
    if (!Number.isInteger(number) || number < 1 || number > most)
        throw new Error(`--${name} must be a whole number from 1 to ${most}, not "${value}".\n\n${USAGE}`)
    return number
}

/** Reads the command line; null when only help was requested. Throws with the usage on an unknown option or a value out of range. */
export function startOptions(args: string[]): StartOptions | null {
    let values
    try {
        ({ values } = parseArgs({
            args,
            options: {
                port: { type: 'string' }, 'glance-port': { type: 'string' }, data: { type: 'string' }, nodes: { type: 'string' },
                fresh: { type: 'boolean' }, 'no-build': { type: 'boolean' }, 'no-demo': { type: 'boolean' }, help: { type: 'boolean', short: 'h' }
            }
        }))
    } catch (error) {
        throw new Error(`${(error as Error).message}\n\n${USAGE}`)
    }
    if (values.help)
        return null
    return {
        port: count('port', values.port, 8080, 65535),
        glancePort: count('glance-port', values['glance-port'], 8081, 65535),
        data: values.data ?? null,
        nodes: count('nodes', values.nodes, 2, 16),
        fresh: values.fresh ?? false,
        build: !values['no-build'],
        demo: !values['no-demo']
    }
}

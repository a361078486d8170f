import { join } from 'node:path'
import { buildSync } from 'esbuild'
import { insensitive, text, type Incoming, type Reply } from '../http'

/** Where the vendor's browser scripts are [D]. */
export const SCRIPTS_PATH = '/cobrowse/CobrowseJS.ashx'

/** `script` of the address: none for a customer's site, else the agent's [D] or presence without cobrowsing [D]. */
const SOURCES: Readonly<Record<string, string>> = { '': 'visitor', presencevisitor: 'presence-visitor', presenceagent: 'agent' }

const built = new Map<string, string>()

function build(source: string): string {
    const known = built.get(source)
    if (known !== undefined) return known
    const result = buildSync({ entryPoints: [join(__dirname, `../browser/${source}.ts`)], bundle: true, format: 'iife', target: 'es2020', charset: 'utf8', write: false, legalComments: 'none' })
    const script = `/* Local Glance service - a stand-in */\n${result.outputFiles[0]!.text}`
    built.set(source, script)
    return script
}

/** Serves a stand-in of a vendor's script, to anyone: as a content delivery network does. */
export function answerScript(request: Incoming): Reply {
    const source = SOURCES[(insensitive(request.query)('script') ?? '').toLowerCase()]
    if (source === undefined) return text('There is no such script here.', 404)
    return { status: 200, type: 'text/javascript; charset=utf-8', body: build(source), headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } }
}

import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compare, type Surface } from './compare'
import { readApiPage, type ApiPage } from './pages'

const FOLDER = 'markdown/api-reference/'

/** Names and pages (below server-api-reference) of what is documented for the global scope only, and pages that name nothing. */
type Globals = Record<'apis' | 'namespaced' | 'passedOver', Record<string, string>>

/** The pages of the server API out of a clone (bare or not) of ServiceNow's documentation. */
function pagesOf(clone: string): ApiPage[] {
    const git = (...args: string[]) => execFileSync('git', ['-C', clone, ...args], { encoding: 'utf8', maxBuffer: 64 << 20 })
    return git('ls-tree', '-r', '--name-only', 'HEAD', `${FOLDER}server-api-reference/`).split('\n').filter(path => path.endsWith('.md'))
        .map(path => readApiPage(path.slice(FOLDER.length), git('show', `HEAD:${path}`)))
        .filter(page => page !== null)
}

/**
 * `npx tsx tools/fidelity/surface/main.ts CLONE [--write]`: holds test/instance/glide/surface.json and test/instance/glide/global-apis.json against a
 * clone of the public repository ServiceNow/ServiceNowDocs. Says what they lack and what no page has; with `--write` members are taken from the pages.
 * Which class a page is about, and its namespace, stays a matter of review. Exit code 1 when something differs.
 */
function main(clone: string | undefined, write: boolean): void {
    if (clone === undefined)
        throw new Error('Name a clone of https://github.com/ServiceNow/ServiceNowDocs')
    const file = join(__dirname, '../../../test/instance/glide/surface.json')
    const surface = JSON.parse(readFileSync(file, 'utf8')) as Surface
    const { apis, namespaced, passedOver } = JSON.parse(readFileSync(join(__dirname, '../../../test/instance/glide/global-apis.json'), 'utf8')) as Globals
    const pages = pagesOf(clone)
    const { differences, corrected } = compare(surface, [...Object.values(apis), ...Object.values(namespaced), ...Object.keys(passedOver)], pages)
    for (const line of differences)
        process.stdout.write(`${line}\n`)
    process.stdout.write(`${JSON.stringify({ name: 'surface', pages: pages.length, apis: Object.keys(surface.apis).length, differences: differences.length })}\n`)
    if (write)
        // One line for each list, as the file has it.
        writeFileSync(file, `${JSON.stringify(corrected, null, 4).replace(/\[\s+([^\]]*?)\s+\]/g, (_all, list: string) => `[${list.replace(/\s*\n\s*/g, ' ')}]`)}\n`)
    else if (differences.length > 0)
        process.exitCode = 1
}

try {
    const [clone, ...rest] = process.argv.slice(2)
    main(clone, rest.includes('--write'))
} catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    process.exitCode = 1
}

/**
 * Code of the instance in a few files of JavaScript, so that its threads need not turn hundreds of files of TypeScript into it at each start. The folder's
 * name is a digest of all that the files are made from, so an outdated one is never used; it appears under its name only when it is whole, so several
 * processes may be at it.
 */
const { createHash } = require('node:crypto')
const { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } = require('node:fs')
const path = require('node:path')

const ROOT = path.join(__dirname, '../..')
const FOLDER = path.join(ROOT, '.build/instance-code')

/** One file per kind of thread. */
const ENTRIES = { cli: 'cli.ts', node: 'node/node.ts', thread: 'store/thread.ts' }

/** Folders of no use to a running instance, and the one file of data that is read when it is needed. */
const PASSED_OVER = new Set(['fixtures', 'testing', 'assets', 'platform-schema.json'])

const WEEK = 7 * 86_400_000

function sources(folder) {
    return readdirSync(folder, { withFileTypes: true }).sort((one, other) => one.name < other.name ? -1 : 1).flatMap(entry => {
        const file = path.join(folder, entry.name)
        if (PASSED_OVER.has(entry.name) || entry.name.endsWith('.test.ts')) return []
        return entry.isDirectory() ? sources(file) : /\.(ts|json|cjs)$/.test(entry.name) ? [file] : []
    })
}

function digest() {
    const hash = createHash('sha256').update(ROOT).update(process.version)
    for (const file of [path.join(ROOT, 'tsconfig.json'), path.join(ROOT, 'node_modules/esbuild/package.json'), ...sources(__dirname)]) {
        hash.update(file).update('\0').update(readFileSync(file)).update('\0')
    }
    return hash.digest('hex').slice(0, 16)
}

/** A module finds the files beside its source by `__dirname`, which must go on to name the source's folder. */
const keepFolders = {
    name: 'keep-folders',
    setup(build) {
        build.onLoad({ filter: /\.ts$/ }, ({ path: file }) => {
            if (path.relative(__dirname, file).startsWith('..')) throw new Error(`${file} is no part of the local instance, and is imported by it`)
            const text = readFileSync(file, 'utf8')
            return { contents: text.includes('__dirname') ? `const __dirname = ${JSON.stringify(path.dirname(file))}; ${text}` : text, loader: 'ts' }
        })
    }
}

async function build(target) {
    const draft = `${target}.${process.pid}-${Math.random().toString(36).slice(2)}`
    mkdirSync(draft, { recursive: true })
    await require('esbuild').build({
        entryPoints: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, path.join(__dirname, file)])),
        outdir: draft, bundle: true, platform: 'node', format: 'cjs', target: `node${process.versions.node}`, packages: 'external',
        sourcemap: true, sourcesContent: false, tsconfig: path.join(ROOT, 'tsconfig.json'), plugins: [keepFolders], logLevel: 'silent'
    })
    try {
        renameSync(draft, target)
    } catch (error) {
        // Another process was faster.
        rmSync(draft, { recursive: true })
        if (!existsSync(target)) throw error
    }
    for (const old of readdirSync(FOLDER).map(name => path.join(FOLDER, name))) {
        if ((statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < Date.now() - WEEK) rmSync(old, { recursive: true, force: true })
    }
}

/** Folder of the code as it is now; made when it is not there. */
module.exports.bundle = async () => {
    const target = path.join(FOLDER, digest())
    if (existsSync(target)) utimesSync(target, new Date(), new Date())
    else await build(target)
    return target
}

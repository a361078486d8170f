import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build, transform } from 'esbuild'

/**
 * Runs before every `now-sdk build` (the SDK calls it by its name): makes one script of the card in `src/client`, and the pages that load it, with the
 * script's digest in its address, so that no browser goes on with an old one. What it writes is ignored by git and the same for the same source.
 */
const SCRIPT = 'src/fluent/ui-scripts/glance-card.generated.js'
const PAGES = {
    'src/fluent/formatters/glance-card.xml': 'src/fluent/formatters/glance-card.generated.xml',
    'src/fluent/ui-pages/card.html': 'src/fluent/ui-pages/card.generated.html'
}
/** What the oldest browsers that ServiceNow supports and its own minifier read. */
const TARGET = 'es2017'

/** Style sheets are imported as texts, in their shortest form. */
const styleTexts = {
    name: 'style-texts',
    setup(bundler) {
        bundler.onLoad({ filter: /\.css$/ }, async ({ path }) => {
            const { code } = await transform(readFileSync(path, 'utf8'), { loader: 'css', minify: true, charset: 'utf8' })
            return { contents: code.trim(), loader: 'text' }
        })
    }
}

/** The card as one script that leaves no name on the page. */
export async function bundleClient(rootDir) {
    const { outputFiles } = await build({
        absWorkingDir: rootDir,
        entryPoints: ['src/client/main.ts'],
        bundle: true,
        write: false,
        format: 'iife',
        platform: 'browser',
        target: TARGET,
        minify: true,
        sourcemap: false,
        legalComments: 'none',
        charset: 'ascii',
        jsx: 'transform',
        jsxFactory: 'h',
        plugins: [styleTexts],
        logLevel: 'silent'
    })
    return outputFiles[0].text
}

export default async function prebuild({ rootDir, logger }) {
    const write = (path, text) => {
        mkdirSync(dirname(join(rootDir, path)), { recursive: true })
        writeFileSync(join(rootDir, path), text)
    }
    const script = await bundleClient(rootDir)
    write(SCRIPT, script)
    const version = createHash('sha256').update(script).digest('hex').slice(0, 12)
    for (const [source, made] of Object.entries(PAGES)) {
        write(made, readFileSync(join(rootDir, source), 'utf8').replaceAll('@version@', version))
    }
    logger?.info(`Glance Card: ${script.length} characters, version ${version}`)
}

const { createHash } = require('node:crypto')
const { transformSync, version } = require('esbuild')

/**
 * Turns TypeScript into what jest runs, by the compiler that also bundles the app and the local instance: types are checked by `npm run typecheck`, once for
 * the whole project. A call of jest.mock would not be moved above the imports; the tests use none, they hand stand-ins over as arguments.
 */
const OPTIONS = { format: 'cjs', target: `node${process.versions.node}`, loader: 'ts', sourcemap: 'inline' }

module.exports = {
    getCacheKey: (source, file) => createHash('sha256').update([version, JSON.stringify(OPTIONS), file, source].join('\0')).digest('hex'),
    process: (source, file) => ({ code: transformSync(source, { ...OPTIONS, sourcefile: file }).code })
}

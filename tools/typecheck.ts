import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** Each part has its own rules: the app's modules run on ServiceNow's engine, tests and tools on Node. */
const PROJECTS = ['src/server/tsconfig.json', 'src/client/tsconfig.json', 'tsconfig.json']

const root = join(__dirname, '..')
let failed = false
for (const project of PROJECTS) {
    const run = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '--noEmit', '-p', project], { cwd: root, stdio: 'inherit' })
    failed ||= run.status !== 0
}
process.exitCode = failed ? 1 : 0

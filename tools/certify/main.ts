import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { judge, RULES } from './index'
import { OPEN_RULES } from './open-rules'
import { REVIEWED } from './reviewed'
import { readSubject } from './subject'

/**
 * Checks certification and security rules over the built records: one JSON object per line; rules that no program checks have `passed: null`.
 * Exits 1 when a rule fails. Option: `--app DIR` (default dist/app).
 */
function main(args: readonly string[]): number {
    const root = join(__dirname, '../..')
    const app = resolve(args.includes('--app') ? args[args.indexOf('--app') + 1]! : process.env.APP_DIR ?? join(root, 'dist/app'))
    if (!existsSync(app)) {
        process.stderr.write(`${app} is not there: npm run build first\n`)
        return 1
    }
    const subject = readSubject(root, app)
    const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
    let failed = false
    for (const rule of RULES) {
        const { findings, reviewed, ...verdict } = judge(rule, subject, REVIEWED)
        failed ||= !verdict.passed
        say({ ...verdict, findings: findings.map(({ file, message }) => ({ file, message })), ...reviewed.length ? { reviewed } : {} })
    }
    for (const { id, title, why } of OPEN_RULES)
        say({ rule: id, title, passed: null, why })
    return failed ? 1 : 0
}

process.exitCode = main(process.argv.slice(2))

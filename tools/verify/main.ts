import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readBuild } from '../records/read'
import { instanceClient } from './client'
import { NOT_PROVEN, verify } from './index'

const USAGE = `usage: npm run verify -- --url https://INSTANCE.service-now.com --user NAME [--password-env VARIABLE] [--app DIR]
The password is read from an environment variable (default: VERIFY_PASSWORD), so that it stands in no command line.`

/** Post-install check: one line for each thing checked. Exits 1 when something fails, 2 when it could not start. */
async function main(args: readonly string[]): Promise<number> {
    const option = (name: string): string | undefined => args.includes(`--${name}`) ? args[args.indexOf(`--${name}`) + 1] : undefined
    const say = (text: string) => process.stdout.write(`${text}\n`)
    const [url, user] = [option('url'), option('user')]
    const variable = option('password-env') ?? 'VERIFY_PASSWORD'
    const password = process.env[variable]
    const app = resolve(option('app') ?? process.env.APP_DIR ?? join(__dirname, '../../dist/app'))
    const missing = !url || !user ? USAGE : password === undefined ? `${variable} is not set\n${USAGE}` : !existsSync(app) ? `${app} is not there: npm run build first` : null
    if (missing !== null) {
        process.stderr.write(`${missing}\n`)
        return 2
    }
    const results = await verify(readBuild(app), instanceClient(url!, user!, password!))
    for (const { check, outcomes } of results)
        outcomes.forEach(({ state, what, fix }) => say(`${state.padEnd(7)}  ${check}: ${what}${fix ? `. To do: ${fix}` : ''}`))
    const proven = results.filter(result => result.outcomes.every(outcome => outcome.state === 'pass')).flatMap(result => result.proves)
    say(`proven here: ${proven.join('; ') || 'nothing'}`)
    say(`not proven by this program: ${NOT_PROVEN.join('; ')}`)
    const count = (state: string) => results.flatMap(result => result.outcomes).filter(outcome => outcome.state === state).length
    say(`${count('pass')} passed, ${count('fail')} failed, ${count('unknown')} unknown`)
    return count('fail') > 0 ? 1 : 0
}

main(process.argv.slice(2)).then(code => { process.exitCode = code }, (error: Error) => {
    process.stderr.write(`${error.message}${error.cause instanceof Error ? `: ${error.cause.message}` : ''}\n`)
    process.exitCode = 2
})

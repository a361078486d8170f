import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Where Debian, Ubuntu and other systems put a Chromium. `CHROMIUM_PATH` comes first. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium']

function find(): string | undefined {
    return [process.env.CHROMIUM_PATH, ...PLACES].find(path => path && existsSync(path))
}

/**
 * Path of a Chromium for the browser tests: found, or installed from Debian's packages when we may. Throws with what to do next;
 * browser tests are never skipped.
 */
export function chromium(say: (text: string) => void = () => undefined): string {
    const found = find()
    if (found)
        return found
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
    say('no Chromium found: installing Debian\'s package chromium')
    for (const command of [['apt-get', 'update', '-qq'], ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium']]) {
        const [program, ...args] = [...sudo, ...command]
        const run = spawnSync(program!, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
        if (run.status !== 0)
            throw new Error(`The browser tests need Chromium. Install it (apt-get install chromium) or set CHROMIUM_PATH.\n${command.join(' ')}: ${run.stderr ?? run.error?.message ?? ''}`)
    }
    const installed = find()
    if (!installed)
        throw new Error('The browser tests need Chromium: its package is installed, but no program was found. Set CHROMIUM_PATH.')
    return installed
}

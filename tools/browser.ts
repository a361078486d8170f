import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Where Debian, Ubuntu and other systems put a Chromium. `CHROMIUM_PATH` comes first. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/snap/bin/chromium']
/** The same without a window to draw. `CHROMIUM_HEADLESS_PATH` comes first. */
const HEADLESS_PLACES = ['/usr/bin/chromium-headless-shell']

type Say = (text: string) => void

const find = (places: readonly (string | undefined)[]): string | undefined => places.find(path => path && existsSync(path))
const findChromium = () => find([process.env.CHROMIUM_PATH, ...PLACES])
const findHeadless = () => find([process.env.CHROMIUM_HEADLESS_PATH, ...HEADLESS_PLACES])

/** Installs a package of Debian's. What went wrong, or null. */
function install(name: string): string | null {
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
    for (const command of [['apt-get', 'update', '-qq'], ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', name]]) {
        const [program, ...args] = [...sudo, ...command]
        const run = spawnSync(program!, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
        if (run.status !== 0)
            return `${command.join(' ')}: ${run.stderr ?? run.error?.message ?? ''}`
    }
    return null
}

/**
 * Path of Chromium as people have it, pop-up blocker included: found, or installed from Debian's packages when we may. Throws with what to do next;
 * browser tests are never skipped.
 */
export function chromium(say: Say = () => undefined): string {
    const found = findChromium()
    if (found)
        return found
    say('no Chromium found: installing Debian\'s package chromium')
    const problem = install('chromium')
    if (problem)
        throw new Error(`The browser tests need Chromium. Install it (apt-get install chromium) or set CHROMIUM_PATH.\n${problem}`)
    const installed = findChromium()
    if (!installed)
        throw new Error('The browser tests need Chromium: its package is installed, but no program was found. Set CHROMIUM_PATH.')
    return installed
}

/**
 * Path of Chromium's headless shell: the same engine without a window, pop-up blocker and extensions, for a third less processor time in the card's tests.
 * Where there is none, Chromium itself.
 */
export const headlessChromium = (): string => findHeadless() ?? chromium()

/** Has both browsers in place before the tests begin. A system without a package of the headless shell goes without. */
export function installBrowsers(say: Say): Record<'CHROMIUM_PATH' | 'CHROMIUM_HEADLESS_PATH', string> {
    const full = chromium(say)
    if (!findHeadless()) {
        say('no headless shell of Chromium found: installing Debian\'s package chromium-headless-shell')
        if (install('chromium-headless-shell'))
            say('there is none to be had here: the tests use Chromium itself')
    }
    return { CHROMIUM_PATH: full, CHROMIUM_HEADLESS_PATH: findHeadless() ?? full }
}

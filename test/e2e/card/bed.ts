import { chromium, type Browser } from 'playwright-core'
import { chromium as chromiumPath, headlessChromium } from '../../../tools/browser'
import { DEMO_PARTNER } from '../../demo/seed'
import { startEnvironment, type Environment, type EnvironmentOptions } from '../environment'
import { CONFIGURATION } from '../card-support'
import { APP, companyId, logIn, script } from '../jobs-support'
import { someone, type PersonOptions, type Someone } from './people'

/** Both clocks and the browsers' begin here; none stands still. */
export const START = '2026-06-15T09:00:00Z'
export const VISITOR = 'V1001'

/** As a person has it: with scroll bars and, where it matters, the pop-up blocker, which Playwright would switch off, and without anything that calls home. */
const startBrowser = (popUpBlocker: boolean): Promise<Browser> => chromium.launch({
    executablePath: popUpBlocker ? chromiumPath() : headlessChromium(), ignoreDefaultArgs: ['--disable-popup-blocking', '--hide-scrollbars'],
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
})

const DEMO_SETTINGS = { is_default: true, api_key: DEMO_PARTNER.apiKey, agent_script: false }
const DEMO_CONFIGURATION = { active: true, condition: '', buttons: 'cobrowse,screen_share,video,join_with_key', visitor_id_field: 'caller_id.employee_number' }

type Row = Record<string, unknown>

/** The built app with the card on the incident form, as an administrator has placed it, and people who use it. */
export interface Bed {
    readonly environment: Environment
    readonly browser: Browser
    /** Address of the form of an incident of the demo, by its place in the list. */
    form(incident?: number): string
    /** Somebody with a browser of their own whose clock is the test's, logged in at the instance; '' for a visitor. */
    person(user: string, options?: PersonOptions): Promise<Someone>
    /** Changes the company's settings. */
    settings(values: Row): Promise<void>
    /** Changes the display configuration of incidents. */
    configure(values: Row): Promise<void>
    /** Plays the visitor without a browser: `arrive`, `leave`, `accept`, `decline`, `start`, `stop`, ... */
    visitor(act: string, details?: Row): Promise<void>
    /** So many seconds go by, on the instance, at Glance and in these browsers; what their cards ask by then is answered. */
    pass(seconds: number, ...people: Someone[]): Promise<void>
    /** Tells the local Glance service to fail in these ways; in none, without any. */
    fail(...rules: Row[]): Promise<void>
    /** What was wrong on anybody's pages. */
    faults(): string[]
    /** Everybody leaves; what was wrong on their pages. Nothing is left of their sessions, and all settings are the demo's again. */
    leave(): Promise<string[]>
    stop(): Promise<void>
}

/** Puts the formatter and the related list on the form of incidents, on the pages that an administrator has for it. */
async function place(admin: Someone): Promise<void> {
    const { page } = admin
    await admin.open('/configure_form.do?table=incident')
    await page.getByLabel('Field or formatter').selectOption({ label: 'Glance Card' })
    await page.getByRole('button', { name: 'Add to the form' }).click()
    await page.locator('#output_messages', { hasText: 'Glance Card is on the form now' }).waitFor()
    await admin.open('/configure_related_lists.do?table=incident')
    await page.getByLabel('Glance Sessions').check()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.locator('#output_messages', { hasText: 'Related lists saved' }).waitFor()
}

/** `popUpBlocker`: the browser blocks windows that no click opened. The headless shell, which the others use, has no blocker. */
export async function startBed({ popUpBlocker = false, ...options }: EnvironmentOptions & { popUpBlocker?: boolean } = {}): Promise<Bed> {
    const [started, opened] = await Promise.allSettled([startEnvironment({ now: START, ...options }), startBrowser(popUpBlocker)])
    if (started.status === 'rejected' || opened.status === 'rejected') {
        await Promise.all([started.status === 'fulfilled' ? started.value.stop() : null, opened.status === 'fulfilled' ? opened.value.close() : null])
        throw started.status === 'rejected' ? started.reason : (opened as PromiseRejectedResult).reason
    }
    const [environment, browser] = [started.value, opened.value]
    const hosts = [environment.url, environment.glanceUrl].map(url => new URL(url).host)
    const people: Someone[] = []
    const cookies = new Map<string, Promise<string>>()
    let now = Date.parse(START)

    const cookie = (user: string) => {
        const known = cookies.get(user) ?? logIn(environment, user)
        cookies.set(user, known)
        return known
    }
    const bed: Bed = {
        environment, browser,
        form: (incident = 0) => `/incident.do?sys_id=${environment.demo.incidents[incident]}`,
        async person(user, more = {}) {
            const one = await someone(browser, environment.url, hosts, { time: new Date(now).toISOString(), ...user === '' ? {} : { cookie: await cookie(user) }, ...more })
            people.push(one)
            return one
        },
        async settings(values) {
            await environment.as('glance.admin').update(`${APP}_company_settings`, await companyId(environment), values)
        },
        async configure(values) {
            const admin = environment.as('glance.admin')
            const [row] = await admin.rows(CONFIGURATION, 'table=incident', 'sys_id')
            await admin.update(CONFIGURATION, row!.sys_id!, values)
        },
        async visitor(act, details = {}) {
            await environment.glance('POST', '/_control/act', { visitorId: VISITOR, do: act, ...details })
        },
        async pass(seconds, ...whose) {
            now += seconds * 1000
            await environment.glance('POST', '/_control/clock', { advance: seconds })
            await environment.instance('POST', '/_instance/clock', { advance: seconds })
            await Promise.all(whose.map(async one => {
                await one.context.clock.fastForward(seconds * 1000)
                await one.answered()
            }))
        },
        fail: async (...rules) => {
            await environment.glance('POST', '/_control/faults', rules)
        },
        faults: () => people.flatMap(one => one.faults),
        async leave() {
            const wrong = bed.faults()
            await Promise.all(people.splice(0).map(one => one.close()))
            await environment.glance('POST', '/_control/reset')
            await environment.instance('POST', '/_instance/drain')
            await script(environment, `['session_guest', 'session', 'presence', 'sync_event'].forEach(function (name) { new GlideRecord('${APP}_' + name).deleteMultiple() })`)
            await bed.settings({ ...DEMO_SETTINGS, ...options.company })
            await bed.configure(DEMO_CONFIGURATION)
            // Later than any answer in a cache is good for, and than the floor of *Sync now*.
            await bed.pass(61)
            return wrong
        },
        async stop() {
            await browser.close()
            await environment.stop()
        }
    }
    try {
        await place(await bed.person('admin'))
        return bed
    } catch (error) {
        await bed.stop()
        throw error
    }
}

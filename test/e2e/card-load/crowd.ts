import { appStatements, type Stats } from '../../faults/scenario'
import { startMeasuredBrowser } from '../browser'
import { startEnvironment, type Environment } from '../environment'
import { freeze, pass } from '../jobs-support'
import type { Sent } from '../page-requests'
import { crowdPage, type CrowdPage } from './crowd-page'
import { seedCrowd, type CrowdPeople } from './crowd-people'

export interface CrowdOptions {
    agents: number
    /** Agents who touch their page all the time, of all; the others only look at it. */
    working: number
    records: number
    /** Callers of the records. */
    visitors: number
    /** Minutes of work. */
    minutes: number
    nodes: number
    report?: (line: string) => void
}

/** What happened while agents had the cards of all records open. */
export interface CrowdReport {
    cards: number
    /** Requests of the cards while they loaded. */
    load: Pick<Sent, 'card' | 'presence' | 'other'>
    loadStatements: number
    /** Questions about presence in the minutes of work. */
    polls: { working: number, looking: number }
    /** Most questions of one agent's cards within a minute. */
    mostInMinute: { working: number, looking: number }
    /** Statements of the app in the minutes of work. */
    statements: number
    glance: GlanceReport
    /** Cards that show something else than what is so after the minutes of work. */
    wrong: string[]
    /** Requests in ten minutes, once ten minutes have gone by without input. */
    quiet: { inbound: number, glance: number }
    /** Questions of the cards of one agent who comes back. */
    woken: number
    failed: string[]
}

export interface GlanceReport {
    lookups: number
    /** All other requests. */
    others: number
    /** Most look-ups of one visitor within an interval, wherever it begins. */
    mostInInterval: number
}

/** Milliseconds: a visitor is asked about once in that time (product row B6). */
export const INTERVAL = 15_000
/** Minutes without input after which cards ask nothing. */
const SLEEPS_AFTER = 10
/** Minutes after that in which all must be quiet. */
const QUIET = 10
const START = '2026-06-15T09:05:00Z'
const STEP = 1000
/** Seconds between two touches of an agent who works, and between visitors who come and go. */
const TOUCHES = 20
const CHANGES = 20
/** Seconds before the end in which nobody comes or goes, so that every card can know. */
const STILL = 75

export async function runCrowd(options: CrowdOptions): Promise<CrowdReport> {
    const environment = await startEnvironment({ now: START, nodes: options.nodes, company: { presence: true } })
    const ending = [() => environment.stop()]
    try {
        const browser = await startMeasuredBrowser()
        ending.unshift(() => browser.close())
        await freeze(environment, START)
        const people = await seedCrowd(environment, options.agents, options.records, options.visitors)
        const counting = async (work: () => Promise<void>) => {
            await environment.instance('DELETE', '/_instance/stats')
            await work()
            return appStatements(await environment.instance<unknown>('GET', '/_instance/stats') as Stats)
        }
        const pages: CrowdPage[] = []
        const loadStatements = await counting(async () => {
            for (const agent of people.agents)
                pages.push(await crowdPage(browser, environment, agent, START, people.records.map(({ sysId }) => sysId)))
        })
        options.report?.(`${options.agents * options.records} cards are open`)
        const crowd = new Crowd(environment, pages, people, options)
        const load = total(await crowd.sent())
        const statements = await counting(() => crowd.work())
        const worked = await crowd.sent()
        const wrong = await crowd.wrong()
        const glance = await crowd.glance()
        const quiet = await crowd.quiet()
        const woken = await crowd.wake()
        const last = await crowd.sent()
        return {
            cards: options.agents * options.records, load, loadStatements, statements, wrong, glance, quiet, woken,
            polls: { working: polls(worked.slice(0, options.working)), looking: polls(worked.slice(options.working)) },
            mostInMinute: crowd.mostInMinute, failed: last.flatMap(({ failed }) => failed)
        }
    } finally {
        for (const end of ending)
            await end()
    }
}

const polls = (sent: readonly Sent[]) => sent.reduce((sum, { presence }) => sum + presence, 0)

const total = (sent: readonly Sent[]) => sent.reduce((sum, one) => ({
    card: sum.card + one.card, presence: sum.presence + one.presence, other: sum.other + one.other
}), { card: 0, presence: 0, other: 0 })

interface Logged { time: string, path: string, parameters: Record<string, string> }

/** The pages and the clocks of a crowd, in step. */
class Crowd {
    readonly mostInMinute = { working: 0, looking: 0 }
    private readonly present = new Set<string>()

    constructor(
        private readonly environment: Environment, private readonly pages: readonly CrowdPage[],
        private readonly people: CrowdPeople, private readonly options: CrowdOptions
    ) {}

    sent = (): Promise<Sent[]> => Promise.all(this.pages.map(page => page.sent()))

    /** So much time goes by for everybody. */
    private async step(milliseconds: number): Promise<void> {
        await pass(this.environment, milliseconds / 1000)
        await Promise.all(this.pages.map(page => page.pass(milliseconds)))
    }

    /** The minutes of work: some agents touch their pages, visitors come and go. */
    async work(): Promise<void> {
        const seconds = this.options.minutes * 60
        let minute = await this.sent()
        for (let second = 0; second < seconds; second += STEP / 1000) {
            if (second % CHANGES === 0 && second <= seconds - STILL)
                await this.comeAndGo(second / CHANGES)
            if (second % TOUCHES === 0)
                await Promise.all(this.pages.slice(0, this.options.working).map(page => page.touch()))
            await this.step(STEP)
            if ((second + STEP / 1000) % 60 === 0) {
                const before = minute
                minute = await this.sent()
                this.note(minute.map((sent, index) => sent.presence - before[index]!.presence))
                this.options.report?.(`minute ${(second + 1) / 60}: ${minute.map((sent, index) => sent.presence - before[index]!.presence).join(' ')} questions`)
            }
        }
    }

    private note(asked: readonly number[]): void {
        const { working } = this.options
        this.mostInMinute.working = Math.max(this.mostInMinute.working, ...asked.slice(0, working))
        this.mostInMinute.looking = Math.max(this.mostInMinute.looking, ...asked.slice(working))
    }

    /** One visitor in twenty comes or goes, others each time. */
    private async comeAndGo(round: number): Promise<void> {
        const changing = this.people.visitorIds.filter((_id, index) => (index + round) % 20 === 0)
        for (const id of changing) {
            if (!this.present.delete(id))
                this.present.add(id)
        }
        await this.environment.glance('POST', '/_control/visitors', changing.map(visitorId => ({ visitorId, present: this.present.has(visitorId) })))
    }

    async wrong(): Promise<string[]> {
        const found: string[] = []
        for (const [index, page] of this.pages.entries()) {
            const states = await page.states()
            for (const { sysId, visitorId } of this.people.records) {
                const wanted = this.present.has(visitorId) ? 'present' : 'ready'
                if (states[sysId] !== wanted)
                    found.push(`${this.people.agents[index]}, ${visitorId}: ${states[sysId]} instead of ${wanted}`)
            }
        }
        return found
    }

    async glance(): Promise<GlanceReport> {
        const { requests } = await this.environment.glance<{ requests: Logged[] }>('GET', '/_control/requests')
        const times = new Map<string, number[]>()
        for (const { time, path, parameters } of requests) {
            if (path === '/lookupvisitor')
                times.set(parameters.visitorid!, [...times.get(parameters.visitorid!) ?? [], Date.parse(time)])
        }
        const lookups = requests.filter(({ path }) => path === '/lookupvisitor').length
        const within = (all: readonly number[]) => Math.max(...all.map(from => all.filter(time => time >= from && time < from + INTERVAL).length))
        return { lookups, others: requests.length - lookups, mostInInterval: Math.max(...[...times.values()].map(within)) }
    }

    /** Nobody touches anything: until the cards sleep, and ten minutes more, whose requests are counted. */
    async quiet(): Promise<{ inbound: number, glance: number }> {
        await this.minutes(SLEEPS_AFTER)
        const before = await this.counts()
        await this.minutes(QUIET)
        const after = await this.counts()
        return { inbound: after.inbound - before.inbound, glance: after.glance - before.glance }
    }

    /** Minutes in larger steps, but less than what a card waits for an answer. */
    private async minutes(count: number): Promise<void> {
        for (let second = 0; second < count * 60; second += 10)
            await this.step(10_000)
    }

    private async counts(): Promise<{ inbound: number, glance: number }> {
        const sent = total(await this.sent())
        const { total: glance } = await this.environment.glance<{ total: number }>('GET', '/_control/requests?operation=none')
        return { inbound: sent.card + sent.presence + sent.other, glance }
    }

    /** The first agent comes back. */
    async wake(): Promise<number> {
        const page = this.pages[0]!
        const before = await page.sent()
        await page.touch()
        await page.pass(STEP)
        return (await page.sent()).presence - before.presence
    }
}

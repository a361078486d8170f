import type { Page } from 'playwright-core'

/** Questions of a page so far, by the route of the card's API that they went to. */
export interface Sent {
    card: number
    presence: number
    other: number
    /** Answers that were no success, and requests that got none. */
    failed: string[]
}

interface Watched extends Sent {
    /** Questions whose answer has not come yet. */
    open(): number
    idle(): Promise<void>
}

/**
 * Runs in the page before its scripts: counts what it asks, and tells when all of it is answered and the page's own scripts have done what they do with the
 * answers. Only of answers that are read as JSON.
 */
export function watchRequests(): void {
    const ask = window.fetch.bind(window)
    const { port1, port2 } = new MessageChannel()
    let open = 0
    let waiting: (() => void)[] = []
    port1.onmessage = () => {
        if (open === 0)
            waiting.splice(0).forEach(resolve => resolve())
    }
    // What follows an answer runs first; timers of the page are the test's, a message is not.
    const done = () => {
        open--
        port2.postMessage(0)
    }
    const watched: Watched = {
        card: 0, presence: 0, other: 0, failed: [],
        open: () => open,
        idle: () => new Promise(resolve => {
            waiting = [...waiting, resolve]
            port2.postMessage(0)
        })
    }
    window.fetch = async (input, init) => {
        const kind = /\/glance\/v1\/(card|presence)\//.exec(String(input))?.[1] as 'card' | 'presence' | undefined
        watched[kind ?? 'other']++
        open++
        try {
            const response = await ask(input, init)
            if (!response.ok)
                watched.failed.push(`${response.status} ${String(input)}`)
            const read = response.json.bind(response)
            response.json = () => read().finally(done)
            return response
        } catch (error) {
            watched.failed.push(`${String(error)} ${String(input)}`)
            done()
            throw error
        }
    }
    Object.assign(window, { requestsByTest: watched })
}

/** Waits until everything that the page has asked is answered; how much it has asked so far. */
export const answeredOn = (page: Page): Promise<number> => page.evaluate(async () => {
    const { requestsByTest } = window as unknown as { requestsByTest: Watched }
    await requestsByTest.idle()
    return requestsByTest.card + requestsByTest.presence + requestsByTest.other
})

/** How many questions the page has asked so far, and how many of them wait for their answer. */
export const countsOn = (page: Page): Promise<{ asked: number, open: number }> => page.evaluate(() => {
    const { card, presence, other, open } = (window as unknown as { requestsByTest: Watched }).requestsByTest
    return { asked: card + presence + other, open: open() }
})

/** What the page has asked so far. */
export const sentBy = (page: Page): Promise<Sent> => page.evaluate(() => {
    const { card, presence, other, failed } = (window as unknown as { requestsByTest: Watched }).requestsByTest
    return { card, presence, other, failed }
})

/** Waits until what has changed is painted and the page has nothing left to do. */
export const painted = (page: Page): Promise<void> => page.evaluate(() => new Promise<void>(resolve => {
    requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => resolve())))
}))

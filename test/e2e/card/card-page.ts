import type { Locator, Page } from 'playwright-core'

/** A row of the history, as it reads. */
export interface PastSession {
    type: string
    status: string
    text: string
}

/**
 * The Glance Card on a page, found as a person finds things: by role and name, in its open shadow root. `state` is the name that the card's element gives
 * to what it shows.
 */
export interface CardPage {
    readonly host: Locator
    readonly page: Page
    state(): Promise<string | null>
    /** Waits until the card shows this. Fails with what it shows instead. */
    shows(...states: string[]): Promise<void>
    button(name: string | RegExp): Locator
    link(name: string | RegExp): Locator
    /** Waits until the card says this anywhere, and sees it. */
    says(text: string | RegExp): Promise<void>
    /** Everything that can be read on it. */
    text(): Promise<string>
    history(): Promise<PastSession[]>
    /** The row of the newest session. */
    newest(): Locator
    /** Waits until the newest session reads like this. */
    newestReads(text: RegExp): Promise<void>
}

export const CARD = 'x-glne-conn-card'

export function startCard(page: Page): CardPage {
    const host = page.locator(CARD)
    const rows = host.locator('[data-session]')
    const failed = async (wanted: string): Promise<never> => {
        const [state, text] = await Promise.all([host.first().getAttribute('data-state', { timeout: 1000 }).catch(() => 'no card'), host.locator('[part=card]').first().innerText({ timeout: 1000 }).catch(() => '')])
        throw new Error(`the card does not show ${wanted}; it is "${state}" and says:\n${text}`)
    }
    const card: CardPage = {
        host, page,
        state: () => host.getAttribute('data-state'),
        async shows(...states) {
            const wanted = states.map(state => `${CARD}[data-state="${state}"]`).join(', ')
            await page.locator(wanted).first().waitFor({ state: 'attached' }).catch(() => failed(states.join(' or ')))
        },
        button: name => host.getByRole('button', { name, exact: typeof name === 'string' }),
        link: name => host.getByRole('link', { name, exact: typeof name === 'string' }),
        async says(text) {
            await host.getByText(text).first().waitFor().catch(() => failed(String(text)))
        },
        text: () => host.locator('[part=card]').innerText(),
        async history() {
            const read = async (row: Locator): Promise<PastSession> => ({
                type: (await row.locator('.type').innerText()).trim(), status: (await row.locator('.status').innerText()).trim(), text: (await row.innerText()).replace(/\s+/g, ' ').trim()
            })
            return Promise.all((await rows.all()).map(read))
        },
        newest: () => rows.first(),
        async newestReads(text) {
            await rows.first().filter({ hasText: text }).waitFor().catch(() => failed(`a newest session like ${text}`))
        }
    }
    return card
}

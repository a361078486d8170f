import { benchCardCrowd } from './card-crowd'
import { benchCardPage } from './card-page'
import { benchCardScript } from './card-script'
import { benchCardServer } from './card-server'
import type { Emit } from './figure'

export const CARD_PARTS = ['script', 'server', 'page', 'crowd'] as const
export type CardPart = typeof CARD_PARTS[number]

export interface CardOptions {
    /** Records of the crowd; five agents have the cards of all of them open. */
    records: number
    /** Only these of the measurements; all when empty. */
    parts: readonly CardPart[]
    report?: (line: string) => void
}

const AGENTS = 5

/** What the Glance Card costs: script, server, browser, and a thousand of them. */
export async function benchCard({ records, parts, report }: CardOptions, emit: Emit): Promise<void> {
    const wanted = (part: CardPart) => parts.length === 0 || parts.includes(part)
    if (wanted('script'))
        await benchCardScript(emit)
    if (wanted('server'))
        await benchCardServer(emit)
    if (wanted('page'))
        await benchCardPage(emit)
    if (wanted('crowd'))
        await benchCardCrowd({ agents: AGENTS, working: 1, records, visitors: Math.ceil(records * 0.8), minutes: 10, nodes: 2, report }, emit)
}

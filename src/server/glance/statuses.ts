import { DAY_MS } from '../units.ts'

/**
 * What each status letter of a session means. Sources: Glance's public documentation of its Activity Service for the letters, and for C and X being final;
 * the rest is inferred.
 */
interface StatusFacts {
    /** How far a session has got. It only ever climbs: an answer with a lower rank is an older one. */
    rank: number
    /** Over or not, whatever else is reported; `by_end`: over once its end is reported; `locked`: over once its end is a day old. */
    over: 'yes' | 'no' | 'by_end' | 'locked'
    /** Never changes again. */
    frozen: boolean
}

/** In the order of the vendor's list. The ends other than C and X are inferred, so a documented end may still replace one of them. */
const BY_LETTER = {
    C: { rank: 7, over: 'yes', frozen: true },
    X: { rank: 7, over: 'yes', frozen: true },
    Q: { rank: 6, over: 'yes', frozen: false },
    T: { rank: 6, over: 'yes', frozen: false },
    D: { rank: 6, over: 'yes', frozen: false },
    E: { rank: 6, over: 'yes', frozen: false },
    K: { rank: 6, over: 'yes', frozen: false },
    L: { rank: 4, over: 'locked', frozen: false },
    U: { rank: 6, over: 'yes', frozen: false },
    A: { rank: 3, over: 'no', frozen: false },
    W: { rank: 2, over: 'no', frozen: false },
    J: { rank: 1, over: 'no', frozen: false }
} as const satisfies Readonly<Record<string, StatusFacts>>

export type Status = keyof typeof BY_LETTER

/** Letters of session statuses, in the order of the vendor's list. */
export const STATUSES = Object.keys(BY_LETTER) as readonly Status[]

/** Status of a session that is being set up: none of those has ended. */
export const BEING_SET_UP: Status = 'J'

/** No status was reported. */
const UNREPORTED: StatusFacts = { rank: 0, over: 'no', frozen: false }
/** A letter that this app does not know: further than a session in progress, and not as far as any known end. */
const UNKNOWN: StatusFacts = { rank: 5, over: 'by_end', frozen: false }

const FACTS: ReadonlyMap<string, StatusFacts> = new Map([['', UNREPORTED], ...STATUSES.map((letter): [string, StatusFacts] => [letter, BY_LETTER[letter]])])

const factsOf = (status: string): StatusFacts => FACTS.get(status) ?? UNKNOWN

/** How far a status is; see `StatusFacts.rank`. */
export function rank(status: string): number {
    return factsOf(status).rank
}

/** Does a session in this status never change again? */
export function isFrozen(status: string): boolean {
    return factsOf(status).frozen
}

/** May a session in this status still be open? True where no status was reported, false for a letter nobody knows. */
export function mayBeOpen(status: string): boolean {
    const { over } = factsOf(status)
    return over === 'no' || over === 'locked'
}

/** Is a session over at `now`, in milliseconds? A locked session stays open until its end is a day old. */
export function isOver(status: string, ended: number | null, now: number): boolean {
    switch (factsOf(status).over) {
        case 'yes': return true
        case 'no': return false
        case 'by_end': return ended !== null
        case 'locked': return ended !== null && now - ended > DAY_MS
    }
}

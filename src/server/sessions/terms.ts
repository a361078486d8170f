import { CHOICE } from '../platform/columns.ts'
import type { TermsRequest, TermsState } from '../contract.ts'

/** What the agent's browser saw when the visitor was asked terms (C4, B7): which state may follow which. It is no record of consent. */

export type SeenTerms = TermsRequest['status']

const { asked, started, noAnswer, declined, cancelled } = CHOICE.terms

export const SEEN: readonly SeenTerms[] = [started, noAnswer, declined, cancelled]

export type TermsStep = 'write' | 'same' | 'terms_final' | 'not_asked'

/** May `next` be noted where `state` stands? A visitor who did not answer for a while may still; everything else is the end of it. */
export function termsStep(state: TermsState, next: SeenTerms): TermsStep {
    if (state === next) {
        return 'same'
    }
    if (state === asked || state === noAnswer) {
        return 'write'
    }
    return state === '' || state === CHOICE.terms.notAsked ? 'not_asked' : 'terms_final'
}

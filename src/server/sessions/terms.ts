import { CHOICE } from '../platform/columns.ts'
import type { TermsRequest, TermsState } from '../contract.ts'

/** What the agent's browser saw when the visitor was asked to accept terms (C4, B7): which state may follow which. Not a record of consent. */

export type ReportedTerms = TermsRequest['status']

const { asked, started, noAnswer, declined, cancelled } = CHOICE.terms

export const REPORTABLE_TERMS: readonly ReportedTerms[] = [started, noAnswer, declined, cancelled]

export type TermsStep = 'write' | 'same' | 'terms_final' | 'not_asked'

/** May `next` be stored after `state`? A visitor who has not answered for a while still may; every other state is final. */
export function termsStep(state: TermsState, next: ReportedTerms): TermsStep {
    if (state === next) {
        return 'same'
    }
    if (state === asked || state === noAnswer) {
        return 'write'
    }
    return state === '' || state === CHOICE.terms.notAsked ? 'not_asked' : 'terms_final'
}

import { toSafeKey } from '../glance/links.ts'
import { cleanText, truncate } from '../glance/wire-text.ts'
import { CHOICE } from '../platform/columns.ts'
import type { Company, MissingCompany } from '../platform/company.ts'
import { say } from '../platform/messages.ts'
import type { ButtonName, CardProblem } from '../contract.ts'
import type { DisplayConfiguration, VisitorResult } from './visitor.ts'

/** Why the card cannot work, each with who can put it right (B9): the decisions, and their words. */

export type ProblemCode = MissingCompany | 'table_blocked' | 'no_display_configuration' | 'no_partner_user_id' | 'no_visitor_id' | 'bad_visitor_id' | 'glance_refuses'
    | 'presence_refused' | 'presence_not_offered' | 'presence_elsewhere'

export const BUTTONS = CHOICE.buttons as readonly string[] as readonly ButtonName[]

/** Buttons that use the visitor id as the session key. */
const BY_VISITOR_ID: readonly ButtonName[] = ['cobrowse', 'video']

/** A problem in the caller's language. `values` stand in its text and in what to do. */
export function problem(code: ProblemCode, buttons: readonly ButtonName[], ...values: string[]): CardProblem {
    return { code, text: say(`card.problem.${code}`, values), fix: say(`card.problem.${code}.fix`, values), buttons: [...buttons] }
}

export interface Situation {
    table: string
    configuration: DisplayConfiguration | null
    company: Company | MissingCompany
    /** The caller's; empty when their user record has none. */
    partnerUserId: string
    /** Null when there is no configuration that says where they stand. */
    visitor: VisitorResult | null
}

/** Buttons that the configuration allows, in its order. Names that are no button are left out. */
export function buttonsOf(configuration: DisplayConfiguration | null): ButtonName[] {
    const wanted = configuration?.buttons ?? []
    return BUTTONS.filter(name => wanted.includes(name)).sort((a, b) => wanted.indexOf(a) - wanted.indexOf(b))
}

/** Everything that is the matter, what stands in the way of most first. A problem that stands in the way of no allowed button is left out. */
export function problemsOf({ table, configuration, company, partnerUserId, visitor }: Situation): CardProblem[] {
    if (configuration === null) {
        return [problem('no_display_configuration', BUTTONS, table)]
    }
    const allowed = buttonsOf(configuration)
    const problems: CardProblem[] = []
    if (typeof company === 'string') {
        problems.push(problem(company, allowed))
    } else if (partnerUserId === '') {
        problems.push(problem('no_partner_user_id', allowed, company.partnerUidField))
    }
    if (typeof company !== 'string' && company.refused) {
        // A warning: Glance may have put it right since, and a launch is what shows it.
        problems.push(problem('glance_refuses', []))
    }
    const byId = allowed.filter(name => BY_VISITOR_ID.includes(name))
    if (visitor !== null && !visitor.ok) {
        problems.push(problem('table_blocked', allowed, visitor.blocked))
    } else if (visitor !== null && byId.length > 0 && !isKey(visitor.visitor.id)) {
        const { id } = visitor.visitor
        problems.push(id === '' ? problem('no_visitor_id', byId, configuration.fields.id) : problem('bad_visitor_id', byId, truncate(cleanText(id), 60)))
    }
    return problems
}

/** Can a visitor id serve as a session key as it is? */
export const isKey = (id: string): boolean => id !== '' && toSafeKey(id) === id

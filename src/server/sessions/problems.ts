import { toSafeKey } from '../glance/links.ts'
import { cleanText, truncate } from '../glance/wire-text.ts'
import { CHOICE } from '../platform/columns.ts'
import type { Company, MissingCompany } from '../platform/company.ts'
import { labelPath } from '../platform/labels.ts'
import { say } from '../platform/messages.ts'
import type { ButtonName, CardProblem } from '../contract.ts'
import type { DisplayConfiguration, VisitorResult } from './visitor.ts'

/** Why the card cannot work, and who can fix it (B9). */

export type ProblemCode = MissingCompany | 'table_blocked' | 'no_display_configuration' | 'no_partner_user_id' | 'no_visitor_id' | 'bad_visitor_id' | 'glance_refuses'
    | 'presence_refused' | 'presence_not_offered' | 'presence_elsewhere'

export const BUTTONS = CHOICE.buttons as readonly string[] as readonly ButtonName[]

/** Buttons that use the visitor id as the session key. */
const BY_VISITOR_ID: readonly ButtonName[] = ['cobrowse', 'video']

/** Describes a problem in the caller's language. `values` go into its text and into what to do about it. */
export function describeProblem(code: ProblemCode, buttons: readonly ButtonName[], ...values: string[]): CardProblem {
    return { code, text: say(`card.problem.${code}`, values), fix: say(`card.problem.${code}.fix`, values), buttons: [...buttons] }
}

export interface Situation {
    table: string
    configuration: DisplayConfiguration | null
    company: Company | MissingCompany
    /** The caller's; empty when their user record has none. */
    partnerUserId: string
    /** Null when no configuration names the visitor's fields. */
    visitor: VisitorResult | null
}

/** Buttons that the configuration allows, in its order. Names of no button are ignored. */
export function buttonsOf(configuration: DisplayConfiguration | null): ButtonName[] {
    const wanted = configuration?.buttons ?? []
    return BUTTONS.filter(name => wanted.includes(name)).sort((a, b) => wanted.indexOf(a) - wanted.indexOf(b))
}

/** Everything that is wrong, the problems that block most buttons first. One that blocks no allowed button is left out. */
export function problemsOf({ table, configuration, company, partnerUserId, visitor }: Situation): CardProblem[] {
    if (configuration === null) {
        return [describeProblem('no_display_configuration', BUTTONS, table)]
    }
    const allowed = buttonsOf(configuration)
    const problems: CardProblem[] = []
    if (typeof company === 'string') {
        problems.push(describeProblem(company, allowed))
    } else if (partnerUserId === '') {
        problems.push(describeProblem('no_partner_user_id', allowed, labelPath('sys_user', company.partnerUidField)))
    }
    if (typeof company !== 'string' && company.refused) {
        // A warning that blocks nothing: Glance may have fixed it since, and only a launch will show.
        problems.push(describeProblem('glance_refuses', []))
    }
    const byId = allowed.filter(name => BY_VISITOR_ID.includes(name))
    if (visitor !== null && !visitor.ok) {
        problems.push(describeProblem('table_blocked', allowed, visitor.blocked))
    } else if (visitor !== null && byId.length > 0 && !isKey(visitor.visitor.id)) {
        const { id } = visitor.visitor
        problems.push(id === ''
            ? describeProblem('no_visitor_id', byId, labelPath(table, configuration.fields.id))
            : describeProblem('bad_visitor_id', byId, truncate(cleanText(id), 60)))
    }
    return problems
}

/** Can a visitor id be used as a session key unchanged? */
export const isKey = (id: string): boolean => id !== '' && toSafeKey(id) === id

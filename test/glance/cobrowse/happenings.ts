import type { EndedBy } from '../live'
import { isOpen, type Session } from '../types'
import type { Visitor } from '../visitors'
import type { Mailbox } from './mailbox'
import { agentTopic, sessionTopic } from './topics'

/** Name of a browser's connection: a visitor's by visitor id, a session's by its id. */
export const connectionName = (partnerId: string, id: string): string => `${partnerId}|${id}`

export function readConnectionName(name: string): { partnerId: string, id: string } {
    const bar = name.indexOf('|')
    return { partnerId: name.slice(0, bar), id: name.slice(bar + 1) }
}

/**
 * Tells agents what a visitor did: came or left, where they are, what they were asked and answered. Events as public code names them [C];
 * that terms are shown is told too [C], in a word of ours [?].
 */
export function visitorChanged(mailbox: Mailbox, before: Visitor, after: Visitor): void {
    const topic = agentTopic(after.partnerId, after.visitorId)
    if (before.present !== after.present) mailbox.post(topic, 'visitorconn', { connected: after.present })
    if (after.present && after.page && after.page !== before.page) mailbox.post(topic, 'presence', after.page)
    if (after.asked && before.asked?.at !== after.asked.at) mailbox.post(topic, 'terms', { status: 'displayed' })
    if (after.answer && (before.answer !== after.answer || before.asked)) mailbox.post(topic, 'terms', { status: after.answer })
}

/** Tells agents and the visitor's browser how a session goes on. Why it ended: [D]. */
export function sessionChanged(mailbox: Mailbox, before: Session | undefined, after: Session, endedBy: EndedBy): void {
    const { partnerId, sessionId, sessionKey, visitorId } = after
    const about = { sessionid: sessionId, sessionkey: sessionKey }
    const tellAgents = (type: string) => { if (visitorId !== null) mailbox.post(agentTopic(partnerId, visitorId), type, about) }
    if (!before) tellAgents('visitorsessionstart')
    if (isOpen(after.status)) {
        const agents = (session: Session | undefined) => session?.guests.filter(guest => guest.partnerUserId !== null).length ?? 0
        if (agents(before) !== agents(after)) mailbox.post(sessionTopic(partnerId, sessionId), 'agents', { count: agents(after) })
        return
    }
    tellAgents('visitorsessionend')
    mailbox.post(sessionTopic(partnerId, sessionId), 'sessionend', { reason: endedBy })
}

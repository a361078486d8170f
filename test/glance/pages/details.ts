import { formatUtc } from '../dates'
import { STATUS_NAMES, TYPE_NAMES, type Session } from '../types'
import { html, type Html } from './html'

/** What a guest's type means here; the vendor's list is not public. */
const ROLES: Readonly<Record<string, string>> = { V: 'visitor', A: 'agent', H: 'host', G: 'guest' }

/** Facts about a session, as the agent and the visitor both may see them. */
export function sessionDetails(session: Session): Html {
    const people = session.guests.map(one => html`<li>${one.name ?? one.partnerUserId ?? 'Somebody'} <span class="soft">${[ROLES[one.type] ?? one.type, STATUS_NAMES[one.status] ?? one.status, one.email, one.phone].filter(Boolean).join(', ')}</span></li>`)
    const size = session.width > 0 ? html`<dt>Size</dt><dd>${session.width} x ${session.height}</dd>` : null
    return html`<div class="state" role="status"><p id="state">${TYPE_NAMES[session.type] ?? session.type}: ${STATUS_NAMES[session.status] ?? session.status} (<span id="status">${session.status}</span>)</p></div>
<dl><dt>Session key</dt><dd id="key">${session.sessionKey ?? ''}</dd><dt>Started</dt><dd>${formatUtc(session.startTime)}</dd>
${session.endTime === null ? null : html`<dt>Ended</dt><dd>${formatUtc(session.endTime)}, after <span id="duration">${session.duration}</span> s</dd>`}${size}
<dt>People</dt><dd><ul>${people}</ul></dd></dl>`
}

/** What a page shows changes exactly when this does. */
export function stateOf(session: Session | undefined): string {
    return session ? `${session.sessionId}:${session.status}:${session.guests.length}` : 'none'
}

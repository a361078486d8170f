import { buildJoinLink, toSafeKey } from '../glance/links.ts'
import { defaultCompany } from '../platform/company.ts'
import { isSysId } from '../platform/records.ts'
import { currentUserId } from '../platform/ui.ts'
import { partnerUserId, signIn } from './agent.ts'
import { launch, type LaunchResult, type SessionType } from './launch.ts'
import { sourceRecord } from './source.ts'
import { displayConfiguration, visitorOf, type Visitor } from './visitor.ts'

/** What the script include GlanceSessionService offers. Arguments come from scripts, so they can be anything. */

export function launchFor(table: unknown, sysId: unknown, type: unknown, sessionKey: unknown): LaunchResult {
    const letter = String(type)
    if (!isSysId(String(sysId)) || !['C', 'G', 'V'].includes(letter)) {
        return { ok: false, problem: { code: 'no_record', values: [] } }
    }
    return launch({ table: String(table), sysId: String(sysId), type: letter as SessionType, sessionKey: sessionKey ? String(sessionKey) : '' })
}

export function visitorFor(table: unknown, sysId: unknown): Visitor | null {
    const source = isSysId(String(sysId)) ? sourceRecord(String(table), String(sysId)) : null
    const configuration = source !== null && source.ok ? displayConfiguration(source.record) : null
    const found = source !== null && source.ok && configuration !== null ? visitorOf(source.record, configuration) : null
    return found !== null && found.ok ? found.visitor : null
}

export function joinLinkFor(sessionKey: unknown): string | null {
    const key = toSafeKey(String(sessionKey))
    const company = defaultCompany()
    if (key === null || typeof company === 'string') {
        return null
    }
    const agentUid = partnerUserId(currentUserId(), company.partnerUidField)
    if (agentUid === '') {
        return null
    }
    return buildJoinLink(signIn(company, agentUid).agent, key)
}

import { deadRecords } from './rules/r09-dead-records'
import { hardCoded } from './rules/r04-hard-coded'
import { indexes } from './rules/r06-indexes'
import { otherScopes } from './rules/s05-other-scopes'
import { outbound } from './rules/s11-outbound'
import { output } from './rules/s10-output'
import { platformRoles } from './rules/s13-platform-roles'
import { plugins } from './rules/r07-plugins'
import { privileges } from './rules/r10-privileges'
import { queries } from './rules/s09-queries'
import { reads } from './rules/r01-reads'
import { restRoutes } from './rules/s03-rest-routes'
import { resultsAndJobs } from './rules/r03-results-and-jobs'
import { rules } from './rules/r02-rules'
import { scriptIncludes } from './rules/s02-script-includes'
import { scriptsInData } from './rules/s04-scripts-in-data'
import { secrets } from './rules/s06-secrets'
import { stateAndLogging } from './rules/r05-state-and-logging'
import { tableAcls } from './rules/s01-table-acls'
import { whoSeesWhat } from './rules/s07-who-sees-what'
import type { CertificationFinding, CertificationRule, Reviews, Subject } from './types'

/** The certification rules that a program can check. A new rule is one file and one line here. */
export const RULES: readonly CertificationRule[] = [
    tableAcls, scriptIncludes, restRoutes, scriptsInData, otherScopes, secrets, whoSeesWhat, queries, output, outbound, platformRoles,
    reads, rules, resultsAndJobs, hardCoded, stateAndLogging, indexes, plugins, deadRecords, privileges
]

export interface Verdict {
    rule: string
    title: string
    passed: boolean
    findings: CertificationFinding[]
    /** Findings that a person has reviewed and accepted. */
    reviewed: { place: string, reason: string }[]
}

/** Checks one rule. A review without a finding is itself a finding: it would hide the next one. */
export function judge(rule: CertificationRule, subject: Subject, reviews: Reviews): Verdict {
    const known = new Map(Object.entries(reviews[rule.id] ?? {}))
    const found = rule.check(subject)
    const findings = found.filter(finding => finding.place === undefined || !known.has(finding.place))
    const needed = new Set(found.map(finding => finding.place))
    for (const place of known.keys()) {
        if (!needed.has(place))
            findings.push({ file: 'tools/certify/reviewed.ts', message: `the review of ${place} under ${rule.id} is not needed any more: remove it` })
    }
    const reviewed = [...known].filter(([place]) => needed.has(place)).map(([place, reason]) => ({ place, reason }))
    return { rule: rule.id, title: rule.title, passed: findings.length === 0, findings, reviewed }
}

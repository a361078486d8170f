import { recordsOf } from '../records'
import type { CertificationFinding, CertificationRule, Subject } from '../types'

/** What a secret looks like in a file. Values made up for tests are named accordingly. */
const SECRETS: readonly (readonly [string, RegExp])[] = [
    ['a private key', /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----/],
    ['a cloud access key', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
    ['a token of a code host', /\b(?:gh[pousr]_[A-Za-z0-9]{36}|glpat-[A-Za-z0-9_-]{20})\b/],
    ['a chat token', /\bxox[abprs]-[A-Za-z0-9-]{10,}/],
    ['a registry token', /\bnpm_[A-Za-z0-9]{36}\b|_authToken\s*=\s*\S+/],
    ['a JSON web token', /\beyJ[A-Za-z0-9_-]{20,}\.eyJ[A-Za-z0-9_-]{20,}\.[A-Za-z0-9_-]{20,}/],
    ['credentials in an address', /\bhttps?:\/\/[^\s/:@'"`$<>{}]+:[^\s/@'"`$<>{}]+@[a-z0-9]/i]
]

/** A secret-looking name that is given a fixed value; in the app's own sources only, where there is no reason for one. */
const ASSIGNED = /\b(api_?key|password|passwd|secret|login_?key|auth_?token|client_secret)['"]?\s*[:=]\s*['"]([^'"\s$<{]{4,})['"]/gi

/** A value that only repeats its name, or names the encrypted column type. */
const isName = (name: string, value: string): boolean => value === 'password2' || value.replace(/_/g, '').toLowerCase() === name.replace(/_/g, '').toLowerCase()

/** Names of columns that hold a secret. A session key and a hash are not secret: people see them, and they are sent in clear. */
const SECRET_COLUMN = /(^|_)(api_?key|password|secret|token|login_?key|credential)(_|$)/

/** Placeholders of outbound messages that stand for a secret. */
const SECRET_PLACEHOLDER = /\$\{(?:api_?key|login_?key|password|token|secret|authorization)\}/i

function columnFindings({ set }: Subject): CertificationFinding[] {
    const findings: CertificationFinding[] = []
    const acls = recordsOf(set, 'sys_security_acl')
    for (const table of set.tables.values()) {
        for (const column of table.columns.values()) {
            const isSecret = column.type === 'password2'
            const path = `${table.name}.${column.name}`
            const complain = (message: string) => findings.push({ file: `dictionary/${table.name}.xml`, message: `${path} ${message}` })
            if (SECRET_COLUMN.test(column.name) && !isSecret)
                complain(`looks like a secret but is a ${column.type}, not password2`)
            const readRule = acls.find(acl => acl.fields.name === path && acl.fields.operation === 'read')
            if (isSecret && !(readRule?.fields.decision_type === 'deny' && readRule.fields.admin_overrides === 'false' && readRule.fields.script?.trim()))
                complain('can be read by integrations: it needs a deny-unless read ACL that holds for admins, too')
            const dictionary = recordsOf(set, 'sys_dictionary').find(record => record.fields.name === table.name && record.fields.element === column.name)
            if (isSecret && !dictionary?.fields.attributes?.includes('no_audit=true'))
                complain('is not kept out of the audit (attribute no_audit)')
        }
    }
    return findings
}

/**
 * Pass: no file of the package or of the repository holds anything that looks like a secret, no shipped file gives a secret-looking name a fixed value;
 * columns for secrets are password2 with a deny-unless read ACL and outside the audit; outbound messages carry no stored credentials and never put a secret
 * into an address. What a running app writes to logs, attachments and answers is for the tests of the redaction, not for this rule.
 */
export const secrets: CertificationRule = {
    id: 'S6',
    title:
        'No secret in the package, the repository or a stored address; the API key is password2 and write-only (static part)',
    check(subject) {
        const { set, sources } = subject
        const findings: CertificationFinding[] = []
        for (const file of [...set.files, ...sources]) {
            for (const [name, pattern] of SECRETS) {
                const found = pattern.exec(file.text)
                if (found)
                    findings.push({ file: file.path, message: `line ${file.text.slice(0, found.index).split('\n').length} looks like ${name}`, place: file.path })
            }
        }
        for (const file of [...set.files, ...sources.filter(source => /^(src|metadata)\//.test(source.path))]) {
            for (const found of file.text.matchAll(ASSIGNED)) {
                if (isName(found[1]!, found[2]!))
                    continue
                findings.push({ file: file.path, message: `line ${file.text.slice(0, found.index).split('\n').length} gives a secret a fixed value`, place: file.path })
            }
        }
        findings.push(...columnFindings(subject))
        for (const record of ['sys_rest_message', 'sys_rest_message_fn'].flatMap(table => recordsOf(set, table))) {
            const { rest_endpoint: endpoint = '', basic_auth_user: user, basic_auth_password: password, basic_auth_profile: basic, oauth2_profile: oauth } = record.fields
            if (SECRET_PLACEHOLDER.test(endpoint))
                findings.push({ file: record.file, message: `the address ${endpoint} holds a secret, and addresses are logged` })
            if (user || password || basic || oauth)
                findings.push({ file: record.file, message: `${record.fields.name ?? record.fields.function_name} ships with credentials` })
        }
        for (const parameter of recordsOf(set, 'sys_rest_message_fn_param_defs')) {
            if (SECRET_PLACEHOLDER.test(parameter.fields.value ?? ''))
                findings.push({ file: parameter.file, message: `query parameter ${parameter.fields.name} holds a secret, and addresses are logged` })
        }
        return findings
    }
}

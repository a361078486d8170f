import { literal } from '../generated/fluent'
import type { RoleName } from '../../src/access/types'
import { kebab, type Rule } from './rules'

/** Names of the app's things, as they are in Fluent. */
export interface Names {
    scope: string
    /** Name of the REST API, in front of its routes. */
    api: string
}

const camel = (name: string): string => name.replaceAll(/_(\w)/g, (_whole, letter: string) => letter.toUpperCase())
const pascal = (name: string): string => name.charAt(0).toUpperCase() + camel(name).slice(1)

const header = (command: string, source: string) => `/** Written by \`${command}\` from ${source}: edit that. */`
const importOf = (role: RoleName) => `import { ${camel(role)} } from '../../roles/${kebab(role)}.now'`

function targetLines({ target }: Rule, { scope, api }: Names): string[] {
    if ('route' in target)
        return ['type: \'rest_endpoint\'', `name: ${literal(`${scope}.${api}.${target.route}`)}`]
    return ['type: \'record\'', `table: ${literal(`${scope}_${target.table}`)}`, ...target.field === undefined ? [] : [`field: ${literal(target.field)}`]]
}

function ruleText(rule: Rule, names: Names): string {
    const lines = [
        `$id: Now.ID[${literal(rule.id)}]`,
        ...targetLines(rule, names),
        `operation: ${literal(rule.operation)}`,
        ...rule.isDenied ? ['decisionType: \'deny\''] : [],
        `roles: [${rule.roles.map(camel).join(', ')}]`,
        ...rule.isDenied ? ['script: \'answer = false\''] : [],
        `adminOverrides: ${!rule.isDenied}`,
        'active: true',
        `description: ${literal(rule.description)}`
    ]
    // Routes name their ACL; nothing refers to the others.
    const name = 'route' in rule.target ? `export const rest${pascal(rule.target.route)}Acl = ` : ''
    return `${name}Acl({\n${lines.map(line => `    ${line}`).join(',\n')}\n})\n`
}

/** A Fluent file of ACLs. The reason is written once above the rules that share it. */
export function aclFile(command: string, source: string, rules: readonly Rule[], names: Names): string {
    const roles = [...new Set(rules.flatMap(rule => rule.roles))].sort()
    const texts = rules.map((rule, index) => {
        const reason = rule.why === rule.description || rule.why === rules[index - 1]?.why ? '' : `/** ${rule.why} */\n`
        return reason + ruleText(rule, names)
    })
    return [['import { Acl } from \'@servicenow/sdk/core\'', ...roles.map(importOf)].join('\n') + '\n', `${header(command, source)}\n`, ...texts].join('\n')
}

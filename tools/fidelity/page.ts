import type { Report } from './check'
import { AREAS, type Proof, type Verdict } from './types'

export interface PageInput {
    report: Report
    /** All that is emulated of Glide, and all that says of itself that it is not. */
    glide: readonly Proof[]
    notEmulated: readonly { api: string, member: string }[]
}

/** What only an instance of ServiceNow can prove: nobody here had one. */
const ONLY_AN_INSTANCE = [
    'installation itself, and the creation of a job\'s schedule entry on install',
    'module resolution of an installed app',
    'evaluation of access rules and of cross-scope privileges',
    'the before rule on `sysauto_script`',
    'that the queue which comes with the app is served',
    'decryption of a `password2` field in scope',
    'collation of unique indexes',
    'error texts and size limit of `RESTMessageV2`',
    'scheduling on several nodes',
    'the name of the UI script on a form, and whether the minifier takes it',
    'whether presence polling counts as user activity',
    'the look in Polaris and in workspaces',
    'activation of flows'
]

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\\\'', '\'')

const code = (text: string) => `\`${cell(text)}\``

function row({ used, proof }: Verdict): string {
    if (!proof)
        return `| ${code(used.name)} | **nothing** | | | used in ${code(used.at)} |`
    const test = proof.test === null ? 'none' : proof.area === 'glide' ? 'a test calls it' : `${code(proof.test.file)}: ${cell(proof.test.title)}`
    return `| ${code(used.name)} | ${proof.basis} | ${proof.page === '' ? '' : code(proof.page)} | ${test} | ${cell(proof.note ?? '')} |`
}

const TITLES: Readonly<Record<typeof AREAS[number], string>> = {
    glide: 'Glide members', operator: 'Query operators', 'field type': 'Field types', 'record kind': 'Record kinds', 'access rule': 'Access rules',
    rest: 'Scripted REST', outbound: 'Outbound REST'
}

/** Numbers of what is used, by what stands behind it. */
export function totals({ report, glide, notEmulated }: PageInput): Record<string, number> {
    const proven = (basis: string) => report.verdicts.filter(({ proof }) => proof?.basis === basis).length
    return {
        used: report.verdicts.length, example: proven('example'), prose: proven('prose'), type: proven('type'), inferred: proven('inferred'),
        unproven: report.unproven.length, untested: report.verdicts.filter(({ proof }) => proof !== null && proof.test === null).length,
        emulatedMembers: glide.length, emulatedMembersUntested: glide.filter(({ test }) => test === null).length, notEmulatedMembers: notEmulated.length,
        staleProofs: report.stale.length
    }
}

/** `docs/fidelity.md`. */
export function page(input: PageInput): string {
    const { report, glide, notEmulated } = input
    const sums = totals(input)
    const byApi = new Map<string, string[]>()
    for (const { api, member } of notEmulated)
        byApi.set(api, [...byApi.get(api) ?? [], member])
    return `# How far the local instance can be trusted

Written by \`npm run fidelity\`; do not edit. What the built app uses of the platform is computed from its compiled records: the members that its scripts call (a name
counts for every class at hand that has it, since scripts carry no types), the operators of its queries, the types of its fields, the kinds of its records, its access
rules, its REST routes and its outbound messages. The command fails when something used has nothing behind it, and when no test of ours calls
a member that is emulated, used or not.

*example*: ServiceNow's documentation prints code and its output; *prose*: it describes the behaviour; *type*: only declared by the SDK; *inferred*: a guess of ours, to be
proven on an instance. That a test calls a member is found by its name alone. Pages are below \`markdown/api-reference\` or \`markdown\` of the public repository \`ServiceNow/ServiceNowDocs\` (release Australia); tests are below \`test/instance\`.

| | |
| --- | --- |
| things used | ${sums.used} |
| by an example of the documentation | ${sums.example} |
| by its prose | ${sums.prose} |
| by the SDK's types or guides | ${sums.type} |
| inferred | ${sums.inferred} |
| with nothing behind them | ${sums.unproven} |
| without a test of ours | ${sums.untested} |
| Glide members emulated (used or not), of these not called by a test | ${sums.emulatedMembers}, ${sums.emulatedMembersUntested} |
| Glide members that throw \`NotEmulated\` by name | ${sums.notEmulatedMembers} |

## What only an instance of ServiceNow can prove

${ONLY_AN_INSTANCE.map(item => `- ${item}`).join('\n')}

${AREAS.map(area => `## ${TITLES[area]} that the app uses

| what | basis | page | test | note |
| --- | --- | --- | --- | --- |
${report.verdicts.filter(({ used }) => used.area === area).map(row).join('\n')}
`).join('\n')}
## What throws

Documented members of classes that are emulated in part. Documented classes that are not emulated at all throw when a script names them; members that the documentation has
for the global scope only are refused in scope, in the wording of instances.

${[...byApi].map(([api, members]) => `- \`${api}\`: ${members.map(member => `\`${member}\``).join(', ')}`).join('\n')}

## Emulated and not called by a test

${glide.filter(({ test }) => test === null).map(({ name }) => `\`${name}\``).join(', ') || 'None.'}

## Inferred parts of emulated members

${glide.filter(({ note }) => note).map(({ name, note }) => `- \`${name}\`: ${note}`).join('\n')}
`
}

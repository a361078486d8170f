import type { Report } from './check'
import { AREAS, type TestName, type Verdict } from './types'

export interface PageInput {
    report: Report
    /** All members of Glide that are declared as not emulated. */
    notEmulated: readonly { api: string, member: string }[]
}

/** What only an instance of ServiceNow can prove; none was available. */
const ONLY_AN_INSTANCE = [
    'installation itself, and the creation of a job\'s schedule entry on install',
    'module resolution of an installed app',
    'evaluation of access rules and of cross-scope privileges',
    'the before rule on `sysauto_script`',
    'processing of the queue that ships with the app',
    'decryption of a `password2` field in scope',
    'collation of unique indexes',
    'error texts and size limit of `RESTMessageV2`',
    'scheduling on several nodes',
    'the name of the UI script on a form, and whether the minifier accepts it',
    'whether presence polling counts as user activity',
    'the look in Polaris and in workspaces',
    'activation of flows'
]

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\\\'', '\'').replaceAll('\n', ' ')

const code = (text: string) => `\`${cell(text)}\``

/** How to find a test: its file below test/instance, and the innermost title, shortened to fit a line. */
function testCell({ file, title }: TestName): string {
    const last = title.split(' > ').at(-1) ?? ''
    const short = file.replace(/^test\/instance\//, '')
    return title === '' ? code(short) : `${code(short)}: ${cell(last.length > 90 ? `${last.slice(0, 90)}...` : last)}`
}

function row({ used, proof }: Verdict): string {
    if (!proof)
        return `| ${code(used.name)} | **nothing** | | | used in ${code(used.at)} |`
    const { belief: { basis, page, note }, test, problem } = proof
    return `| ${code(used.name)} | ${basis} | ${page === '' ? '' : code(page)} | ${test === null ? `**${cell(problem ?? 'none')}**` : testCell(test)} | ${cell(note ?? '')} |`
}

const TITLES: Readonly<Record<typeof AREAS[number], string>> = {
    glide: 'Glide members that the app uses', operator: 'Query operators that the app uses, by type of field', 'field type': 'Field types that the app uses',
    'record kind': 'Record kinds that the app ships', 'access rule': 'Access rules that the app ships', rest: 'Scripted REST as the app uses it', outbound: 'Outbound REST as the app uses it',
    'platform rest': 'REST APIs of the platform'
}

const glideOf = (report: Report) => report.proofs.filter(({ belief }) => belief.area === 'glide')

/** How many things are used, by kind of evidence. */
export function totals({ report, notEmulated }: PageInput): Record<string, number> {
    const proven = (basis: string) => report.verdicts.filter(({ proof }) => proof?.belief.basis === basis).length
    const glide = glideOf(report)
    return {
        used: report.verdicts.length, example: proven('example'), prose: proven('prose'), type: proven('type'), inferred: proven('inferred'),
        unproven: report.unproven.length, untested: report.verdicts.filter(({ proof }) => proof !== null && proof.test === null).length,
        emulatedMembers: glide.length, emulatedMembersUntested: glide.filter(({ test }) => test === null).length, notEmulatedMembers: notEmulated.length,
        refusedSeen: report.refused.length, problems: report.problems.length
    }
}

/** `docs/fidelity.md`. */
export function page(input: PageInput): string {
    const { report, notEmulated } = input
    const glide = glideOf(report)
    const sums = totals(input)
    const byApi = new Map<string, string[]>()
    for (const { api, member } of notEmulated)
        byApi.set(api, [...byApi.get(api) ?? [], member])
    return `# How far the local instance can be trusted

Written by \`npm run fidelity\`; do not edit. The command computes what the built app uses of the platform from its compiled records: the members its scripts call (scripts carry no types, so a name
counts for every class that has it), the operators of its queries with the types of the fields they apply to, the types of its fields, the kinds of its records, its access rules, its REST routes and its outbound
messages.

It computes the evidence from a recorded run of the local instance's tests: which member of which class a script called (and that the call returned), which operator was compiled for which type of field, which type of
field was written or shown, which REST address answered, and which documented name was refused because it is not emulated. The command fails in four cases:

- something used has no page, or no test that passed, made an assertion and really used it, in a file that names the page;
- an emulated member, used or not, has no such test;
- a documented member or class is neither emulated nor seen to throw \`NotEmulated\` by its name;
- there is evidence for something that no longer exists.

Record kinds, access rules and outbound messages are not recorded: a person chose their tests by title.

*example*: ServiceNow's documentation shows code and its output; *prose*: it describes the behaviour; *type*: declared only by the SDK; *inferred*: our assumption, to be
proven on an instance. Whether a test asserts the right thing is for its reader to judge. Pages are below \`markdown/api-reference\` or \`markdown\` in the public repository \`ServiceNow/ServiceNowDocs\` (release Australia); tests are below \`test/instance\`.

| | |
| --- | --- |
| things used | ${sums.used} |
| backed by an example in the documentation | ${sums.example} |
| backed by its prose | ${sums.prose} |
| backed by the SDK's types or guides | ${sums.type} |
| inferred | ${sums.inferred} |
| without any evidence | ${sums.unproven} |
| without a test that used them | ${sums.untested} |
| Glide members emulated (used or not); of these, without a test that called them | ${sums.emulatedMembers}, ${sums.emulatedMembersUntested} |
| Glide members that throw \`NotEmulated\` by name | ${sums.notEmulatedMembers} |
| documented members and classes that a test saw refused by name | ${sums.refusedSeen} |

## What only an instance of ServiceNow can prove

${ONLY_AN_INSTANCE.map(item => `- ${item}`).join('\n')}

${AREAS.map(area => `## ${TITLES[area]}

| what | basis | page | test | note |
| --- | --- | --- | --- | --- |
${report.verdicts.filter(({ used }) => used.area === area).map(row).join('\n')}
`).join('\n')}
## Glide members that are emulated but not used by the app

${unusedByFile(report)}

## What is not emulated and throws

These are documented members of partly emulated classes. Documented classes that are not emulated at all throw when a script names them. Members that are documented for the global scope only
are refused in scope, with the wording of real instances.

${[...byApi].map(([api, members]) => `- \`${api}\`: ${members.map(member => `\`${member}\``).join(', ')}`).join('\n')}

## Emulated without a test that calls it

${glide.filter(({ test }) => test === null).map(({ belief }) => `\`${belief.name}\``).join(', ') || 'None.'}

## Inferred parts of emulated members

${glide.filter(({ belief }) => belief.note).map(({ belief: { name, note } }) => `- \`${name}\`: ${note}`).join('\n')}
`
}

/** Grouped by the test file that covers them. */
function unusedByFile(report: Report): string {
    const used = new Set(report.verdicts.map(({ used: { area, name } }) => `${area} ${name}`))
    const byFile = new Map<string, string[]>()
    for (const { belief, test } of glideOf(report)) {
        if (test !== null && !used.has(`glide ${belief.name}`))
            byFile.set(test.file, [...byFile.get(test.file) ?? [], belief.name])
    }
    return [...byFile].sort(([a], [b]) => a.localeCompare(b)).map(([file, names]) => `- ${code(file.replace(/^test\/instance\//, ''))}: ${names.sort().map(code).join(', ')}`).join('\n')
}

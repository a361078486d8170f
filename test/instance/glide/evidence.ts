import { glideClasses, systemClass } from './classes'
import data from './evidence.json'
import { emulatedMembers, missingMembers, type GlideClass } from './registry'
import { surfaceOf } from './surface'

/** Why a member is believed to behave as it does here. */
export interface Evidence {
    api: string
    member: string
    /** Documentation page below markdown/api-reference, or where else it comes from. */
    page: string
    /**
     * 'example': the page prints code and its output. 'prose': described. 'type': only declared in @servicenow/glide.
     * 'inferred': a guess of ours, said in `note`.
     */
    kind: 'example' | 'prose' | 'type' | 'inferred'
    note?: string
}

const printed = data.members as Record<string, Record<string, 'example' | 'prose'>>

const SECURE = 'scripts/p_GlideServerAPIs.md'
/** Pages of members that their class's own page does not list. */
const PAGES: Readonly<Record<string, string>> = { 'GlideDuration.getNumericValue': 'server-api-reference/c_GlideElementScopedAPI.md' }

/** Parts of the behaviour that no page states. */
const inferred: readonly Evidence[] = [
    { api: 'GlideElement', member: 'toString', page: '', kind: 'inferred', note: 'boolean fields read as true and false, and compare so' },
    { api: 'GlideElement', member: 'getJournalEntry', page: '', kind: 'inferred', note: 'shape of an entry: time, user, label, text' },
    { api: 'GlideRecord', member: 'setWorkflow', page: '', kind: 'inferred', note: 'ignored on tables of another scope ("can\'t be set for cross-scoped applications")' },
    { api: 'GlideRecord', member: 'insert', page: '', kind: 'inferred', note: 'of a record that was read: a copy with a new sys_id' },
    { api: 'GlideRecord', member: 'deleteMultiple', page: '', kind: 'inferred', note: 'business rules before queries restrict what it deletes' },
    { api: 'GlideRecord', member: 'updateMultiple', page: '', kind: 'inferred', note: 'business rules before queries restrict what it changes' },
    { api: 'GlideRecord', member: 'isValid', page: '', kind: 'inferred', note: 'of the table only, whatever get() found' },
    { api: 'GlideRecord', member: 'addUserQuery', page: '', kind: 'inferred', note: 'a condition that query ACLs refuse is not emulated: it throws' },
    { api: 'GlideRecord', member: 'update', page: '', kind: 'inferred', note: 'refuses where values set by dot-walking would be lost' },
    { api: 'GlideElement', member: 'getLabelLang', page: '', kind: 'inferred', note: 'labels by language are rows of sys_documentation' },
    { api: 'GlideSystem', member: 'debug', page: '', kind: 'inferred', note: 'dropped unless the property <scope>.logging.verbosity is debug' },
    {
        api: 'GlideSystem', member: 'urlEncode', page: 'server-api-reference/GlideStringUtilScopedAPI.md', kind: 'inferred',
        note: 'a space becomes a plus sign, as the output of GlideStringUtil.urlEncode (global only) shows'
    },
    { api: 'GlideAggregate', member: 'addAggregate', page: '', kind: 'inferred', note: 'without groupBy() counts and sums go by the field\'s values, averages, least and largest do not' },
    { api: 'GlideTime', member: 'getDisplayValue', page: '', kind: 'inferred', note: 'the user\'s zone as on the day that times are stored with, 1970-01-01' },
    { api: 'GlideRecord', member: 'get', page: '', kind: 'inferred', note: 'forgets conditions that were added before' },
    { api: 'GlideElement', member: 'changes', page: '', kind: 'inferred', note: 'of a journal field: true in the rules of a write that adds an entry' },
    { api: 'GlideSystem', member: 'beginningOfThisWeek', page: '', kind: 'inferred', note: 'weeks begin on Monday, or on the day of glide.ui.filter.first_day_of_week' },
    { api: 'GlideDuration', member: 'getDisplayValue', page: '', kind: 'inferred', note: 'seconds only when nothing larger is there' },
    { api: 'GlideSysAttachment', member: 'getContent', page: '', kind: 'inferred', note: 'cut at 5 MB' },
    { api: 'RESTMessageV2', member: 'setQueryParameter', page: '', kind: 'inferred', note: 'name and value are percent-encoded' },
    { api: 'RESTMessageV2', member: 'execute', page: '', kind: 'inferred', note: 'a variable that was never set stays in place as ${name}; a failed call answers status 0 and does not throw' },
    { api: 'RESTResponseV2', member: 'haveError', page: 'developers\' and support\'s reports of "Method failed: (path) with code: 404"', kind: 'inferred', note: 'true for a status of 400 and more' },
    { api: 'RESTResponseV2', member: 'getErrorCode', page: 'support articles on discovery patterns', kind: 'inferred', note: '1 time-out (documented), 3 method failed, 2 for the rest' },
    { api: 'ServiceError', member: 'getStatus', page: '', kind: 'inferred', note: 'statuses of the named errors follow from their names' }
]

/** One entry per emulated member, then what is inferred about some of them. */
export function evidence(): Evidence[] {
    const entries = [...glideClasses, systemClass].flatMap(entry => emulatedMembers(entry).map((member): Evidence => {
        const members = printed[entry.api] ?? {}
        const kind = Object.hasOwn(members, member) ? members[member] : undefined
        const page = PAGES[`${entry.api}.${member}`] ?? surfaceOf(entry.api)?.page ?? (entry.namespace === 'sn_ws_err' ? 'rest-api-explorer/r_ScriptedRESTServiceScriptExamples.md' : SECURE)
        return { api: entry.api, member, page, kind: kind ?? (entry.namespace === 'sn_ws_err' ? 'prose' : 'inferred') }
    }))
    // "A class inherited from GlideRecord that performs the same functions": each of them is to be seen on it, too.
    const secure = entries.filter(({ api, member }) => api === 'GlideRecord' && member !== 'toString')
        .map(({ member }): Evidence => ({ api: 'GlideRecordSecure', member, page: SECURE, kind: 'prose' }))
    return [...entries, ...secure, ...inferred]
}

/** What evidence is given for by name, `Class.member`, and is not there: a member that no page has any more, or a guess about what is not emulated. */
export function goneEvidence(): string[] {
    const classes = [...glideClasses, systemClass]
    const namesOf = (list: (entry: GlideClass) => readonly string[]) => new Set(classes.flatMap(entry => list(entry).map(member => `${entry.api}.${member}`)))
    const documented = namesOf(({ api, extra = [] }) => [...surfaceOf(api)?.scoped ?? [], ...surfaceOf(api)?.globalOnly ?? [], ...extra])
    const emulated = namesOf(emulatedMembers)
    return [
        ...Object.entries(printed).flatMap(([api, members]) => Object.keys(members).map(member => `${api}.${member}`)).filter(name => !documented.has(name)),
        ...inferred.map(({ api, member }) => `${api}.${member}`).filter(name => !emulated.has(name))
    ]
}

/** Documented members that throw `NotEmulated`, of the classes that are emulated in part. */
export function notEmulatedMembers(): { api: string, member: string }[] {
    return [...glideClasses, systemClass].flatMap(entry => missingMembers(entry).map(member => ({ api: entry.api, member })))
}

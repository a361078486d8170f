import { simple } from 'acorn-walk'
import { documentedApis, evidence, glideClasses, goneEvidence, notEmulatedMembers, scriptName, surfaceOf, systemClass } from '../../test/instance/glide/inventory'
import { ROUTE_CLASSES } from '../../test/instance/http/inventory'
import { parseScript, scriptsOf } from '../guards/scripts'
import type { RecordSet } from '../records/types'
import type { Belief, Used } from './types'

/** Classes that scripts meet without naming them: what a class hands out. */
const HANDED_OUT: Readonly<Record<string, readonly string[]>> = {
    GlideRecord: ['GlideElement', 'GlideQueryCondition', 'GlideElementDescriptor'],
    GlideRecordSecure: ['GlideElement', 'GlideQueryCondition', 'GlideElementDescriptor'],
    RESTMessageV2: ['RESTResponseV2']
}

/** What `gs` hands out, by the member that does. */
const HANDED_OUT_BY_GS: Readonly<Record<string, string>> = { getSession: 'GlideSession', getUser: 'GlideUser' }

export const SYSTEM = 'GlideSystem'

/** The language's own. */
const NOT_BY_NAME = ['JSON']

/** Documented members of these that the stand-ins have, and that they lack. */
function routeMembers(emulated: boolean): { api: string, member: string }[] {
    return Object.entries(ROUTE_CLASSES).flatMap(([api, { prototype }]) => (surfaceOf(api)?.scoped ?? [])
        .filter(member => member in prototype === emulated).map(member => ({ api, member })))
}

/** Documented members that throw, or are not there, because they are not emulated. */
export const membersNotEmulated = (): { api: string, member: string }[] => [...notEmulatedMembers(), ...routeMembers(false)]

interface Mentions {
    classes: Set<string>
    gs: Map<string, string>
    members: Map<string, string>
}

/** One belief per emulated member. */
export function glideBeliefs(): Belief[] {
    const byName = new Map<string, Belief>()
    for (const { api, member, page, kind, note } of evidence()) {
        const name = `${api}.${member}`
        const before = byName.get(name)
        if (before)
            byName.set(name, { ...before, note: [before.note, note].filter(Boolean).join('; ') })
        else
            byName.set(name, { area: 'glide', name, basis: kind, page, use: `member ${name}`, note })
    }
    for (const { api, member } of routeMembers(true))
        byName.set(`${api}.${member}`, { area: 'glide', name: `${api}.${member}`, basis: 'prose', page: surfaceOf(api)!.page, use: `member ${api}.${member}` })
    return [...byName.values()]
}

/** Documented members of the classes that are there, as `Class.member`. */
export function documentedMembers(): string[] {
    return [...glideClasses, systemClass].map(({ api }) => api).concat(Object.keys(ROUTE_CLASSES))
        .flatMap(api => (surfaceOf(api)?.scoped ?? []).filter(member => member !== api).map(member => `${api}.${member}`))
}

/** Documented classes that are not emulated, as scripts name them. */
export function missingClasses(): string[] {
    const there = new Set([...glideClasses, systemClass].map(({ api }) => api).concat(Object.keys(ROUTE_CLASSES), NOT_BY_NAME))
    return documentedApis().filter(api => !there.has(api) && !surfaceOf(api)?.handed).map(scriptName).sort()
}

/** One line for each name that evidence is given for and that is not there. */
export function staleEvidence(): string[] {
    return goneEvidence().map(name => `glide ${name}: test/instance/glide/evidence.ts or evidence.json speaks of it, and it is not there; take it out of that file`)
}

function mentions(set: RecordSet): Mentions {
    const found: Mentions = { classes: new Set(), gs: new Map(), members: new Map() }
    const first = (map: Map<string, string>, name: string, at: string) => { if (!map.has(name)) map.set(name, at) }
    for (const script of scriptsOf(set).filter(({ external, record, field }) => !external && record.table !== 'sys_ui_script' && field !== 'client_script')) {
        simple(parseScript(script), {
            Identifier({ name }) { found.classes.add(name) },
            MemberExpression({ object, property }) {
                if (property.type !== 'Identifier')
                    return
                found.classes.add(property.name)
                first(object.type === 'Identifier' && object.name === 'gs' ? found.gs : found.members, property.name, script.field)
            },
            ImportSpecifier({ imported }) { if (imported.type === 'Identifier') found.classes.add(imported.name) }
        })
    }
    return found
}

/**
 * Glide members that the app's scripts use. Scripts carry no types, so a name counts for every class at hand that has it: one too many is better than
 * one that was never checked. A name that only a class not emulated in that place has is named with that class.
 */
export function usedGlide(set: RecordSet): Used[] {
    const emulated = new Map<string, Set<string>>()
    const add = (map: Map<string, Set<string>>, { api, member }: { api: string, member: string }) => map.set(api, (map.get(api) ?? new Set()).add(member))
    for (const entry of [...evidence(), ...routeMembers(true)])
        add(emulated, entry)
    const missing = new Map<string, Set<string>>()
    membersNotEmulated().forEach(entry => add(missing, entry))
    const { classes, gs, members } = mentions(set)
    const atHand = new Set([...emulated.keys(), ...missing.keys()].filter(api => classes.has(api)))
    for (const api of [...atHand])
        (HANDED_OUT[api] ?? []).forEach(other => atHand.add(other))
    for (const [member, api] of Object.entries(HANDED_OUT_BY_GS)) {
        if (gs.has(member))
            atHand.add(api)
    }
    if (set.records.some(({ table }) => table === 'sys_ws_operation'))
        Object.keys(ROUTE_CLASSES).forEach(api => atHand.add(api))
    atHand.delete(SYSTEM)
    const used: Used[] = [...gs].map(([member, at]) => ({ area: 'glide', name: `${SYSTEM}.${member}`, at }))
    for (const [member, at] of members) {
        const has = (map: Map<string, Set<string>>) => [...atHand].filter(api => map.get(api)?.has(member))
        const apis = has(emulated)
        for (const api of apis.length > 0 ? apis : has(missing))
            used.push({ area: 'glide', name: `${api}.${member}`, at })
    }
    return used
}

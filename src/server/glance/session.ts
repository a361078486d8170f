import type { Result } from './model.ts'
import { findRefusal } from './errors.ts'
import { parseAnswer, textOf } from './wire.ts'
import { isMap, getPart, type Tree, type TreeMap } from './wire-tree.ts'
import { cleanText, truncate } from './wire-text.ts'

/** A session in progress. */
export interface RunningSession {
    /** Address that joins it without another login. */
    joinUrl: string
}

export interface LookupQuery {
    partnerId: string
    partnerUserId: string
    sessionKey: string
    loginKey: string
}

/** Parameters of LookupPartnerCobrowseSession, by the names of Glance's documentation. */
export function toLookupParameters(query: LookupQuery): Record<string, string> {
    return { partnerid: query.partnerId, partneruserid: query.partnerUserId, ssnkey: query.sessionKey, loginkey: query.loginKey }
}

/**
 * Reads the answer of LookupPartnerCobrowseSession: a session with `joinurl`, or null when none is running. Only `joinurl` is documented; any other
 * well-formed answer, an empty one included, means that no session is running, unless it refuses the caller.
 */
export function readLookup(body: string): Result<RunningSession | null> {
    if (body.trim() === '') {
        return { ok: true, value: null }
    }
    const parsed = parseAnswer(body)
    if (!parsed.ok) {
        return parsed
    }
    const joinUrl = findJoinUrl(parsed.value, 0)
    if (joinUrl !== '') {
        return { ok: true, value: { joinUrl } }
    }
    const said = textOf(parsed.value)
    const error = findRefusal(said)
    if (error !== null) {
        return { ok: false, error }
    }
    if (isMap(parsed.value) && (parsed.value.has('fault') || parsed.value.has('exceptiontype'))) {
        return { ok: false, error: { code: 'contract', retryable: false, detail: `The answer is an error: ${truncate(cleanText(said), 200)}` } }
    }
    return { ok: true, value: null }
}

function findJoinUrl(tree: Tree, depth: number): string {
    if (depth > 8 || tree === null || typeof tree === 'string') {
        return ''
    }
    if (isMap(tree)) {
        const url = getPart(tree, 'joinurl')
        if (typeof url === 'string' && url.trim() !== '') {
            return url.trim()
        }
    }
    const parts: Tree[] = Array.isArray(tree) ? tree : listValues(tree)
    for (const inner of parts) {
        const url = findJoinUrl(inner, depth + 1)
        if (url !== '') {
            return url
        }
    }
    return ''
}

function listValues(map: TreeMap): Tree[] {
    const list: Tree[] = []
    map.forEach(value => { list.push(value as Tree) })
    return list
}

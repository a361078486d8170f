import { MAX_CHARS, type GlanceError, type GlanceSession, type Guest, type Quarantined, type Result, type SessionsAnswer } from './model.ts'
import { findRefusal } from './errors.ts'
import { readDate, writeDate } from './wire-date.ts'
import { parseJson } from './wire-json.ts'
import { cleanText, truncate } from './wire-text.ts'
import { isMap, getPart, plainName, type Tree, type TreeMap } from './wire-tree.ts'
import { parseXml } from './wire-xml.ts'

/** Names of the fields of a session record in the service's answers. Data, because the payload is not publicly documented. */
export interface FieldNames {
    sessionId: string
    type: string
    status: string
    sessionKey: string
    visitorId: string
    partnerUserId: string
    username: string
    startTime: string
    endTime: string
    duration: string
    width: string
    height: string
    guests: string
    guestType: string
    guestStatus: string
    guestName: string
    guestEmail: string
    guestPhone: string
    guestPartnerUserId: string
    guestStartTime: string
    guestDuration: string
}

/** The names that the style of the service's public operations suggests. */
export const DEFAULT_NAMES: FieldNames = {
    sessionId: 'sessionId', type: 'type', status: 'status', sessionKey: 'sessionKey', visitorId: 'visitorId', partnerUserId: 'partnerUserId',
    username: 'username', startTime: 'startTime', endTime: 'endTime', duration: 'duration', width: 'width', height: 'height', guests: 'guests',
    guestType: 'type', guestStatus: 'status', guestName: 'name', guestEmail: 'email', guestPhone: 'phone', guestPartnerUserId: 'partnerUserId',
    guestStartTime: 'startTime', guestDuration: 'duration'
}

/** Largest value of an integer column. */
const MAX_INTEGER = 2147483647

/**
 * Reads the session records of an answer, whatever its style: JSON bare, under `d` or `<Method>Result`; XML with or without
 * namespace or SOAP envelope; one record where a list is meant. An answer of another shape is an error, also with status 200.
 */
export function readSessions(body: string, names: FieldNames = DEFAULT_NAMES): Result<SessionsAnswer> {
    const parsed = parseAnswer(body)
    if (!parsed.ok) {
        return parsed
    }
    const known = new Set(Object.keys(names).filter(key => !key.startsWith('guest')).map(key => plainName(names[key as keyof FieldNames])))
    const found = findRecords(parsed.value, known, plainName(names.sessionId), 0)
    if (!found.ok) {
        return found
    }
    return { ok: true, value: readRecords(found.value, names) }
}

function readRecords(records: readonly TreeMap[], names: FieldNames): SessionsAnswer {
    const sessions: GlanceSession[] = []
    const quarantined: Quarantined[] = []
    let after: number | null = null
    for (const record of records) {
        const session = readSession(record, names)
        if (typeof session === 'string') {
            quarantined.push(quarantineRecord(record, names, session, after))
        } else {
            sessions.push(session)
            after = session.ended ?? after
            // The quarantined records right before it end before it does.
            for (let i = quarantined.length - 1; i >= 0 && quarantined[i]?.before === null && session.ended !== null; i--) {
                (quarantined[i] as Quarantined).before = session.ended
            }
        }
    }
    return { sessions, quarantined }
}

function quarantineRecord(record: TreeMap, names: FieldNames, reason: string, after: number | null): Quarantined {
    const content = cleanText(textOf(record))
    const ended = readDate(readRaw(record, names.endTime))
    return {
        reason, content, excerpt: truncate(content, 200), identity: cleanText(readRaw(record, names.sessionId)),
        ended: ended.kind === 'moment' ? ended.ms : null, after, before: null
    }
}

/** Text of an answer as a tree. */
export function parseAnswer(body: string): Result<Tree> {
    const trimmed = body.replace(/^\uFEFF/, '').trim()
    const first = trimmed.charAt(0)
    if (first === '<' && !/^<(!doctype\s+)?html/i.test(trimmed)) {
        const xml = parseXml(trimmed)
        return xml.ok ? { ok: true, value: xml.tree } : { ok: false, error: brokenError(xml.reason, trimmed) }
    }
    if (first === '{' || first === '[' || first === '"') {
        const json = parseJson(trimmed)
        return json.ok ? { ok: true, value: json.tree } : { ok: false, error: brokenError(json.reason, trimmed) }
    }
    if (first === '<') {
        return { ok: false, error: misshapenError('the answer is a web page', trimmed.replace(/<[^>]*>/g, ' ')) }
    }
    return { ok: false, error: first === '' ? misshapenError('the answer is empty', '') : unexpectedError('the answer is a text', trimmed) }
}

/** The error of an answer in an unexpected shape, whose text may refuse the caller. */
function unexpectedError(reason: string, readText: string): GlanceError {
    return findRefusal(readText) ?? misshapenError(reason, readText)
}

export function misshapenError(reason: string, text: string): GlanceError {
    const said = truncate(cleanText(text.substring(0, 2000)).replace(/ {2,}/g, ' '), 200)
    return { code: 'contract', retryable: false, detail: said === '' ? capitalise(reason) : `${capitalise(reason)}: ${said}` }
}

/** The error of an answer that begins as one does and cannot be parsed to its end. */
function brokenError(reason: string, text: string): GlanceError {
    return { code: 'contract', retryable: false, detail: capitalise(reason), shape: 'broken', excerpt: truncate(cleanText(text.substring(0, 4000)), 1000) }
}

const capitalise = (text: string): string => text.charAt(0).toUpperCase() + text.substring(1)

const LIST_NAME = /^arrayof|result$|^sessions?$|^results$|^items$|^data$/

/**
 * The records of an answer, by the plain names of their fields: two known ones make a record, or the one that identifies it (empty: none does). Other
 * readers than that of sessions use it too.
 */
export function readRecordsIn(body: string, known: ReadonlySet<string>, idName: string): Result<TreeMap[]> {
    const parsed = parseAnswer(body)
    return parsed.ok ? findRecords(parsed.value, known, idName, 0) : parsed
}

/** The list of records in a tree. Wrappers are taken off one by one. */
function findRecords(tree: Tree, known: ReadonlySet<string>, idName: string, depth: number): Result<TreeMap[]> {
    if (depth > 12) {
        return { ok: false, error: unexpectedError('the answer has no list of sessions', '') }
    }
    if (typeof tree === 'string') {
        return findInText(tree, known, idName, depth)
    }
    if (tree === null) {
        return { ok: false, error: unexpectedError('the answer says nothing where a list of sessions is expected', '') }
    }
    if (Array.isArray(tree)) {
        return findInList(tree, known)
    }
    if (isRecord(tree, known, idName)) {
        return { ok: true, value: [tree] }
    }
    const inner = findPayload(tree)
    if (inner === null) {
        return { ok: false, error: unexpectedError('the answer has no list of sessions', textOf(tree)) }
    }
    const value = getPart(tree, inner) ?? null
    if (value === '' || (typeof value === 'string' && value.trim() === '')) {
        return LIST_NAME.test(inner) ? { ok: true, value: [] } : { ok: false, error: unexpectedError('the answer is empty', '') }
    }
    return findRecords(value, known, idName, depth + 1)
}

/** Some frameworks send the payload as text inside an element or a string. */
function findInText(text: string, known: ReadonlySet<string>, idName: string, depth: number): Result<TreeMap[]> {
    const trimmed = text.trim()
    if (/^[[{<]/.test(trimmed) && depth < 6) {
        const again = parseAnswer(trimmed)
        return again.ok ? findRecords(again.value, known, idName, depth + 4) : again
    }
    return { ok: false, error: unexpectedError('the answer is a text', trimmed) }
}

function findInList(list: Tree[], known: ReadonlySet<string>): Result<TreeMap[]> {
    const maps = list.filter(isMap)
    const familiar = maps.filter(map => countKnownNames(map, known) > 0)
    if (maps.length < list.length || (list.length > 0 && familiar.length === 0)) {
        return { ok: false, error: unexpectedError('the answer is a list of something else', textOf(list)) }
    }
    return { ok: true, value: maps }
}

function countKnownNames(map: TreeMap, known: ReadonlySet<string>): number {
    let count = 0
    known.forEach(name => { count += map.has(name) ? 1 : 0 })
    return count
}

function isRecord(map: TreeMap, known: ReadonlySet<string>, idName: string): boolean {
    return (idName !== '' && map.has(idName)) || countKnownNames(map, known) > 1
}

/** Name of the part of a wrapper that holds the payload; null when none looks like it. */
function findPayload(map: TreeMap): string | null {
    if (map.has('fault') || map.has('exceptiontype') || map.has('stacktrace') || map.has('error')) {
        return null
    }
    const all: string[] = []
    map.forEach((_value, name) => { all.push(name) })
    if (all.length === 1) {
        return all[0] ?? null
    }
    return all.find(name => name === 'd' || name === 'body' || name === 'envelope')
        ?? all.find(name => /result$/.test(name)) ?? all.find(name => LIST_NAME.test(name)) ?? null
}

/** All texts of a tree, for the detail of an error. */
export function textOf(tree: unknown): string {
    if (typeof tree === 'string') {
        return tree
    }
    const texts: string[] = []
    if (Array.isArray(tree)) {
        tree.forEach(item => { texts.push(textOf(item)) })
    } else if (isMap(tree)) {
        tree.forEach(value => { texts.push(textOf(value)) })
    }
    return texts.filter(text => text.trim() !== '').join(' ')
}

/** Reads a record as a session; a string is the reason why it cannot be one. */
function readSession(record: TreeMap, names: FieldNames): GlanceSession | string {
    const notes: string[] = []
    const id = cleanText(readRaw(record, names.sessionId))
    const key = cleanText(readRaw(record, names.sessionKey))
    const started = readMoment(record, names.startTime, notes)
    const ended = readMoment(record, names.endTime, notes)
    if (id === '' && (key === '' || started === null)) {
        return key === '' ? 'neither a session id nor a session key' : 'no session id, and no start time to go with the session key'
    }
    if ([names.startTime, names.endTime].every(name => readDate(readRaw(record, name)).kind === 'invalid')) {
        // Then its other fields, the identity included, are likely to be something else too, and a row made of them could never be corrected.
        return 'neither its start nor its end is a time'
    }
    return {
        identity: id === '' ? `key|${key}|${writeDate(started ?? 0)}` : id,
        sessionId: fitTo(id, MAX_CHARS.sessionId, names.sessionId, notes),
        type: text(record, names.type, MAX_CHARS.letter, notes),
        status: text(record, names.status, MAX_CHARS.letter, notes),
        sessionKey: fitTo(key, MAX_CHARS.sessionKey, names.sessionKey, notes),
        visitorId: text(record, names.visitorId, MAX_CHARS.visitorId, notes),
        partnerUserId: text(record, names.partnerUserId, MAX_CHARS.partnerUserId, notes),
        username: text(record, names.username, MAX_CHARS.partnerUserId, notes),
        started,
        ended,
        duration: readCount(record, names.duration, notes) ?? (started === null || ended === null ? null : Math.max(0, Math.round((ended - started) / 1000))),
        width: readCount(record, names.width, notes),
        height: readCount(record, names.height, notes),
        guests: guestRecords(getPart(record, plainName(names.guests))).map(guest => readGuest(guest, names, notes)),
        notes
    }
}

function readGuest(record: TreeMap, names: FieldNames, notes: string[]): Guest {
    return {
        type: text(record, names.guestType, MAX_CHARS.letter, notes),
        status: text(record, names.guestStatus, MAX_CHARS.letter, notes),
        name: text(record, names.guestName, MAX_CHARS.name, notes),
        email: text(record, names.guestEmail, MAX_CHARS.email, notes),
        phone: text(record, names.guestPhone, MAX_CHARS.phone, notes),
        partnerUserId: text(record, names.guestPartnerUserId, MAX_CHARS.partnerUserId, notes),
        started: readMoment(record, names.guestStartTime, notes),
        duration: readCount(record, names.guestDuration, notes)
    }
}

/** Guests as a list: bare, under `guest`, or a single one. */
function guestRecords(tree: Tree | undefined): TreeMap[] {
    if (Array.isArray(tree)) {
        return tree.filter(isMap)
    }
    if (!isMap(tree)) {
        return []
    }
    const inner = getPart(tree, 'guest')
    return inner === undefined ? [tree] : guestRecords(inner)
}

function readRaw(record: TreeMap, name: string): string {
    const value = getPart(record, plainName(name))
    return typeof value === 'string' ? value : ''
}

function text(record: TreeMap, name: string, size: number, notes: string[]): string {
    return fitTo(cleanText(readRaw(record, name)), size, name, notes)
}

function fitTo(value: string, size: number, name: string, notes: string[]): string {
    if (value.length > size) {
        notes.push(`${name} was cut from ${value.length} to ${size} characters`)
    }
    return truncate(value, size)
}

function readMoment(record: TreeMap, name: string, notes: string[]): number | null {
    const value = readRaw(record, name)
    const read = readDate(value)
    if (read.kind === 'invalid') {
        notes.push(`${name} "${truncate(cleanText(value), 40)}" is no date`)
    }
    return read.kind === 'moment' ? read.ms : null
}

function readCount(record: TreeMap, name: string, notes: string[]): number | null {
    const value = readRaw(record, name).trim()
    if (value === '') {
        return null
    }
    const count = /^\d+(\.\d*)?$/.test(value) ? Math.floor(Number(value)) : -1
    if (count < 0 || count > MAX_INTEGER) {
        notes.push(`${name} "${truncate(cleanText(value), 40)}" is no number of the expected size`)
        return null
    }
    return count
}

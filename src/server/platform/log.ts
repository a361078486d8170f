import { gs, GlideSysAttachment } from '@servicenow/glide'
import { attachmentsOf } from './attachments.ts'
import { now, toIso } from './clock.ts'
import type { Verbosity } from './properties.ts'
import { collect, idOf, integer, text, type AppRecord } from './records.ts'
import { redact } from './redact.ts'

export type Level = Verbosity

const BY_VERBOSITY: readonly Level[] = ['error', 'warn', 'info', 'debug']

/** Bounds of one log (a slice of a run, a launch); the newest lines and answers are kept. Documented in docs/sync.md. */
const MAX_LINES = 2000
const MAX_LINE_CHARS = 2000
const MAX_LOG_CHARS = 250000
const MAX_ANSWERS = 50
const MAX_ANSWER_CHARS = 1000000
const MAX_ANSWERS_CHARS = 5000000
/** Bounds of a record over all slices, by kind of attachment; the newest are kept. */
const MAX_ATTACHED = { logs: { files: 20, bytes: 5000000 }, answers: { files: 50, bytes: 10000000 } }
/** Attachments looked at when a record is trimmed: until then it can hold a few more than its bounds. */
const MAX_TRIMMED = 500
/** Characters beyond the cut that are searched for secrets too: no secret is longer in any encoding. */
const MAX_SECRET_CHARS = 2000

/** Log of one piece of work. Lines go to the system log by verbosity; with verbosity debug they are also kept for the record being worked on. */
export interface Log {
    write(level: Level, message: string): void
    /** Keeps an answer under a numbered name, if responses are attached. */
    payload(name: string, body: string): void
    /** Attaches what was kept to the record being worked on, which stays within its bounds. The slice's number, if there are several, goes into the names. */
    attachTo(record: AppRecord, slice?: number): void
}

export interface LogOptions {
    verbosity: Verbosity
    attachResponses: boolean
    /** Texts that must never show. */
    secrets: readonly string[]
    /** Start of every line in the system log. */
    source: string
}

export function createLog(options: LogOptions): Log {
    const lines = keepNewest(MAX_LINES, MAX_LOG_CHARS)
    const answers = keepNewest(MAX_ANSWERS, MAX_ANSWERS_CHARS)
    return {
        write(level, message) {
            if (BY_VERBOSITY.indexOf(level) > BY_VERBOSITY.indexOf(options.verbosity)) {
                return
            }
            const safe = redactAndCut(message, MAX_LINE_CHARS, options.secrets)
            toSystemLog(level, `${options.source}: ${safe}`)
            if (options.verbosity === 'debug') {
                lines.add('', `${toIso(now())} ${level} ${safe}`)
            }
        },
        payload(name, body) {
            if (options.attachResponses) {
                answers.add(name, redactAndCut(body, MAX_ANSWER_CHARS, options.secrets))
            }
        },
        attachTo(record, slice) {
            const part = slice === undefined ? '' : `-${padded(slice)}`
            const log = lines.take()
            const kept = answers.take()
            if (log.length > 0) {
                const gone = (log[0]?.number ?? 1) - 1
                const head = gone > 0 ? [`${gone} earlier lines were not kept`] : []
                attach(record, `glance-log${part}.txt`, 'text/plain', head.concat(log.map(line => line.body)).join('\n'))
            }
            for (const { name, number, body } of kept) {
                const json = /^\s*[[{]/.test(body)
                attach(record, `${name}${part}-${padded(number)}.${json ? 'json' : 'xml'}`, json ? 'application/json' : 'text/xml', body)
            }
            if (log.length + kept.length > 0 && slice !== undefined && slice > 1) {
                trim(record)
            }
        }
    }
}

interface Piece {
    name: string
    /** One for the first that was added. */
    number: number
    body: string
}

/** Keeps the newest pieces within a number of pieces and of characters. */
function keepNewest(most: number, characters: number): { add(name: string, body: string): void, take(): Piece[] } {
    let pieces: Piece[] = []
    let size = 0
    let added = 0
    return {
        add(name, body) {
            added += 1
            pieces.push({ name, number: added, body })
            size += body.length
            while (pieces.length > most || (size > characters && pieces.length > 1)) {
                size -= pieces.shift()?.body.length ?? 0
            }
        },
        take() {
            const taken = pieces
            pieces = []
            size = 0
            added = 0
            return taken
        }
    }
}

const padded = (number: number): string => `000${number}`.slice(-Math.max(4, String(number).length))

/** Redacts, then cuts, so that no secret is cut in two and missed. */
const redactAndCut = (source: string, length: number, secrets: readonly string[]): string =>
    redact(source.substring(0, length + MAX_SECRET_CHARS), secrets).substring(0, length)

/** Writes a line to the system log, whatever the verbosity. Debug lines appear there when the platform's own debugging of the app is on. */
export function toSystemLog(level: Level, message: string): void {
    switch (level) {
        case 'error': gs.error(message); break
        case 'warn': gs.warn(message); break
        case 'info': gs.info(message); break
        default: gs.debug(message)
    }
}

/** A log that cannot be attached (a quota, a blocked extension) must not stop the work it is about. */
function attach(record: AppRecord, name: string, contentType: string, content: string): void {
    try {
        new GlideSysAttachment().write(record, name, contentType, content)
    } catch (error) {
        gs.warn(`Glance: ${name} could not be attached: ${String(error)}`)
    }
}

/** Deletes a record's oldest logs and answers that exceed its bounds. */
function trim(record: AppRecord): void {
    const attached = attachmentsOf(String(record.getTableName()), [idOf(record)])
    attached.orderByDesc('sys_created_on')
    attached.orderByDesc('file_name')
    attached.setLimit(MAX_TRIMMED)
    const room = { logs: { ...MAX_ATTACHED.logs }, answers: { ...MAX_ATTACHED.answers } }
    const gone: string[] = []
    collect(attached, row => {
        const kind = kindOf(text(row, 'file_name'))
        if (kind !== null) {
            room[kind].files -= 1
            room[kind].bytes -= integer(row, 'size_bytes', 0)
            if (room[kind].files < 0 || room[kind].bytes < 0) {
                gone.push(idOf(row))
            }
        }
    })
    const attachments = new GlideSysAttachment()
    gone.forEach(id => { attachments.deleteAttachment(id) })
}

const kindOf = (name: string): 'logs' | 'answers' | null => name.startsWith('glance-log') ? 'logs' : name.startsWith('response-') ? 'answers' : null

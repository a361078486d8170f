import { gs, GlideSysAttachment } from '@servicenow/glide'
import { attachmentsOf } from './attachments.ts'
import { now, toIso } from './clock.ts'
import type { Verbosity } from './properties.ts'
import { integer, text, type AppRecord } from './records.ts'
import { redact } from './redact.ts'

export type Level = Verbosity

const ORDER: readonly Level[] = ['error', 'warn', 'info', 'debug']

/** Bounds of one log (a slice of a run, a launch), characters and pieces; the newest are kept. docs/sync.md tells them. */
const LOG = { lines: 2000, line: 2000, characters: 250000, answers: 50, answer: 1000000, answerCharacters: 5000000 }
/** Bounds of a record, over all slices: attachments of a kind and their bytes; the newest are kept. */
const RECORD = { logs: { files: 20, bytes: 5000000 }, answers: { files: 50, bytes: 10000000 } }
/** A record holds a few more than that at most until it is trimmed. */
const MOST_ATTACHMENTS = 500
/** No secret is longer in any form: what is cut is cut this much later than it is shown. */
const BEYOND = 2000

/** A log of one piece of work. Lines go to the system log by verbosity; with verbosity debug they are also kept for the record at work. */
export interface Log {
    write(level: Level, message: string): void
    /** Keeps an answer, when responses are attached; numbered, under a name. */
    payload(name: string, body: string): void
    /** Attaches what was kept to the record at work, which stays within its bounds. The number of the slice, where there are several, goes into the names. */
    attachTo(record: AppRecord, slice?: number): void
}

export interface LogOptions {
    verbosity: Verbosity
    attachResponses: boolean
    /** Texts that must never show. */
    secrets: readonly string[]
    /** Begins every line of the system log. */
    source: string
}

export function createLog(options: LogOptions): Log {
    const lines = newest(LOG.lines, LOG.characters)
    const answers = newest(LOG.answers, LOG.answerCharacters)
    return {
        write(level, message) {
            if (ORDER.indexOf(level) > ORDER.indexOf(options.verbosity)) {
                return
            }
            const safe = cut(message, LOG.line, options.secrets)
            toSystemLog(level, `${options.source}: ${safe}`)
            if (options.verbosity === 'debug') {
                lines.add('', `${toIso(now())} ${level} ${safe}`)
            }
        },
        payload(name, body) {
            if (options.attachResponses) {
                answers.add(name, cut(body, LOG.answer, options.secrets))
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

/** Keeps the newest pieces within a number of them and of characters. */
function newest(most: number, characters: number): { add(name: string, body: string): void, take(): Piece[] } {
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

/** Redacted, then cut: a secret that the end cuts in two is gone before. */
const cut = (source: string, length: number, secrets: readonly string[]): string => redact(source.substring(0, length + BEYOND), secrets).substring(0, length)

/** A line of the system log, whatever the verbosity. Debug lines show there when the platform's own debugging of the app is on. */
export function toSystemLog(level: Level, message: string): void {
    switch (level) {
        case 'error': gs.error(message); break
        case 'warn': gs.warn(message); break
        case 'info': gs.info(message); break
        default: gs.debug(message)
    }
}

/** A log that cannot be attached (a quota, a blocked extension) must not stop the work it tells of. */
function attach(record: AppRecord, name: string, contentType: string, content: string): void {
    try {
        new GlideSysAttachment().write(record, name, contentType, content)
    } catch (error) {
        gs.warn(`Glance: ${name} could not be attached: ${String(error)}`)
    }
}

/** Removes the oldest logs and answers of a record beyond its bounds. */
function trim(record: AppRecord): void {
    const attached = attachmentsOf(String(record.getTableName()), [String(record.getUniqueValue())])
    attached.orderByDesc('sys_created_on')
    attached.orderByDesc('file_name')
    attached.setLimit(MOST_ATTACHMENTS)
    attached.query()
    const room = { logs: { ...RECORD.logs }, answers: { ...RECORD.answers } }
    const gone: string[] = []
    while (attached.next()) {
        const kind = kindOf(text(attached, 'file_name'))
        if (kind !== null) {
            room[kind].files -= 1
            room[kind].bytes -= integer(attached, 'size_bytes', 0)
            if (room[kind].files < 0 || room[kind].bytes < 0) {
                gone.push(String(attached.getUniqueValue()))
            }
        }
    }
    const attachments = new GlideSysAttachment()
    gone.forEach(id => { attachments.deleteAttachment(id) })
}

const kindOf = (name: string): 'logs' | 'answers' | null => name.startsWith('glance-log') ? 'logs' : name.startsWith('response-') ? 'answers' : null

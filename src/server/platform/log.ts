import { gs, GlideSysAttachment } from '@servicenow/glide'
import { now, toIso } from './clock.ts'
import type { Verbosity } from './properties.ts'
import type { AppRecord } from './records.ts'
import { redact } from './redact.ts'

export type Level = Verbosity

const ORDER: readonly Level[] = ['error', 'warn', 'info', 'debug']
/** Bounds of what is kept with a record: lines, characters of one payload, payloads. */
const MOST_LINES = 2000
const LONGEST_PAYLOAD = 1000000
const MOST_PAYLOADS = 50

/** A log of one piece of work. Lines go to the system log by verbosity; with verbosity debug they are also kept for the record at work. */
export interface Log {
    write(level: Level, message: string): void
    /** Keeps the payload of an answer, when responses are attached. */
    payload(name: string, body: string): void
    /** Attaches what was kept to the record at work. */
    attachTo(record: AppRecord): void
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
    const lines: string[] = []
    const payloads: { name: string, body: string }[] = []
    let dropped = 0
    return {
        write(level, message) {
            if (ORDER.indexOf(level) > ORDER.indexOf(options.verbosity)) {
                return
            }
            const safe = redact(message, options.secrets)
            toSystemLog(level, `${options.source}: ${safe}`)
            if (options.verbosity === 'debug') {
                if (lines.length < MOST_LINES) {
                    lines.push(`${toIso(now())} ${level} ${safe}`)
                } else {
                    dropped += 1
                }
            }
        },
        payload(name, body) {
            if (options.attachResponses && payloads.length < MOST_PAYLOADS) {
                payloads.push({ name, body: redact(body.substring(0, LONGEST_PAYLOAD), options.secrets) })
            }
        },
        attachTo(record) {
            if (lines.length > 0) {
                const tail = dropped > 0 ? [`${dropped} more lines were not kept`] : []
                attach(record, 'glance-log.txt', 'text/plain', lines.concat(tail).join('\n'))
            }
            payloads.forEach(payload => attach(record, payload.name, payload.name.endsWith('.json') ? 'application/json' : 'text/xml', payload.body))
            lines.length = 0
            payloads.length = 0
            dropped = 0
        }
    }
}

/** A line of the system log, whatever the verbosity. */
export function toSystemLog(level: Level, message: string): void {
    switch (level) {
        case 'error': gs.error(message); break
        case 'warn': gs.warn(message); break
        case 'info': gs.info(message); break
        // The platform hides debug lines unless its own debugging is on; whoever set our verbosity to debug wants to see them.
        default: gs.info(message)
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

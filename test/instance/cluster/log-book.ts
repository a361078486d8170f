import type { LogLine } from '../contracts'

export type NumberedLine = LogLine & { sequence: string, node: string }

/** Lines kept for the log door; all of them are rows of syslog too. */
const KEPT_LINES = 20000

/** The newest log lines of all nodes, in order. */
export interface LogBook {
    add(line: NumberedLine): void
    /** Lines after a sequence number; all that are kept when it is empty. */
    since(sequence: string): NumberedLine[]
}

export function createLogBook(): LogBook {
    let lines: NumberedLine[] = []
    return {
        add(line) {
            lines.push(line)
            if (lines.length > KEPT_LINES * 2) lines = lines.slice(-KEPT_LINES)
        },
        since: sequence => lines.filter(line => line.sequence > sequence.padStart(20, '0')).sort((a, b) => a.sequence < b.sequence ? -1 : 1)
    }
}

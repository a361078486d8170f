import type { LogLine } from '../contracts'

/** A piece of background work that was done, or failed. */
export interface Ran {
    kind: 'job' | 'async' | 'event' | 'notification'
    name: string
    node: string
    outcome: 'done' | 'error' | 'skipped'
    error: string | null
    log: LogLine[]
    /** Milliseconds of wall time. */
    duration: number
}

export interface WorkReport {
    ran: Ran | null
    /** When the next piece is due, milliseconds of the instance's clock; null when nothing waits. */
    nextDue: number | null
}

import { gs } from '@servicenow/glide'
import { PROPERTY } from './columns.ts'

export type Verbosity = 'error' | 'warn' | 'info' | 'debug'

/** The app's settings as used, and what had to be corrected for that. */
export interface Settings {
    joinWithClient: boolean
    /** Days. */
    cleanupAge: number
    /** Days. */
    pendingExpiry: number
    verbosity: Verbosity
    /** Sessions per request, 1 to 1000. */
    resultCount: number
    attachResponses: boolean
    /** Days after which sessions are anonymised; 0: never. */
    sessionRetention: number
    /** One sentence per setting that was out of its range, e.g. `session_result_count 5000 -> 1000`. */
    clamped: string[]
}

export const DEFAULTS = { cleanupAge: 90, pendingExpiry: 7, verbosity: 'info', resultCount: 100 } as const

/**
 * A whole number within its range. A scoped app cannot refuse a wrong value when it is saved, so it is corrected when it is read, and the correction is
 * reported.
 */
export function clampInteger(name: string, raw: string, fallback: number, lowest: number, highest: number, clamped: string[]): number {
    const trimmed = raw.trim()
    if (trimmed === '') {
        return fallback
    }
    const short = name.substring(name.indexOf('.') + 1)
    if (!/^-?\d{1,9}$/.test(trimmed)) {
        clamped.push(`${short} "${trimmed.substring(0, 20)}" -> ${fallback}`)
        return fallback
    }
    const value = Math.min(Math.max(Number(trimmed), lowest), highest)
    if (value !== Number(trimmed)) {
        clamped.push(`${short} ${trimmed} -> ${value}`)
    }
    return value
}

export function readVerbosity(raw: string): Verbosity {
    const value = raw.trim().toLowerCase()
    return value === 'error' || value === 'warn' || value === 'debug' ? value : 'info'
}

const property = (name: string): string => String(gs.getProperty(name, '') ?? '')

export function readSettings(): Settings {
    const clamped: string[] = []
    return {
        joinWithClient: property(PROPERTY.joinWithClient).trim() === 'true',
        cleanupAge: clampInteger(PROPERTY.cleanupAge, property(PROPERTY.cleanupAge), DEFAULTS.cleanupAge, 1, 36500, clamped),
        pendingExpiry: clampInteger(PROPERTY.pendingExpiry, property(PROPERTY.pendingExpiry), DEFAULTS.pendingExpiry, 1, 365, clamped),
        verbosity: readVerbosity(property(PROPERTY.verbosity)),
        resultCount: clampInteger(PROPERTY.resultCount, property(PROPERTY.resultCount), DEFAULTS.resultCount, 1, 1000, clamped),
        attachResponses: property(PROPERTY.attachResponses).trim() === 'true',
        sessionRetention: clampInteger(PROPERTY.sessionRetention, property(PROPERTY.sessionRetention), 0, 0, 36500, clamped),
        clamped
    }
}

import type { FaultRule } from '../glance/faults'

/** One thing that goes wrong at Glance, what the attempt must make of it, and what must be true afterwards. */
export interface VendorCase {
    name: string
    fault: FaultRule
    /** What is not public about the service, set otherwise. */
    options?: Record<string, unknown>
    /** Places in the order of their ends, from 0, of the sessions that the fault is about. */
    of?: readonly number[]
    /** What comes of the first answer that is held: it is late, or the app gives it up. */
    held?: 'release' | 'expire'
    expected: Expected
    /** Sessions that stay other than the undisturbed run leaves them, once Glance is well again and later runs are done. Absent: none. */
    differing?: number
}

/** The Sync event after the disturbed slice. */
export interface Expected {
    /** waiting: goes on by itself after a while. failed: waits for a person, and the schedule rests. */
    state: 'done' | 'failed' | 'waiting'
    errorClass: string
    /** Records set aside; absent: 0. */
    failed?: number
    /** waiting: seconds until it goes on, at least and at most; the time that the case itself takes comes on top. */
    wait?: readonly [number, number]
}

/** The first wait is a minute, give or take a quarter. */
const A_MINUTE = [45, 75] as const

const stops = (errorClass: string, failed = 0): Expected => ({ state: 'failed', errorClass, failed })
const waits = (errorClass = 'transient', wait: readonly [number, number] = A_MINUTE): Expected => ({ state: 'waiting', errorClass, wait })
const goesOn: Expected = { state: 'done', errorClass: 'none' }
const setsAside = (failed: number): Expected => ({ state: 'done', errorClass: 'data', failed })

/** The second page: one page is stored already, one window is half read. Until the test heals the service. */
const broken = (rule: FaultRule): FaultRule => ({ operation: 'PartnerSessionsEnding', nth: 2, times: 0, ...rule })

/** One answer only, so that the way on shows what came of it. */
const once = (rule: FaultRule): FaultRule => ({ operation: 'PartnerSessionsEnding', nth: 2, times: 1, ...rule })

/** Every answer that holds certain sessions. */
const holding = (rule: FaultRule): FaultRule => ({ operation: 'PartnerSessionsEnding', times: 0, ...rule })

const status = (code: number, expected: Expected): VendorCase => ({ name: `status ${code}`, fault: broken({ kind: 'status', status: code }), expected })

/**
 * Expected classes are those of rule D9: 401 and 403 are for an administrator, 429 asks for patience, time-outs, 408 and 5xx pass by themselves, and any
 * other refusal means that the service is not the one this app was written for.
 */
const STATUSES: readonly VendorCase[] = [
    ...[204, 206, 300, 304, 400, 402, 404, 405, 406, 409, 410, 413, 415, 418, 422, 451].map(code => status(code, stops('contract'))),
    ...[401, 403].map(code => status(code, stops('config'))),
    ...[408, 500, 501, 502, 503, 504, 520, 599].map(code => status(code, waits())),
    status(429, waits('rate')),
    { name: 'status 429 with Retry-After', fault: broken({ kind: 'status', status: 429, retryAfter: 120 }), expected: waits('rate', [118, 120]) },
    { name: 'status 429 with Retry-After of a second', fault: broken({ kind: 'status', status: 429, retryAfter: 1 }), expected: waits('rate') },
    { name: 'status 429 with Retry-After of a month', fault: broken({ kind: 'status', status: 429, retryAfter: 2592000 }), expected: waits('rate', [21590, 21600]) },
    {
        name: 'status 503 with Retry-After as a date', fault: broken({ kind: 'status', status: 503, retryAfter: 'Sun, 30 Aug 2026 06:10:00 GMT' }),
        expected: waits('transient', [590, 600])
    },
    { name: 'status 500 that speaks of the key', fault: broken({ kind: 'status', status: 500, body: 'Invalid API key' }), expected: stops('config') },
    {
        name: 'status 500 that does not know the operation', expected: stops('contract'),
        fault: broken({ kind: 'status', status: 500, body: 'Request format is unrecognized for URL unexpectedly ending in /PartnerSessionsEnding.' })
    }
]

const TRANSPORT: readonly VendorCase[] = [
    { name: 'no answer', fault: broken({ kind: 'hold' }), held: 'expire', expected: waits() },
    { name: 'connection closed without an answer', fault: broken({ kind: 'timeout', delay: 300 }), expected: waits() },
    { name: 'connection reset', fault: broken({ kind: 'reset' }), expected: waits() },
    { name: 'answer cut off in the middle', fault: broken({ kind: 'truncate' }), expected: waits() },
    { name: 'answer that drips for ever', fault: broken({ kind: 'drip', amount: 1, delay: 900 }), expected: waits() },
    { name: 'slow answer', fault: once({ kind: 'hold' }), held: 'release', expected: goesOn },
    { name: 'redirect', fault: broken({ kind: 'redirect' }), expected: stops('contract') }
]

const SHAPES: readonly VendorCase[] = [
    { name: 'every answer half, complete by its length', fault: broken({ kind: 'malformed' }), expected: stops('contract') },
    { name: 'one answer half, complete by its length', fault: once({ kind: 'malformed' }), expected: goesOn },
    { name: 'empty answer', fault: broken({ kind: 'empty' }), expected: stops('contract') },
    { name: 'a web page with status 200', fault: broken({ kind: 'html' }), expected: stops('contract') },
    { name: 'a web page with status 503', fault: broken({ kind: 'html', status: 503 }), expected: waits() },
    { name: 'plain words with status 200', fault: broken({ kind: 'error-text' }), expected: stops('contract') },
    { name: 'words about the key with status 200', fault: broken({ kind: 'error-text', body: 'Error: the API key is not valid' }), expected: stops('config') },
    { name: 'a record that breaks every answer it is in: the first', fault: holding({ kind: 'poison' }), of: [0], expected: setsAside(1) },
    { name: 'a record that breaks every answer it is in: in the middle', fault: holding({ kind: 'poison' }), of: [11], expected: setsAside(1) },
    { name: 'a record that breaks every answer it is in: the last', fault: holding({ kind: 'poison' }), of: [24], expected: setsAside(1) },
    { name: 'three records that break every answer they are in', fault: holding({ kind: 'poison' }), of: [5, 6, 19], expected: setsAside(3) },
    { name: 'a record larger than the app parses', fault: holding({ kind: 'bloat', amount: 6_000_000 }), of: [7], expected: setsAside(1) },
    { name: 'a record larger than the platform takes', fault: holding({ kind: 'bloat', amount: 12_000_000 }), of: [7], expected: setsAside(1) },
    { name: 'one answer beyond the platform\'s size limit', fault: once({ kind: 'oversize' }), expected: goesOn },
    { name: 'every answer with a record in it beyond the platform\'s size limit', fault: broken({ kind: 'oversize' }), expected: stops('contract', 4) }
]

/** Strikes every answer and harms none: for what the service itself does differently. */
const harmless: FaultRule = { kind: 'delay', operation: 'PartnerSessionsEnding', times: 0, delay: 1 }

const OTHER_SERVICES: readonly VendorCase[] = [
    { name: 'a service whose dates have no zone', options: { dates: 'zoneless' }, fault: harmless, expected: goesOn },
    { name: 'a service that does not offer the operation', options: { withdrawn: ['PartnerSessionsEnding'] }, fault: harmless, expected: stops('contract') }
]

const RECORDS: readonly VendorCase[] = [
    { name: 'records whose fields have other types', fault: once({ kind: 'wrong-types', amount: 3 }), expected: setsAside(3) },
    { name: 'every record with other types', fault: broken({ kind: 'wrong-types', amount: 1000 }), expected: stops('contract') },
    { name: 'records without an identity', fault: once({ kind: 'missing-id', amount: 3 }), expected: setsAside(3) },
    { name: 'every record without an identity', fault: broken({ kind: 'missing-id', amount: 1000 }), expected: stops('contract') },
    { name: 'records that lie in the future', fault: once({ kind: 'skew', seconds: 400 * 86400, amount: 3 }), expected: setsAside(3) },
    { name: 'letters that nobody documented', fault: once({ kind: 'unknown-letter', amount: 1 }), expected: goesOn },
    { name: 'records that go back to an earlier status', fault: once({ kind: 'regress', amount: 5 }), expected: goesOn },
    { name: 'records twice in one answer', fault: once({ kind: 'duplicate', amount: 3 }), expected: goesOn },
    { name: 'records in no order', fault: broken({ kind: 'disorder' }), expected: goesOn },
    // What is final stays as it was reported (rule D4), so sessions reported with the wrong time keep it.
    { name: 'a clock ten minutes ahead', fault: once({ kind: 'skew', seconds: 600 }), expected: goesOn, differing: 4 },
    { name: 'a clock 45 seconds behind', fault: once({ kind: 'skew', seconds: -45 }), expected: goesOn, differing: 4 }
]

export const VENDOR_CASES: readonly VendorCase[] = [...STATUSES, ...TRANSPORT, ...SHAPES, ...OTHER_SERVICES, ...RECORDS]

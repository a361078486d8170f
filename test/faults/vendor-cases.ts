import type { FaultRule } from '../glance/faults'

/** One thing that goes wrong at Glance, what the attempt must make of it, and what must be true afterwards. */
export interface VendorCase {
    name: string
    fault: FaultRule
    /** The Sync event of the disturbed attempt. `failed` counts records set aside; absent: 0. */
    expected: { state: 'done' | 'failed', errorClass: string, failed?: number }
    /** Sessions that stay other than the undisturbed run leaves them, once Glance is well again and later runs are done. Absent: none. */
    differing?: number
}

const stops = (errorClass: string) => ({ state: 'failed' as const, errorClass })
const goesOn = { state: 'done' as const, errorClass: 'none' }

/** The second page: one page is stored already, one window is half read. Until the test heals the service. */
const broken = (rule: FaultRule): FaultRule => ({ operation: 'PartnerSessionsEnding', nth: 2, times: 0, ...rule })

/** One answer only, so that the way on shows what came of it. */
const once = (rule: FaultRule): FaultRule => ({ operation: 'PartnerSessionsEnding', nth: 2, times: 1, ...rule })

const status = (code: number, errorClass: string): VendorCase => ({ name: `status ${code}`, fault: broken({ kind: 'status', status: code }), expected: stops(errorClass) })

/**
 * Expected classes are those of rule D9: 401 and 403 are for an administrator, 429 asks for patience, time-outs, 408 and 5xx pass by themselves, and any
 * other refusal means that the service is not the one this app was written for.
 */
export const VENDOR_CASES: readonly VendorCase[] = [
    ...[400, 404, 405, 410, 418].map(code => status(code, 'contract')),
    ...[401, 403].map(code => status(code, 'config')),
    ...[408, 500, 502, 503, 504, 520].map(code => status(code, 'transient')),
    status(429, 'rate'),
    { name: 'status 429 with Retry-After', fault: broken({ kind: 'status', status: 429, retryAfter: 120 }), expected: stops('rate') },
    { name: 'status 503 with Retry-After as a date', fault: broken({ kind: 'status', status: 503, retryAfter: 'Sun, 30 Aug 2026 06:10:00 GMT' }), expected: stops('transient') },
    { name: 'status 500 that speaks of the key', fault: broken({ kind: 'status', status: 500, body: 'Invalid API key' }), expected: stops('config') },
    { name: 'no answer', fault: broken({ kind: 'timeout' }), expected: stops('transient') },
    { name: 'connection closed without an answer', fault: broken({ kind: 'timeout', delay: 300 }), expected: stops('transient') },
    { name: 'connection reset', fault: broken({ kind: 'reset' }), expected: stops('transient') },
    { name: 'answer cut off in the middle', fault: broken({ kind: 'truncate' }), expected: stops('transient') },
    { name: 'answer that drips for ever', fault: broken({ kind: 'drip', amount: 1, delay: 900 }), expected: stops('transient') },
    { name: 'slow answer', fault: once({ kind: 'delay', delay: 2000 }), expected: goesOn },
    { name: 'half an answer, complete by its length', fault: broken({ kind: 'malformed' }), expected: stops('contract') },
    { name: 'empty answer', fault: broken({ kind: 'empty' }), expected: stops('contract') },
    { name: 'a web page with status 200', fault: broken({ kind: 'html' }), expected: stops('contract') },
    { name: 'a web page with status 503', fault: broken({ kind: 'html', status: 503 }), expected: stops('transient') },
    { name: 'plain words with status 200', fault: broken({ kind: 'error-text' }), expected: stops('contract') },
    { name: 'words about the key with status 200', fault: broken({ kind: 'error-text', body: 'Error: the API key is not valid' }), expected: stops('config') },
    { name: 'redirect', fault: broken({ kind: 'redirect' }), expected: stops('contract') },
    { name: 'answer beyond the platform\'s size limit', fault: broken({ kind: 'oversize' }), expected: stops('transient') },
    { name: 'record whose fields have other types', fault: once({ kind: 'wrong-types', amount: 1 }), expected: { state: 'done', errorClass: 'data', failed: 1 } },
    { name: 'every record with other types', fault: broken({ kind: 'wrong-types', amount: 1000 }), expected: stops('contract') },
    { name: 'record without an identity', fault: once({ kind: 'missing-id', amount: 1 }), expected: { state: 'done', errorClass: 'data', failed: 1 } },
    { name: 'every record without an identity', fault: broken({ kind: 'missing-id', amount: 1000 }), expected: stops('contract') },
    { name: 'letters that nobody documented', fault: once({ kind: 'unknown-letter', amount: 1 }), expected: goesOn },
    { name: 'records twice in one answer', fault: once({ kind: 'duplicate', amount: 3 }), expected: goesOn },
    { name: 'records in no order', fault: broken({ kind: 'disorder' }), expected: goesOn },
    // What is final stays as it was reported (rule D4), so sessions reported with the wrong time keep it.
    { name: 'a clock ten minutes ahead', fault: once({ kind: 'skew', seconds: 600 }), expected: goesOn, differing: 4 },
    { name: 'a clock 45 seconds behind', fault: once({ kind: 'skew', seconds: -45 }), expected: goesOn, differing: 4 }
]

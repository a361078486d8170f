import type { WireRecord, WireResult } from './asmx/wire'
import { Random } from './generator/random'

/** `hold`: the answer waits for the control door `release`. */
export const FAULT_KINDS = [
    'status', 'timeout', 'reset', 'drip', 'truncate', 'malformed', 'empty', 'html', 'error-text', 'redirect', 'delay', 'hold', 'oversize',
    'wrong-types', 'missing-id', 'unknown-letter', 'duplicate', 'disorder', 'skew',
    'poison', 'bloat', 'regress', 'hide', 'wrong-host'
] as const
export type FaultKind = typeof FAULT_KINDS[number]

/** One thing to go wrong. A rule fires for the requests it matches, `times` times, after letting `nth - 1` of them pass. */
export interface FaultRule {
    kind: FaultKind
    /** Name of an operation (`PartnerSessionsEnding`, `WSDL`, `lookupvisitor` ...); absent: every request but the control doors. */
    operation?: string
    /** Parameters that must have these values. */
    parameters?: Record<string, string>
    /** Fire from the nth matching request on; default 1. */
    nth?: number
    /** How often; default 1, 0 for ever. */
    times?: number
    /** `status`: the code, default 500. */
    status?: number
    /** `status`: header Retry-After, seconds or an HTTP date. */
    retryAfter?: string | number
    /** `status`, `error-text`: the body; `redirect`: the location; `wrong-host`: the server that presence answers name. */
    body?: string
    /** `timeout`: close after this, default never; `delay`: answer after this; `drip`: pause between bytes. Milliseconds. */
    delay?: number
    /** Record kinds: how many records are touched, default 1. `oversize`: bytes added, default 12,000,000. `drip`: bytes at once, default 1. */
    amount?: number
    /** `poison`, `bloat`: answers that hold one of these sessions cannot be parsed, or are `amount` bytes longer. `hide`: answers leave these out. */
    sessionIds?: string[]
    /** `skew`: seconds added to all times (of `amount` records; default all). */
    seconds?: number
}

interface Live extends FaultRule {
    seen: number
    fired: number
}

/** The rules in force. The first that matches a request and has something left takes it. */
export class FaultBook {
    private rules: Live[] = []

    /** Takes the place of all rules. Throws on a kind that is not known. */
    set(rules: readonly FaultRule[]): void {
        for (const rule of rules) if (!FAULT_KINDS.includes(rule.kind)) throw new Error(`Unknown fault kind '${rule.kind}'; known: ${FAULT_KINDS.join(', ')}`)
        this.rules = rules.map(rule => ({ ...rule, seen: 0, fired: 0 }))
    }

    /** The rules with how often each has matched and fired. */
    list(): readonly Live[] {
        return this.rules
    }

    take(operation: string, parameters: Readonly<Record<string, string>>): FaultRule | null {
        for (const rule of this.rules) {
            if (rule.operation && rule.operation !== operation) continue
            if (Object.entries(rule.parameters ?? {}).some(([name, value]) => parameters[name] !== value)) continue
            rule.seen++
            const times = rule.times ?? 1
            if (rule.seen < (rule.nth ?? 1) || (times > 0 && rule.fired >= times)) continue
            rule.fired++
            return rule
        }
        return null
    }
}

/** What a fault does to the records of an answer, before it is written in any style. */
export function spoilResult(result: WireResult, fault: FaultRule | null): WireResult {
    if (!fault || !('records' in result)) return result
    const amount = fault.amount ?? 1
    const touch = (change: (record: WireRecord) => WireRecord, count = amount): WireResult => {
        return { ...result, records: result.records.map((record, index) => index < count ? change(record) : record) }
    }
    switch (fault.kind) {
        case 'wrong-types': return touch(record => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, { raw: wrongType(value) }])))
        case 'missing-id': return touch(record => Object.fromEntries(Object.entries(record).filter(([name]) => !['sessionId', 'sessionKey', 'startTime'].includes(name))))
        case 'unknown-letter': return touch(record => ({ ...record, status: 'Z', type: 'Y' }))
        case 'duplicate': return { ...result, records: result.records.flatMap((record, index) => index < amount ? [record, record] : [record]) }
        case 'disorder': return { ...result, records: shuffle(result.records) }
        case 'hide': return { ...result, records: result.records.filter(record => !(fault.sessionIds ?? []).includes(String(record.sessionId))) }
        case 'skew': return touch(record => shift(record, (fault.seconds ?? 0) * 1000), fault.amount ?? Infinity)
        case 'regress': return touch(record => ({ ...record, status: 'A' }))
        case 'oversize': return touch(record => ({ ...record, username: 'x'.repeat(fault.amount ?? 12_000_000) }), 1)
        default: return result
    }
}

function wrongType(value: unknown): unknown {
    if (typeof value === 'number') return `${value} apples`
    if (value !== null && typeof value === 'object') return 'records' in value ? 'no list' : 'yesterday'
    return { unexpected: value }
}

function shift(record: WireRecord, milliseconds: number): WireRecord {
    return Object.fromEntries(Object.entries(record).map(([name, value]) => {
        if (value === null || typeof value !== 'object') return [name, value]
        if ('time' in value) return [name, { time: value.time + milliseconds }]
        return [name, 'records' in value ? { ...value, records: value.records.map(inner => shift(inner, milliseconds)) } : value]
    }))
}

function shuffle<T>(items: readonly T[]): T[] {
    const random = new Random(items.length)
    const mixed = [...items]
    for (let index = mixed.length - 1; index > 0; index--) {
        const other = random.integer(0, index)
        const held = mixed[index] as T
        mixed[index] = mixed[other] as T
        mixed[other] = held
    }
    return mixed
}

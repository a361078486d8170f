import { formatUtc } from './dates'

export interface LoggedRequest {
    number: number
    /** The service's clock, UTC. */
    time: string
    method: string
    path: string
    /** Operation of a service, or the page. */
    operation: string
    /** soap11, soap12, json, form, get; page for the rest. */
    style: string
    /** Parameters; secrets masked. */
    parameters: Record<string, string>
    status: number
    /** Records in the answer. */
    count: number
    bytes: number
    milliseconds: number
    /** Host of the header, which alone is kept; null without the header. */
    refererHost: string | null
    originHost: string | null
    /** Kind of the planted fault, if one took this request. */
    fault: string | null
}

const SECRETS = new Set(['apikey', 'loginkey', 'password', 'authorization', 'authtoken', 'ticket', 'token', 'gssnid'])
const LIMIT = 200_000

/** Host of an address in a header; the header's text when it is none (`null`), null without the header. */
export function headerHost(value: string | undefined): string | null {
    if (value === undefined) return null
    return URL.canParse(value) ? new URL(value).host : 'null'
}

/** Masks the values of secrets; whether one was given stays visible. */
export function maskSecrets(parameters: Readonly<Record<string, string>>): Record<string, string> {
    return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, SECRETS.has(name.toLowerCase()) && value !== '' ? '***' : value]))
}

/** What the service was asked, newest last. The oldest are dropped beyond a bound; the totals stay right. */
export class RequestLog {
    private entries: LoggedRequest[] = []
    private total = 0
    private totals: Record<string, number> = {}
    private visitors: Record<string, Record<string, number>> = {}

    add(now: number, entry: Omit<LoggedRequest, 'number' | 'time'>): void {
        this.total++
        this.totals[entry.operation] = (this.totals[entry.operation] ?? 0) + 1
        const visitor = Object.entries(entry.parameters).find(([name]) => name.toLowerCase() === 'visitorid')?.[1]
        if (visitor) (this.visitors[visitor] ??= {})[entry.operation] = (this.visitors[visitor]?.[entry.operation] ?? 0) + 1
        this.entries.push({ number: this.total, time: formatUtc(now), ...entry, parameters: maskSecrets(entry.parameters) })
        if (this.entries.length > LIMIT) this.entries = this.entries.slice(LIMIT / 2)
    }

    /** Requests after a number, of one operation when named. */
    list(operation?: string | null, after = 0): LoggedRequest[] {
        return this.entries.filter(entry => entry.number > after && (!operation || entry.operation === operation))
    }

    /** How much was asked: in all, of each operation, and of each operation about each visitor id. */
    summary(): { total: number, byOperation: Record<string, number>, byVisitor: Record<string, Record<string, number>> } {
        return { total: this.total, byOperation: { ...this.totals }, byVisitor: { ...this.visitors } }
    }

    clear(): void {
        this.entries = []
        this.total = 0
        this.totals = {}
        this.visitors = {}
    }
}

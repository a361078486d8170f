import { randomUUID } from 'node:crypto'
import type { DataLayer, LogLine, OutboundRequest, OutboundResponse, Platform, Transaction, UserContext } from '../contracts'
import { formatStored } from '../values/time'

/** Milliseconds of wall time until a transaction is cancelled: REST 60 s, pages and scripts about 5 min (platform quotas); background work has none. */
const QUOTA_MS: Readonly<Record<Transaction['kind'], number>> = {
    rest: 60000, ui: 298000, script: 298000, job: Infinity, event: Infinity, async: Infinity
}

/** Numbers of the column syslog.level. */
const LEVELS: Readonly<Record<LogLine['level'], string>> = { debug: '-1', info: '0', warn: '1', error: '2' }

export interface NodeParts {
    node: string
    data: DataLayer
    now: () => number
    outbound: (request: OutboundRequest) => OutboundResponse
    unknownField?: Platform['unknownField']
    /** Every log line of the node, for the main thread. */
    onLog: (line: LogLine & { sequence: string, node: string }) => void
    /** Shared counter that gives log lines their order over all nodes. */
    sequence: BigInt64Array
}

/** The parts of a platform that stand on nothing else; security, records and engine are added by the node. */
export type PlatformBase = Omit<Platform, 'security' | 'records' | 'engine'>

export function createPlatformBase(parts: NodeParts): PlatformBase {
    return {
        node: parts.node,
        data: parts.data,
        now: parts.now,
        unknownField: parts.unknownField,
        outbound: parts.outbound,
        begin: (kind, user, scope = 'global') => beginTransaction(parts.node, kind, user, scope),
        log: (tx, level, source, message) => writeLog(parts, tx, { time: formatStored(parts.now()), level, source, message })
    }
}

function beginTransaction(node: string, kind: Transaction['kind'], user: UserContext, scope: string): Transaction {
    return {
        id: randomUUID(), kind, node, user, scope, interactive: false, sessionId: null, messages: [], log: [],
        deadline: Date.now() + QUOTA_MS[kind], ruleDepth: 0, redirect: null
    }
}

function writeLog(parts: NodeParts, tx: Transaction, line: LogLine): void {
    tx.log.push(line)
    const sequence = String(Atomics.add(parts.sequence, 0, 1n)).padStart(20, '0')
    parts.onLog({ ...line, sequence, node: parts.node })
    const fields = parts.data.dictionary.table('syslog') ? parts.data.dictionary.fields('syslog') : null
    if (!fields) return
    const row = Object.fromEntries(Object.entries({
        sys_id: randomUUID().replaceAll('-', ''), sys_created_on: line.time, sys_created_by: tx.user.userName,
        level: LEVELS[line.level], source: line.source, message: line.message, sequence
    }).filter(([name]) => fields.has(name)))
    parts.data.insertRow('syslog', row, 'platform')
}

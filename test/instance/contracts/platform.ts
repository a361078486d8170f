import type { DataLayer, QueryContext } from './data'
import type { LogLine, Security, Transaction, UserContext } from './security'
import type { RecordService } from './records'
import type { Engine } from './scripts'
import type { HttpRequest, HttpResponse, OutboundRequest, OutboundResponse } from './requests'

/** Everything a node worker offers to its parts. Built once per node in http/node.ts. */
export interface Platform {
    readonly node: string
    readonly data: DataLayer
    readonly security: Security
    readonly records: RecordService
    readonly engine: Engine
    /** What becomes of unknown fields and operators in queries that lists, calls and scripts make (CLI switch). Absent: 'error'. */
    readonly unknownField?: QueryContext['unknownField']
    /** The instance's clock, milliseconds since the epoch. */
    now(): number
    /** Blocking outbound call; loopback only, anything else comes back as error kind 'blocked'. */
    outbound(request: OutboundRequest): OutboundResponse
    /** Writes syslog and the transaction's own log. */
    log(tx: Transaction, level: LogLine['level'], source: string, message: string): void
    begin(kind: Transaction['kind'], user: UserContext, scope?: string): Transaction
}

/** A part of the HTTP surface. Returns null when the path is not its own. */
export type RequestHandler = (platform: Platform, tx: Transaction, request: HttpRequest, url: URL) => HttpResponse | null

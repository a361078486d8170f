import type { HttpRequest, HttpResponse, LogLine, Message } from '../contracts'
import type { PackedError } from '../errors'
import type { OutboundLine } from '../outbound'
import type { WorkReport } from '../scheduler'
import type { ChannelHandle } from '../store'

/** What a node worker is started with. */
export interface NodeStart {
    node: string
    database: ChannelHandle
    clock: SharedArrayBuffer
    sequence: SharedArrayBuffer
    kill: SharedArrayBuffer
    line: OutboundLine
    switches: NodeSwitches
}

/** How the instance was started, as far as nodes care. */
export interface NodeSwitches {
    unknownQueryFields: 'error' | 'drop'
    unstableSort: boolean
}

/** What the main thread asks of a node. One piece of work at a time; the node works on it synchronously. */
export type Work =
    | { kind: 'http', request: HttpRequest }
    /** First node at start: schedule entries for the jobs of what was just installed; release what a dead node left claimed. */
    | { kind: 'prepare', url: string }
    /** Claim and run the next due piece of background work, if any. `trigger` restricts it to one schedule entry. */
    | { kind: 'work', trigger?: string }
    /** Queue an immediate run of a scheduled job by name; answers the sys_id of its schedule entry. */
    | { kind: 'executeNow', job: string }
    | { kind: 'release', node: string }
    | { kind: 'script', script: string, scope: string, user: string }
    /** `collect`: after a forced collection, so that what is left is really held. */
    | { kind: 'memory', collect: boolean }
    /** Records were replaced behind the node's back: forget everything that was made from them. */
    | { kind: 'refresh' }

export interface ScriptReport {
    result: unknown
    log: LogLine[]
    messages: Message[]
    error: string | null
}

export interface WorkResults {
    http: HttpResponse
    prepare: WorkReport
    work: WorkReport
    executeNow: { trigger: string | null }
    release: null
    script: ScriptReport
    memory: NodeMemory
    refresh: null
}

export interface NodeMemory {
    heapUsed: number
    heapTotal: number
    external: number
}

/** From the main thread to a node, first of all: the database is filled. */
export interface BeginMessage {
    begin: true
}

/** From the main thread to a node. */
export interface WorkMessage {
    id: number
    work: Work
}

/** From a node to the main thread. */
export type NodeMessage =
    | { type: 'ready' }
    | { type: 'done', id: number, value: unknown }
    | { type: 'failed', id: number, error: PackedError }
    | { type: 'log', line: LogLine & { sequence: string, node: string } }
    /** The kill switch struck: the node waits for its end. */
    | { type: 'dying', reason: string }
    /** The node stands still, as ordered. */
    | { type: 'held' }
    /** Something background-like was stored: the scheduler should look. */
    | { type: 'stir' }
    /** An application was installed: the other nodes must forget what they made of the records before. */
    | { type: 'installed' }

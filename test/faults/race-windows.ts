/** Tables of claims, checkpoints and what a run stores. */
const RUN = 'x_glne_conn_sync_run'
const CHECKPOINT = 'x_glne_conn_sync_checkpoint'
const EVENT = 'x_glne_conn_sync_event'
const SESSION = 'x_glne_conn_session'
const GUEST = 'x_glne_conn_session_guest'

/** Where a worker is made to stand still: at the nth statement of a name, or after so many statements or answered requests. */
export type Stop = { at: string, nth?: number } | { after_statements: number } | { after_requests: number }

/** How it shows that two workers met: one found the other at work, took its claim over, claimed while the other stood, or both stood at once. */
export type Meeting = 'busy' | 'taken_over' | 'claimed' | 'both'

/** A moment of a run in which another worker comes. */
export interface Window {
    name: string
    /** Where the first worker stands. */
    first: Stop
    /** The others come when the first has given no sign of life for so long that it counts as dead. */
    stale: boolean
    /** Where the second stands before the first goes on; absent: the second works to its end meanwhile. */
    second?: Stop
    /** A third takes the claim over from the second, which stands, and works to its end. */
    third?: boolean
    /** Any of these is a meeting. */
    met: readonly Meeting[]
}

const before = (kind: 'insert' | 'update', table: string, nth = 1): Stop => ({ at: `before ${kind} ${table}`, nth })
const after = (kind: 'select' | 'insert' | 'update', table: string, nth = 1): Stop => ({ at: `after ${kind} ${table}`, nth })

/** Somebody else takes over a worker that stands there, works to the end, and the first wakes up. */
const takenOver = (name: string, first: Stop): Window => ({ name, first, stale: true, met: ['taken_over'] })

/** `statement` and `page` vary from trial to trial: numbers from 1. */
export function windowsOf(statement: number, page: number): readonly Window[] {
    return [
        { name: 'the newest run is read, the claim not yet made', first: after('select', RUN), stale: false, met: ['claimed'] },
        { name: 'two are about to make the same claim', first: before('insert', RUN), stale: false, second: before('insert', RUN), met: ['both'] },
        { name: 'the claim is made', first: after('insert', RUN), stale: false, met: ['busy'] },
        takenOver('the claim is made, nothing done', after('insert', RUN)),
        takenOver('before a checkpoint', before('insert', CHECKPOINT, page)),
        takenOver('after a checkpoint', after('insert', CHECKPOINT, page)),
        {
            name: 'a checkpoint and its block are written at one moment', first: before('insert', CHECKPOINT, page), stale: true, second: before('insert', CHECKPOINT),
            met: ['both']
        },
        {
            name: 'between the block and the end of the old claim', first: before('insert', CHECKPOINT, page), stale: true, second: before('update', RUN),
            met: ['taken_over']
        },
        {
            name: 'between the end of the old claim and the new one', first: before('insert', CHECKPOINT, page), stale: true, second: before('insert', RUN),
            met: ['taken_over']
        },
        // The second's first checkpoint is the block.
        { name: 'two late checkpoints', first: before('insert', CHECKPOINT, page), stale: true, second: before('insert', CHECKPOINT, 2), third: true, met: ['taken_over'] },
        takenOver('an answer has come, nothing of it is stored', { after_requests: page }),
        takenOver('before a session is stored', before('insert', SESSION)),
        takenOver('after a session is stored', after('insert', SESSION)),
        takenOver('before a launched session is completed', before('update', SESSION)),
        takenOver('before a guest is stored', before('insert', GUEST)),
        takenOver('before the Sync event is told of a page', before('update', EVENT, 1 + page)),
        takenOver('before the claim is given back', before('update', RUN)),
        { name: 'anywhere', first: { after_statements: statement }, stale: true, met: ['claimed', 'busy'] }
    ]
}

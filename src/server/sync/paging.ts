import type { GlanceSession } from '../glance/model.ts'
import type { Letters, Narrow, Range } from './types.ts'

/** How far paging through a window has got. The service has no offset, so paging goes by the time at which sessions ended. */
export interface Paging {
    /** Everything that ended before this second has been read. */
    from: number
    /** End of the range being read: the window's, or a nearer one while an answer in no order is being halved. */
    to: number
    windowEnd: number
    /** False once an answer came in another order than oldest first: then the last record of a full page is not the newest. */
    ordered: boolean
    /** The second `from` fills a page: ask for as many records as the service gives. */
    wide: boolean
    /** The second `from` fills even that: the types and statuses of it that are still to be asked for. */
    split: Letters[]
    /** Most records per page, because more made the answer too large; 0 for no such limit. Doubled with every page that could be read. */
    limit: number
    /** Set while an unreadable answer is being narrowed down. */
    narrow: Narrow | null
    /** How many places were set aside since a record was last read. */
    inARow: number
    /** Records that the next answer may repeat -> second of their end. */
    seen: Map<string, number>
}

export interface PageStep {
    /** Null at the end of the window. */
    next: Paging | null
    /** Records not seen before. */
    fresh: GlanceSession[]
    /** A second that cannot be read completely, with the letters that overflow. */
    gap: { second: number, letters: string } | null
    /** A place that cannot be read, however little is asked for. */
    aside: UnreadablePlace | null
    /** The service ignores the range asked for: paging would never end. */
    astray: boolean
    /** Records that the first answer of the next window may repeat. */
    seen: Map<string, number>
    ordered: boolean
}

/** A part of the history that cannot be read: a range of session ends, and the letters asked for. */
export interface UnreadablePlace extends Range {
    letters: Letters
    /** How many records of these letters come before the bad one. */
    after: number
}

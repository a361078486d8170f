import type { GlanceSession } from '../glance/model.ts'
import type { Letters, Narrow, PagingPosition, Range } from './types.ts'

/** The position while a run works, with what it needs between two pages. */
export interface Paging extends PagingPosition {
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

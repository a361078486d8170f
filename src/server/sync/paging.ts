import type { GlanceSession } from '../glance/model.ts'
import type { Letters, Narrow, Range } from './types.ts'

/** Where paging through a window stands. The service has no offset: paging goes by the time of a session's end. */
export interface Paging {
    /** Everything that ended before this second has been read. */
    from: number
    /** End of the range being read: the window's, or a nearer one while an answer in no order is being halved. */
    to: number
    windowEnd: number
    /** False once an answer came in another order than oldest first: then the end of a full page says nothing. */
    ordered: boolean
    /** The second `from` fills a page: ask for as many as the service gives. */
    wide: boolean
    /** The second `from` fills even that: what is left to ask of it, by letters. */
    split: Letters[]
    /** Pages are this small at most, because larger answers were too large; 0: no such bound. Doubled with every page that could be read. */
    limit: number
    /** Set while an answer that could not be read is narrowed down. */
    narrow: Narrow | null
    /** Places set aside since a record was last read. */
    inARow: number
    /** Records that the next answer may repeat -> second of their end. */
    seen: Map<string, number>
}

export interface PageStep {
    /** Null when the window is read. */
    next: Paging | null
    /** Records not seen before. */
    fresh: GlanceSession[]
    /** A second that cannot be read completely, with the letters that overflow. */
    gap: { second: number, letters: string } | null
    /** What cannot be read, however little is asked for. */
    aside: UnreadablePlace | null
    /** The service does not honour the range: going on would never end. */
    astray: boolean
    /** Records that the first answer of the next window may repeat. */
    seen: Map<string, number>
    ordered: boolean
}

/** A part of the history that cannot be read: seconds of session ends, and the letters asked for. */
export interface UnreadablePlace extends Range {
    letters: Letters
    /** Records of these letters before the bad one. */
    after: number
}

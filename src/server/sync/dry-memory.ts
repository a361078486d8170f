/** What a dry run remembers from slice to slice. It is data: the list of changes that people read is never read back. */
export interface DryMemory {
    /** Rows that would have met their session: no other session may meet them. */
    met: string[]
    /** Marks of the records set aside: each is counted once. */
    aside: string[]
    /** Lines of the list of changes so far. */
    listed: number
}

/** Characters of the column; see the table of Sync events. */
export const MAX_MEMORY_CHARS = 65000
/** Of each kind the newest are kept; a mark of 32 characters takes 35, so both fit the column. */
export const MAX_MARKS = 900

/** The memory as the text of its column; empty when there is nothing to remember. */
export function writeMemory({ met, aside, listed }: DryMemory): string {
    return met.length + aside.length + listed === 0 ? '' : JSON.stringify({ met: met.slice(-MAX_MARKS), aside: aside.slice(-MAX_MARKS), listed })
}

/** The memory from the text of its column; anything else that is found there counts as none. */
export function readMemory(source: string): DryMemory {
    let parsed: Partial<Record<keyof DryMemory, unknown>> | null
    try {
        parsed = JSON.parse(source) as typeof parsed
    } catch {
        parsed = null
    }
    const marks = (list: unknown): string[] => Array.isArray(list) ? list.map(String) : []
    return { met: marks(parsed?.met), aside: marks(parsed?.aside), listed: typeof parsed?.listed === 'number' ? parsed.listed : 0 }
}

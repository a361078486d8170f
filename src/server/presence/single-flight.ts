/** Something that only one worker at a time may do, over all nodes. */
export interface Lock {
    /** A handle to release it with; null when somebody else holds it. */
    acquire(name: string): string | null
    /** Does nothing when the lock was taken away in the meantime. */
    release(handle: string): void
}

/** Runs `work` while holding a lock, `busy` when somebody else holds it. */
export function withLock<T>(lock: Lock, name: string, work: () => T, busy: () => T): T {
    const handle = lock.acquire(name)
    if (handle === null) {
        return busy()
    }
    try {
        return work()
    } finally {
        lock.release(handle)
    }
}

/** A cached value and how it is renewed. */
export interface Flight<Cached, Answer> {
    /** Name of the lock. */
    key: string
    /** The cached value as the caller has read it. */
    cached: Cached
    /** Reads the cached value again: under the lock, because whoever held it before may have renewed it. */
    readAgain: () => Cached
    /** Answer from the cache; null when it is too old and Glance has to be asked. */
    fresh: (cached: Cached) => Answer | null
    /** Asks, and stores the answer. */
    ask: (cached: Cached) => Answer
    /** What to answer while somebody else is asking. */
    busy: (cached: Cached) => Answer
}

/** Answers from a cache while it is fresh; else one of all who want the answer asks, and the others make do with what is known. */
export function singleFlight<Cached, Answer>(lock: Lock, { key, cached, readAgain, fresh, ask, busy }: Flight<Cached, Answer>): Answer {
    return fresh(cached) ?? withLock(lock, key, () => {
        const again = readAgain()
        return fresh(again) ?? ask(again)
    }, () => busy(cached))
}

import type { Platform } from '../contracts'

const LOCK = 'scheduler.claim'
/** Looks at the lock this often before giving up for this round; it is held for two statements only. */
const MAX_TRIES = 200

/**
 * Runs `choose` while no other node claims. The platform claims by a conditional update; here one compare-and-set guards choosing and marking, which
 * comes to the same: one node gets the piece of work. Returns null when the lock could not be had (somebody else is choosing).
 */
export function underClaim<T>(platform: Platform, choose: () => T): T | null {
    const pause = new Int32Array(new SharedArrayBuffer(4))
    for (let tried = 0; tried < MAX_TRIES; tried++) {
        if (platform.data.compareAndSet(LOCK, null, platform.node)) {
            try {
                return choose()
            } finally {
                platform.data.setState(LOCK, null)
            }
        }
        Atomics.wait(pause, 0, 0, 1)
    }
    return null
}

/** Frees the lock that a dead node held. */
export function breakClaim(platform: Platform, node: string): void {
    if (platform.data.getState(LOCK) === node) platform.data.setState(LOCK, null)
}

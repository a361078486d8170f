/**
 * The instance's clock, shared by all threads. It follows the machine's clock with an offset, or stands still.
 * Both facts live in one 64-bit word, so that no thread can ever see half a change.
 */
export interface Clock {
    /** Milliseconds since the epoch. */
    now(): number
    isFrozen(): boolean
    /** Sets the time, milliseconds since the epoch; a running clock runs on from there. */
    set(time: number): void
    /** Milliseconds, may be negative. */
    advance(milliseconds: number): void
    freeze(frozen: boolean): void
}

const FROZEN_BIT = 1n

export function createClockBuffer(): SharedArrayBuffer {
    return new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT)
}

/** A clock over shared memory; `machine` is the machine's own clock (tests pass their own). */
export function createClock(buffer: SharedArrayBuffer, machine: () => number = Date.now): Clock {
    const word = new BigInt64Array(buffer)

    function read(): { value: number, frozen: boolean } {
        const raw = Atomics.load(word, 0)
        return { value: Number(raw >> 1n), frozen: (raw & FROZEN_BIT) === FROZEN_BIT }
    }

    function write(value: number, frozen: boolean): void {
        Atomics.store(word, 0, (BigInt(Math.trunc(value)) << 1n) | (frozen ? FROZEN_BIT : 0n))
    }

    function now(): number {
        const { value, frozen } = read()
        return frozen ? value : machine() + value
    }

    return {
        now,
        isFrozen: () => read().frozen,
        set: time => write(read().frozen ? time : time - machine(), read().frozen),
        advance: milliseconds => write(read().value + milliseconds, read().frozen),
        freeze: frozen => {
            const time = now()
            write(frozen ? time : time - machine(), frozen)
        }
    }
}

/**
 * Parses what the clock door takes as `advance`: seconds as a number, or an ISO 8601 duration of weeks, days, hours, minutes
 * and seconds. Returns milliseconds; throws on anything else.
 */
export function parseAdvance(advance: unknown): number {
    if (typeof advance === 'number' && Number.isFinite(advance)) return Math.round(advance * 1000)
    const match = typeof advance === 'string'
        ? /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(advance)
        : null
    if (!match || match.slice(1).every(part => part === undefined)) {
        throw new Error(`advance is neither a number of seconds nor an ISO 8601 duration such as PT1H: ${String(advance)}`)
    }
    const [weeks, days, hours, minutes, seconds] = match.slice(1).map(part => Number(part ?? 0))
    return Math.round(((((weeks! * 7 + days!) * 24 + hours!) * 60 + minutes!) * 60 + seconds!) * 1000)
}

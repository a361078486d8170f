/**
 * A node dies at a chosen statement or outbound request, as a node of a real cluster might, or stands still there, as a process does that the machine has no
 * time for, until it is let go on. The counters are shared memory: the main thread arms them while the node is at work. Slots: 0 all statements left, 1
 * statements of scripts left, 2 outbound requests left; 3 and 4 count to a hold in the same way, 5 counts the statements that are named in the bytes behind
 * the slots; 6 is 1 while the node stands, 7 is the number of those bytes. 0 means not armed.
 */
export const KILL_SLOTS = { statements: 0, appStatements: 1, requests: 2 } as const
export const HOLD_SLOTS = { appStatements: 3, requests: 4, named: 5 } as const
const HELD = 6
const NAME_BYTES = 7
const SLOTS = 8
const MAX_NAME_BYTES = 128

/** A statement of scripts to stand still at. */
export interface NamedStatement {
    moment: 'before' | 'after'
    kind: 'select' | 'insert' | 'update' | 'delete'
    table: string
}

export function createKillBuffer(): SharedArrayBuffer {
    return new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * SLOTS + MAX_NAME_BYTES)
}

export interface KillSwitch {
    /** Counts one; never returns when it was the last before death. */
    count(slot: keyof typeof KILL_SLOTS): void
    /** Stands still when this is the statement to stand still at. */
    reach(moment: NamedStatement['moment'], kind: NamedStatement['kind'], table: string): void
}

/**
 * `die` and `stand` tell the main thread. After `die` the node waits for its end without ever coming back to the script; after `stand` it goes on when
 * `letGo` is called.
 */
export function createKillSwitch(buffer: SharedArrayBuffer, die: (reason: string) => void, stand: () => void): KillSwitch {
    const slots = slotsOf(buffer)
    const never = new Int32Array(new SharedArrayBuffer(4))
    const hold = (): void => {
        Atomics.store(slots, HELD, 1)
        stand()
        Atomics.wait(slots, HELD, 1)
    }
    return {
        count(slot) {
            if (slot !== 'statements' && isLast(slots, HOLD_SLOTS[slot])) hold()
            if (isLast(slots, KILL_SLOTS[slot])) {
                die(`kill switch: ${slot}`)
                Atomics.wait(never, 0, 0)
            }
        },
        reach(moment, kind, table) {
            if (Atomics.load(slots, HOLD_SLOTS.named) === 0 || nameIn(buffer) !== nameOf({ moment, kind, table })) return
            if (isLast(slots, HOLD_SLOTS.named)) hold()
        }
    }
}

const slotsOf = (buffer: SharedArrayBuffer): Int32Array => new Int32Array(buffer, 0, SLOTS)
const nameOf = ({ moment, kind, table }: NamedStatement): string => `${moment} ${kind} ${table}`
const nameBytes = (buffer: SharedArrayBuffer): Uint8Array => new Uint8Array(buffer, Int32Array.BYTES_PER_ELEMENT * SLOTS)
const nameIn = (buffer: SharedArrayBuffer): string => Buffer.from(nameBytes(buffer).slice(0, Atomics.load(slotsOf(buffer), NAME_BYTES))).toString('utf8')

/** Counts down; true for the last of an armed counter. */
function isLast(slots: Int32Array, index: number): boolean {
    return Atomics.load(slots, index) !== 0 && Atomics.sub(slots, index, 1) === 1
}

/** Sets a counter from the main thread. */
export function arm(buffer: SharedArrayBuffer, slot: keyof typeof KILL_SLOTS, count: number): void {
    Atomics.store(slotsOf(buffer), KILL_SLOTS[slot], count)
}

/** Makes the node stand still after so many statements of scripts or outbound requests. */
export function armHold(buffer: SharedArrayBuffer, slot: 'appStatements' | 'requests', count: number): void {
    Atomics.store(slotsOf(buffer), HOLD_SLOTS[slot], count)
}

/** Makes the node stand still at the nth statement of this name from now on. Throws when the name is too long. */
export function armHoldAt(buffer: SharedArrayBuffer, statement: NamedStatement, nth: number): void {
    const slots = slotsOf(buffer)
    const name = Buffer.from(nameOf(statement), 'utf8')
    if (name.length > MAX_NAME_BYTES) throw new Error(`${nameOf(statement)} is longer than ${MAX_NAME_BYTES} bytes`)
    Atomics.store(slots, HOLD_SLOTS.named, 0)
    nameBytes(buffer).set(name)
    Atomics.store(slots, NAME_BYTES, name.length)
    Atomics.store(slots, HOLD_SLOTS.named, nth)
}

export function isHeld(buffer: SharedArrayBuffer): boolean {
    return Atomics.load(slotsOf(buffer), HELD) === 1
}

/** Takes back what `armHold` and `armHoldAt` ordered, and lets a node that stands go on. Was it standing? */
export function letGo(buffer: SharedArrayBuffer): boolean {
    const slots = slotsOf(buffer)
    for (const index of Object.values(HOLD_SLOTS)) Atomics.store(slots, index, 0)
    const stood = Atomics.exchange(slots, HELD, 0) === 1
    Atomics.notify(slots, HELD)
    return stood
}

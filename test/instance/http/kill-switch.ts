import type { DataLayer, Statement } from '../contracts'

/**
 * A node dies at a chosen statement or outbound request, as a node of a real cluster might. The counters are shared memory: the main
 * thread arms them while the node is at work. Slot: 0 all statements left, 1 statements of scripts left, 2 outbound requests left;
 * a value of 0 means not armed. Or it only stands still there, as a process does that the machine has no time for, until it is let go on:
 * 3 and 4 count to that, 5 says that it stands.
 */
export const KILL_SLOTS = { statements: 0, appStatements: 1, requests: 2 } as const
export const HOLD_SLOTS = { appStatements: 3, requests: 4 } as const
const HELD = 5

export function createKillBuffer(): SharedArrayBuffer {
    return new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * 6)
}

export interface KillSwitch {
    /** Counts one; never returns when it was the last. */
    count(slot: keyof typeof KILL_SLOTS): void
}

/** `die` tells the main thread; afterwards the node waits for its end without ever coming back to the script. */
export function createKillSwitch(buffer: SharedArrayBuffer, die: (reason: string) => void): KillSwitch {
    const slots = new Int32Array(buffer)
    const never = new Int32Array(new SharedArrayBuffer(4))
    return {
        count(slot) {
            if (slot !== 'statements' && last(slots, HOLD_SLOTS[slot])) {
                Atomics.store(slots, HELD, 1)
                Atomics.wait(slots, HELD, 1)
            }
            if (last(slots, KILL_SLOTS[slot])) {
                die(`kill switch: ${slot}`)
                Atomics.wait(never, 0, 0)
            }
        }
    }
}

/** Counts down; true for the last of an armed counter. */
function last(slots: Int32Array, index: number): boolean {
    return Atomics.load(slots, index) !== 0 && Atomics.sub(slots, index, 1) === 1
}

/** Sets a counter from the main thread. */
export function arm(buffer: SharedArrayBuffer, slot: keyof typeof KILL_SLOTS, count: number): void {
    Atomics.store(new Int32Array(buffer), KILL_SLOTS[slot], count)
}

/** Makes the node stand still after so many statements of scripts or outbound requests. */
export function armHold(buffer: SharedArrayBuffer, slot: keyof typeof HOLD_SLOTS, count: number): void {
    Atomics.store(new Int32Array(buffer), HOLD_SLOTS[slot], count)
}

export function isHeld(buffer: SharedArrayBuffer): boolean {
    return Atomics.load(new Int32Array(buffer), HELD) === 1
}

/** Takes back what `armHold` ordered, and lets a node that stands go on. Was it standing? */
export function letGo(buffer: SharedArrayBuffer): boolean {
    const slots = new Int32Array(buffer)
    for (const index of Object.values(HOLD_SLOTS)) Atomics.store(slots, index, 0)
    const stood = Atomics.exchange(slots, HELD, 0) === 1
    Atomics.notify(slots, HELD)
    return stood
}

/** The data layer with every statement counted *after* it was carried out: the last thing a dying node did is stored. */
export function withKillSwitch(data: DataLayer, kill: KillSwitch): DataLayer {
    function counted<T>(origin: Statement['origin'], value: T): T {
        kill.count('statements')
        if (origin === 'app') kill.count('appStatements')
        return value
    }
    return {
        get dictionary() { return data.dictionary },
        parse: (table, query, context) => data.parse(table, query, context),
        select: (query, context) => counted(context.origin, data.select(query, context)),
        load: (table, ids) => data.load(table, ids),
        count: (query, context) => counted(context.origin, data.count(query, context)),
        aggregate: (query, request, context) => counted(context.origin, data.aggregate(query, request, context)),
        insertRow: (table, row, origin) => counted(origin, data.insertRow(table, row, origin)),
        updateRow: (table, sysId, changes, origin) => counted(origin, data.updateRow(table, sysId, changes, origin)),
        deleteRow: (table, sysId, origin) => counted(origin, data.deleteRow(table, sysId, origin)),
        nextNumber: table => counted('platform', data.nextNumber(table)),
        putBlob: (id, blob) => data.putBlob(id, blob),
        getBlob: id => data.getBlob(id),
        deleteBlob: id => data.deleteBlob(id),
        getState: key => data.getState(key),
        setState: (key, value) => data.setState(key, value),
        compareAndSet: (key, expected, value) => data.compareAndSet(key, expected, value)
    }
}

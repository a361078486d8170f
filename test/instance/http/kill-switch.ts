import type { DataLayer, Statement } from '../contracts'

/**
 * A node dies at a chosen statement or outbound request, as a node of a real cluster might. The counters are shared memory: the main
 * thread arms them while the node is at work. Slot: 0 all statements left, 1 statements of scripts left, 2 outbound requests left;
 * a value of 0 means not armed.
 */
export const KILL_SLOTS = { statements: 0, appStatements: 1, requests: 2 } as const

export function createKillBuffer(): SharedArrayBuffer {
    return new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * 4)
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
            const index = KILL_SLOTS[slot]
            if (Atomics.load(slots, index) === 0) return
            if (Atomics.sub(slots, index, 1) > 1) return
            die(`kill switch: ${slot}`)
            Atomics.wait(never, 0, 0)
        }
    }
}

/** Sets a counter from the main thread. */
export function arm(buffer: SharedArrayBuffer, slot: keyof typeof KILL_SLOTS, count: number): void {
    Atomics.store(new Int32Array(buffer), KILL_SLOTS[slot], count)
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

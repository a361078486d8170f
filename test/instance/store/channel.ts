import { availableParallelism } from 'node:os'

/**
 * A blocking two-way channel over shared memory: the asker writes a request, rings the database's bell and sleeps until the answer is there.
 * Messages longer than the buffer go over in pieces. One asker at a time per channel.
 */

/** Plain data that can be handed to a worker. */
export interface ChannelHandle {
    name: string
    control: SharedArrayBuffer
    data: SharedArrayBuffer
    /** One for all channels of a database: [0] counts rings, [1] orders of the main thread. */
    bell: SharedArrayBuffer
    /** [0] generation of the dictionary, [1] of the schema, [2] of the state. */
    generations: SharedArrayBuffer
}

const STATE = 0
const LENGTH = 1
const MORE = 2

const IDLE = 0
const REQUEST = 1
const TAKEN = 2
const ANSWER = 3
const NEXT = 4

const DEFAULT_SIZE = 1 << 20

export function createChannel(name: string, bell: SharedArrayBuffer, generations: SharedArrayBuffer, size = DEFAULT_SIZE): ChannelHandle {
    return { name, control: new SharedArrayBuffer(16), data: new SharedArrayBuffer(size), bell, generations }
}

export function ring(bell: Int32Array): void {
    Atomics.add(bell, 0, 1)
    Atomics.notify(bell, 0)
}

/** With one core the other side cannot work while this one looks. */
const CORES = availableParallelism()

/** Vain looks in a row until no more are taken; then one of so many chances is taken to see whether it would pay again. */
const MOST_TRUST = 3
const PROBE = 64

/**
 * Looks at shared memory for some microseconds before a thread goes to sleep. Waking one takes longer than most statements do, so where cores are idle
 * this is several times faster; where they are not, looking takes their time away from the very thread that is waited for. So it is done as long as it pays.
 */
export class Lookout {
    private trust = MOST_TRUST
    private chances = 0

    constructor(private readonly microseconds: number) {}

    /** True when `done` came true meanwhile. */
    sees(done: () => boolean): boolean {
        if (CORES === 1 || (this.trust === 0 && ++this.chances % PROBE !== 0)) return done()
        const seen = this.look(done)
        this.trust = seen ? MOST_TRUST : Math.max(this.trust - 1, 0)
        return seen
    }

    private look(done: () => boolean): boolean {
        const end = performance.now() + this.microseconds / 1000
        do {
            for (let look = 0; look < 50; look++) if (done()) return true
        } while (performance.now() < end)
        return false
    }
}

/** A message: a JSON text, and bytes beside it. */
export interface Packet {
    json: string
    binary: Uint8Array | undefined
}

const HEAD = 4

function encode({ json, binary }: Packet): Buffer {
    const text = Buffer.byteLength(json)
    const bytes = Buffer.allocUnsafe(HEAD + text + (binary?.byteLength ?? 0))
    bytes.writeUInt32LE(text, 0)
    bytes.write(json, HEAD)
    if (binary !== undefined) bytes.set(binary, HEAD + text)
    return bytes
}

function decode(bytes: Buffer): Packet {
    const end = HEAD + bytes.readUInt32LE(0)
    return { json: bytes.toString('utf8', HEAD, end), binary: bytes.byteLength > end ? new Uint8Array(bytes.subarray(end)) : undefined }
}

/** Both ends write alike. A message that surely fits is written straight into shared memory. */
class End {
    protected readonly control: Int32Array
    protected readonly data: Buffer

    constructor(handle: ChannelHandle) {
        this.control = new Int32Array(handle.control)
        this.data = Buffer.from(handle.data)
    }

    /** Returns what did not fit. */
    protected put(packet: Packet): Buffer | undefined {
        if (packet.binary === undefined && packet.json.length * 3 + HEAD <= this.data.byteLength) {
            const length = this.data.write(packet.json, HEAD)
            this.data.writeUInt32LE(length, 0)
            this.control[LENGTH] = HEAD + length
            this.control[MORE] = 0
            return undefined
        }
        return this.putBytes(encode(packet))
    }

    protected putBytes(bytes: Buffer): Buffer | undefined {
        const size = Math.min(bytes.byteLength, this.data.byteLength)
        bytes.copy(this.data, 0, 0, size)
        this.control[LENGTH] = size
        this.control[MORE] = size < bytes.byteLength ? 1 : 0
        return size < bytes.byteLength ? bytes.subarray(size) : undefined
    }

    protected piece(): { bytes: Buffer, more: boolean } {
        return { bytes: this.data.subarray(0, this.control[LENGTH]), more: this.control[MORE] === 1 }
    }
}

/** The asking end. */
export class ChannelClient extends End {
    private readonly lookout = new Lookout(50)
    private readonly bell: Int32Array

    constructor(handle: ChannelHandle) {
        super(handle)
        this.bell = new Int32Array(handle.bell)
    }

    call(packet: Packet): Packet {
        let rest = this.put(packet)
        this.send(REQUEST)
        while (rest !== undefined) {
            this.waitFrom(REQUEST)
            rest = this.putBytes(rest)
            this.send(REQUEST)
        }
        this.waitFrom(REQUEST)
        let { bytes, more } = this.piece()
        if (!more) return decode(bytes)
        const pieces = [Buffer.from(bytes)]
        while (more) {
            this.send(NEXT)
            this.waitFrom(NEXT);
            ({ bytes, more } = this.piece())
            pieces.push(Buffer.from(bytes))
        }
        return decode(Buffer.concat(pieces))
    }

    private send(state: number): void {
        Atomics.store(this.control, STATE, state)
        ring(this.bell)
    }

    private waitFrom(state: number): void {
        if (this.lookout.sees(() => Atomics.load(this.control, STATE) !== state)) return
        while (Atomics.load(this.control, STATE) === state) Atomics.wait(this.control, STATE, state)
    }
}

/** The answering end. `poll` does what can be done now and never blocks. */
export class ChannelServer extends End {
    private incoming: Buffer[] = []
    private outgoing: Buffer | undefined
    private dead = false

    /** Gives a whole request to `answer`, whose packet is sent back; `null` leaves the asker asleep for ever. Returns whether anything was done. */
    poll(answer: (packet: Packet) => Packet | null): boolean {
        if (this.dead) return false
        const state = Atomics.load(this.control, STATE)
        if (state === REQUEST) {
            const { bytes, more } = this.piece()
            if (more) {
                this.incoming.push(Buffer.from(bytes))
                this.reply(TAKEN)
                return true
            }
            const whole = this.incoming.length === 0 ? bytes : Buffer.concat([...this.incoming, bytes])
            this.incoming = []
            const packet = answer(decode(whole))
            if (packet === null) {
                // The state stays as it is: whoever asked sleeps on until its thread is ended.
                this.dead = true
                return true
            }
            this.outgoing = this.put(packet)
            this.reply(ANSWER)
            return true
        }
        if (state === NEXT && this.outgoing !== undefined) {
            this.outgoing = this.putBytes(this.outgoing)
            this.reply(ANSWER)
            return true
        }
        return false
    }

    /** Makes the channel new for another asker. */
    reset(): void {
        this.incoming = []
        this.outgoing = undefined
        this.dead = false
        Atomics.store(this.control, STATE, IDLE)
    }

    private reply(state: number): void {
        Atomics.store(this.control, STATE, state)
        Atomics.notify(this.control, STATE)
    }
}

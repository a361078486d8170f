import { EventEmitter } from 'node:events'
import { MessageChannel, type MessagePort, type Worker } from 'node:worker_threads'
import { DatabaseHandle } from './handle'

/** A thread whose end is reported in the same moment as its last answer, end first: what a busy machine does once in a hundred runs. */
class HastyThread extends EventEmitter {
    constructor(private readonly port: MessagePort, private readonly answer: object) {
        super()
        port.unref()
    }

    end(): void {
        this.port.postMessage(this.answer)
        this.emit('exit', 0)
    }
}

const ports: MessagePort[] = []

function hasty(answer: object): { handle: DatabaseHandle, thread: HastyThread } {
    const { port1, port2 } = new MessageChannel()
    const thread = new HastyThread(port2, answer)
    const handle = new DatabaseHandle(thread as unknown as Worker, port1, new SharedArrayBuffer(8), new SharedArrayBuffer(12), undefined, [])
    ports.push(port1, port2)
    return { handle, thread }
}

describe('the end of the database thread', () => {
    afterEach(() => {
        for (const port of ports.splice(0)) port.close()
    })

    test('an answer that was sent before the end counts, also when the end is seen first', async () => {
        const { handle, thread } = hasty({ id: 1 })
        const closed = handle.close()
        thread.end()
        await expect(closed).resolves.toBeUndefined()
    })

    test('so does an error', async () => {
        const { handle, thread } = hasty({ id: 1, error: 'disk full' })
        const closed = handle.close()
        thread.end()
        await expect(closed).rejects.toThrow('disk full')
    })

    test('what was not answered is refused, and so is what comes after', async () => {
        const { handle, thread } = hasty({ id: 99 })
        const stats = handle.stats()
        thread.end()
        await expect(stats).rejects.toThrow('The database thread has ended')
        await expect(handle.stats()).rejects.toThrow('The database thread has ended')
    })
})

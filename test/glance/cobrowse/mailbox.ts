/** Something that a browser is to be told. */
export interface Mail {
    /** Rises over all topics, and is never used again. */
    number: number
    type: string
    data: Record<string, unknown>
    /** Machine's time, milliseconds. */
    at: number
}

interface Topic {
    mails: Mail[]
    waiting: Set<() => void>
}

const KEPT = 100

/** What browsers are told, by topic; they ask, and the answer waits until there is something. */
export class Mailbox {
    private readonly topics = new Map<string, Topic>()
    private count = 0

    /** Number of the newest mail. */
    get newest(): number {
        return this.count
    }

    /** Questions whose answer waits until something happens. */
    get waiting(): number {
        return [...this.topics.values()].reduce((sum, topic) => sum + topic.waiting.size, 0)
    }

    post(name: string, type: string, data: Record<string, unknown> = {}): void {
        const topic = this.topic(name)
        topic.mails = [...topic.mails.slice(1 - KEPT), { number: ++this.count, type, data, at: Date.now() }]
        wake(topic)
    }

    /** Mails after a number: at once when there are some, else when one comes, the time (milliseconds) is up, or the asker has gone. */
    async read(name: string, after: number, patience: number, gone: AbortSignal): Promise<Mail[]> {
        const found = this.after(name, after)
        if (found.length > 0 || gone.aborted) return found
        const topic = this.topic(name)
        await new Promise<void>(resolve => {
            const timer = setTimeout(resolve, patience)
            timer.unref()
            const done = () => {
                clearTimeout(timer)
                resolve()
            }
            topic.waiting.add(done)
            gone.addEventListener('abort', done, { once: true })
        })
        return this.after(name, after)
    }

    after(name: string, number: number): Mail[] {
        return this.topics.get(name)?.mails.filter(mail => mail.number > number) ?? []
    }

    clear(): void {
        for (const topic of this.topics.values()) wake(topic)
        this.topics.clear()
    }

    private topic(name: string): Topic {
        const topic = this.topics.get(name) ?? { mails: [], waiting: new Set() }
        this.topics.set(name, topic)
        return topic
    }
}

function wake(topic: Topic): void {
    for (const done of topic.waiting) done()
    topic.waiting.clear()
}

interface HeldRequest {
    operation: string
    go(): void
}

interface Watcher {
    count: number
    resolve(operations: string[]): void
}

/** Answers that are held until a test lets them go: how slow a service is, is then said by the test and not by a timer. */
export class Gate {
    private held: HeldRequest[] = []
    private watchers: Watcher[] = []

    /** Resolves when the answer is let go, or nobody waits for it any more. */
    async hold(operation: string, gone: AbortSignal): Promise<void> {
        if (gone.aborted) return
        await new Promise<void>(resolve => {
            const request = { operation, go: resolve }
            this.held.push(request)
            gone.addEventListener('abort', () => {
                this.held = this.held.filter(one => one !== request)
                resolve()
            }, { once: true })
            this.tell()
        })
    }

    /** The operations of the held answers, oldest first, as soon as there are so many. */
    whenHeld(count: number): Promise<string[]> {
        return new Promise(resolve => {
            this.watchers.push({ count, resolve })
            this.tell()
        })
    }

    /** Lets the oldest answers go: so many, or all. Their operations. */
    letGo(count = Infinity): string[] {
        const free = this.held.splice(0, Math.min(count, this.held.length))
        for (const { go } of free) go()
        return free.map(({ operation }) => operation)
    }

    private tell(): void {
        const operations = this.held.map(({ operation }) => operation)
        const told = this.watchers.filter(({ count }) => operations.length >= count)
        this.watchers = this.watchers.filter(watcher => !told.includes(watcher))
        for (const { resolve } of told) resolve(operations)
    }
}

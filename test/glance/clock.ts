/** The service's clock: the machine's time plus an offset, a frozen instant, or the time of another process. */
export class Clock {
    private offset = 0
    private frozen: number | null = null

    constructor(start?: number | null, private readonly url?: string | null) {
        if (start !== undefined && start !== null) this.set(start)
    }

    /** Milliseconds since the epoch. */
    now(): number {
        return this.frozen ?? Date.now() + this.offset
    }

    /** Sets the time; `freeze` stops it there, otherwise it runs on. */
    set(now: number, freeze = false): void {
        this.frozen = freeze ? now : null
        this.offset = now - Date.now()
    }

    /** Moves the time by milliseconds; a frozen clock stays frozen. */
    advance(milliseconds: number): void {
        this.set(this.now() + milliseconds, this.frozen !== null)
    }

    /** Back to the machine's time. */
    reset(): void {
        this.offset = 0
        this.frozen = null
    }

    /**
     * Takes over the time of another process when one was named: GET answers JSON with `now` (ISO text or milliseconds),
     * alone or under `result`. When it does not answer, the clock runs on from what it last knew.
     */
    async follow(): Promise<void> {
        if (!this.url) return
        try {
            const response = await fetch(this.url, { signal: AbortSignal.timeout(2000) })
            const body = await response.json() as { now?: unknown, result?: { now?: unknown } }
            const value = body.now ?? body.result?.now
            const time = typeof value === 'number' ? value : Date.parse(String(value))
            if (Number.isFinite(time)) this.set(time)
        } catch {
            // The other process may be restarting; keep the last known time.
        }
    }
}

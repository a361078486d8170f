interface Connection {
    open: number
    timer: NodeJS.Timeout | null
}

/** Browsers that are connected: a question of theirs is waiting, or one ended so lately that they may only be between two pages. */
export class Connections {
    private readonly byName = new Map<string, Connection>()

    /** `grace` in seconds; `gone` is told the name once it is over. */
    constructor(private readonly grace: () => number, private readonly gone: (name: string) => void) {}

    has(name: string): boolean {
        return this.byName.has(name)
    }

    /** Connected until the returned function is called, and for the grace after it. */
    hold(name: string): () => void {
        const connection = this.byName.get(name) ?? { open: 0, timer: null }
        this.byName.set(name, connection)
        connection.open++
        if (connection.timer) clearTimeout(connection.timer)
        connection.timer = null
        return () => { this.release(name, connection) }
    }

    clear(): void {
        for (const { timer } of this.byName.values()) if (timer) clearTimeout(timer)
        this.byName.clear()
    }

    private release(name: string, connection: Connection): void {
        if (--connection.open > 0 || this.byName.get(name) !== connection) return
        connection.timer = setTimeout(() => {
            this.byName.delete(name)
            this.gone(name)
        }, this.grace() * 1000)
        connection.timer.unref()
    }
}

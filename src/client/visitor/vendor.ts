/**
 * What the widget uses of Glance's own visitor script, which the customer puts on their portal ("Cobrowse Visitor API" and "Visitor Events" on
 * help.glance.net). It is not ours, so nothing is taken for granted.
 */
export interface VendorVisitor {
    /** Uses the visitor id that the page declares as the key, else a random one. */
    startSession(): void
    /** Asks the visitor to accept the group's terms first. */
    showTerms?(): void
    stopSession(): void
    inSession?(): boolean
    getKey?(): string
    addEventListener(name: string, handler: (details?: VendorDetails) => void): void
    removeEventListener?(name: string, handler: (details?: VendorDetails) => void): void
}

/** `reason` of *sessionend*: agent, visitor or error; `count` of *agents*. */
export interface VendorDetails {
    reason?: string
    count?: number
}

/** The script's object, if the page has it. */
export function findVendor(): VendorVisitor | null {
    const visitor = (window as { GLANCE?: { Cobrowse?: { Visitor?: VendorVisitor } } }).GLANCE?.Cobrowse?.Visitor
    return visitor && typeof visitor.startSession === 'function' && typeof visitor.addEventListener === 'function' ? visitor : null
}

/** What to call on news of a session. */
export interface VendorNews {
    starting(): void
    running(key: string): void
    agents(count: number): void
    ended(reason: string): void
    failed(): void
}

/** Listens to sessions, including one that is already running. Returns a function that stops listening. */
export function listen(visitor: VendorVisitor, news: VendorNews): () => void {
    let open = true
    const key = (): string => visitor.getKey?.() || ''
    const running = (): void => news.running(key())
    const handlersByEvent: Readonly<Record<string, (details?: VendorDetails) => void>> = {
        sessionstarting: news.starting,
        sessionstart: running,
        sessioncontinue: running,
        agents: details => news.agents(details?.count || 0),
        sessionend: details => news.ended(details?.reason || ''),
        error: news.failed
    }
    // Whether listeners can be removed is not documented, so ours also ignore events afterwards.
    const handlers = Object.keys(handlersByEvent).map(name => ({
        name,
        hear: (details?: VendorDetails) => {
            if (open) {
                handlersByEvent[name]!(details)
            }
        }
    }))
    handlers.forEach(({ name, hear }) => visitor.addEventListener(name, hear))
    if (visitor.inSession?.()) {
        running()
    }
    return () => {
        open = false
        handlers.forEach(({ name, hear }) => visitor.removeEventListener?.(name, hear))
    }
}

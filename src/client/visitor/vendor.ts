/**
 * What the widget needs of Glance's own visitor script, which the customer puts on their portal ("Cobrowse Visitor API" and "Visitor Events" of
 * help.glance.net). Nothing of it is ours, so nothing of it is taken for granted.
 */
export interface VendorVisitor {
    /** Without a key: the visitor id that the page declares, else a random one. */
    startSession(): void
    /** Asks the visitor for the group's terms first. */
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

/** The script's object, once the page has it. */
export function findVendor(): VendorVisitor | null {
    const visitor = (window as { GLANCE?: { Cobrowse?: { Visitor?: VendorVisitor } } }).GLANCE?.Cobrowse?.Visitor
    return visitor && typeof visitor.startSession === 'function' && typeof visitor.addEventListener === 'function' ? visitor : null
}

/** What one is told about a session: the key as soon as there is one. */
export interface VendorNews {
    starting(): void
    running(key: string): void
    agents(count: number): void
    ended(reason: string): void
    failed(): void
}

/** Listens to the session, one that runs already included. Returns what ends the listening. */
export function listen(visitor: VendorVisitor, news: VendorNews): () => void {
    let open = true
    const key = (): string => visitor.getKey?.() || ''
    const running = (): void => news.running(key())
    const told: Readonly<Record<string, (details?: VendorDetails) => void>> = {
        sessionstarting: news.starting,
        sessionstart: running,
        sessioncontinue: running,
        agents: details => news.agents(details?.count || 0),
        sessionend: details => news.ended(details?.reason || ''),
        error: news.failed
    }
    // It is not said that listening can be ended: those who left do not hear any more.
    const handlers = Object.keys(told).map(name => ({ name, hear: (details?: VendorDetails) => { if (open) told[name]!(details) } }))
    handlers.forEach(({ name, hear }) => visitor.addEventListener(name, hear))
    if (visitor.inSession?.())
        running()
    return () => {
        open = false
        handlers.forEach(({ name, hear }) => visitor.removeEventListener?.(name, hear))
    }
}

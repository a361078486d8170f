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
    const key = (): string => visitor.getKey?.() ?? ''
    const running = (): void => news.running(key())
    const handlers: [string, (details?: VendorDetails) => void][] = [
        ['sessionstarting', news.starting],
        ['sessionstart', running],
        ['sessioncontinue', running],
        ['agents', details => news.agents(details?.count ?? 0)],
        ['sessionend', details => news.ended(details?.reason ?? '')],
        ['error', news.failed]
    ].map(([name, handler]) => [name as string, details => { if (open) (handler as (details?: VendorDetails) => void)(details) }])
    handlers.forEach(([name, handler]) => visitor.addEventListener(name, handler))
    if (visitor.inSession?.())
        running()
    return () => {
        open = false
        handlers.forEach(([name, handler]) => visitor.removeEventListener?.(name, handler))
    }
}

/** Something the platform has and this instance does not: named, so that nobody takes silence for support. */
export function notEmulated(what: string): Error {
    const error = new Error(`NotEmulated: ${what}`)
    error.name = 'NotEmulated'
    return error
}

/** Something the platform forbids. */
export function notAllowed(what: string): Error {
    const error = new Error(what)
    error.name = 'NotAllowed'
    return error
}

/** Errors that are never a script's own affair: what this instance lacks, names that do not exist, a transaction or a store that came to its end. */
const LOUD: ReadonlySet<string> = new Set([
    'NotEmulated', 'NotAllowed', 'InvalidQuery', 'InvalidName', 'UnknownColumn', 'SqlFailure', 'TransactionCancelled', 'NodeKilled'
])

/**
 * True for an error of a rule's own script. The platform logs those and goes on with the next rule; those above must come out
 * instead.
 */
export function isScriptError(error: unknown): boolean {
    const seen = new Set<unknown>()
    let current = error
    let script = false
    while (current instanceof Error || (typeof current === 'object' && current !== null && 'name' in current)) {
        if (seen.has(current)) break
        seen.add(current)
        const { name, message, cause } = current as { name?: unknown, message?: unknown, cause?: unknown }
        if (LOUD.has(String(name)) || String(message).includes('NotEmulated:')) return false
        if (name === 'ScriptError') script = true
        current = cause
    }
    return script
}

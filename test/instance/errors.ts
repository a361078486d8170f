/**
 * Errors that more than one part of the instance raises or recognises. They are told apart by `code` or `name`, never by their text: both survive the way
 * out of a script's realm (engine/realm.js copies them), and `code` is carried beside an error between threads.
 */

/** Code of an error that names something which the platform has and this instance does not. */
export const NOT_EMULATED = 'NOT_EMULATED'

export interface NotEmulatedError extends Error {
    readonly code: typeof NOT_EMULATED
    /** What is missing, e.g. `GlideRecord.addFunction`. */
    readonly missing: string
}

/** Something the platform has and this instance does not: named, so that nobody takes silence for support. */
export function notEmulated(name: string): NotEmulatedError {
    return Object.assign(new Error(`NotEmulated: ${name}`), { name: 'NotEmulated', code: NOT_EMULATED, missing: name } as const)
}

/** Is this such an error, or one that was caused by it? A script's failure has what its script ran into as its cause. */
export function isNotEmulated(error: unknown): boolean {
    return chainOf(error).some(({ code }) => code === NOT_EMULATED)
}

/** Names of errors that end the node or the transaction: nothing on the way may catch them. */
const ENDING: ReadonlySet<unknown> = new Set(['TransactionCancelled', 'NodeKilled'])

export function endsTransaction(error: unknown): boolean {
    return chainOf(error).slice(0, 1).some(({ name }) => ENDING.has(name))
}

/** Names of errors that are never a script's own affair: what the platform forbids, names that do not exist, a store that fails. */
const LOUD: ReadonlySet<unknown> = new Set(['NotAllowed', 'InvalidQuery', 'InvalidName', 'UnknownColumn', 'SqlFailure', ...ENDING])

/** True for an error of a script's own: the platform logs it and goes on, with the next rule for instance. What this instance lacks must come out instead. */
export function isScriptError(error: unknown): boolean {
    const chain = chainOf(error)
    return chain.some(({ name }) => name === 'ScriptError') && !isNotEmulated(error) && !chain.some(({ name }) => LOUD.has(name))
}

/** Text of a thrown value, whatever was thrown: an error of another realm is no `Error` here. */
export function messageOf(thrown: unknown): string {
    return isObject(thrown) && 'message' in thrown ? String(thrown.message) : String(thrown)
}

/** An error on its way between threads: structured cloning keeps name, message and stack of one, not its `code` or what it was caused by. */
export interface PackedError {
    readonly message: string
    readonly stack: string
    readonly code: string | null
}

export function packError(thrown: unknown): PackedError {
    const { stack, code } = isObject(thrown) ? thrown : {}
    return {
        message: messageOf(thrown), stack: typeof stack === 'string' ? stack : '', code: isNotEmulated(thrown) ? NOT_EMULATED : typeof code === 'string' ? code : null
    }
}

export function unpackError({ message, stack, code }: PackedError): Error {
    return Object.assign(new Error(message), { stack }, code === null ? {} : { code })
}

interface Thrown {
    name?: unknown
    code?: unknown
    cause?: unknown
}

/** A thrown object and its causes, outermost first. */
function chainOf(thrown: unknown): Thrown[] {
    const chain: Thrown[] = []
    for (let at = thrown; isObject(at) && !chain.includes(at); at = at.cause) chain.push(at)
    return chain
}

function isObject(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null
}

/** A script failed: what, where and why. `script` is the name given in the request, `line` counts from 1 (0 when unknown). */
export class ScriptError extends Error {
    override readonly name = 'ScriptError'

    constructor(message: string, readonly script: string, readonly line: number, options: { cause: unknown }) {
        super(message, options)
    }
}

/** The transaction outlived its deadline; no script can catch this for long. */
export class TransactionCancelled extends Error {
    override readonly name = 'TransactionCancelled'

    constructor(transaction: string) {
        super(`Transaction cancelled: maximum execution time exceeded (${transaction})`)
    }
}

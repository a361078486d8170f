import type { Platform, Transaction } from '../contracts'
import { messageOf } from '../errors'

/** Logs a failure of background work, unless the engine has: it logs the errors of scripts itself. */
export function noteFailure(platform: Platform, tx: Transaction, source: string, thrown: unknown): void {
    const name = thrown instanceof Error ? thrown.name : ''
    if (name === 'ScriptError' || name === 'TransactionCancelled') return
    platform.log(tx, 'error', source, messageOf(thrown))
}

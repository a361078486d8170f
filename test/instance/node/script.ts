import type { Platform } from '../contracts'
import { messageOf } from '../errors'
import type { ScriptReport } from './messages'

/** Runs a script for the script door, as a user in a scope. What it cannot do comes back as `error`. */
export function runScript(platform: Platform, script: string, scope: string, userName: string): ScriptReport {
    const user = userName === 'system' ? platform.security.systemUser() : platform.security.userByName(userName)
    if (!user) return { result: null, log: [], messages: [], error: `There is no active user ${userName}` }
    const tx = platform.begin('script', user, scope)
    tx.interactive = true
    try {
        const result = platform.engine.run(tx, { name: 'script door', source: script, scope, bindings: {} })
        return { result: toPlainValue(result), log: tx.log, messages: tx.messages, error: null }
    } catch (error) {
        return { result: null, log: tx.log, messages: tx.messages, error: messageOf(error) }
    }
}

/** A value that can leave the thread: what JSON can say, else its text. */
function toPlainValue(value: unknown): unknown {
    if (value === undefined || value === null) return null
    try {
        const json = JSON.stringify(value) as string | undefined
        return json === undefined ? String(value) : JSON.parse(json)
    } catch {
        return String(value)
    }
}

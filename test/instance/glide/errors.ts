/**
 * A member that exists for global code only. The wording is what instances print, e.g. "Function log is not allowed in scope x. Use gs.debug() or
 * gs.info() instead" (class com.glide.script.fencing.MethodNotAllowedException, as quoted in ServiceNow's knowledge base about user criteria
 * that call gs.log, and by developers for gs.sleep and setDisplayValue).
 */
export function notAllowedInScope(member: string, scope: string): Error {
    const advice = member === 'log' || member === 'print' ? '. Use gs.debug() or gs.info() instead' : ''
    const error = new Error(`Function ${member} is not allowed in scope ${scope}${advice}`)
    error.name = 'MethodNotAllowedException'
    return error
}

/** A script named a table, field or operator that does not exist. The platform ignores or drops these; a stand-in must not. */
export function unknownName(what: string): Error {
    const error = new Error(what)
    error.name = 'InvalidName'
    return error
}

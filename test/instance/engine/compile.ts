import { parse, type Program } from 'acorn'
import { Script } from 'node:vm'
import { findViolations } from './gate'
import { ScriptError } from './script-error'

/** Parses a script or module and refuses what ServiceNow's engine lacks. Throws ScriptError naming the feature and the line. */
export function parseChecked(name: string, source: string, sourceType: 'script' | 'module'): Program {
    let program: Program
    try {
        program = parse(source, { ecmaVersion: 2022, sourceType, locations: true, allowReturnOutsideFunction: false, allowHashBang: true })
    } catch (thrown) {
        const error = thrown as SyntaxError & { loc?: { line: number } }
        throw new ScriptError(`SyntaxError: ${error.message}`, name, error.loc?.line ?? 0, { cause: thrown })
    }
    const [first] = findViolations(program)
    if (first) {
        throw new ScriptError(`Disallowed by ServiceNow's engine (ECMAScript 2021 mode): ${first.feature}`, name, first.line, { cause: first })
    }
    return program
}

/** Names of bindings travel in this object, outside any name a script could use. */
export const bindingsName = '__bindings__'

/**
 * A script of a record. It runs inside a block, so that `const` and `let` stay its own while `var` and functions become globals of the scope, and its
 * completion value is that of its last statement. The first line keeps its number.
 */
export function compileScript(name: string, source: string): Script {
    parseChecked(name, source, 'script')
    return new Script(`with (${bindingsName}) {${source}\n}`, { filename: name })
}

/** A script include: plain global code, so that what it declares is found by its name. */
export function compileGlobal(name: string, source: string): Script {
    parseChecked(name, source, 'script')
    return new Script(source, { filename: name })
}

import { parse } from 'acorn'
import { Script } from 'node:vm'
import type { Platform, QueryContext } from '../contracts'
import { compileGlobal, compileScript, parseChecked } from './compile'
import { moduleBody } from './esm'
import { readModules, type ModuleIndex, type ModuleSource } from './module-index'
import { readScriptIncludes, type ScriptIncludes } from './script-includes'

const MAX_SCRIPTS = 2000

/** Characters of a script that is worth keeping. Longer ones carry data and run once: keeping them would only fill the memory. */
const MAX_KEPT_CHARS = 65_536

/** Parameters of a compiled module, in order. */
export const moduleParameters = ['exports', 'require', 'module', '__star', '__default', '__filename', '__dirname'] as const

/** Compiled code of one node: shared by all transactions, holds no state of any. */
export class CodeStore {
    private modules: ModuleIndex | null = null
    private includes: ScriptIncludes | null = null
    private readonly compiledModules = new Map<string, Script>()
    private readonly compiledScripts = new Map<string, Script>()

    constructor(private readonly platform: Platform, private readonly hidden: readonly string[]) {}

    clear(): void {
        this.modules = null
        this.includes = null
        this.compiledModules.clear()
        this.compiledScripts.clear()
    }

    moduleIndex(context: () => QueryContext): ModuleIndex {
        return this.modules ??= readModules(this.platform, context())
    }

    scriptIncludes(context: () => QueryContext): ScriptIncludes {
        return this.includes ??= readScriptIncludes(this.platform, context())
    }

    script(name: string, source: string): Script {
        if (source.length > MAX_KEPT_CHARS) {
            return compileScript(name, source)
        }
        return this.keep(this.compiledScripts, `${name}\n${source}`, () => compileScript(name, source))
    }

    include(name: string, source: string): Script {
        return this.keep(this.compiledScripts, `include ${name}\n${source}`, () => compileGlobal(name, source))
    }

    /**
     * A script whose value is the module's function. Dependencies from npm see none of the Glide surface
     * (application-development/javascript-modules-third-party-libraries.md).
     */
    module(source: ModuleSource): Script {
        return this.keep(this.compiledModules, source.path, () => {
            const head = `(function (${moduleParameters.join(', ')}) {`
            if (source.external && isCommonJs(source.content)) {
                parseChecked(source.path, source.content, 'script')
                return new Script(`(function (${this.hidden.join(', ')}) { return ${head}${source.content}\n}) })()`, { filename: source.path })
            }
            const body = moduleBody(source.content, parseChecked(source.path, source.content, 'module'))
            const inner = `${head}${body}\n})`
            return new Script(source.external ? `(function (${this.hidden.join(', ')}) { return ${inner} })()` : inner, { filename: source.path })
        })
    }

    private keep(cache: Map<string, Script>, key: string, make: () => Script): Script {
        const known = cache.get(key)
        if (known) {
            return known
        }
        if (cache.size >= MAX_SCRIPTS) {
            cache.delete(cache.keys().next().value as string)
        }
        const script = make()
        cache.set(key, script)
        return script
    }
}

function isCommonJs(content: string): boolean {
    try {
        parse(content, { ecmaVersion: 'latest', sourceType: 'script', allowReturnOutsideFunction: true })
        return true
    } catch {
        return false
    }
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Platform, QueryContext } from '../contracts'
import { isTrue } from '../values/field-values'

/** A `sys_script_include` record. */
export interface ScriptInclude {
    sysId: string
    name: string
    scope: string
    script: string
    /** 'public' or 'package_private'. */
    access: string
}

/** Script includes that every instance has, and apps build on. A record of the same name on this instance replaces them. */
const BASE: readonly ScriptInclude[] = [{
    sysId: 'base.AbstractAjaxProcessor', name: 'AbstractAjaxProcessor', scope: 'global', access: 'public',
    script: readFileSync(join(__dirname, 'includes/abstract-ajax-processor.js'), 'utf8')
}]

/** Script includes by scope and name. */
export class ScriptIncludes {
    private readonly byScope = new Map<string, Map<string, ScriptInclude>>()

    constructor(items: Iterable<ScriptInclude>) {
        for (const item of items) {
            const scope = this.byScope.get(item.scope) ?? new Map<string, ScriptInclude>()
            this.byScope.set(item.scope, scope.set(item.name, item))
        }
    }

    scopes(): string[] {
        return [...this.byScope.keys()]
    }

    of(scope: string): ScriptInclude[] {
        return [...this.byScope.get(scope)?.values() ?? []]
    }
}

/** Reads all active script includes. The scope is the first part of `api_name`. */
export function readScriptIncludes(platform: Platform, context: QueryContext): ScriptIncludes {
    const query = platform.data.parse('sys_script_include', '', context)
    const rows = platform.data.load('sys_script_include', platform.data.select(query, context).ids)
    return new ScriptIncludes([...BASE, ...rows.flatMap(row => {
        if (!row?.name || (row.active !== undefined && !isTrue(row.active))) {
            return []
        }
        const scope = row.api_name?.includes('.') ? row.api_name.split('.')[0] as string : 'global'
        return [{ sysId: row.sys_id ?? '', name: row.name, scope, script: row.script ?? '', access: row.access ?? 'package_private' }]
    })])
}

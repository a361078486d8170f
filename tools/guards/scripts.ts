import { parse, type Program } from 'acorn'
import type { BuiltRecord, RecordSet } from '../records/types'

/** A piece of JavaScript in the built app. */
export interface BuiltScript {
    record: BuiltRecord
    /** The field that holds it, for messages. */
    field: string
    source: string
    kind: 'module' | 'script'
    /** Code of an npm package that the app brings along. */
    external: boolean
}

/** Fields of platform records that hold server-side JavaScript. */
const SCRIPT_FIELDS: Readonly<Record<string, readonly string[]>> = {
    sys_script: ['script', 'condition'],
    sys_script_include: ['script'],
    sysauto_script: ['script', 'condition'],
    sys_script_email: ['script'],
    sysevent_email_action: ['advanced_condition'],
    sysevent_script_action: ['script', 'condition_script'],
    sys_ws_operation: ['operation_script'],
    sys_ui_action: ['script', 'condition'],
    sys_security_acl: ['script'],
    sys_relationship: ['query_with', 'apply_to'],
    sys_ui_page: ['client_script', 'processing_script'],
    sys_ui_script: ['script'],
    sys_web_service: ['script'],
    sys_script_client: ['script'],
    sp_widget: ['script'],
    sys_app_module: []
}

/** Every script of the set: modules, record scripts, `javascript:` defaults. */
export function scriptsOf(set: RecordSet): BuiltScript[] {
    const scripts: BuiltScript[] = []
    for (const record of set.records) {
        if (record.action !== 'INSERT_OR_UPDATE')
            continue
        if (record.table === 'sys_module') {
            const path = record.fields.path ?? ''
            if (/\.(ts|js|mjs|cjs)$/.test(path)) {
                const source = record.fields.content ?? ''
                const external = !path.startsWith(`${set.scope}/`) || record.fields.external_source === 'true'
                scripts.push({ record, field: path, source, kind: /^\s*(import|export)\b/m.test(source) ? 'module' : 'script', external })
            }
            continue
        }
        for (const field of SCRIPT_FIELDS[record.table] ?? []) {
            const source = record.fields[field] ?? ''
            if (source.trim())
                scripts.push({ record, field, source, kind: 'script', external: false })
        }
        if (record.table === 'sys_dictionary') {
            const source = record.fields.default_value ?? ''
            if (source.startsWith('javascript:'))
                scripts.push({ record, field: 'default_value', source: source.slice('javascript:'.length), kind: 'script', external: false })
        }
    }
    return scripts
}

/** Parses a script as ServiceNow's engine reads it (ECMAScript 2021). Throws acorn's SyntaxError with line and column. */
export function parseScript(script: BuiltScript): Program {
    return parse(script.source, {
        ecmaVersion: script.external ? 'latest' : 2021,
        sourceType: script.kind === 'module' ? 'module' : 'script',
        allowReturnOutsideFunction: true,
        locations: true
    })
}

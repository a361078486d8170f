import type { Row, ScriptRecord } from '../contracts'
import { notEmulated } from '../errors'
import { isTrue } from '../values/field-values'
import { hasAnyRole, type Ui } from './context'
import { readConfiguration, readConfigurationRow, findScope } from './data'
import { recordAddress, scriptAddress } from './addresses'

export interface ActionTarget {
    table: string
    /** The record, or defaults of a new one. */
    row: Row
    /** Values typed on the form, not stored. */
    changes: Row
    isNew: boolean
}

export interface ActionOutcome {
    /** Where the script wants to go next; null: where actions usually go. */
    redirect: string | null
    aborted: boolean
}

/** A record as scripts of pages see it. */
export function scriptRecord(ui: Ui, target: ActionTarget, writable: boolean): ScriptRecord {
    const operation = target.isNew ? 'insert' : 'none'
    const record = ui.platform.engine.recordFor(ui.tx, target.table, target.row, { operation, previous: target.row, writable })
    // What was typed counts as set on the record, so that current.update() stores it.
    const object = record.object as { setValue(name: string, value: unknown): void }
    Object.entries(target.changes).forEach(([name, value]) => object.setValue(name, value))
    return record
}

function allowed(ui: Ui, action: Row): boolean {
    const links = readConfiguration(ui, 'sys_ui_action_role', `sys_ui_action=${action.sys_id}`)
    const roles = links.map(link => readConfigurationRow(ui, 'sys_user_role', `sys_id=${link.sys_user_role}`)?.name).filter((name): name is string => Boolean(name))
    // An action whose roles are all gone stays closed, as an access control with a missing role does.
    return links.length === 0 || ui.tx.user.isAdmin || (roles.length > 0 && hasAnyRole(ui, roles))
}

function conditionHolds(ui: Ui, action: Row, target: ActionTarget): boolean {
    const condition = (action.condition ?? '').trim()
    if (condition === '') {
        return true
    }
    const result = ui.platform.engine.run(ui.tx, {
        name: `sys_ui_action.${action.sys_id}.condition`, source: condition, scope: findScope(ui, action), bindings: { current: scriptRecord(ui, target, false).object }
    })
    return result === true || result === 'true'
}

/**
 * UI actions for a table and a place (`form_button`, `list_banner_button`, ...) that this user may use on the target, in order. An action of a table hides
 * one of its ancestors (or of `global`) with the same action name (platform-administration/t_OverrideOrRmvAUIActionForExtTbl).
 * Without a record the conditions wait until there is one.
 */
export function uiActions(ui: Ui, places: readonly string[], target: ActionTarget | { table: string }): Row[] {
    const tables = [...ui.platform.data.dictionary.ancestors(target.table), 'global']
    const seen = new Set<string>()
    const nearest = tables.flatMap(table => {
        const own = readConfiguration(ui, 'sys_ui_action', `table=${table}^active=true^ORDERBYorder^ORDERBYname`)
        const kept = own.filter(action => !action.action_name || !seen.has(action.action_name))
        own.forEach(action => action.action_name && seen.add(action.action_name))
        return kept
    })
    return nearest
        .filter(action => places.some(place => isTrue(action[place])))
        .filter(action => places.some(place => place.startsWith('list')) || !('row' in target) || (target.isNew ? isTrue(action.show_insert) : isTrue(action.show_update)))
        .filter(action => allowed(ui, action) && (!('row' in target) || conditionHolds(ui, action, target)))
        .sort((a, b) => Number(a.order ?? 100) - Number(b.order ?? 100))
}

function addressOf(destination: unknown): string | null {
    if (typeof destination === 'object' && destination !== null && 'getTableName' in destination) {
        const record = destination as { getTableName(): string, getUniqueValue(): string }
        return recordAddress(String(record.getTableName()), String(record.getUniqueValue()))
    }
    return scriptAddress(String(destination))
}

/**
 * Runs the server script of an action with `current` and `action` (api-reference/server-api-reference/ActionAPIBoth). A client action has no server
 * script to run here.
 */
export function runUiAction(ui: Ui, action: Row, target: ActionTarget): ActionOutcome {
    if (isTrue(action.client)) {
        throw notEmulated(`client UI action "${action.name ?? ''}"`)
    }
    const record = scriptRecord(ui, target, true)
    let redirect: string | null = null
    let back: string | null = null
    const api = {
        setRedirectURL: (destination: unknown) => { redirect = addressOf(destination) },
        setReturnURL: (destination: unknown) => { back = addressOf(destination) },
        getReturnURL: () => back,
        openGlideRecord: (destination: unknown) => { redirect = addressOf(destination) },
        getURLParameter: (name: string) => ui.url.searchParams.get(String(name)) ?? ui.form.get(String(name)),
        setNoPop: () => undefined,
        setURLParameter: () => { throw notEmulated('action.setURLParameter') },
        getGlideURI: () => { throw notEmulated('action.getGlideURI') }
    }
    ui.platform.engine.run(ui.tx, {
        name: `sys_ui_action.${action.sys_id}.script`, source: action.script ?? '', scope: findScope(ui, action), bindings: { current: record.object, action: api }
    })
    const asked = ui.tx.redirect === null ? null : scriptAddress(ui.tx.redirect)
    return { redirect: redirect ?? asked ?? back, aborted: record.aborted() }
}

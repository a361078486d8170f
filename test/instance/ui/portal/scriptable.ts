import type { Row } from '../../contracts'
import { notEmulated } from '../../errors'
import { isTrue } from '../../values/field-values'
import type { Ui } from '../context'

/** One run of a widget's server script. */
export interface WidgetCall {
    portal: Row
    instance: Row
    /** Parameters of the page's address. */
    search: URLSearchParams
    /** What the client sent; undefined when the page is first drawn. */
    input: Record<string, unknown> | undefined
}

/** Languages written from right to left (platform-administration/t_ActivateALanguage names Arabic and Hebrew). */
const rightToLeft = ['ar', 'he']

/** Is the portal mirrored for this user (service-portal/mirror-portal-direction-right-to-left-languages)? */
export function isRightToLeft(ui: Ui, portal: Row): boolean {
    return isTrue(portal.rtl_enabled) && rightToLeft.includes(ui.tx.user.language ?? 'en')
}

/** The methods of the page that are left out. */
const absent = [
    'canSeePage', 'getCatalogItem', 'getDisplayValue', 'getField', 'getFields', 'getFieldsObject', 'getForm', 'getKBCategoryArticles', 'getKBCategoryArticleSummaries', 'getKBCount', 'getListColumns',
    'getMenuItems', 'getMenuHREF', 'getRecord', 'getRecordDisplayValues', 'getRecordElements', 'getRecordValues', 'getRecordVariables', 'getRecordVariablesArray', 'getStream', 'getValues',
    'getVariablesArray', 'getWidget', 'isUserCriteriaEnabled', 'mapUrlToSPUrl', 'userCanSeeSearchSourceByCriteria'
]

/** Tables whose records are judged by more than access controls. */
const judgedOtherwise = ['kb_knowledge', 'sc_cat_item', 'sc_category']

function canRead(ui: Ui, table: string, sysId: string): boolean {
    if (judgedOtherwise.includes(table)) {
        throw notEmulated(`GlideSPScriptable.canReadRecord of ${table}`)
    }
    const row = ui.platform.data.dictionary.table(table) ? ui.platform.records.find(ui.tx, table, sysId, 'app') : null
    return row !== null && ui.platform.security.canAccess(ui.tx, 'read', row.sys_class_name || table, null, row)
}

/** `$sp` of a widget's server script (server-api-reference/c_GlideSPScriptableScopedAPI). What is not emulated throws by name. */
export function scriptableOf(ui: Ui, call: WidgetCall): Record<string, (...args: unknown[]) => unknown> {
    const parameter = (name: unknown): unknown => call.input?.[String(name)] ?? call.search.get(String(name))
    const api: Record<string, (...args: unknown[]) => unknown> = {
        getParameter: parameter,
        getValue: name => parameter(name) ?? call.instance[String(name)] ?? call.portal[String(name)] ?? null,
        getPortalRecord: () => ui.platform.engine.recordFor(ui.tx, 'sp_portal', call.portal, { operation: 'none', writable: false }).object,
        canReadRecord: (target, sysId) => {
            if (typeof target === 'object' && target !== null && 'getTableName' in target) {
                const record = target as { getTableName(): string, getUniqueValue(): string }
                return canRead(ui, String(record.getTableName()), String(record.getUniqueValue()))
            }
            return canRead(ui, String(target), String(sysId))
        },
        isRTLEnabled: () => isRightToLeft(ui, call.portal),
        // Only for these users, says the page.
        log: message => {
            if (ui.tx.user.isAdmin || ui.platform.security.hasRole(ui.tx.user, 'sp_admin')) {
                ui.platform.log(ui.tx, 'info', 'sp_log', String(message))
            }
            return null
        }
    }
    for (const name of absent) {
        api[name] = () => { throw notEmulated(`GlideSPScriptable.${name}`) }
    }
    return api
}

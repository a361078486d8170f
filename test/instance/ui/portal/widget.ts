import type { Row } from '../../contracts'
import { endsTransaction, messageOf, notEmulated } from '../../errors'
import type { Ui } from '../context'
import { readConfiguration, readConfigurationRow, findScope } from '../data'
import { escapeHtml } from '../html'
import { includesOfWidget, type Includes } from './includes'
import { mayUse } from './access'
import { scriptableOf, type WidgetCall } from './scriptable'

/** What the browser needs of one widget on a page. */
export interface WidgetModel {
    instance: string
    widget: string
    id: string
    name: string
    template: string
    clientScript: string
    link: string
    css: string
    controllerAs: string
    data: unknown
    options: unknown
    includes: Includes
    /** Why it cannot be shown: said in its place, so that the rest of the page stays. */
    error: string | null
}

type Values = Record<string, unknown>

/** Fields of an instance that every widget may read as options (service-portal/c_ConfigureWidgetInstances: "pre-defined form fields"). */
const instanceFields = ['title', 'short_description', 'color', 'glyph', 'size', 'url', 'class_name', 'order']

/** Options of an instance: its own fields, and the additional ones in JSON, each a value or an object that holds `value` (inferred from exported pages). */
function optionsOf(instance: Row): Values {
    const own = Object.fromEntries(instanceFields.filter(name => instance[name]).map(name => [name, instance[name]]))
    const text = (instance.widget_parameters ?? '').trim()
    if (text === '') {
        return own
    }
    const given = JSON.parse(text) as Values
    const plain = (option: unknown): unknown => typeof option === 'object' && option !== null && 'value' in option ? option.value : option
    return { ...own, ...Object.fromEntries(Object.entries(given).map(([name, option]) => [name, plain(option)])) }
}

/** `${text}` in templates and client scripts stands for the message of that key (service-portal/c_WidgetLocalization). */
function translated(ui: Ui, text: string, scope: string, escape: (message: string) => string): string {
    return text.replace(/\$\{([^{}]+)\}/g, (_, key: string) =>
        escape(String(ui.platform.engine.run(ui.tx, { name: 'widget message', source: 'gs.getMessage(key)', scope, bindings: { key: key.trim() } }))))
}

/** Runs the server script: `data`, `options`, `input` and `$sp` are its variables (service-portal/widget-api-reference, "Server script global objects"). */
function runServerScript(ui: Ui, widget: Row, scope: string, call: WidgetCall): { data: unknown, options: unknown } {
    const before = 'data = {}; options = JSON.parse(options); input = input === null ? undefined : JSON.parse(input); '
    const result = ui.platform.engine.run(ui.tx, {
        name: `sp_widget.${widget.sys_id}.script`,
        source: `${before}${widget.script ?? ''}\n;answer = JSON.stringify({ data: data, options: options })`,
        scope,
        bindings: {
            data: null,
            options: JSON.stringify(optionsOf(call.instance)),
            input: call.input === undefined ? null : JSON.stringify(call.input),
            $sp: scriptableOf(ui, call)
        }
    })
    return JSON.parse(String(result)) as { data: unknown, options: unknown }
}

/** Styles hold inside their widget. They are passed on as they stand: variables, mixins and the like of SCSS are not compiled here. */
function styles(text: string, holder: string): string {
    if (text.trim() === '') {
        return ''
    }
    if (/@(?:include|mixin|extend|import|use|if|each|function)\b|\$[\w-]|(?:darken|lighten|sp-rgb)\(/.test(text)) {
        throw notEmulated('SCSS in the CSS of a widget')
    }
    return `${holder} {\n${text}\n}`
}

/** The widget of an instance; null when the instance has none or this user may not have it. */
export function widgetOf(ui: Ui, instance: Row): Row | null {
    const widget = readConfigurationRow(ui, 'sp_widget', `sys_id=${instance.sp_widget ?? ''}`)
    return widget && mayUse(ui, widget) ? widget : null
}

/** Answers a call of the browser (`c.server`): new data and options. */
export function serveWidget(ui: Ui, widget: Row, call: WidgetCall): { data: unknown, options: unknown } {
    return runServerScript(ui, widget, findScope(ui, widget), call)
}

function built(ui: Ui, widget: Row, call: WidgetCall): Omit<WidgetModel, 'instance' | 'widget' | 'id' | 'name' | 'error'> {
    if (readConfiguration(ui, 'm2m_sp_ng_pro_sp_widget', `sp_widget=${widget.sys_id}`).length > 0) {
        throw notEmulated('Angular provider of a widget')
    }
    if (readConfiguration(ui, 'sp_ng_template', `sp_widget=${widget.sys_id}`).length > 0) {
        throw notEmulated('Angular ng-template of a widget')
    }
    const scope = findScope(ui, widget)
    return {
        ...serveWidget(ui, widget, call),
        template: translated(ui, widget.template ?? '', scope, escapeHtml),
        // As it stands: the page warns of quotes in translations.
        clientScript: translated(ui, widget.client_script ?? '', scope, message => message),
        link: widget.link ?? '',
        css: styles(widget.css ?? '', `.v${widget.sys_id ?? ''}`) + styles(call.instance.css ?? '', `#x${call.instance.sys_id ?? ''}`),
        controllerAs: widget.controller_as || 'c',
        includes: includesOfWidget(ui, widget)
    }
}

/** Everything the browser needs of an instance of a widget. */
export function widgetModel(ui: Ui, widget: Row, call: WidgetCall): WidgetModel {
    const named = { instance: call.instance.sys_id ?? '', widget: widget.sys_id ?? '', id: widget.id ?? '', name: widget.name ?? '' }
    try {
        return { ...named, ...built(ui, widget, call), error: null }
    } catch (error) {
        // What ends a node or a transaction is not a widget's to catch.
        if (endsTransaction(error)) {
            throw error
        }
        const text = messageOf(error)
        ui.platform.log(ui.tx, 'error', 'portal', `Widget ${named.name}: ${text}`)
        return { ...named, template: '', clientScript: '', link: '', css: '', controllerAs: 'c', data: {}, options: {}, includes: { scripts: [], modules: [] }, error: text }
    }
}

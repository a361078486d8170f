import type { Environment } from '../environment'
import { script } from '../jobs-support'

/** Fields of the form of incidents in these tests: the card stands in their midst, wide ones follow. */
const ABOVE = ['number', 'caller_id', 'state', 'priority', 'short_description']
const BELOW = ['description', 'comments', 'work_notes', 'assigned_to']

/** Gives incidents a form of their own, with the card in its midst or without it. */
export async function layForm(environment: Environment, withCard: boolean): Promise<void> {
    await script(environment, `(function () {
        function insert(table, values) {
            var gr = new GlideRecord(table)
            gr.initialize()
            for (var name in values)
                gr.setValue(name, values[name])
            return String(gr.insert())
        }
        var old = new GlideRecord('sys_ui_section')
        old.addQuery('name', 'incident')
        old.query()
        var section = old.next() ? String(old.getUniqueValue()) : insert('sys_ui_section', { name: 'incident', caption: 'Incident' })
        var elements = new GlideRecord('sys_ui_element')
        elements.addQuery('sys_ui_section', section)
        elements.query()
        while (elements.next())
            elements.deleteRecord()
        var formatter = new GlideRecord('sys_ui_formatter')
        formatter.addQuery('formatter', 'x_glne_conn_glance_card.xml')
        formatter.query()
        if (!formatter.next())
            throw 'there is no formatter'
        var card = [{ element: 'x_glne_conn_glance_card.xml', type: 'formatter', sys_ui_formatter: String(formatter.getUniqueValue()) }]
        function field(name) { return { element: name } }
        ${JSON.stringify(ABOVE)}.map(field).concat(${withCard} ? card : [], ${JSON.stringify(BELOW)}.map(field)).forEach(function (values, position) {
            values.sys_ui_section = section
            values.position = String(position)
            insert('sys_ui_element', values)
        })
    })()`, { scope: 'global' })
}

import { listAddress } from '../addresses'
import { readParameter, type Ui } from '../context'
import { escapeQueryValue } from '../data'
import { attribute, html, type Html } from '../html'
import { kindOf, operators } from './operators'
import { analyse, describeTerm, joinQuery } from './terms'

/** Breadcrumb of the conditions in words: each leads to the list as filtered up to there. */
export function breadcrumbs(ui: Ui, table: string, query: string, view: string): Html {
    const { conditions, sorts } = analyse(query)
    const last = conditions.length - 1
    const crumb = (upTo: number, label: string): Html => {
        const address = listAddress(table, joinQuery(conditions.slice(0, upTo + 1), sorts), { view })
        return html`<li><a href="${address}"${attribute('aria-current', upTo === last ? 'true' : null)}>${label}</a></li>`
    }
    return html`<nav aria-label="Filter"><ol class="crumbs">${crumb(-1, 'All')}${conditions.map((condition, index) => crumb(index, describeTerm(ui, table, condition)))}</ol></nav>`
}

/** Condition builder and raw query, as plain GET forms. */
export function filterForms(ui: Ui, table: string, query: string, view: string): Html {
    const fields = [...ui.platform.data.dictionary.fields(table).values()].filter(field => field.active).sort((a, b) => a.label.localeCompare(b.label, 'en'))
    const kept = html`<input type="hidden" name="sysparm_view" value="${view}">`
    return html`<details class="filter"${attribute('open', readParameter(ui, 'sysparm_filter_open') !== '')}><summary>Filter</summary>
<form method="get" action="/${table}_list.do" class="row" aria-label="Add a condition">
<input type="hidden" name="sysparm_query" value="${query}">${kept}
<div><label for="cond_field">Field</label><select id="cond_field" name="cond_field" data-operators="cond_operator">${fields.map(field =>
    html`<option value="${field.name}" data-kind="${kindOf(field)}">${field.label}</option>`)}</select></div>
<div><label for="cond_operator">Operator</label><select id="cond_operator" name="cond_operator">${operators.map(operator =>
    html`<option value="${operator.code}" data-kinds="${operator.kinds.join(' ')}">${operator.label}</option>`)}</select></div>
<div class="grow"><label for="cond_value">Value</label><input id="cond_value" name="cond_value"></div>
<button type="submit">Add condition</button>
</form>
<form method="get" action="/${table}_list.do" class="row" aria-label="Encoded query">${kept}
<div class="grow"><label for="sysparm_query">Encoded query</label><input id="sysparm_query" name="sysparm_query" class="code" value="${query}" spellcheck="false"></div>
<button type="submit">Run query</button>
</form></details>`
}

/** The query with the condition that the builder sent; an error sentence when field, operator and value do not go together. */
export function addedCondition(ui: Ui, table: string, query: string): { query: string } | { error: string } | null {
    const name = ui.url.searchParams.get('cond_field')
    if (!name) {
        return null
    }
    const field = ui.platform.data.dictionary.fields(table).get(name)
    const operator = operators.find(candidate => candidate.code === ui.url.searchParams.get('cond_operator'))
    if (!field || !operator) {
        return { error: 'Unknown field or operator in the condition' }
    }
    if (!operator.kinds.includes(kindOf(field))) {
        return { error: `"${operator.label}" is not an operator for ${field.label}` }
    }
    const typed = (ui.url.searchParams.get('cond_value') ?? '').trim()
    if (operator.unary || typed === '') {
        const unary = operator.unary ? operator.code : operator.code === '!=' ? 'ISNOTEMPTY' : 'ISEMPTY'
        return { query: withCondition(query, `${name}${unary}`) }
    }
    const text = kindOf(field) === 'text' || kindOf(field) === 'other'
    const value = text ? typed : ui.platform.records.fromDisplay(ui.tx, field.table, field.name, typed) ?? typed
    return { query: withCondition(query, `${name}${operator.code}${escapeQueryValue(value)}`) }
}

function withCondition(query: string, condition: string): string {
    const { conditions, sorts } = analyse(query)
    return joinQuery([...conditions, condition], sorts)
}

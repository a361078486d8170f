import { notEmulated } from '../errors'
import { PageError, readParameter, type Page } from './context'
import { readConfigurationRow } from './data'
import { html } from './html'
import { readMenus, moduleAddress, moduleItem } from './navigator'
import { renderPage } from './page'
import { redirect } from './responses'

/** What a click on a module that cannot be opened answers: its error, by name. */
export const moduleOpen: Page = ui => {
    const module = readConfigurationRow(ui, 'sys_app_module', `sys_id=${readParameter(ui, 'sysparm_module').replace(/\W/g, '')}`)
    if (!module) {
        throw new PageError(404, 'Module not found')
    }
    const address = moduleAddress(module)
    if (address !== null && !address.startsWith('/module_open.do')) {
        return redirect(address)
    }
    throw module.link_type === 'DIRECT'
        ? new PageError(400, `The address of module "${module.title ?? ''}" is neither a path of this instance nor http(s)`)
        : notEmulated(`module link type ${module.link_type ?? '(empty)'} ("${module.title ?? ''}")`)
}

/** Start page: the menus again, large. */
export const home: Page = ui => {
    const own = readMenus(ui)
    return renderPage(ui, {
        title: 'Home',
        body: html`<h1>Home</h1>
<p>This is a local stand-in for a ServiceNow instance, for development and tests. It runs the built records of the installed app.</p>
${own.length === 0 && html`<p>Your roles open no menu.</p>`}
<div class="cards">${own.map(menu => html`<section class="card"><h2>${menu.title}</h2>
<ul>${menu.modules.map(module => moduleItem(ui, module))}</ul></section>`)}</div>`
    })
}

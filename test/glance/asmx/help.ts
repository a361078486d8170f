import type { Reply } from '../http'
import { html, page } from '../pages/html'
import type { Operation, ServiceContract } from './contract'

/** The page an .asmx address shows in a browser: its operations, each with its parameters and how well it is known. */
export function describeService(service: ServiceContract, operations: readonly Operation[]): Reply {
    const marks = { D: 'documented', I: 'inferred', '?': 'not public' }
    const items = operations.map(({ name, mark, documentation, parameters }) => html`<section><h2>${name}</h2><p>${documentation} <em>(${marks[mark]})</em></p>
        <p>Parameters: ${parameters.map(parameter => parameter.name).join(', ')}</p></section>`)
    return page(service.name, html`<p><a href="${service.path}?WSDL">Service description (WSDL)</a></p>${items}`)
}

import type { Reply } from '../http'
import type { World } from '../world'
import { html, page } from './html'

/** The start page: what is here and how to play both sides. */
export function homePage(world: World): Reply {
    const groups = [...world.groups.keys()].join(', ')
    return page('What is here', html`<div class="card"><p>This plays the Glance service for development and tests, from its public documentation. Groups: ${groups}. Sessions: ${world.store.size}.</p>
<ul><li><a href="/visitor">Play the visitor</a>: come to a site, start a session, answer terms, end it</li><li><a href="/site">A customer's site</a>, which carries the visitor script</li><li><a href="/agentjoin/AgentJoin.aspx">Join as an agent</a> (needs a login key)</li>
<li><a href="/services/activityservice.asmx">Activity Service</a> and its <a href="/services/activityservice.asmx?WSDL">WSDL</a></li>
<li><a href="/services/sessionservice.asmx">Session Service</a> and its <a href="/services/sessionservice.asmx?WSDL">WSDL</a></li></ul></div>`)
}

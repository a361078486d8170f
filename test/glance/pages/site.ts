import { SCRIPTS_PATH } from '../cobrowse/scripts'
import type { Incoming, Reply } from '../http'
import type { World } from '../world'
import { errorPage, Html, html, input, literal, page } from './html'

const ID = /^[A-Za-z0-9._-]{1,50}$/
const EVENTS = ['sessionstarting', 'sessionstart', 'sessioncontinue', 'agents', 'leavesession', 'sessionend', 'error']
const PRESENCE = ['on', 'api', 'off']

/** A page of a customer's site, which carries the visitor script as a customer's page does [D]. Not a page of the vendor. */
export function answerSitePage(request: Incoming, world: World): Reply | null {
    if (request.path !== '/site') return null
    const read = (name: string) => request.query.get(name) ?? ''
    const [groupid, visitorid] = [read('groupid'), read('visitorid')]
    if (groupid === '') return askWho(world)
    if (!world.groups.has(groupid)) return errorPage('Unknown group', 'There is no such group here.', 404)
    if (visitorid !== '' && !ID.test(visitorid)) return errorPage('Bad visitor id', 'A visitor id has 1 to 50 letters, digits, dots, dashes or underscores.', 400)
    const presence = PRESENCE.includes(read('presence')) ? read('presence') : 'on'
    const orders = read('page') === 'orders'
    const other = new URLSearchParams(request.query)
    if (orders) other.delete('page')
    else other.set('page', 'orders')
    const person = Object.fromEntries(['name', 'email', 'phone'].filter(name => read(name) !== '').map(name => [name, read(name)]))
    const scripts = (nonce: string) => html`<script nonce="${nonce}">${new Html(`window.GLANCE_COBROWSE=${literal(person)}`)}</script>
<script nonce="${nonce}" id="glance-cobrowse" src="${SCRIPTS_PATH}?${new URLSearchParams({ group: groupid, site: 'production' }).toString()}" data-groupid="${groupid}"
data-visitorid="${visitorid}" data-presence="${presence}"></script><script nonce="${nonce}">${new Html(PAGE_SCRIPT)}</script>`
    return page(orders ? 'Your orders' : 'Your account', html`<p class="soft">A customer's site, as ${visitorid === '' ? 'an unknown visitor' : html`visitor <strong>${visitorid}</strong>`} of group ${groupid} sees it.</p>
<section aria-labelledby="what"><h2 id="what">${orders ? 'Two orders' : 'Welcome back'}</h2><p>${orders ? 'A kettle, sent on Monday. A lamp, on its way.' : 'Nothing to pay. Two orders this month.'}</p>
<p><a href="/site?${other.toString()}">${orders ? 'Your account' : 'Your orders'}</a></p></section>
<section aria-labelledby="help"><h2 id="help">Need help?</h2><p>Support can look at this page with you.</p>
<button type="button" class="primary" id="ask">Share this page with support</button> <button type="button" id="random">Share at once, with a random key</button></section>
<section aria-labelledby="log"><h2 id="log">What the script tells this page</h2><ol id="events"></ol></section>`, { scripts })
}

const PAGE_SCRIPT = `
const list=document.getElementById('events')
const say=text=>{const item=document.createElement('li');item.textContent=text;list.append(item)}
const visitor=GLANCE.Cobrowse.Visitor
for(const name of ${literal(EVENTS)})visitor.addEventListener(name,event=>say(name+(event===undefined?'':' '+JSON.stringify(event))))
document.getElementById('ask').onclick=()=>visitor.showTerms()
document.getElementById('random').onclick=()=>visitor.startSession('GLANCE_KEYTYPE_RANDOM')`

function askWho(world: World): Reply {
    const fields = html`${input('groupid', 'Group id', [...world.groups.keys()][0] ?? '', 'required')}${input('visitorid', 'Visitor id', '', 'maxlength="50"')}
${input('name', 'Name', '', 'maxlength="63"')}${input('email', 'E-mail', '', 'maxlength="127"')}${input('phone', 'Phone', '', 'maxlength="31"')}`
    return page('A customer\'s site', html`<form class="card" method="get" action="/site">${fields}<button class="primary">Go to the site</button></form>`)
}

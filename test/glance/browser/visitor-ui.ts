/** What a visitor sees of the stand-in: the question whether to share the page, and the bar while it is shared. How it looks is ours. */

const STYLE = `
:host { all: initial; color-scheme: light }
* { box-sizing: border-box; font: 16px/1.5 system-ui, sans-serif; color: #1d252d }
dialog { border: 1px solid #8a96a3; border-radius: 10px; background: #fff; padding: 1.25rem; max-width: min(26rem, 90vw) }
dialog::backdrop { background: rgb(16 32 48 / .5) }
h2 { font-size: 1.15rem; font-weight: 600; margin: 0 0 .5rem }
p { margin: 0 0 1rem }
button { min-height: 2.5rem; padding: .3rem 1rem; margin-inline-end: .5rem; border: 1px solid #5c6873; border-radius: 6px; background: #fff; cursor: pointer }
button.primary { background: #27406b; border-color: #27406b; color: #fff }
:focus-visible { outline: 3px solid #1b66c9; outline-offset: 2px }
section { position: fixed; inset-inline: 0; bottom: 0; z-index: 2147483000; display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center;
    background: #fff; border-top: 4px solid #b34700; padding: .6rem 1rem }
section p { margin: 0 }
strong { font-weight: 600; letter-spacing: .06em }
[hidden] { display: none }`

type Tags = HTMLElementTagNameMap

function element<K extends keyof Tags>(name: K, attributes: Readonly<Record<string, string>>, ...content: (Node | string)[]): Tags[K] {
    const made = document.createElement(name)
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value)
    made.append(...content)
    return made
}

function button(label: string, action: () => void, primary = false): HTMLButtonElement {
    const made = element('button', primary ? { type: 'button', class: 'primary' } : { type: 'button' }, label)
    made.addEventListener('click', action)
    return made
}

let place: ShadowRoot | null = null

/** The shadow root of the stand-in's own element, so that the page's styles and ours leave each other alone. */
function root(): ShadowRoot {
    if (place?.host.isConnected) return place
    const host = document.createElement('glance-visitor-ui')
    place = host.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(STYLE)
    place.adoptedStyleSheets = [sheet]
    document.body.append(host)
    return place
}

let asking = false

/** Asks whether to share the page. Null when the question is on the screen already. Closing it by Escape declines. */
export async function askTerms(): Promise<boolean | null> {
    if (asking) return null
    asking = true
    const answer = await new Promise<boolean>(resolve => {
        const dialog = element('dialog', { 'aria-labelledby': 'title', 'aria-describedby': 'text' },
            element('h2', { id: 'title' }, 'Share this page with support?'),
            element('p', { id: 'text' }, 'The agent will see this page as you see it, until you stop. Nothing else on your device is shown.'),
            button('Accept', () => { dialog.close('accepted') }, true), button('Decline', () => { dialog.close('declined') }))
        dialog.addEventListener('close', () => {
            dialog.remove()
            resolve(dialog.returnValue === 'accepted')
        })
        root().append(dialog)
        dialog.showModal()
    })
    asking = false
    return answer
}

let bar: { section: HTMLElement, status: HTMLElement, key: HTMLElement, stop: HTMLElement, close: HTMLElement } | null = null

/** Shows the bar, or changes what it says: how many agents look, and the key to tell them. */
export function showSession(key: string, agents: number, stop: () => void): void {
    if (!bar?.section.isConnected) {
        const close = button('Close', () => { bar?.section.remove() })
        const parts = { status: element('p', { role: 'status' }), key: element('p', {}), stop: button('Stop sharing', stop, true), close }
        bar = { ...parts, section: element('section', { 'aria-label': 'Page sharing' }, parts.status, parts.key, parts.stop, parts.close) }
        root().append(bar.section)
    }
    bar.status.textContent = agents > 0 ? 'An agent sees this page.' : 'This page is shared. No agent has joined yet.'
    bar.key.replaceChildren('Key for the agent: ', element('strong', {}, key))
    bar.key.hidden = bar.stop.hidden = false
    bar.close.hidden = true
}

/** Says that it is over; the person closes the bar. */
export function showEnd(reason: string): void {
    if (!bar) return
    bar.status.textContent = reason === 'agent' ? 'The agent has ended the page sharing.' : reason === 'visitor' ? 'You have stopped the page sharing.' : 'The page sharing has ended.'
    bar.key.hidden = bar.stop.hidden = true
    bar.close.hidden = false
}

import { CardElement } from './card/element.ts'
import { VisitorElement } from './visitor/element.ts'

/** The one script of the app in a browser: it may be loaded several times, and leaves nothing on the page but its elements. */
function define(name: string, element: CustomElementConstructor): void {
    if (!customElements.get(name)) {
        customElements.define(name, element)
    }
}

define('x-glne-conn-card', CardElement)
define('x-glne-conn-visitor', VisitorElement)

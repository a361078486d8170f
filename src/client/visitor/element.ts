import { h, render } from '../dom/dom.ts'
import { styles } from '../card/element.ts'
import { reduce, START, type VisitorEvent, type VisitorState } from './state.ts'
import { findVendor, listen, type VendorVisitor } from './vendor.ts'
import { View } from './view.tsx'
import css from './visitor.css'

/** How long Glance's script may take to appear on the page, and how often to look for it. */
const MAX_SEARCH_MS = 15_000
const SEARCH_EVERY_MS = 500

/**
 * `<x-glne-conn-visitor texts="{…}" terms="true">`: lets the visitor of a portal share the page through Glance's own visitor script. `texts` are the
 * messages `portal.…` as JSON; with `terms="false"` the session starts without asking. It sends no requests; `data-state` names the state it shows.
 */
export class VisitorElement extends HTMLElement {
    static readonly observedAttributes = ['texts']
    private state: VisitorState = START
    private vendor: VendorVisitor | null = null
    private timer: ReturnType<typeof setInterval> | undefined
    private hush: (() => void) | undefined
    private readonly root = this.attachShadow({ mode: 'open' })

    connectedCallback(): void {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(css)
        this.root.adoptedStyleSheets = [styles(), sheet]
        this.show(START)
        const until = Date.now() + MAX_SEARCH_MS
        const look = (): void => {
            this.vendor = findVendor()
            if (this.vendor) {
                this.found(this.vendor)
            } else if (this.state.phase === 'looking' && Date.now() > until) {
                this.tell({ type: 'absent' })
            }
        }
        // Keeps looking: a script that comes late is welcome too.
        this.timer = setInterval(look, SEARCH_EVERY_MS)
        look()
    }

    disconnectedCallback(): void {
        clearInterval(this.timer)
        this.hush?.()
        render(null, this.root)
    }

    attributeChangedCallback(): void {
        if (this.isConnected) {
            this.show(this.state)
        }
    }

    private found(vendor: VendorVisitor): void {
        clearInterval(this.timer)
        this.tell({ type: 'found' })
        this.hush = listen(vendor, {
            starting: () => this.tell({ type: 'starting' }),
            running: key => this.tell({ type: 'running', key }),
            agents: count => this.tell({ type: 'agents', count }),
            ended: reason => this.tell({ type: 'ended', reason, at: Date.now() }),
            failed: () => this.tell({ type: 'failed' })
        })
    }

    private start(): void {
        const vendor = this.vendor!
        try {
            if (this.getAttribute('terms') !== 'false' && vendor.showTerms) {
                this.tell({ type: 'asked' })
                vendor.showTerms()
            } else {
                this.tell({ type: 'starting' })
                vendor.startSession()
            }
        } catch {
            this.tell({ type: 'failed' })
        }
    }

    private tell(event: VisitorEvent): void {
        this.show(reduce(this.state, event))
    }

    private show(state: VisitorState): void {
        this.state = state
        this.dataset.state = state.phase
        const texts = this.texts()
        render(h(View, { state, say: key => texts[key] || key, start: () => this.start(), stop: () => this.vendor?.stopSession() }), this.root)
    }

    private texts(): Readonly<Record<string, string>> {
        try {
            return JSON.parse(this.getAttribute('texts') || '{}') as Record<string, string>
        } catch {
            return {}
        }
    }
}

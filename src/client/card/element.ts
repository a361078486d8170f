import { h, render } from '../dom/dom.ts'
import { merge } from '../merge.ts'
import { connect } from './api.ts'
import css from './card.css'
import { control, type Controller } from './controller.ts'
import { isAt, START, stateName, type State } from './state.ts'
import type { TextKey, Texts } from './text.ts'
import { Card } from './view/card.tsx'

/** Texts that are needed while, or although, the server does not answer: they come with the page, as attributes `text-…`. */
const OWN_TEXTS: readonly TextKey[] = ['title', 'loading', 'unsaved', 'unsaved_fix', 'unreachable', 'retry', 'signed_out']

let sheet: CSSStyleSheet | undefined

/** One sheet for all cards of a page; made as an object, it needs no leave for inline styles from a content security policy. */
export function styles(): CSSStyleSheet {
    if (!sheet) {
        sheet = new CSSStyleSheet()
        sheet.replaceSync(css)
    }
    return sheet
}

/** The token that guards writes; pages of ServiceNow keep it there. */
const token = (): string => (window as { g_ck?: string }).g_ck || ''

/**
 * `<x-glne-conn-card table="incident" sys-id="…">`: the Glance Card of a record; with `unsaved`, of a record that is not there yet. `data-state` on the element
 * names what it shows.
 */
export class CardElement extends HTMLElement {
    private controller: Controller | null = null
    private state: State = START
    private ticking: ReturnType<typeof setInterval> | undefined
    private eyes: IntersectionObserver | undefined
    private readonly root = this.attachShadow({ mode: 'open' })

    connectedCallback(): void {
        // Forms move their parts into tabs: what is only moved goes on.
        if (this.controller)
            return
        this.root.adoptedStyleSheets = [styles()]
        const [table, sysId] = [this.getAttribute('table') || '', this.getAttribute('sys-id') || '']
        if (this.hasAttribute('unsaved') || table === '' || sysId === '') {
            this.show(merge(START, { phase: 'unsaved' }))
            return
        }
        this.show(START)
        const controller = control({ api: connect(table, sysId, token), table, sysId, texts: () => this.texts(), show: state => this.show(state) })
        this.controller = controller
        this.eyes = new IntersectionObserver(entries => controller.seen(entries[entries.length - 1]!.isIntersecting))
        this.eyes.observe(this)
    }

    disconnectedCallback(): void {
        queueMicrotask(() => {
            if (!this.isConnected)
                this.leave()
        })
    }

    private leave(): void {
        this.controller?.end()
        this.controller = null
        this.eyes?.disconnect()
        clearInterval(this.ticking)
        this.ticking = undefined
        render(null, this.root)
    }

    private texts(): Texts {
        const own = Object.fromEntries(OWN_TEXTS.map(key => [key, this.getAttribute(`text-${key.replace(/_/g, '-')}`) || '']))
        return merge<Record<string, string>>(own, this.state.card?.texts || {})
    }

    private show(state: State): void {
        const before = this.state.key
        this.state = state
        this.draw(state.key !== null && state.key !== before && (before === null || state.key.wrong))
        this.tick(isAt(state, 'in_session'))
    }

    /** The clock of a running session is all that moves by itself. */
    private tick(running: boolean): void {
        if (running && this.ticking === undefined)
            this.ticking = setInterval(() => { if (!document.hidden) this.draw() }, 1000)
        if (!running && this.ticking !== undefined) {
            clearInterval(this.ticking)
            this.ticking = undefined
        }
    }

    /** `toKey`: the field for a key has just been asked for, or what is in it was just refused. */
    private draw(toKey = false): void {
        const focused = this.root.activeElement as HTMLElement | null
        const inKey = focused?.closest('form')
        this.dataset.state = stateName(this.state)
        render(h(Card, { state: this.state, texts: this.texts(), intents: this.controller?.intents || null, now: Date.now() }), this.root)
        if (toKey)
            this.root.querySelector<HTMLElement>('#key')?.focus()
        else if (focused !== null && !focused.isConnected)
            this.keepFocus(inKey !== undefined && inKey !== null)
    }

    /** What had the focus may be gone by now: it goes to what took its place, never back to the top of the page. */
    private keepFocus(inKey: boolean): void {
        (this.root.querySelector<HTMLElement>(inKey ? '[data-button=join_with_key]' : '.actions button, .notice button') || this.root.querySelector<HTMLElement>('.card'))?.focus()
    }
}

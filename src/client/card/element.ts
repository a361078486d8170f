import { h, render } from '../dom/dom.ts'
import { merge } from '../merge.ts'
import { connect } from './api.ts'
import css from './card.css'
import { control, type Controller } from './controller.ts'
import { isAt, START, stateName, type State } from './state.ts'
import type { TextKey, Texts } from './text.ts'
import { Card } from './view/card.tsx'

/** Texts for the time before the server answers, or when it does not: they come with the page, as attributes `text-…`. */
const OWN_TEXTS: readonly TextKey[] = ['title', 'loading', 'unsaved', 'unsaved_fix', 'unreachable', 'retry', 'signed_out']

let sheet: CSSStyleSheet | undefined

/** One sheet for all cards of a page. Built as an object, so that a content security policy need not allow inline styles. */
export function styles(): CSSStyleSheet {
    if (!sheet) {
        sheet = new CSSStyleSheet()
        sheet.replaceSync(css)
    }
    return sheet
}

/** The token that guards writes; ServiceNow's pages keep it there. */
const token = (): string => (window as { g_ck?: string }).g_ck || ''

/**
 * `<x-glne-conn-card table="incident" sys-id="…">`: the Glance Card of a record; with `unsaved`, of a record that does not exist yet. `data-state` on the
 * element names the state it shows.
 */
export class CardElement extends HTMLElement {
    private controller: Controller | null = null
    private state: State = START
    private ticking: ReturnType<typeof setInterval> | undefined
    private eyes: IntersectionObserver | undefined
    private readonly root = this.attachShadow({ mode: 'open' })

    connectedCallback(): void {
        // Forms move their parts into tabs: a card that is only moved carries on.
        if (this.controller) {
            return
        }
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
            if (!this.isConnected) {
                this.leave()
            }
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

    /** Redraws every second while a session runs: its clock is the only thing that changes by itself. */
    private tick(running: boolean): void {
        if (running && this.ticking === undefined) {
            this.ticking = setInterval(() => {
                if (!document.hidden) {
                    this.draw()
                }
            }, 1000)
        }
        if (!running && this.ticking !== undefined) {
            clearInterval(this.ticking)
            this.ticking = undefined
        }
    }

    /** `toKey`: the key field has just been opened, or its content just rejected. */
    private draw(toKey = false): void {
        const focused = this.root.activeElement as HTMLElement | null
        const inKey = focused?.closest('form')
        this.dataset.state = stateName(this.state)
        render(h(Card, { state: this.state, texts: this.texts(), intents: this.controller?.intents || null, now: Date.now() }), this.root)
        if (toKey) {
            this.root.querySelector<HTMLElement>('#key')?.focus()
        } else if (focused !== null && !focused.isConnected) {
            this.keepFocus(inKey !== undefined && inKey !== null)
        }
    }

    /** If the element with the focus is gone, moves the focus to what took its place, never back to the top of the page. */
    private keepFocus(inKey: boolean): void {
        (this.root.querySelector<HTMLElement>(inKey ? '[data-button=join_with_key]' : '.actions button, .notice button') || this.root.querySelector<HTMLElement>('.card'))?.focus()
    }
}

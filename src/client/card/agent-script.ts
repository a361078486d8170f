import type { AgentScript } from '../../server/contract.ts'

/** What the vendor documents of its browser script (docs/card.md): the visitor's answer to the terms comes as `onterms`. */
interface VendorAgent {
    onterms?: ((event: { status?: unknown }) => void) | null
    onvisitorsessionstart?: (() => void) | null
    onerror?: ((event: unknown) => void) | null
    connect?: () => void
    disconnect?: () => void
}

interface Vendor {
    Presence?: { Agent?: new (params: { visitorid: string, groupid: string }) => VendorAgent }
    Authorization?: { setToken?: (token: string) => void }
}

/** The script reads its settings from the one element with this id. */
const ELEMENT_ID = 'glance-cobrowse'
/** Gives the element up to another card of this page. */
let release: (() => void) | null = null

/**
 * Loads the vendor's script, if an admin has switched it on (B7), and listens for the visitor's answer. `heard` is called at most once: with `null` when the
 * script does not load or is rejected (this instance is not on the vendor's list), so that no answer will be seen. Returns a function that ends it and removes
 * the element with the token from the page.
 */
export function listen(script: AgentScript, heard: (status: 'started' | 'declined' | null) => void): () => void {
    let agent: VendorAgent | null = null
    let over = false
    const once = (status: 'started' | 'declined' | null) => {
        if (over) {
            return
        }
        end()
        heard(status)
    }
    release?.()
    const element = document.createElement('script')
    element.id = ELEMENT_ID
    element.async = true
    element.referrerPolicy = 'origin'
    element.dataset.groupid = script.group_id
    element.dataset.authtoken = script.token
    element.onload = () => {
        try {
            const vendor = (window as { GLANCE?: Vendor }).GLANCE
            if (over) {
                return
            }
            if (!vendor?.Presence?.Agent) {
                return once(null)
            }
            vendor.Authorization?.setToken?.(script.token)
            agent = new vendor.Presence.Agent({ visitorid: script.visitor_id, groupid: script.group_id })
            agent.onterms = event => {
                const status = String(event?.status ?? '').toLowerCase()
                if (status === 'accepted' || status === 'declined') {
                    once(status === 'accepted' ? 'started' : 'declined')
                }
            }
            agent.onvisitorsessionstart = () => once('started')
            agent.onerror = () => once(null)
            agent.connect?.()
        } catch {
            once(null)
        }
    }
    element.onerror = () => once(null)
    // An element that is not ours belongs to the page, which uses the vendor's script for itself.
    const taken = document.getElementById(ELEMENT_ID) !== null
    release = () => once(null)
    if (taken) {
        void Promise.resolve().then(release)
    } else {
        element.src = script.src
        document.head.append(element)
    }

    function end(): void {
        over = true
        release = null
        element.remove()
        if (!agent) {
            return
        }
        agent.onterms = agent.onvisitorsessionstart = agent.onerror = null
        try {
            agent.disconnect?.()
        } catch {
            // A fault of the vendor's script; nothing to do about it here.
        }
        agent = null
    }
    return end
}

import type { AgentScript } from '../../server/contract.ts'

/** As far as the vendor documents it for its browser script (docs/card.md): a person's answer to the terms comes as `onterms`. */
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

/** The script finds its settings on the one element of this id. */
const ELEMENT = 'glance-cobrowse'
/** Gives the element up, for another card of this page. */
let release: (() => void) | null = null

/**
 * Loads the vendor's script, which an admin has switched on (B7), and listens how the visitor answers. `heard` is called once at most: `null` when the script
 * does not load or is refused (this instance is not on the vendor's list), so that an answer cannot be seen. Returns what ends it and takes the element with
 * the token from the page.
 */
export function listen(script: AgentScript, heard: (status: 'started' | 'declined' | null) => void): () => void {
    let agent: VendorAgent | null = null
    let over = false
    const once = (status: 'started' | 'declined' | null) => {
        if (over)
            return
        end()
        heard(status)
    }
    release?.()
    const element = document.createElement('script')
    element.id = ELEMENT
    element.async = true
    element.referrerPolicy = 'origin'
    element.dataset.groupid = script.group_id
    element.dataset.authtoken = script.token
    element.onload = () => {
        try {
            const vendor = (window as { GLANCE?: Vendor }).GLANCE
            if (over)
                return
            if (!vendor?.Presence?.Agent)
                return once(null)
            vendor.Authorization?.setToken?.(script.token)
            agent = new vendor.Presence.Agent({ visitorid: script.visitor_id, groupid: script.group_id })
            agent.onterms = event => {
                const status = String(event?.status ?? '').toLowerCase()
                if (status === 'accepted' || status === 'declined')
                    once(status === 'accepted' ? 'started' : 'declined')
            }
            agent.onvisitorsessionstart = () => once('started')
            agent.onerror = () => once(null)
            agent.connect?.()
        } catch {
            once(null)
        }
    }
    element.onerror = () => once(null)
    // One that is not ours belongs to the page, which has its own dealings with the vendor.
    const taken = document.getElementById(ELEMENT) !== null
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
        if (!agent)
            return
        agent.onterms = agent.onvisitorsessionstart = agent.onerror = null
        try {
            agent.disconnect?.()
        } catch {
            // Not ours to mend.
        }
        agent = null
    }
    return end
}

import type { AgentScript } from '../../server/rest/contract.ts'

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

/**
 * Loads the vendor's script, which an admin has switched on (B7), and listens how the visitor answers. `answered` is called once at most. Nothing that goes
 * wrong in it reaches the card: the answer is then simply not seen. Returns what ends it and takes the element with the token from the page.
 */
export function listen(script: AgentScript, answered: (status: 'started' | 'declined') => void): () => void {
    let agent: VendorAgent | null = null
    let over = false
    const once = (status: 'started' | 'declined') => {
        if (over)
            return
        end()
        answered(status)
    }
    document.getElementById(ELEMENT)?.remove()
    const element = document.createElement('script')
    element.id = ELEMENT
    element.async = true
    element.referrerPolicy = 'origin'
    element.dataset.groupid = script.group_id
    element.dataset.authtoken = script.token
    element.onload = () => {
        try {
            const vendor = (window as { GLANCE?: Vendor }).GLANCE
            if (over || !vendor?.Presence?.Agent)
                return
            vendor.Authorization?.setToken?.(script.token)
            agent = new vendor.Presence.Agent({ visitorid: script.visitor_id, groupid: script.group_id })
            agent.onterms = event => {
                const status = String(event?.status ?? '').toLowerCase()
                if (status === 'accepted' || status === 'declined')
                    once(status === 'accepted' ? 'started' : 'declined')
            }
            agent.onvisitorsessionstart = () => once('started')
            agent.onerror = () => undefined
            agent.connect?.()
        } catch {
            end()
        }
    }
    element.onerror = () => end()
    element.src = script.src
    document.head.append(element)

    function end(): void {
        over = true
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

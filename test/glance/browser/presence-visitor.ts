/** Stand-in of the vendor's visitor presence, `script=PresenceVisitor` or part of the visitor script. Names [D] (help.glance.net, "Presence Visitor API"). */
import { ask, follow, groupId, namespace, tag } from './wire'

type Handler = ((event: unknown) => void) | null

export interface Settings {
    groupid?: string | number
    visitorid?: string
    name?: string
    email?: string
    phone?: string
}

/** What the page says of its visitor: `GLANCE_COBROWSE` [D], else the element's data attributes [C]. */
export function settings(): Settings {
    const given = (window as unknown as { GLANCE_COBROWSE?: Settings }).GLANCE_COBROWSE ?? {}
    return { ...given, visitorid: given.visitorid ?? tag()?.dataset.visitorid, groupid: given.groupid ?? groupId() }
}

/** Of several pages with one visitor id, the one that came last gets the signals [D for mobile]. */
const connection = Math.random().toString(36).slice(2)

/** Finds a function under GLANCE by its path and calls it, on the object it belongs to. Anything outside GLANCE is refused [D]. */
function invoke(path: string, args: unknown): void {
    const names = path.split('.')
    if (names[0] !== 'GLANCE') throw new Error(`${path} is not in the GLANCE namespace`)
    let owner = window as unknown as Record<string, unknown> | undefined
    for (const name of names.slice(0, -1)) owner = owner?.[name] as Record<string, unknown> | undefined
    const target = owner?.[names.at(-1)!]
    if (typeof target !== 'function') throw new Error(`${path} is no function of this page`)
    target.call(owner, args)
}

export class PresenceVisitor {
    onsignal: Handler = null
    onerror: Handler = null
    private readonly query: { groupid: string, visitorid: string }
    private stop: (() => void) | null = null

    constructor(params: Settings = {}) {
        const { groupid, visitorid } = { ...settings(), ...params }
        this.query = { groupid: String(groupid), visitorid: String(visitorid) }
    }

    /** Tells the service that the visitor is here, and where [D]; connects. */
    presence(params: { data?: Record<string, string | number>, onsuccess?: () => void } = {}): void {
        const { name, email, phone } = settings()
        const [, browser = '', browserver = ''] = /(Chrome|Firefox|Safari)\/([\d.]+)/.exec(navigator.userAgent) ?? []
        const page = { url: location.href, title: document.title, browser, browserver, platform: navigator.platform }
        ask('/cobrowse/visitor/presence', this.query, { body: { connection, name, email, phone, data: { ...page, ...params.data } } }).then(({ status }) => {
            if (status !== 200) return this.fail(status)
            this.connect()
            return params.onsuccess?.()
        }, () => this.fail(0))
    }

    /** Listens for what the agent asks [D]. */
    connect(): void {
        this.stop ??= follow({
            path: '/cobrowse/visitor/events', query: { ...this.query, connection },
            happened: ({ type, data }) => {
                if (type === 'invoke') this.invoked(data)
                else if (type === 'signal') this.onsignal?.(data)
            },
            lost: status => {
                this.stop = null
                this.fail(status)
            }
        })
    }

    disconnect(): void {
        this.stop?.()
        this.stop = null
    }

    private invoked({ func, args }: Record<string, unknown>): void {
        try {
            invoke(String(func), args)
        } catch (error) {
            this.onerror?.({ code: 'invoke', msg: (error as Error).message })
        }
    }

    private fail(status: number): void {
        this.onerror?.({ code: status === 0 ? 'conndrop' : 'service', msg: status === 0 ? 'Connect failed' : `The service answered ${status}` })
    }
}

namespace('Presence').Visitor = PresenceVisitor

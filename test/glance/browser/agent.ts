/**
 * Stand-in of the vendor's agent script, `script=PresenceAgent`. Names [D] (help.glance.net, "Presence Agent API" and "Authorization"); events [C];
 * how it talks to the service is ours [?].
 */
import { ask, follow, groupId, namespace, tag, type Happening } from './wire'

type Handler = ((event: Record<string, unknown>) => void) | null

interface Callbacks {
    onsuccess?: (data?: unknown) => void
    onfail?: (code: string) => void
}

interface AuthorizeParams extends Callbacks {
    webserver?: string
    service?: string
    groupid?: string | number
    credentials: Record<string, unknown>
    /** Minutes, 1 to 120. */
    duration?: number
}

let token = ''

const tokenInUse = () => token || tag()?.dataset.authtoken || ''
/** Codes `authorization` and `visitornotpresent` are documented [D]; the name for "not reached" is the one of the mobile SDK [I]. */
const codeOf = (status: number) => status === 0 ? 'conndrop' : status === 401 || status === 403 ? 'authorization' : status === 404 ? 'visitornotpresent' : 'service'

const MESSAGES: Readonly<Record<string, string>> = {
    conndrop: 'Connect failed', authorization: 'Agent is not authorized', visitornotpresent: 'Visitor is not present', service: 'The service failed'
}

const authorization = {
    /** Takes a token that was got elsewhere [D]. */
    setToken(given: string): void {
        token = given
    },
    /** Gets a token with the agent's credentials [D]. */
    authorize(params: AuthorizeParams): void {
        const query = { service: params.service ?? 'presence', duration: String(params.duration ?? 60) }
        ask('/api/token', query, { body: { ...params.credentials, groupid: params.groupid ?? groupId() }, host: params.webserver }).then(({ status, body }) => {
            if (status !== 200) return params.onfail?.(String(body.message ?? codeOf(status)))
            token = String(body.authToken)
            return params.onsuccess?.()
        }, () => params.onfail?.('conndrop'))
    }
}

/** One agent's view of one visitor [D]. */
class Agent {
    onvisitorconn: Handler = null
    onpresence: Handler = null
    onterms: Handler = null
    onsignal: Handler = null
    onvisitorsessionstart: Handler = null
    onvisitorsessionend: Handler = null
    onerror: Handler = null
    private readonly query: { groupid: string, visitorid: string }
    private readonly host: string | undefined
    private stop: (() => void) | null = null

    constructor(params: { visitorid: string, groupid?: string | number, presenceserver?: string }) {
        this.query = { groupid: String(params.groupid ?? groupId()), visitorid: String(params.visitorid) }
        this.host = params.presenceserver
    }

    /** Opens the connection over which events come [D]. */
    connect(): void {
        this.stop ??= follow({
            path: '/cobrowse/agent/events', query: this.query, token: tokenInUse(), host: this.host,
            happened: happening => this.tell(happening),
            lost: status => {
                this.stop = null
                this.fail(codeOf(status))
            }
        })
    }

    disconnect(): void {
        this.stop?.()
        this.stop = null
    }

    /** Presence of the visitor; an absent one is an empty object [C]. */
    lookupVisitor(params: Callbacks = {}): void {
        this.send('/lookupvisitor', undefined, params)
    }

    /** A message of one's own, to the visitor's `onsignal` [D]. */
    signalVisitor(params: Callbacks & { data: unknown }): void {
        this.send('/signalvisitor', { mtype: 'signal', data: params.data }, params)
    }

    /** Calls a function of the visitor's page, in the namespace GLANCE [D]. */
    invokeVisitor(params: Callbacks & { func: string, args?: unknown }): void {
        this.send('/signalvisitor', { mtype: 'invoke', data: { func: params.func, args: params.args } }, params)
    }

    private send(path: string, body: unknown, { onsuccess, onfail }: Callbacks): void {
        const failed = (code: string) => onfail ? onfail(code) : this.fail(code)
        ask(path, this.query, { body, token: tokenInUse(), host: this.host }).then(answer => {
            if (answer.status !== 200) failed(codeOf(answer.status))
            else if (answer.body.visitorfound === false) failed('visitornotpresent')
            else onsuccess?.(answer.body)
        }, () => failed('conndrop'))
    }

    private tell({ type, data }: Happening): void {
        const handlers: Record<string, Handler> = {
            visitorconn: this.onvisitorconn, presence: this.onpresence, terms: this.onterms,
            visitorsessionstart: this.onvisitorsessionstart, visitorsessionend: this.onvisitorsessionend
        }
        handlers[type]?.(data)
    }

    private fail(code: string): void {
        this.onerror?.({ code, msg: MESSAGES[code] ?? code })
    }
}

namespace('Presence').Agent = Agent;
(window as unknown as { GLANCE: Record<string, unknown> }).GLANCE.Authorization = authorization

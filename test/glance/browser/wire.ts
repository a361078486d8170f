/** What the stand-in scripts share: where they came from, and how they talk to the local service. Runs in a browser. */

/** Known only while the script itself runs for the first time. */
const source = new URL((document.currentScript as HTMLScriptElement).src)

export interface Answer {
    status: number
    body: Record<string, unknown>
}

export interface Happening {
    type: string
    data: Record<string, unknown>
}

interface Ask {
    body?: unknown
    token?: string
    signal?: AbortSignal
    /** Another server than the script's: `host` or `host:port`. */
    host?: string
}

/** The element that carries the settings: a script or meta element with this id [D]. */
export const tag = (): HTMLElement | null => document.getElementById('glance-cobrowse')

/** The group: of the element [D], else of the script's own address. */
export const groupId = (): string => tag()?.dataset.groupid || source.searchParams.get('groupid') || source.searchParams.get('group') || ''

/** The namespace all of the vendor's scripts share [D]. */
export function namespace(name: 'Presence' | 'Cobrowse'): Record<string, unknown> {
    const holder = window as unknown as { GLANCE?: Record<string, Record<string, unknown>> }
    const glance = holder.GLANCE ??= {}
    return glance[name] ??= {}
}

/** Asks the service. Rejects when it cannot be reached, or its answer not be read because this page's origin is not on the allow list. */
export async function ask(path: string, query: Readonly<Record<string, string>>, { body, token, signal, host }: Ask = {}): Promise<Answer> {
    const headers: Record<string, string> = {}
    if (body !== undefined) headers['Content-Type'] = 'application/json'
    if (token) headers.Authorization = `Bearer ${token}`
    const server = host ? `${source.protocol}//${host}` : source.origin
    const response = await fetch(`${server}${path}?${new URLSearchParams(query)}`, {
        method: body === undefined ? 'GET' : 'POST', headers, body: body === undefined ? undefined : JSON.stringify(body), signal, credentials: 'omit', cache: 'no-store'
    })
    return { status: response.status, body: await response.json().catch(() => ({})) as Record<string, unknown> }
}

export interface Follow {
    path: string
    query: Readonly<Record<string, string>>
    token?: string
    host?: string
    happened(happening: Happening): void
    /** Following is over: the status of a refusal, or 0 when the service cannot be reached. */
    lost(status: number): void
}

const MISSES = 4
const PAUSE = 1000

/** Follows what happens, by questions that the service answers when there is something. Answers a function that stops it. */
export function follow({ path, query, token, host, happened, lost }: Follow): () => void {
    const controller = new AbortController()
    const { signal } = controller
    const run = async () => {
        let after = ''
        let misses = 0
        while (!signal.aborted) {
            try {
                const answer = await ask(path, { ...query, after }, { token, host, signal })
                if (signal.aborted) return
                if (answer.status !== 200) return lost(answer.status)
                misses = 0
                after = String(answer.body.next)
                for (const happening of answer.body.events as Happening[]) if (!signal.aborted) happened(happening)
            } catch {
                if (signal.aborted) return
                // What never worked is refused or not there; what worked may come back.
                if (after === '' || ++misses === MISSES) return lost(0)
                await new Promise(resolve => setTimeout(resolve, PAUSE))
            }
        }
    }
    void run()
    return () => controller.abort()
}

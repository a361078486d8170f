import type { HttpRequest, HttpResponse, Platform, RequestHandler, Transaction } from '../contracts'
import { guest, identify } from './authenticate'
import { handleRest } from './rest'
import { failure, notAuthenticated } from './respond'

/** Answers one HTTP request on a node: who is it, which part of the surface is it for. Pages are the last to be asked. */
export function handleHttp(platform: Platform, pages: RequestHandler, request: HttpRequest): HttpResponse {
    const url = new URL(request.url, `http://${request.headers.host ?? 'localhost'}`)
    const identity = identify(platform, request)
    const rest = url.pathname.startsWith('/api/')
    const tx = platform.begin(rest ? 'rest' : 'ui', identity.user ?? guest(platform))
    tx.interactive = !rest
    tx.sessionId = identity.session?.id ?? null
    if (rest) return handleRest(platform, tx, request, url, identity)
    // Pages check the token of their forms themselves; wrong credentials never reach one.
    if (identity.refused) return failure(notAuthenticated(), 'json')
    return answerPage(platform, tx, pages, request, url)
}

function answerPage(platform: Platform, tx: Transaction, pages: RequestHandler, request: HttpRequest, url: URL): HttpResponse {
    try {
        return pages(platform, tx, request, url) ?? plainPage(404, `There is no page ${url.pathname}`)
    } catch (error) {
        const message = error instanceof Error ? error.message : String(error)
        platform.log(tx, 'error', 'UI', error instanceof Error ? error.stack ?? message : message)
        return plainPage(message.includes('NotEmulated') ? 501 : 500, message)
    }
}

function plainPage(status: number, text: string): HttpResponse {
    return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: text }
}

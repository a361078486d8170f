import type { HttpRequest, HttpResponse, Platform, RequestHandler, Transaction } from '../contracts'
import { isNotEmulated, messageOf } from '../errors'
import { handleAjax } from './ajax'
import { handleUpload, type Installer } from './app-upload'
import { guest, identify } from './authenticate'
import { handleAngular } from './login'
import { handleRest } from './rest'
import { failure, notAuthenticated, unknownUri } from './respond'

/**
 * Answers one HTTP request on a node: who is it, which part of the surface is it for. Pages are the last to be asked. Without an installer nobody can upload
 * applications.
 */
export function handleHttp(platform: Platform, pages: RequestHandler, request: HttpRequest, installer?: Installer): HttpResponse {
    const url = addressOf(request)
    if (url === null) return failure(unknownUri(), 'json')
    const identity = identify(platform, request)
    const rest = url.pathname.startsWith('/api/')
    const tx = platform.begin(rest ? 'rest' : 'ui', identity.user ?? guest(platform))
    tx.interactive = !rest
    tx.sessionId = identity.session?.id ?? null
    if (rest) return handleRest(platform, tx, request, url, identity)
    if (url.pathname === '/xmlhttp.do') return handleAjax(platform, tx, request, url, identity)
    if (url.pathname === '/angular.do') return handleAngular(platform, request, url, identity)
    if (url.pathname === '/sn_appclient_upload_processor.do') return answerPage(platform, tx, () => handleUpload(platform, tx, request, identity, installer), request, url)
    // Pages check the token of their forms themselves; wrong credentials never reach one.
    if (identity.refused) return failure(notAuthenticated(), 'json')
    return answerPage(platform, tx, pages, request, url)
}

/** The whole address; never that of another host, whatever the request line says (`//example.com/`). Null when it is none. */
function addressOf(request: HttpRequest): URL | null {
    const base = `http://${request.headers.host ?? 'localhost'}`
    const path = request.url.startsWith('/') ? request.url : `/${request.url}`
    return URL.canParse(base + path) ? new URL(base + path) : null
}

function answerPage(platform: Platform, tx: Transaction, pages: RequestHandler, request: HttpRequest, url: URL): HttpResponse {
    try {
        return pages(platform, tx, request, url) ?? plainPage(404, `There is no page ${url.pathname}`)
    } catch (error) {
        const message = messageOf(error)
        platform.log(tx, 'error', 'UI', error instanceof Error ? error.stack ?? message : message)
        return plainPage(isNotEmulated(error) ? 501 : 500, message)
    }
}

function plainPage(status: number, text: string): HttpResponse {
    return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: text }
}

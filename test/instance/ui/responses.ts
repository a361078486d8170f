import type { HttpResponse } from '../contracts'
import type { Html } from './html'

const securityHeaders = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'same-origin'
}

/** An HTML answer. */
export function htmlResponse(status: number, body: Html): HttpResponse {
    return { status, headers: { ...securityHeaders }, body: '<!DOCTYPE html>\n' + body.text }
}

/** See-other to a path of this instance. The caller has checked it. */
export function redirect(location: string): HttpResponse {
    return { status: 303, headers: { location, 'cache-control': 'no-store' }, body: '' }
}

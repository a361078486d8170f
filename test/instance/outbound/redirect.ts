import type { OutboundRequest, OutboundResponse } from '../contracts'

const REDIRECTS = [301, 302, 303, 307, 308]

/** A listed URI allows itself; one without a path allows its whole host, as the documentation's own example does (`https://www.google.com`). */
function isAllowed(target: URL, allowed: readonly string[]): boolean {
    return allowed.some(text => {
        const listed = URL.canParse(text) ? new URL(text) : null
        if (listed === null || listed.origin !== target.origin) return false
        if (listed.pathname === '/' && listed.search === '') return true
        return listed.pathname === target.pathname && (listed.search === '' || listed.search === target.search)
    })
}

/**
 * The request that a redirect asks for, or null when the answer is none or leads where it may not (page c_RESTMessageV2API, setAllowedRedirectURIs; how
 * the listed URIs are compared, and that nothing is followed without a list, is inferred: the page of SOAPMessageV2 says so for SOAP). Methods
 * change as browsers change them; credentials do not travel to another host.
 */
export function redirected(request: OutboundRequest, response: OutboundResponse): OutboundRequest | null {
    const { allowedRedirects } = request
    if (!allowedRedirects || !REDIRECTS.includes(response.status)) return null
    const location = Object.entries(response.headers).find(([name]) => name.toLowerCase() === 'location')?.[1]
    if (!location || !URL.canParse(location, request.url)) return null
    const target = new URL(location, request.url)
    if (!isAllowed(target, allowedRedirects)) return null
    const asGet = response.status === 303 || (response.status < 303 && request.method.toUpperCase() === 'POST')
    const dropped = [...target.origin === new URL(request.url).origin ? [] : ['authorization', 'cookie'], ...asGet ? ['content-type', 'content-length'] : []]
    const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !dropped.includes(name.toLowerCase())))
    return { ...request, url: target.href, headers, ...asGet ? { method: request.method.toUpperCase() === 'HEAD' ? 'HEAD' : 'GET', body: null, bodyBytes: undefined } : {} }
}

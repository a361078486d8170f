export interface HttpRequest {
    method: string
    /** Path and query as sent. */
    url: string
    headers: Readonly<Record<string, string>>
    body: Uint8Array
    remoteAddress: string
}

export interface HttpResponse {
    status: number
    headers: Record<string, string | string[]>
    body: Uint8Array | string
}

export interface OutboundRequest {
    method: string
    url: string
    headers: Record<string, string>
    body: string | null
    /** Milliseconds. `idle`: between bytes (setHttpTimeout); `total`: the platform's cap on the whole call. */
    idleTimeout: number
    totalTimeout: number
    /** Bytes to send instead of `body` (the content of an attachment). */
    bodyBytes?: Uint8Array
    /** URIs that a redirect may lead to (setAllowedRedirectURIs); without it none is followed. */
    allowedRedirects?: readonly string[]
    /** The answer's body is wanted as bytes, not as text. */
    binary?: boolean
}

export interface OutboundResponse {
    /** 0 when no answer was had. */
    status: number
    headers: Record<string, string>
    body: string
    /** Headers as they came, duplicates included. */
    headerLines?: readonly { name: string, value: string }[]
    /** The body, when it was asked for as bytes. */
    bytes?: Uint8Array
    error: { kind: 'timeout' | 'refused' | 'reset' | 'dns' | 'blocked' | 'protocol', message: string } | null
}

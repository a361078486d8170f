import type { HttpResponse } from '../contracts'
import { toXml } from './xml'

/**
 * A refusal with a status and the platform's error envelope
 * `{"error":{"message","detail"},"status":"failure"}` (page c_CustomWebServices, "Error response format").
 */
export class ApiError extends Error {
    constructor(readonly status: number, message: string, readonly detail: string | null = null, readonly headers: Record<string, string> = {}) {
        super(message)
        this.name = 'ApiError'
    }
}

export const notAuthenticated = (): ApiError =>
    new ApiError(401, 'User Not Authenticated', 'Required to provide Auth information', { 'www-authenticate': 'BASIC realm="Service-now"' })
export const notAuthorized = (): ApiError => new ApiError(403, 'User Not Authorized', 'Failed API level ACL Validation')
export const unknownUri = (): ApiError => new ApiError(400, 'Requested URI does not represent any resource')
export const noRecord = (): ApiError => new ApiError(404, 'No Record found', 'Record doesn\'t exist or ACL restricts the record retrieval')
export const methodNotSupported = (): ApiError => new ApiError(405, 'Method not supported')

/** Throws the refusal of an unknown address for a broken escape. */
export function decodeSegment(segment: string): string {
    try {
        return decodeURIComponent(segment)
    } catch {
        throw unknownUri()
    }
}

export type Format = 'json' | 'xml'

/**
 * The answer's format by the Accept header: JSON or XML, JSON when the header is missing or leaves it open. Null when it allows neither.
 */
export function formatFor(accept: string | undefined): Format | null {
    if (!accept) return 'json'
    for (const { type } of acceptedTypes(accept)) {
        if (type === '*/*' || type === 'application/*' || isJson(type)) return 'json'
        if (isXml(type) || type === 'text/*') return 'xml'
    }
    return null
}

/** Media types of an Accept header, the most wanted first. */
export function acceptedTypes(accept: string): { type: string, quality: number }[] {
    return accept.split(',')
        .map(part => {
            const [type, ...parameters] = part.split(';').map(piece => piece.trim().toLowerCase())
            const quality = parameters.find(parameter => parameter.startsWith('q='))
            return { type: type ?? '', quality: quality ? Number(quality.slice(2)) : 1 }
        })
        .filter(({ type, quality }) => type !== '' && quality > 0)
        .sort((a, b) => b.quality - a.quality)
}

export function mediaType(header: string | undefined): string {
    return (header ?? '').split(';')[0]!.trim().toLowerCase()
}

export function isJson(type: string): boolean {
    return /^[\w.-]+\/([\w.-]+\+)?json$/.test(type)
}

export function isXml(type: string): boolean {
    return /^[\w.-]+\/([\w.-]+\+)?xml$/.test(type)
}

export function structured(status: number, value: unknown, format: Format, headers: Record<string, string | string[]> = {}): HttpResponse {
    return format === 'json'
        ? { status, headers: { 'content-type': 'application/json;charset=UTF-8', ...headers }, body: JSON.stringify(value) }
        : { status, headers: { 'content-type': 'application/xml;charset=UTF-8', ...headers }, body: toXml(value) }
}

export function failure(error: ApiError, format: Format): HttpResponse {
    return structured(error.status, { error: { message: error.message, detail: error.detail }, status: 'failure' }, format, error.headers)
}

export function noContent(headers: Record<string, string> = {}): HttpResponse {
    return { status: 204, headers, body: '' }
}

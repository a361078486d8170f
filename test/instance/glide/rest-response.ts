import type { OutboundResponse } from '../contracts'

/**
 * The platform's own number of an error. Documented: 1 is a socket timeout. 3 for an HTTP status of 400 or more is what instances log
 * ("Status code is 401 . error code: 3", support articles on discovery patterns); the others are inferred.
 */
const codes = { timeout: 1, refused: 2, reset: 2, dns: 2, blocked: 2, protocol: 2 } as const
const methodFailed = 3

/** Instances end the message so for these two (support articles KB0813880 and on Coupa requisitions). */
const endings: Record<number, string> = { 401: ' - Invalid username/password combo', 403: ' - Forbidden username/password combo' }

/** The answer to an outbound REST call. Documented in server-api-reference/c_RESTResponseV2API.md. */
export class RESTResponseV2 {
    constructor(private readonly url: string, private readonly answer: OutboundResponse) {}

    getStatusCode(): number {
        return this.answer.status
    }

    getBody(): string {
        return this.answer.body
    }

    /** True for a failed call and for any status of 400 and more. */
    haveError(): boolean {
        return this.answer.error !== null || this.answer.status >= 400
    }

    getErrorCode(): number {
        return this.answer.error ? codes[this.answer.error.kind] : this.answer.status >= 400 ? methodFailed : 0
    }

    getErrorMessage(): string | null {
        if (this.answer.error) {
            return this.answer.error.message
        }
        const { status } = this.answer
        return status >= 400 ? `Method failed: (${new URL(this.url).pathname}) with code: ${status}${endings[status] ?? ''}` : null
    }

    getHeader(name: unknown): string | null {
        const wanted = String(name).toLowerCase()
        return Object.entries(this.answer.headers).find(([header]) => header.toLowerCase() === wanted)?.[1] ?? null
    }

    getHeaders(): Record<string, string> {
        return { ...this.answer.headers }
    }

    getAllHeaders(): { name: string, value: string }[] {
        return Object.entries(this.answer.headers).map(([name, value]) => ({ name, value }))
    }

    getQueryString(): string {
        return this.url
    }
}

import type { OutboundResponse } from '../contracts'

/**
 * The platform's own number of an error. Documented: 1 is a socket timeout. 3 for an HTTP status of 400 or more is what instances log
 * ("Status code is 401 . error code: 3", support articles on discovery patterns); the others are inferred.
 */
const codes = { timeout: 1, refused: 2, reset: 2, dns: 2, blocked: 2, protocol: 2 } as const
const METHOD_FAILED = 3

/** Instances end the message so for these two (support articles KB0813880 and on Coupa requisitions). */
const endings: Record<number, string> = { 401: ' - Invalid username/password combo', 403: ' - Forbidden username/password combo' }

/** What became of a body that was to be saved as an attachment. */
export interface SavedBody {
    sysId: string | null
    problem: string | null
    text: string
}

/** Cookies as the documentation's script reads them: a length and `get`. A class, because lists lose other members on their way to a script. */
export class CookieList {
    readonly length: number
    readonly #cookies: readonly string[]

    constructor(cookies: readonly string[]) {
        this.#cookies = cookies
        this.length = cookies.length
    }

    get(index: unknown): string | null {
        return this.#cookies[Number(index)] ?? null
    }
}

/** The answer to an outbound REST call. Documented in server-api-reference/c_RESTResponseV2API.md. */
export class RESTResponseV2 {
    constructor(private readonly url: string, private readonly answer: OutboundResponse, private readonly saved: SavedBody | null = null) {}

    getStatusCode(): number {
        return this.answer.status
    }

    getBody(): string {
        if (this.saved !== null) {
            throw new Error('The response body was saved as an attachment: it cannot be read as text')
        }
        return this.answer.body
    }

    /** sys_id of the attachment that the body became. */
    getResponseAttachmentSysid(): string | null {
        return this.saved?.sysId ?? null
    }

    /** True for a failed call and for any status of 400 and more. */
    haveError(): boolean {
        return this.answer.error !== null || this.answer.status >= 400 || Boolean(this.saved?.problem)
    }

    getErrorCode(): number {
        return this.answer.error ? codes[this.answer.error.kind] : this.answer.status >= 400 ? METHOD_FAILED : 0
    }

    getErrorMessage(): string | null {
        if (this.answer.error) {
            return this.answer.error.message
        }
        const { status } = this.answer
        if (this.saved !== null) {
            // "if the outbound REST message fails, call getErrorMessage() on the response to retrieve the body content"
            return this.saved.problem ?? (status >= 400 ? this.saved.text : null)
        }
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
        return this.lines().map(line => ({ ...line }))
    }

    getCookies(): CookieList {
        return new CookieList(this.lines().filter(({ name }) => name.toLowerCase() === 'set-cookie').map(({ value }) => value))
    }

    private lines(): readonly { name: string, value: string }[] {
        return this.answer.headerLines ?? Object.entries(this.answer.headers).map(([name, value]) => ({ name, value }))
    }

    getQueryString(): string {
        return this.url
    }
}

/**
 * Errors that a scripted REST resource answers with. Documented in rest-api-explorer/r_ScriptedRESTServiceScriptExamples.md; the statuses of the
 * named ones follow from their names.
 */
export class ServiceError {
    protected message = ''
    protected detail: string | null = null
    protected status = 500

    setStatus(status: unknown): void {
        this.status = Number(status)
    }

    setMessage(message: unknown): void {
        this.message = String(message)
    }

    setDetail(detail: unknown): void {
        this.detail = String(detail)
    }

    getStatus(): number {
        return this.status
    }

    getMessage(): string {
        return this.message
    }

    getDetail(): string | null {
        return this.detail
    }
}

const named = (status: number) => class extends ServiceError {
    constructor(message: unknown) {
        super()
        this.status = status
        this.message = String(message ?? '')
    }
}

export const BadRequestError = named(400)
export const NotFoundError = named(404)
export const NotAcceptableError = named(406)
export const ConflictError = named(409)
export const UnsupportedMediaTypeError = named(415)

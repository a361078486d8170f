import type { RestRequest, RestResponse } from '../platform/rest.ts'
export function launchSession(request: RestRequest, response: RestResponse): void { void request; void response }
export function syncSession(request: RestRequest, response: RestResponse): void { void request; void response }

import { ScriptRequest, ScriptRequestBody } from './scripted/request'
import { ResponseStream, ScriptResponse } from './scripted/response'

/** What tools ask: the classes that stand in for what the script of a scripted REST route is handed, by their documented names. */
export const ROUTE_CLASSES: Readonly<Record<string, { prototype: object }>> = {
    RESTAPIRequest: ScriptRequest, RESTAPIRequestBody: ScriptRequestBody, RESTAPIResponse: ScriptResponse, RESTAPIResponseStream: ResponseStream
}

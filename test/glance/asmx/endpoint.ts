import { spoilResult, type FaultRule } from '../faults'
import { insensitive, text, type Incoming, type Reply } from '../http'
import type { World } from '../world'
import { Refusal, type Operation, type Parameters, type ServiceContract } from './contract'
import { describeService } from './help'
import { parseSoap } from './soap'
import { renderJson, renderSoap, renderSoapFault, renderXml, type WireResult } from './wire'
import { renderWsdl } from './wsdl'

export type Style = 'soap11' | 'soap12' | 'json' | 'form' | 'get' | 'page'

/** A request to an .asmx address, understood as far as its style, operation and parameters. */
export interface Call {
    style: Style
    operation: string
    parameters: Record<string, string>
    /** The body could not be read, or a parameter is missing. */
    problem: string | null
}

/** Finds out what is asked; never throws. */
export function readCall(request: Incoming, service: ServiceContract): Call {
    const rest = request.path.slice(service.path.length).replace(/^\//, '')
    if (request.method === 'GET' && rest === '') {
        const wsdl = [...request.query.keys()].some(name => name.toLowerCase() === 'wsdl')
        return { style: 'page', operation: wsdl ? 'WSDL' : 'help', parameters: Object.fromEntries(request.query), problem: null }
    }
    if (rest === '') return readSoap(request)
    const call = { operation: rest, problem: null }
    if (request.method === 'GET') return { ...call, style: 'get', parameters: readQuery(request.query, service, rest) }
    if (request.contentType === 'application/json') return readJson(request, rest)
    return { ...call, style: 'form', parameters: readQuery(new URLSearchParams(request.body), service, rest) }
}

/** Names of form and query parameters in any case, as .NET takes them [I]. */
function readQuery(query: URLSearchParams, service: ServiceContract, name: string): Record<string, string> {
    const read = insensitive(query)
    const operation = service.operations.find(candidate => candidate.name === name)
    if (!operation) return Object.fromEntries(query)
    const given: Record<string, string> = {}
    for (const { name: parameter } of operation.parameters) {
        const value = read(parameter)
        if (value !== null) given[parameter] = value
    }
    return given
}

function readJson(request: Incoming, operation: string): Call {
    try {
        const body: unknown = JSON.parse(request.body === '' ? '{}' : request.body)
        if (body === null || typeof body !== 'object' || Array.isArray(body)) throw new Error('not an object')
        const parameters = Object.fromEntries(Object.entries(body).map(([name, value]) => [name, value === null ? '' : String(value)]))
        return { style: 'json', operation, parameters, problem: null }
    } catch (error) {
        return { style: 'json', operation, parameters: {}, problem: `Invalid JSON primitive: ${(error as Error).message}` }
    }
}

function readSoap(request: Incoming): Call {
    const style = request.contentType === 'application/soap+xml' ? 'soap12' : 'soap11'
    try {
        return { style, ...parseSoap(request.body), problem: null }
    } catch (error) {
        return { style, operation: 'unknown', parameters: {}, problem: `Server was unable to read request. ---> ${(error as Error).message}` }
    }
}

/** Answers a call, in the style it came in. */
export function answerCall(call: Call, service: ServiceContract, world: World, fault: FaultRule | null): Reply {
    const operations = service.operations.filter(operation => !world.options.withdrawn.includes(operation.name))
    if (call.operation === 'WSDL') return { status: 200, type: 'text/xml; charset=utf-8', body: renderWsdl({ ...service, operations }, world.baseUrl) }
    if (call.operation === 'help') return describeService(service, operations)
    try {
        const operation = operations.find(candidate => candidate.name === call.operation)
        if (call.problem) throw new Refusal(call.problem, 'System.InvalidOperationException')
        if (!operation) throw new Refusal(unknownOperation(call), 'System.InvalidOperationException')
        checkPresent(call, operation)
        const result = spoilResult(operation.run(call.parameters as Parameters, world), fault)
        return render(call, result, world)
    } catch (error) {
        if (!(error instanceof Refusal)) throw error
        return refuse(call, error, world)
    }
}

function unknownOperation(call: Call): string {
    if (call.style === 'json') return `Unknown web method ${call.operation}. Parameter name: methodName`
    if (call.style.startsWith('soap')) return `Server did not recognize the value of HTTP Header SOAPAction: ${call.operation}.`
    return `${call.operation} Web Service method name is not valid.`
}

/** Every parameter must be there, though it may be empty: documented for `type` [D], .NET's habit for the others [I]. */
function checkPresent(call: Call, operation: Operation): void {
    for (const { name } of operation.parameters) {
        if (name in call.parameters) continue
        const message = call.style === 'json' ? `Invalid web service call, missing value for parameter: '${name}'.` : `Missing parameter: ${name}.`
        throw new Refusal(message, 'System.InvalidOperationException')
    }
}

function render(call: Call, result: WireResult | string, world: World): Reply {
    const count = typeof result === 'string' ? 0 : 'records' in result ? result.records.length : 1
    switch (call.style) {
        case 'json': return { status: 200, type: 'application/json; charset=utf-8', body: renderJson(call.operation, result, world.options), count }
        case 'soap11': return { status: 200, type: 'text/xml; charset=utf-8', body: renderSoap(call.operation, result, world.options, '1.1'), count }
        case 'soap12': return { status: 200, type: 'application/soap+xml; charset=utf-8', body: renderSoap(call.operation, result, world.options, '1.2'), count }
        default: return { status: 200, type: 'text/xml; charset=utf-8', body: renderXml(result, world.options), count }
    }
}

/** .asmx faults: HTTP 500 with a message, in the style of the call [I]; a refused key as the service is set to answer it [?]. */
function refuse(call: Call, refusal: Refusal, world: World): Reply {
    const credentials = refusal.kind === 'credentials'
    if (credentials && world.options.badKey === 'text') return render(call, `Error: ${refusal.message}`, world)
    const status = credentials && world.options.badKey !== 'fault' ? Number(world.options.badKey) : 500
    switch (call.style) {
        case 'json': return { status, type: 'application/json; charset=utf-8', body: JSON.stringify({ Message: refusal.message, ExceptionType: refusal.exceptionType }) }
        case 'soap11': return { status, type: 'text/xml; charset=utf-8', body: renderSoapFault(refusal.message, '1.1') }
        case 'soap12': return { status, type: 'application/soap+xml; charset=utf-8', body: renderSoapFault(refusal.message, '1.2') }
        default: return text(`${refusal.exceptionType}: ${refusal.message}`, status)
    }
}

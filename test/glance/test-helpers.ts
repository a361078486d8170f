import { SaxesParser } from 'saxes'
import { loginKeySignature } from './login-key'
import type { GlanceService } from './service'

/** A login key as a partner makes it [D]; expires in seconds since the epoch. */
export function mintLoginKey(partnerUserId: string, expires: number, apiKey = 'test-api-key', partnerId = '12345'): string {
    return `$1$${expires}$${loginKeySignature(apiKey, partnerId, partnerUserId, '1', String(expires))}`
}

export const CREDENTIALS = { partnerId: '12345', apiKey: 'test-api-key' }
export const JUNE = { type: '', status: '', startRange: '2026-06-01T00:00:00Z', endRange: '2026-06-30T00:00:00Z' }

export interface Answer {
    status: number
    type: string
    body: string
}

async function read(response: Response): Promise<Answer> {
    return { status: response.status, type: response.headers.get('content-type') ?? '', body: await response.text() }
}

const activity = (service: GlanceService) => `${service.url}/services/activityservice.asmx`

export async function callForm(service: GlanceService, operation: string, parameters: Record<string, string>): Promise<Answer> {
    return read(await fetch(`${activity(service)}/${operation}`, { method: 'POST', body: new URLSearchParams(parameters) }))
}

export async function callGet(service: GlanceService, operation: string, parameters: Record<string, string>): Promise<Answer> {
    return read(await fetch(`${activity(service)}/${operation}?${new URLSearchParams(parameters)}`))
}

export async function callJson(service: GlanceService, operation: string, parameters: Record<string, unknown>): Promise<Answer> {
    return read(await fetch(`${activity(service)}/${operation}`, { method: 'POST', body: JSON.stringify(parameters), headers: { 'Content-Type': 'application/json' } }))
}

export async function callSoap(service: GlanceService, operation: string, parameters: Record<string, string>, version: '1.1' | '1.2' = '1.1'): Promise<Answer> {
    const namespace = version === '1.1' ? 'http://schemas.xmlsoap.org/soap/envelope/' : 'http://www.w3.org/2003/05/soap-envelope'
    const escaped = Object.entries(parameters).map(([name, value]) => `<${name}>${value.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</${name}>`).join('')
    const body = `<?xml version="1.0"?><s:Envelope xmlns:s="${namespace}"><s:Header/><s:Body><g:${operation} xmlns:g="http://www.glancenetworks.com/services" xmlns="http://www.glancenetworks.com/services">${escaped}</g:${operation}></s:Body></s:Envelope>`
    return read(await fetch(activity(service), { method: 'POST', body, headers: { 'Content-Type': version === '1.1' ? 'text/xml; charset=utf-8' : 'application/soap+xml' } }))
}

export interface Page {
    d: { sessionId: string, startTime: string, endTime: string | null, status: string, type: string, duration: number, guests: unknown[] }[]
}

/** A page of session records by JSON. */
export async function fetchPage(service: GlanceService, operation: string, parameters: Record<string, unknown> = {}): Promise<Page['d']> {
    const answer = await callJson(service, operation, { ...CREDENTIALS, ...JUNE, maxCount: 1000, ...parameters })
    if (answer.status !== 200) throw new Error(answer.body)
    return (JSON.parse(answer.body) as Page).d
}

/** Every element of a document with its attributes and text; throws when the document is not well-formed. */
export function parseXml(text: string): { name: string, attributes: Record<string, string>, text: string }[] {
    const elements: { name: string, attributes: Record<string, string>, text: string }[] = []
    const open: number[] = []
    const parser = new SaxesParser()
    parser.on('error', error => { throw error })
    parser.on('opentag', tag => { open.push(elements.push({ name: tag.name, attributes: tag.attributes as Record<string, string>, text: '' }) - 1) })
    parser.on('closetag', () => { open.pop() })
    parser.on('text', part => {
        const element = elements[open.at(-1) ?? -1]
        if (element) element.text += part
    })
    parser.write(text).close()
    return elements
}

/** Lets everything happen that is ready to happen in this process. */
export const nextTurn = (): Promise<void> => new Promise(resolve => { setImmediate(resolve) })

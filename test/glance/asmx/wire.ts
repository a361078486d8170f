import { formatUtc } from '../dates'

/** XML namespace of the vendor's services [D]. */
export const NAMESPACE = 'http://www.glancenetworks.com/services'

/** A time on the wire, written in the style the service is set to. */
export interface WireTime {
    time: number
}

/** A list inside a record: each entry under the item's name. */
export interface WireList {
    item: string
    records: WireRecord[]
}

export type WireValue = string | number | boolean | null | WireTime | WireList | { raw: unknown }

export interface WireRecord {
    [name: string]: WireValue
}

/** What an operation answers: a list of records, or one. */
export type WireResult = { root: string, item: string, records: WireRecord[] } | { root: string, record: WireRecord }

/** How JSON is wrapped and dates are written: not public [?], so a test can choose. */
export interface WireOptions {
    jsonEnvelope: 'd' | 'result' | 'bare'
    dates: 'iso' | 'zoneless' | 'asp'
}

export function escapeXml(text: string): string {
    // Control characters become references, though XML 1.0 forbids most of them: .NET writes them so too [I].
    return text.replace(/[&<>"]|[^\P{Cc}\n\t\u007F-\u009F]/gu, character => {
        switch (character) {
            case '&': return '&amp;'
            case '<': return '&lt;'
            case '>': return '&gt;'
            case '"': return '&quot;'
            default: return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
        }
    })
}

function writeTime(time: number, options: WireOptions, json: boolean): string {
    if (options.dates === 'asp' && json) return `/Date(${time})/`
    return options.dates === 'zoneless' ? formatUtc(time).replace('Z', '') : formatUtc(time)
}

// --- JSON ---------------------------------------------------------------------------------------------------------

function jsonValue(value: WireValue, options: WireOptions): unknown {
    if (value === null || typeof value !== 'object') return value
    if ('raw' in value) return value.raw
    return 'time' in value ? writeTime((value as WireTime).time, options, true) : (value as WireList).records.map(record => jsonRecord(record, options))
}

function jsonRecord(record: WireRecord, options: WireOptions): unknown {
    return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, jsonValue(value, options)]))
}

/** The JSON answer of an operation: under `d` unless set otherwise. */
export function renderJson(operation: string, result: WireResult | string, options: WireOptions): string {
    const body = typeof result === 'string' ? result : 'records' in result ? result.records.map(record => jsonRecord(record, options)) : jsonRecord(result.record, options)
    const text = JSON.stringify(options.jsonEnvelope === 'bare' ? body : { [options.jsonEnvelope === 'd' ? 'd' : `${operation}Result`]: body })
    // ASP.NET writes the slashes of its dates escaped; a reader must not depend on it either way.
    return options.dates === 'asp' ? text.replace(/"\/Date\((-?\d+)\)\/"/g, '"\\/Date($1)\\/"') : text
}

// --- XML ----------------------------------------------------------------------------------------------------------

interface Layout {
    newline: string
    indent: string
}

const PRETTY: Layout = { newline: '\r\n', indent: '  ' }
const COMPACT: Layout = { newline: '', indent: '' }

function xmlValue(name: string, value: WireValue, options: WireOptions, layout: Layout, depth: number): string {
    const lead = layout.newline + layout.indent.repeat(depth)
    // A missing text is left out, a missing date is nil: as .NET serialises the two [I].
    if (value === null) return name.endsWith('Time') ? `${lead}<${name} xsi:nil="true" />` : ''
    if (typeof value === 'object' && 'raw' in value) return `${lead}<${name}>${escapeXml(typeof value.raw === 'string' ? value.raw : JSON.stringify(value.raw))}</${name}>`
    if (typeof value === 'object' && 'records' in value) {
        if (value.records.length === 0) return `${lead}<${name} />`
        return `${lead}<${name}>${xmlRecords(value.item, value.records, options, layout, depth + 1)}${lead}</${name}>`
    }
    const text = typeof value === 'object' ? writeTime(value.time, options, false) : String(value)
    return text === '' ? `${lead}<${name} />` : `${lead}<${name}>${escapeXml(text)}</${name}>`
}

function xmlFields(record: WireRecord, options: WireOptions, layout: Layout, depth: number): string {
    return Object.entries(record).map(([name, value]) => xmlValue(name, value, options, layout, depth)).join('')
}

function xmlRecords(item: string, records: readonly WireRecord[], options: WireOptions, layout: Layout, depth: number): string {
    const lead = layout.newline + layout.indent.repeat(depth)
    return records.map(record => `${lead}<${item}>${xmlFields(record, options, layout, depth + 1)}${lead}</${item}>`).join('')
}

function xmlBody(result: WireResult, options: WireOptions, layout: Layout, depth: number): string {
    return 'records' in result ? xmlRecords(result.item, result.records, options, layout, depth) : xmlFields(result.record, options, layout, depth)
}

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>'
const SCHEMA = 'xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'

/** The answer to a form POST or GET, as the documented sample has it [D]. */
export function renderXml(result: WireResult | string, options: WireOptions): string {
    if (typeof result === 'string') return `${DECLARATION}\r\n<string xmlns="${NAMESPACE}">${escapeXml(result)}</string>`
    const body = xmlBody(result, options, PRETTY, 1)
    const open = `${DECLARATION}\r\n<${result.root} ${SCHEMA} xmlns="${NAMESPACE}"`
    return body === '' ? `${open} />` : `${open}>${body}\r\n</${result.root}>`
}

export type SoapVersion = '1.1' | '1.2'

function envelope(version: SoapVersion, body: string): string {
    const namespace = version === '1.1' ? 'http://schemas.xmlsoap.org/soap/envelope/' : 'http://www.w3.org/2003/05/soap-envelope'
    return `${DECLARATION}<soap:Envelope xmlns:soap="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema"><soap:Body>${body}</soap:Body></soap:Envelope>`
}

/** The SOAP answer: `<Method>Response` around `<Method>Result`. */
export function renderSoap(operation: string, result: WireResult | string, options: WireOptions, version: SoapVersion): string {
    const body = typeof result === 'string' ? escapeXml(result) : xmlBody(result, options, COMPACT, 0)
    return envelope(version, `<${operation}Response xmlns="${NAMESPACE}"><${operation}Result>${body}</${operation}Result></${operation}Response>`)
}

/** A SOAP fault [I]. */
export function renderSoapFault(message: string, version: SoapVersion): string {
    const text = escapeXml(message)
    return envelope(version, version === '1.1'
        ? `<soap:Fault><faultcode>soap:Client</faultcode><faultstring>${text}</faultstring><detail /></soap:Fault>`
        : `<soap:Fault><soap:Code><soap:Value>soap:Sender</soap:Value></soap:Code><soap:Reason><soap:Text xml:lang="en">${text}</soap:Text></soap:Reason><soap:Detail /></soap:Fault>`)
}

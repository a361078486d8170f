import type { HttpResponse, Row } from '../contracts'
import { notEmulated } from '../errors'
import { formatStored } from '../values/time'
import { boundaryOf, parseMultipart, type Part } from './multipart'
import { requestContext } from './request-context'
import { acceptedTypes, ApiError, mediaType, methodNotSupported, noContent, noRecord, notAuthorized, structured, unknownUri } from './respond'
import { checkWritten, parseQuery, type TableCall } from './table/api'
import { readRecord } from './table/body'
import { linkHeader, parseParameters } from './table/parameters'
import { plainValue } from './table/values'
import { BYTES_PER_MEGABYTE } from '../values/units'

/** Default of sysparm_limit for attachments. */
const DEFAULT_ROWS = 1000

/**
 * `/api/now[/v1]/attachment` (page c_AttachmentAPI): metadata, file down and up, delete, rename. An attachment is as readable as the record
 * it hangs on, and can be added or removed by whoever may write that record.
 */
export function handleAttachment(call: TableCall, path: string[]): HttpResponse {
    const { method } = call.request
    const [first, second, ...more] = path
    const reading = method === 'GET' || method === 'HEAD'
    if (first === undefined && reading) return list(call)
    if (first === 'file' && second === undefined && method === 'POST') return upload(call)
    if (first === 'upload' && second === undefined && method === 'POST') return uploadForm(call)
    if (second === 'attributes') throw notEmulated('Attachment API attributes')
    if (first === undefined || more.length > 0) throw unknownUri()
    if (second === 'file') {
        if (reading) return download(call, first)
        throw methodNotSupported()
    }
    if (second !== undefined) throw unknownUri()
    if (reading) return structured(200, { result: metadata(call, readableAttachment(call, first)) }, call.format)
    if (method === 'DELETE') return remove(call, first)
    if (method === 'PATCH') return rename(call, first)
    throw methodNotSupported()
}

/** Is there such a record, and may the user read it? */
function parentReadable({ platform, tx }: TableCall, table: string, sysId: string): boolean {
    if (!platform.data.dictionary.table(table)) return false
    const row = platform.records.find(tx, table, sysId, 'platform')
    return row !== null && platform.security.canAccess(tx, 'read', row.sys_class_name || table, null, row)
}

function isReadable({ platform, tx }: TableCall, row: Row): boolean {
    return platform.security.canAccess(tx, 'read', 'sys_attachment', null, row)
}

function readableAttachment(call: TableCall, sysId: string): Row {
    const row = call.platform.records.find(call.tx, 'sys_attachment', sysId, 'app')
    if (!row || !isReadable(call, row)) throw noRecord()
    return row
}

function metadata({ platform, url }: TableCall, row: Row): Record<string, string> {
    const result: Record<string, string> = {}
    for (const [name, field] of platform.data.dictionary.fields('sys_attachment')) result[name] = plainValue(field, row[name] ?? null)
    return { ...result, download_link: `${url.origin}/api/now/attachment/${row.sys_id}/file` }
}

function list(call: TableCall): HttpResponse {
    const { platform, tx, url } = call
    const parameters = parseParameters(url, DEFAULT_ROWS)
    const context = requestContext(platform, tx)
    const query = parseQuery(call, 'sys_attachment', parameters)
    const { ids } = platform.data.select({ ...query, offset: parameters.offset, limit: parameters.limit }, context)
    const found = platform.data.load('sys_attachment', ids).filter((row): row is Row => row !== null && isReadable(call, row))
    const total = platform.data.count(query, context)
    // Not on the page, but ServiceNow's own client for Python (PySNC) relies on the total of attachments.
    const headers = { 'x-total-count': String(total), link: linkHeader(url, parameters, total, ids.length) }
    return structured(200, { result: found.map(row => metadata(call, row)) }, call.format, headers)
}

function download(call: TableCall, sysId: string): HttpResponse {
    const row = readableAttachment(call, sysId)
    const type = row.content_type || 'application/octet-stream'
    const accepted = acceptedTypes(call.request.headers.accept ?? '*/*').map(entry => entry.type)
    if (!accepted.some(accept => accept === '*/*' || accept === type || (accept.endsWith('/*') && type.startsWith(accept.slice(0, -1))))) {
        throw new ApiError(406, 'Not acceptable', `The file is ${type}`)
    }
    const bytes = call.platform.data.getBlob(sysId) ?? new Uint8Array()
    return {
        status: 200,
        headers: {
            'content-type': type,
            'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(row.file_name ?? 'file')}`,
            'x-attachment-metadata': JSON.stringify(metadata(call, row)).replace(/[\u007f-\uffff]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
        },
        body: bytes
    }
}

interface NewFile {
    table: string
    record: string
    name: string
    type: string
    content: Uint8Array
    /** Stored form of a time, when the caller says when it was made. */
    created: string | null
}

function needed(name: string, value: string | null | undefined): string {
    if (!value) throw new ApiError(400, 'Invalid request', `The parameter ${name} is missing`)
    return value
}

/** The body is the file, the address says where it belongs. */
function upload(call: TableCall): HttpResponse {
    const { url, request } = call
    const parameter = (name: string): string => needed(name, url.searchParams.get(name))
    if (url.searchParams.get('encryption_context')) throw notEmulated('Attachment API encryption_context')
    return store(call, {
        table: parameter('table_name'), record: parameter('table_sys_id'), name: parameter('file_name'), content: request.body,
        type: mediaType(request.headers['content-type']), created: creationTime(url.searchParams.get('creation_time'))
    })
}

function creationTime(text: string | null): string | null {
    if (text === null || text === '') return null
    const time = Date.parse(`${text.replace(' ', 'T').replace(/Z$/, '')}Z`)
    if (Number.isNaN(time)) throw new ApiError(400, 'Invalid request', `creation_time is no date and time: ${text}`)
    return formatStored(time)
}

/** A form with the table, the record and, last, the file ("the file content is contained in the final part of the message only"). */
function uploadForm(call: TableCall): HttpResponse {
    const boundary = boundaryOf(call.request.headers['content-type'])
    if (boundary === null) throw new ApiError(415, 'Unsupported media type', 'The body must be multipart/form-data')
    let parts: Part[]
    try {
        parts = parseMultipart(call.request.body, boundary)
    } catch (error) {
        throw new ApiError(400, 'Exception while reading request', (error as Error).message)
    }
    const field = (name: string): string => needed(name, parts.find(part => part.name === name && part.fileName === null)?.content.toString('utf8'))
    const [table, record] = [field('table_name'), field('table_sys_id')]
    const file = parts[parts.length - 1]
    if (!file?.fileName) throw new ApiError(400, 'Invalid request', 'The last part of the form must be the file')
    return store(call, { table, record, name: file.fileName, content: file.content, type: mediaType(file.contentType ?? ''), created: null })
}

/** The system's own limits (`com.glide.attachment.max_size` in MB, `glide.attachment.extensions`). Status and text of the refusals are inferred. */
function checkLimits({ platform }: TableCall, file: NewFile): void {
    const limit = Number(platform.records.property('com.glide.attachment.max_size') ?? '') || 1024
    if (file.content.length > limit * BYTES_PER_MEGABYTE) throw new ApiError(400, 'Invalid request', `The file is larger than ${limit} MB`)
    const allowed = (platform.records.property('glide.attachment.extensions') ?? '').split(',').map(item => item.trim().toLowerCase()).filter(item => item !== '')
    const extension = /\.([^.]*)$/.exec(file.name)?.[1]?.toLowerCase() ?? ''
    if (allowed.length > 0 && !allowed.includes(extension)) throw new ApiError(400, 'Invalid request', `Files of type "${extension}" are not allowed`)
}

function store(call: TableCall, file: NewFile): HttpResponse {
    const { platform, tx, url } = call
    if (!parentReadable(call, file.table, file.record)) throw noRecord()
    checkLimits(call, file)
    const size = String(file.content.length)
    const values: Row = {
        table_name: file.table, table_sys_id: file.record, file_name: file.name, size_bytes: size, size_compressed: size,
        content_type: file.type || 'application/octet-stream', compressed: '0'
    }
    if (!platform.security.canAccess(tx, 'create', 'sys_attachment', null, values)) throw notAuthorized()
    const sysId = checkWritten(platform.records.insert(tx, 'sys_attachment', values, { workflow: true, origin: 'app' }))
    if (file.created !== null) platform.data.updateRow('sys_attachment', sysId, { sys_created_on: file.created }, 'platform')
    platform.data.putBlob(sysId, file.content)
    const row = platform.records.find(tx, 'sys_attachment', sysId, 'app')!
    // "URL of the new attachment": that of its file, with the version that was asked (so expect the tests of PySNC, ServiceNow's client for Python).
    const location = `${url.origin}${url.pathname.replace(/\/(file|upload)$/, '')}/${sysId}/file`
    return structured(201, { result: metadata(call, row) }, call.format, { location })
}

function writableAttachment(call: TableCall, sysId: string, operation: 'write' | 'delete'): Row {
    const row = readableAttachment(call, sysId)
    if (!call.platform.security.canAccess(call.tx, operation, 'sys_attachment', null, row)) throw notAuthorized()
    return row
}

function remove(call: TableCall, sysId: string): HttpResponse {
    writableAttachment(call, sysId, 'delete')
    checkWritten(call.platform.records.remove(call.tx, 'sys_attachment', sysId, { workflow: true, origin: 'app' }))
    call.platform.data.deleteBlob(sysId)
    return noContent()
}

function rename(call: TableCall, sysId: string): HttpResponse {
    const row = writableAttachment(call, sysId, 'write')
    const { file_name: name } = readRecord(call.request)
    if (typeof name !== 'string' || name === '') throw new ApiError(400, 'Invalid request', 'file_name is missing')
    checkWritten(call.platform.records.update(call.tx, 'sys_attachment', sysId, row, { file_name: name }, { workflow: true, origin: 'app' }))
    return noContent()
}

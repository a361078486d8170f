import type { FieldDef, HttpRequest, Platform, Row, Transaction } from '../../contracts'
import { ApiError, isJson, isXml, mediaType } from '../respond'
import { fromXml } from '../xml'
import { storedValue } from './values'

/**
 * The first record of a request body. Several records are documented as: the first is processed, the rest ignored (page c_RESTAPI).
 * Throws a 400 for a body that cannot be read, a 415 for another media type.
 */
export function readRecord(request: HttpRequest): Record<string, unknown> {
    const type = mediaType(request.headers['content-type']) || 'application/json'
    if (!isJson(type) && !isXml(type)) throw new ApiError(415, 'Unsupported media type', `${type} is not supported`)
    const text = Buffer.from(request.body).toString('utf8')
    if (text.trim() === '') return {}
    let parsed: unknown
    try {
        parsed = isXml(type) ? fromXml(text)[0] : parseLenient(text)
    } catch {
        throw new ApiError(400, 'Exception while reading request', `The payload is not valid ${isXml(type) ? 'XML' : 'JSON'}.`)
    }
    const record: unknown = Array.isArray(parsed) ? parsed[0] : parsed
    if (typeof record !== 'object' || record === null) throw new ApiError(400, 'Exception while reading request', 'The payload is not a record')
    return record as Record<string, unknown>
}

/**
 * JSON, also with texts in single quotes: the requests that the pages print are written so (page c_TableAPI, PATCH and POST:
 * `--data "{'short_description':'Unable to connect to office wifi', ...}"`). Throws SyntaxError.
 */
export function parseLenient(text: string): unknown {
    try {
        return JSON.parse(text)
    } catch (error) {
        const strings = /"(?:[^"\\]|\\.)*"|'((?:[^'\\]|\\.)*)'/gs
        const quoted = text.replace(strings, (whole: string, inner?: string) =>
            inner === undefined ? whole : `"${inner.replace(/\\.|"/gs, part => part === '"' ? '\\"' : part === '\\\'' ? '\'' : part)}"`)
        if (quoted === text) throw error
        return JSON.parse(quoted)
    }
}

/**
 * Stored values for the fields that the user may write; others are left out without a word, as GlideRecordSecure does. Unknown fields are
 * ignored, as the platform ignores them. `inputDisplay`: values are display values of the user (sysparm_input_display_value).
 */
export function writableValues(
    platform: Platform, tx: Transaction, table: string, body: Record<string, unknown>,
    options: { operation: 'create' | 'write', row: Row, inputDisplay: boolean }
): Row {
    const values: Row = {}
    for (const [name, value] of Object.entries(body)) {
        const field = platform.data.dictionary.fields(table).get(name)
        if (!field || (name === 'sys_id' && options.operation === 'write')) continue
        if (!platform.security.canAccess(tx, options.operation, table, name, options.row)) continue
        values[name] = convert(platform, tx, table, field, value, options.inputDisplay)
    }
    return values
}

function convert(platform: Platform, tx: Transaction, table: string, field: FieldDef, value: unknown, inputDisplay: boolean): string | null {
    if (!inputDisplay || value === null || typeof value === 'object') return storedValue(field, value)
    return platform.records.fromDisplay(tx, table, field.name, String(value))
}

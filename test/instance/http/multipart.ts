/** One part of a `multipart/form-data` body (RFC 7578). */
export interface Part {
    name: string
    /** Null for a plain field. */
    fileName: string | null
    contentType: string | null
    content: Buffer
}

const BREAK = Buffer.from('\r\n')
const HEAD_END = Buffer.from('\r\n\r\n')

/** The boundary of a content type; null when it is no multipart form. */
export function boundaryOf(contentType: string | undefined): string | null {
    const found = /^multipart\/form-data\s*;(?:.*;)?\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType ?? '')
    return found?.[1] ?? found?.[2] ?? null
}

/** Takes a form apart. Throws a sentence for a body that is none, or ends early. */
export function parseMultipart(body: Uint8Array, boundary: string): Part[] {
    const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
    const parts: Part[] = []
    let line = nextLine(bytes, boundary, 0)
    while (line !== null && !line.last) {
        const next = nextLine(bytes, boundary, line.end - BREAK.length)
        if (next) parts.push(partOf(bytes.subarray(line.end, Math.max(next.start, line.end))))
        line = next
    }
    if (line === null) throw new Error('The form has no closing boundary')
    return parts
}

interface BoundaryLine {
    /** Where the line break before it begins. */
    start: number
    /** Where the next line begins. */
    end: number
    last: boolean
}

/** The next line that is the boundary and nothing else but white space, or the closing one. Null when there is none. */
function nextLine(bytes: Buffer, boundary: string, from: number): BoundaryLine | null {
    const delimiter = Buffer.from(`--${boundary}`)
    const later = Buffer.concat([BREAK, delimiter])
    let start = from === 0 && bytes.subarray(0, delimiter.length).equals(delimiter) ? 0 : bytes.indexOf(later, from)
    for (; start >= 0; start = bytes.indexOf(later, start + 1)) {
        const after = start + (start === 0 && from === 0 && bytes[0] === delimiter[0] ? delimiter.length : later.length)
        if (bytes.subarray(after, after + 2).toString('latin1') === '--') return { start, end: after + 2, last: true }
        const end = bytes.indexOf(BREAK, after)
        if (end >= 0 && /^[ \t]*$/.test(bytes.subarray(after, end).toString('latin1'))) return { start, end: end + BREAK.length, last: false }
    }
    return null
}

function partOf(bytes: Buffer): Part {
    // A part without any header begins with the empty line itself.
    const end = bytes.subarray(0, 2).equals(BREAK) ? -2 : bytes.indexOf(HEAD_END)
    if (end === -1) throw new Error('A part of the form has no end of its headers')
    const headers = new Map(bytes.subarray(0, Math.max(end, 0)).toString('utf8').split('\r\n').filter(line => line !== '').map(line => {
        const colon = line.indexOf(':')
        return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const
    }))
    const disposition = headers.get('content-disposition') ?? ''
    const name = parameter(disposition, 'name')
    if (name === null) throw new Error('A part of the form has no name')
    return { name, fileName: extended(disposition) ?? parameter(disposition, 'filename'), contentType: headers.get('content-type') ?? null, content: bytes.subarray(end + 4) }
}

/** A parameter of a header, quoted or not. Browsers write quotes in names as %22, others with a backslash. */
function parameter(header: string, name: string): string | null {
    const found = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;]+))`, 'i').exec(header)
    return found ? (found[1]?.replace(/\\(["\\])/g, '$1') ?? found[2]!).replace(/%22/g, '"') : null
}

/** `filename*=UTF-8''na%C3%AFve.txt`. */
function extended(header: string): string | null {
    const found = /;\s*filename\*=utf-8''([^\s;]+)/i.exec(header)
    try {
        return found ? decodeURIComponent(found[1]!) : null
    } catch {
        return null
    }
}

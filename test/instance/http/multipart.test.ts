import fc from 'fast-check'
import { boundaryOf, parseMultipart } from './multipart'

/** RFC 7578; used by the Attachment API's upload (docs: api-reference/rest-apis/c_AttachmentAPI.md). */
const lines = (...parts: string[]): Buffer => Buffer.from(parts.join('\r\n'))

test('boundary', () => {
    expect(boundaryOf('multipart/form-data; boundary=abc')).toBe('abc')
    expect(boundaryOf('Multipart/Form-Data; charset=utf-8; boundary="a b;c"')).toBe('a b;c')
    expect([boundaryOf('multipart/mixed; boundary=a'), boundaryOf('text/plain'), boundaryOf(undefined)]).toEqual([null, null, null])
})

test('fields and files, preamble and epilogue, names with quotes', () => {
    const body = lines('preamble', '--b', 'Content-Disposition: form-data; name="table_name"', '', 'incident', '--b  ', 'content-disposition: form-data; name=f; filename="a \\"b\\".txt"',
        'Content-Type: text/plain', '', '--bad', '', '--b', 'Content-Disposition: form-data; name="g"; filename="x"; filename*=UTF-8\'\'%C3%BC.txt', '', '', '--b--', 'epilogue')
    expect(parseMultipart(body, 'b').map(part => ({ ...part, content: part.content.toString() }))).toEqual([
        { name: 'table_name', fileName: null, contentType: null, content: 'incident' },
        { name: 'f', fileName: 'a "b".txt', contentType: 'text/plain', content: '--bad\r\n' },
        { name: 'g', fileName: 'ü.txt', contentType: null, content: '' }
    ])
})

test.each([
    ['nothing', ''], ['no closing boundary', '--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx'], ['another boundary', '--c\r\n--c--'],
    ['no name', '--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--'], ['no end of headers', '--b\r\nContent-Disposition: form-data; name="a"\r\n--b--']
])('refuses %s', (_what, body) => {
    expect(() => parseMultipart(Buffer.from(body), 'b')).toThrow(/form/)
})

test('what the platform\'s own form data encoder writes comes back byte by byte', async () => {
    const field = fc.record({ name: fc.stringMatching(/^[a-z"]{1,8}$/), bytes: fc.uint8Array({ maxLength: 200 }) })
    await fc.assert(fc.asyncProperty(fc.array(field, { maxLength: 4 }), async fields => {
        const form = new FormData()
        for (const { name, bytes } of fields) form.append(name, new Blob([Uint8Array.from(bytes)]), `${name}.bin`)
        const sent = new Response(form)
        const boundary = boundaryOf(sent.headers.get('content-type') ?? '')!
        const parts = parseMultipart(new Uint8Array(await sent.arrayBuffer()), boundary)
        expect(parts.map(({ name, fileName, content }) => [name, fileName, [...content]])).toEqual(fields.map(({ name, bytes }) => [name, `${name}.bin`, [...bytes]]))
    }))
})

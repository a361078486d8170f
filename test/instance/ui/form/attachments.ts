import type { HttpResponse, Row } from '../../contracts'
import { PageError, readParameter, type Ui } from '../context'
import { readConfiguration } from '../data'
import { html, nothing, type Html } from '../html'

/** Names, sizes and download links of a record's attachments. */
export function attachments(ui: Ui, table: string, row: Row): Html {
    const list = readConfiguration(ui, 'sys_attachment', `table_name=${table}^table_sys_id=${row.sys_id}^ORDERBYfile_name`)
    return list.length === 0 ? nothing : html`<section aria-labelledby="attachments-title"><h2 id="attachments-title">Attachments</h2>
<ul class="attachments">${list.map(entry => html`<li><a href="/sys_attachment.do?sys_id=${entry.sys_id}">${entry.file_name}</a> <span class="hint">${entry.size_bytes} bytes, ${entry.content_type}</span></li>`)}</ul></section>`
}

/** /sys_attachment.do?sys_id=: the file itself. An attachment is as readable as the record it hangs on. */
export function downloadAttachment(ui: Ui): HttpResponse {
    const { data, records, security } = ui.platform
    const entry = records.find(ui.tx, 'sys_attachment', readParameter(ui, 'sys_id'), 'app')
    const table = entry?.table_name ?? ''
    const owner = entry && data.dictionary.table(table) ? records.find(ui.tx, table, entry.table_sys_id ?? '', 'platform') : null
    const readable = owner !== null && security.canAccess(ui.tx, 'read', owner?.sys_class_name || table, null, owner)
    const content = readable ? data.getBlob(entry?.sys_id ?? '') : null
    if (!entry || !content) {
        throw new PageError(404, 'Attachment not found')
    }
    const name = (entry.file_name ?? 'file').replace(/[^\w. -]/g, '_')
    return {
        status: 200,
        headers: {
            'content-type': /^[\w.+-]+\/[\w.+-]+$/.test(entry.content_type ?? '') ? entry.content_type ?? '' : 'application/octet-stream',
            // Never shown in place: a file that somebody attached is not a page of this instance.
            'content-disposition': `attachment; filename="${name}"; filename*=UTF-8''${encodeURIComponent(entry.file_name ?? 'file')}`,
            'x-content-type-options': 'nosniff',
            'cache-control': 'private, no-store'
        },
        body: content
    }
}

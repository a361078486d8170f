import type { TrueSession } from '../e2e/truth'

/**
 * What the app is measured against, as scripts that run in the same instance through the script door. Both get the records as JSON, which is cheaper
 * to parse than what Glance sends, and store the same columns as the app.
 */
const COMMON = (company: string, records: readonly TrueSession[]) => `var start = Date.now()
    var records = JSON.parse(${JSON.stringify(JSON.stringify(records))})
    var time = function (iso) { return iso ? iso.replace('T', ' ').substring(0, 19) : '' }
    var digest = new GlideDigest()
    var hashOf = function (text) { return String(digest.getSHA256Hex(text)).toLowerCase() }
    var fillSession = function (gr, record) {
        gr.setValue('company', '${company}')
        gr.setValue('glance_session_id', record.sessionId)
        gr.setValue('type', record.type)
        gr.setValue('status', record.status)
        gr.setValue('session_key', record.sessionKey || '')
        gr.setValue('visitor_id', record.visitorId || '')
        gr.setValue('partner_user_id', record.partnerUserId || '')
        gr.setValue('started', time(record.startTime))
        gr.setValue('ended', time(record.endTime))
        gr.setValue('duration_seconds', record.duration)
        gr.setValue('width', record.width)
        gr.setValue('height', record.height)
        gr.setValue('origin', 'outside')
        gr.setValue('sync_state', 'synced')
    }
    var fillGuest = function (gr, session, guest) {
        gr.setValue('session', session)
        gr.setValue('type', guest.type)
        gr.setValue('status', guest.status)
        gr.setValue('name', guest.name || '')
        gr.setValue('email', guest.email || '')
        gr.setValue('phone', guest.phone || '')
        gr.setValue('partner_user_id', guest.partnerUserId || '')
        gr.setValue('started', time(guest.startTime))
        gr.setValue('duration_seconds', guest.duration)
    }
    var add = function (table, key, value, fill) {
        var gr = new GlideRecord(table)
        gr.initialize()
        gr.setValue(key, value)
        fill(gr)
        var id = gr.insert()
        if (!id)
            throw table + ' ' + value + ' was not inserted'
        return id
    }
`

/** Parses the records, inserts each with its guests, and nothing else. Result: milliseconds. */
export const bareLoop = (company: string, records: readonly TrueSession[]): string => `${COMMON(company, records)}
    records.forEach(function (record) {
        var hash = hashOf(record.sessionId)
        var id = add('x_glne_conn_session', 'session_hash', hash, function (gr) { fillSession(gr, record) })
        record.guests.forEach(function (guest, index) {
            add('x_glne_conn_session_guest', 'guest_hash', hashOf(hash + index), function (gr) { fillGuest(gr, id, guest) })
        })
    })
    Date.now() - start`

/**
 * The per-record connector: for each session a look-up by its id and a write, which also says when the session was last seen, for each guest the same
 * without that mark. Result: milliseconds.
 */
export const perRecordConnector = (company: string, records: readonly TrueSession[]): string => `${COMMON(company, records)}
    var upsert = function (table, key, value, fill) {
        var gr = new GlideRecord(table)
        gr.addQuery(key, value)
        gr.query()
        if (!gr.next())
            return add(table, key, value, fill)
        fill(gr)
        gr.update()
        return gr.getUniqueValue()
    }
    var mark = 'seen ' + new GlideDateTime().getValue()
    records.forEach(function (record) {
        var hash = hashOf(record.sessionId)
        var id = upsert('x_glne_conn_session', 'session_hash', hash, function (gr) { fillSession(gr, record); gr.setValue('note', mark) })
        record.guests.forEach(function (guest, index) {
            upsert('x_glne_conn_session_guest', 'guest_hash', hashOf(hash + index), function (gr) { fillGuest(gr, id, guest) })
        })
    })
    Date.now() - start`

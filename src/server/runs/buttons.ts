import { text, type RuleRecord, type UiAction } from '../platform/records.ts'
import { showError, showInfo } from '../platform/ui.ts'
import { sourceRecord } from '../sessions/source.ts'
import { requestSync, wordOf, type Requested } from './sync-now.ts'

/** The buttons that ask for a synchronisation. */

/** Tells who pressed a button. */
function tell(requested: Requested): void {
    const show = ['queued', 'already', 'waits'].includes(requested.kind) ? showInfo : showError
    show(wordOf(requested))
}

/** List button of Sync events. */
export function syncNowFromList(): void {
    tell(requestSync('manual'))
}

/** Form button of Company Settings. Only the default company synchronises. */
export function syncNowFromCompany(current: RuleRecord, action: UiAction): void {
    tell(requestSync('company'))
    action.setRedirectURL(current)
}

/** Form button of a Session. */
export function syncNowFromSession(current: RuleRecord, action: UiAction): void {
    tell(requestSync('session', { sessionId: String(current.getUniqueValue()) }))
    action.setRedirectURL(current)
}

/** List action on chosen sessions: all that wait of the record that each was launched from; of one without a record, that session. */
export function syncNowFromRows(current: RuleRecord): void {
    const [table, record] = [text(current, 'source_table'), text(current, 'source_record')]
    // What they may not read they do not name: then it is this session that they ask for.
    if (table !== '' && record !== '' && sourceRecord(table, record).ok) {
        tell(requestSync('record', { table, record }))
    } else {
        tell(requestSync('session', { sessionId: String(current.getUniqueValue()) }))
    }
}

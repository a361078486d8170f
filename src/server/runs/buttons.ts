import { idOf, text, type RuleRecord, type UiAction } from '../platform/records.ts'
import { showError, showInfo } from '../platform/ui.ts'
import { sourceRecord } from '../sessions/source.ts'
import { describeRequested, requestSync, type Requested } from './sync-now.ts'

/** The buttons that ask for a synchronisation. */

/** Shows whoever pressed a button what became of the request. */
function showRequested(requested: Requested): void {
    const show = ['queued', 'already', 'waits'].includes(requested.kind) ? showInfo : showError
    show(describeRequested(requested))
}

/** List button of Sync events. */
export function syncNowFromList(): void {
    showRequested(requestSync('manual'))
}

/** Form button of Company Settings. Only the default company synchronises. */
export function syncNowFromCompany(current: RuleRecord, action: UiAction): void {
    showRequested(requestSync('company'))
    action.setRedirectURL(current)
}

/** Form button of a Session. */
export function syncNowFromSession(current: RuleRecord, action: UiAction): void {
    showRequested(requestSync('session', { sessionId: idOf(current) }))
    action.setRedirectURL(current)
}

/** List action on chosen sessions: requests all waiting sessions of the record that each was launched from, or the session alone where there is none. */
export function syncNowFromRows(current: RuleRecord): void {
    const [table, record] = [text(current, 'source_table'), text(current, 'source_record')]
    // Nobody asks for a record that they may not read: then the request is for this session.
    if (table !== '' && record !== '' && sourceRecord(table, record).ok) {
        showRequested(requestSync('record', { table, record }))
    } else {
        showRequested(requestSync('session', { sessionId: idOf(current) }))
    }
}

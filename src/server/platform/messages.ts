import { gs } from '@servicenow/glide'

/**
 * Every text a person may read: message key -> English. Shipped as `sys_ui_message` records of the same keys, so that each can be
 * translated. `{0}`, `{1}` ... stand for values. Where a text names a problem it also says who can fix it and how.
 */
export const MESSAGES = {
    // company settings
    'company.partner_id': 'Partner id must be the 4 to 6 digits of your Glance group id.',
    'company.sso_expiration': 'SSO expiration must be a whole number of seconds from 1 to 86400 (one day).',
    'company.partner_uid_field': 'Partner UID field "{0}" is not a field of the User table.',
    'company.service_url': '{0} must begin with https:// and hold nothing but a host (http is allowed for this machine only).',
    'company.delete_pending': 'This company cannot be deleted while sessions of it wait to be synchronised. Synchronise first, or let them expire.',
    'company.default_set': 'This is the first company, so it was made the default.',
    // display configurations
    'display.table_missing': 'Table: there is no table "{0}" on this instance.',
    'display.table_blocked': 'Table: ServiceNow does not let this app read table {0}. An administrator can allow it: System Applications > Application Cross-Scope Access, target {0}, operation Read, status Allowed.',
    'display.path_form': '{0}: "{1}" is not a field path. Use field names joined by dots, such as caller_id.email.',
    'display.path_field': '{0}: table {1} has no field "{2}".',
    'display.path_reference': '{0}: "{1}" of table {2} is not a reference, so nothing can follow it.',
    'display.condition': 'Condition: it names a field or an operator that table {0} does not have.',
    'display.buttons': 'Buttons: "{0}" is unknown. Use {1}.',
    'display.write_back': 'Write-back: "{0}" is unknown. Use {1}.',
    // schedule
    'schedule.repaired': 'The repeat interval of "{0}" was set back to one hour: Glance sessions are synchronised at most hourly.',
    // sync events
    'sync.queued': 'Synchronisation {0} was requested. Its Sync event shows the progress.',
    'sync.already_queued': 'Synchronisation {0} is already under way.',
    'sync.too_soon': 'The last synchronisation was requested less than a minute ago. Try again in {0} seconds.',
    'sync.not_configured.no_default_company': 'No Company Settings record is marked as default. A Glance admin sets it in Glance > Company Settings.',
    'sync.not_configured.no_api_key': 'The default company has no API key. A Glance admin enters it in Glance > Company Settings.',
    'sync.not_configured.no_partner_id': 'The default company has no valid partner id. A Glance admin enters it in Glance > Company Settings.',
    'sync.not_due': 'The schedule allows one run an hour: the next may start in {0} minutes. To synchronise at once, use Sync now.',
    'sync.busy': 'Another synchronisation is at work ({0}). This one left it to that.',
    'sync.nothing_to_ask': 'No session launched here is due to be looked for, and sessions started elsewhere are not logged: Glance was not asked.',
    'sync.up_to_date': 'Done.',
    'sync.expired': '{0} sessions have waited {1} days for a result that never came: they are marked as expired.',
    'sync.counts_read_again': 'Glance counts other sessions than are stored here ({0}) between {1} and {2}: {3} reads them again.',
    'sync.counts_differ': 'Glance counts other sessions than are stored here, also after reading them again: {0} (between {1} and {2}).',
    'sync.counts_failed': 'Glance\'s own numbers of sessions could not be compared with ours: {0}',
    'sync.resumed': 'Went on where an earlier run had stopped.',
    'sync.taken_over': 'Another run has taken over. This one left.',
    'sync.was_taken_over': 'The run stopped without a word and was taken over by {0}.',
    'sync.to_be_continued': 'Not finished: the next run goes on from here.',
    'sync.waits': 'Goes on at {0} (retry {1}).',
    'sync.waits_for_glance': 'Synchronisation {0} waits until {1}, because Glance asked for it.',
    'sync.interrupted': 'The work was interrupted and went on from the last stored page. What that page had stored in part is counted as unchanged.',
    'sync.rests': 'The schedule rests for {0} minutes, because the last run failed with something that a person has to put right. Saving Company Settings or Sync now ends the rest.',
    'sync.counted_again': 'More records than can be kept in mind ended in one second: some of them were counted again, as unchanged.',
    'sync.ambiguous': 'Left open, because more than one fits: {0} launches and {1} sessions with key {2}.',
    'sync.quarantined': 'A record was set aside: {0} ({1}).',
    'sync.rows_refused': '{0} rows were refused by the database.',
    'sync.gap': 'More sessions ended in the second {0} ({1}) than Glance returns in one answer. What is stored of it is not complete.',
    'sync.unexpected': 'The run failed unexpectedly: {0}',
    'sync.clamped': 'Settings were out of range: {0}.',
    // launch
    'launch.body': 'The body must be a JSON object with table, sys_id and type.',
    'launch.field.table': 'must be the name of a table',
    'launch.field.sys_id': 'must be the 32 characters of a record\'s sys_id',
    'launch.field.type': 'must be C (cobrowse), G (screen_share) or V (video)',
    'launch.field.session_key': 'must be 1 to 50 letters, digits, hyphens or underscores',
    'launch.field.unknown': 'is not known',
    'launch.no_record': 'There is no such record, or you may not read it.',
    'launch.table_blocked': 'ServiceNow does not let this app read table {0}. An administrator can allow it: System Applications > Application Cross-Scope Access, target {0}, operation Read, status Allowed.',
    'launch.no_display_configuration': 'Glance is not set up for this record. A Glance admin adds a Display Configuration for table {0}.',
    'launch.button_off': 'This way to start a session is switched off for this record by its Display Configuration.',
    'launch.no_visitor_id': 'The record names no visitor: {0} is empty. Fill it, or join with the key that the visitor sees.',
    'launch.bad_visitor_id': 'The visitor id "{0}" cannot serve as a session key: only letters, digits, hyphens and underscores, at most 50.',
    'launch.no_partner_user_id': 'You have no Glance user id: the field {0} of your user record is empty. An administrator fills it.',
    'launch.refused': 'Glance refused the login. A Glance admin checks partner id and API key in Company Settings, and that your Glance user exists.',
    'launch.glance_failed': 'Glance failed to answer. Try again in a moment.',
    'launch.glance_timed_out': 'Glance did not answer in time. Try again in a moment.',
    'launch.not_stored': 'The session could not be stored.',
    // clones, write-back, erasure
    'company.elsewhere': 'These settings were made on "{0}", and this instance is "{1}": synchronisation, e-mails and write-back rest. If this instance shall work with Glance, check the service address and the API key, then press Confirm this instance.',
    'company.confirmed': 'Confirmed for this instance: synchronisation, e-mails and write-back work again.',
    'sync.resting': 'Company Settings were made on "{0}", and this instance is "{1}" (a clone?): nothing is synchronised or written back here. A Glance admin checks Glance > Company Settings and presses Confirm this instance.',
    'write_back.note': 'Glance session: {0}, {1}. Agent: {2}. Duration: {3}.',
    'write_back.table_blocked': 'ServiceNow does not let this app write to table {0}. An administrator can allow it: System Applications > Application Cross-Scope Access, target {0}, operation Write, status Allowed.',
    'write_back.unreadable': 'ServiceNow does not let this app read table {0}. An administrator can allow it: System Applications > Application Cross-Scope Access, target {0}, operation Read, status Allowed.',
    'write_back.gone': 'The record is gone.',
    'write_back.inactive': 'The record is no longer active.',
    'write_back.no_field': 'Table {0} has no field "{1}".',
    'write_back.off': 'Write-back is off for this record.',
    'write_back.before': 'The session ended before write-back was switched on.',
    'write_back.refused': 'A rule or policy of table {0} refused the note.',
    'write_back.given_up': 'Tried for seven days. {0}',
    'erase.asked': '{0} sessions of this visitor are stored, {1} of them still wait for their result. Confirm erasure removes what tells of the visitor from those that are over, for good, with the logs attached meanwhile. Notes on records, and the records themselves, stay.',
    'erase.no_visitor': 'This session names no visitor to erase.',
    'erase.done': 'Erased: {0} sessions, {1} guests, {2} attachments and set-aside records. {3} sessions still wait for their result: erase again when they are over.',
    'erase.more': 'Erased so far: {0} sessions, {1} guests, {2} attachments and set-aside records. The rest follows in the background.',
    'session.not_found': 'There is no such session, or you may not read it.'
} as const

export type MessageKey = keyof typeof MESSAGES

/** Keys as they are in `sys_ui_message`, so that they cannot collide with another app's. */
export const messageKey = (key: string): string => `x_glne_conn.${key}`

/** A text in the user's language with its values. The English text when no message record answers. */
export function say(key: MessageKey | string, values: readonly (string | number)[] = []): string {
    const full = messageKey(key)
    const found = String(gs.getMessage(full) ?? '')
    const pattern = found === '' || found === full ? MESSAGES[key as MessageKey] ?? key : found
    return pattern.replace(/\{(\d)\}/g, (_whole: string, index: string) => String(values[Number(index)] ?? ''))
}

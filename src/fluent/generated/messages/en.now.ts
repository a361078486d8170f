import { Record } from '@servicenow/sdk/core'

/** Written by `npm run texts` from src/texts/en.json: edit that. */

Record({
    $id: Now.ID['message-company-partner-id'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.company.partner_id', language: 'en', message: 'Partner id must be the 4 to 6 digits of your Glance group id.' }
})

Record({
    $id: Now.ID['message-company-sso-expiration'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.company.sso_expiration', language: 'en', message: 'SSO expiration must be a whole number of seconds from 1 to 86400 (one day).' }
})

Record({
    $id: Now.ID['message-company-partner-uid-field'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.company.partner_uid_field', language: 'en', message: 'Partner UID field "{0}" is not a field of the User table.' }
})

Record({
    $id: Now.ID['message-company-service-url'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.company.service_url', language: 'en', message: '{0} must begin with https:// and hold nothing but a host (http is allowed for this machine only).' }
})

Record({
    $id: Now.ID['message-company-presence-url'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.company.presence_url', language: 'en', message: '{0} is needed while Presence is on.' }
})

Record({
    $id: Now.ID['message-company-script-url'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.company.script_url', language: 'en', message: '{0} must be an https:// address of a script, without parameters (http is allowed for this machine only).' }
})

Record({
    $id: Now.ID['message-company-delete-pending'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.company.delete_pending', language: 'en', message: 'This company cannot be deleted while sessions of it wait to be synchronised. Synchronise first, or let them expire.' }
})

Record({
    $id: Now.ID['message-company-default-set'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.company.default_set', language: 'en', message: 'This is the first company, so it was made the default.' }
})

Record({
    $id: Now.ID['message-company-elsewhere'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.company.elsewhere', language: 'en', message: 'These settings were made on "{0}", and this instance is "{1}": synchronisation, presence, e-mails and write-back rest. If this instance shall work with Glance, check the service address and the API key, then press Confirm this instance.' }
})

Record({
    $id: Now.ID['message-company-confirmed'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.company.confirmed', language: 'en', message: 'Confirmed for this instance: synchronisation, presence, e-mails and write-back work again.' }
})

Record({
    $id: Now.ID['message-display-table-missing'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.display.table_missing', language: 'en', message: 'Table: there is no table "{0}" on this instance.' }
})

Record({
    $id: Now.ID['message-display-table-blocked'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.display.table_blocked', language: 'en', message: 'Table: ServiceNow does not let this app read table {0}. An administrator can allow it: System Applications > Application Cross-Scope Access, target {0}, operation Read, status Allowed.' }
})

Record({
    $id: Now.ID['message-display-path-form'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.display.path_form', language: 'en', message: '{0}: "{1}" is not a field path. Use field names joined by dots, such as caller_id.email.' }
})

Record({
    $id: Now.ID['message-display-path-field'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.display.path_field', language: 'en', message: '{0}: table {1} has no field "{2}".' }
})

Record({
    $id: Now.ID['message-display-path-reference'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.display.path_reference', language: 'en', message: '{0}: "{1}" of table {2} is not a reference, so nothing can follow it.' }
})

Record({
    $id: Now.ID['message-display-condition'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.display.condition', language: 'en', message: 'Condition: it names a field or an operator that table {0} does not have.' }
})

Record({
    $id: Now.ID['message-display-buttons'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.display.buttons', language: 'en', message: 'Buttons: "{0}" is unknown. Use {1}.' }
})

Record({
    $id: Now.ID['message-display-write-back'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.display.write_back', language: 'en', message: 'Write-back: "{0}" is unknown. Use {1}.' }
})

Record({
    $id: Now.ID['message-schedule-repaired'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.schedule.repaired', language: 'en', message: 'The repeat interval of "{0}" was set back to one hour: Glance sessions are synchronised at most hourly.' }
})

Record({
    $id: Now.ID['message-sync-queued'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.queued', language: 'en', message: 'Synchronisation {0} was requested. Its Sync event shows the progress.' }
})

Record({
    $id: Now.ID['message-sync-already-queued'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.already_queued', language: 'en', message: 'Synchronisation {0} is already under way.' }
})

Record({
    $id: Now.ID['message-sync-too-soon'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.too_soon', language: 'en', message: 'The last synchronisation was requested less than a minute ago. Try again in {0} seconds.' }
})

Record({
    $id: Now.ID['message-sync-not-configured-no-default-company'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.not_configured.no_default_company', language: 'en', message: 'No Company Settings record is marked as default. A Glance admin sets it in Glance > Company Settings.' }
})

Record({
    $id: Now.ID['message-sync-not-configured-no-api-key'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.not_configured.no_api_key', language: 'en', message: 'The default company has no API key. A Glance admin enters it in Glance > Company Settings.' }
})

Record({
    $id: Now.ID['message-sync-not-configured-api-key-unreadable'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.not_configured.api_key_unreadable', language: 'en', message: 'The API key of the default company is stored, but this instance cannot decrypt it. A Glance admin enters it again in Glance > Company Settings.' }
})

Record({
    $id: Now.ID['message-sync-not-configured-no-partner-id'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.not_configured.no_partner_id', language: 'en', message: 'The default company has no valid partner id. A Glance admin enters it in Glance > Company Settings.' }
})

Record({
    $id: Now.ID['message-sync-not-due'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.not_due', language: 'en', message: 'The schedule allows one run an hour: the next may start in {0} minutes. To synchronise at once, use Sync now.' }
})

Record({
    $id: Now.ID['message-sync-busy'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.busy', language: 'en', message: 'Another synchronisation is at work ({0}). This one left it to that.' }
})

Record({
    $id: Now.ID['message-sync-nothing-to-ask'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.nothing_to_ask', language: 'en', message: 'No session launched here is due to be looked for, and sessions started elsewhere are not logged: Glance was not asked.' }
})

Record({
    $id: Now.ID['message-sync-up-to-date'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.up_to_date', language: 'en', message: 'Done.' }
})

Record({
    $id: Now.ID['message-sync-expired'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.expired', language: 'en', message: 'Marked as expired after {1} days without a result: {0}.' }
})

Record({
    $id: Now.ID['message-sync-counts-read-again'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.counts_read_again', language: 'en', message: 'Glance counts other sessions than are stored here ({0}) between {1} and {2}: {3} reads them again.' }
})

Record({
    $id: Now.ID['message-sync-counts-differ'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.counts_differ', language: 'en', message: 'Glance counts other sessions than are stored here, also after reading them again: {0} (between {1} and {2}).' }
})

Record({
    $id: Now.ID['message-sync-counts-failed'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.counts_failed', language: 'en', message: 'Glance\'s own numbers of sessions could not be compared with ours: {0}' }
})

Record({
    $id: Now.ID['message-sync-resumed'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.resumed', language: 'en', message: 'Went on where an earlier run had stopped.' }
})

Record({
    $id: Now.ID['message-sync-taken-over'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.taken_over', language: 'en', message: 'Another run has taken over. This one left.' }
})

Record({
    $id: Now.ID['message-sync-was-taken-over'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.was_taken_over', language: 'en', message: 'The run stopped without a word and was taken over by {0}.' }
})

Record({
    $id: Now.ID['message-sync-to-be-continued'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.to_be_continued', language: 'en', message: 'Not finished: the next run goes on from here.' }
})

Record({
    $id: Now.ID['message-sync-waits'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.waits', language: 'en', message: 'Goes on at {0} (retry {1}).' }
})

Record({
    $id: Now.ID['message-sync-waits-for-glance'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.waits_for_glance', language: 'en', message: 'Synchronisation {0} waits until {1}, because Glance asked for it.' }
})

Record({
    $id: Now.ID['message-sync-interrupted'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.interrupted', language: 'en', message: 'The work was interrupted and went on from the last stored page. What that page had stored in part is counted as unchanged.' }
})

Record({
    $id: Now.ID['message-sync-rests'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.rests', language: 'en', message: 'The schedule rests for {0} minutes, because the last run failed with something that a person has to put right. Saving Company Settings or Sync now ends the rest.' }
})

Record({
    $id: Now.ID['message-sync-counted-again'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.counted_again', language: 'en', message: 'More records than can be kept in mind ended in one second: some of them were counted again, as unchanged.' }
})

Record({
    $id: Now.ID['message-sync-other-company'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.other_company', language: 'en', message: 'The company of this run is no longer the default one: only that is synchronised.' }
})

Record({
    $id: Now.ID['message-sync-ambiguous'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.ambiguous', language: 'en', message: 'Left open, because more than one fits: {0} launches and {1} sessions with key {2}.' }
})

Record({
    $id: Now.ID['message-sync-quarantined'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.quarantined', language: 'en', message: 'A record was set aside: {0} ({1}).' }
})

Record({
    $id: Now.ID['message-sync-rows-refused'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.rows_refused', language: 'en', message: '{0} rows were refused by the database.' }
})

Record({
    $id: Now.ID['message-sync-gap'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.gap', language: 'en', message: 'More sessions ended in the second {0} ({1}) than Glance returns in one answer. What is stored of it is not complete.' }
})

Record({
    $id: Now.ID['message-sync-unexpected'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.unexpected', language: 'en', message: 'The run failed unexpectedly: {0}' }
})

Record({
    $id: Now.ID['message-sync-clamped'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.clamped', language: 'en', message: 'Settings were out of range: {0}.' }
})

Record({
    $id: Now.ID['message-sync-dry-run'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.dry_run', language: 'en', message: 'Dry run: nothing was changed. The numbers say what a run over this range would do; the attached {0} lists {1} changes (at most {2}).' }
})

Record({
    $id: Now.ID['message-sync-dry-run-none'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.dry_run_none', language: 'en', message: 'Dry run: nothing was changed. The numbers say what a run over this range would do.' }
})

Record({
    $id: Now.ID['message-sync-nothing-waits'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.nothing_waits', language: 'en', message: 'No session of this record waits for its result.' }
})

Record({
    $id: Now.ID['message-sync-resting'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.resting', language: 'en', message: 'Company Settings were made on "{0}", and this instance is "{1}" (a clone?): nothing is synchronised or written back here. A Glance admin checks Glance > Company Settings and presses Confirm this instance.' }
})

Record({
    $id: Now.ID['message-repair-range-start'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.repair.range_start', language: 'en', message: 'Range start: say from when on sessions shall be read again.' }
})

Record({
    $id: Now.ID['message-repair-range-end'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.repair.range_end', language: 'en', message: 'Range end: say until when sessions shall be read again.' }
})

Record({
    $id: Now.ID['message-repair-order'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.repair.order', language: 'en', message: 'Range end must be after Range start.' }
})

Record({
    $id: Now.ID['message-repair-future'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.repair.future', language: 'en', message: 'Range end must not lie in the future.' }
})

Record({
    $id: Now.ID['message-repair-too-early'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.repair.too_early', language: 'en', message: 'Range start must not be before the year 2000.' }
})

Record({
    $id: Now.ID['message-mail-failing'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.mail.failing', language: 'en', message: 'Glance for ServiceNow cannot synchronise the sessions of {0}. It has been failing since {1} (UTC).' }
})

Record({
    $id: Now.ID['message-mail-failing-nothing-lost'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.mail.failing.nothing_lost', language: 'en', message: 'No session is lost: when it works again, it goes on where it stopped. There is no other e-mail about this until then. Glance > Sync events tells the rest.' }
})

Record({
    $id: Now.ID['message-mail-recovered'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.mail.recovered', language: 'en', message: 'Glance for ServiceNow synchronises the sessions of {0} again. It had been failing since {1} (UTC).' }
})

Record({
    $id: Now.ID['message-launch-body'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.body', language: 'en', message: 'The body must be a JSON object with table, sys_id and type.' }
})

Record({
    $id: Now.ID['message-launch-field-table'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.field.table', language: 'en', message: 'must be the name of a table' }
})

Record({
    $id: Now.ID['message-launch-field-sys-id'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.field.sys_id', language: 'en', message: 'must be the 32 characters of a record\'s sys_id' }
})

Record({
    $id: Now.ID['message-launch-field-type'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.field.type', language: 'en', message: 'must be C (cobrowse), G (screen_share) or V (video)' }
})

Record({
    $id: Now.ID['message-launch-field-session-key'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.field.session_key', language: 'en', message: 'must be 1 to 50 letters, digits, hyphens or underscores' }
})

Record({
    $id: Now.ID['message-launch-field-session-key-share'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.field.session_key_share', language: 'en', message: 'is not for a screen share: the agent starts it, and Glance makes its key' }
})

Record({
    $id: Now.ID['message-launch-field-unknown'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.field.unknown', language: 'en', message: 'is not known' }
})

Record({
    $id: Now.ID['message-launch-no-record'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.no_record', language: 'en', message: 'There is no such record, or you may not read it.' }
})

Record({
    $id: Now.ID['message-launch-table-blocked'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.table_blocked', language: 'en', message: 'ServiceNow does not let this app read table {0}. An administrator can allow it: System Applications > Application Cross-Scope Access, target {0}, operation Read, status Allowed.' }
})

Record({
    $id: Now.ID['message-launch-no-display-configuration'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.no_display_configuration', language: 'en', message: 'Glance is not set up for this record. A Glance admin adds a Display Configuration for table {0}.' }
})

Record({
    $id: Now.ID['message-launch-button-off'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.button_off', language: 'en', message: 'This way to start a session is switched off for this record by its Display Configuration.' }
})

Record({
    $id: Now.ID['message-launch-no-visitor-id'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.no_visitor_id', language: 'en', message: 'The record names no visitor: {0} is empty. Fill it, or join with the key that the visitor sees.' }
})

Record({
    $id: Now.ID['message-launch-bad-visitor-id'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.bad_visitor_id', language: 'en', message: 'The visitor id "{0}" cannot serve as a session key: only letters, digits, hyphens and underscores, at most 50.' }
})

Record({
    $id: Now.ID['message-launch-no-partner-user-id'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.no_partner_user_id', language: 'en', message: 'You have no Glance user id: the field {0} of your user record is empty. An administrator fills it.' }
})

Record({
    $id: Now.ID['message-launch-refused'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.refused', language: 'en', message: 'Glance refused the login. A Glance admin checks partner id and API key in Company Settings, and that your Glance user exists.' }
})

Record({
    $id: Now.ID['message-launch-glance-failed'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.glance_failed', language: 'en', message: 'Glance failed to answer. Try again in a moment.' }
})

Record({
    $id: Now.ID['message-launch-glance-timed-out'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.glance_timed_out', language: 'en', message: 'Glance did not answer in time. Try again in a moment.' }
})

Record({
    $id: Now.ID['message-launch-not-stored'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.not_stored', language: 'en', message: 'The session could not be stored.' }
})

Record({
    $id: Now.ID['message-card-problem-table-blocked'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.table_blocked', language: 'en', message: 'ServiceNow does not let this app read table {0}.' }
})

Record({
    $id: Now.ID['message-card-problem-table-blocked-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.table_blocked.fix', language: 'en', message: 'A ServiceNow administrator allows it: System Applications > Application Cross-Scope Access, target {0}, operation Read, status Allowed.' }
})

Record({
    $id: Now.ID['message-card-problem-no-display-configuration'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.no_display_configuration', language: 'en', message: 'Glance is not set up for this record.' }
})

Record({
    $id: Now.ID['message-card-problem-no-display-configuration-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.no_display_configuration.fix', language: 'en', message: 'A Glance admin adds a Display Configuration for table {0}, or widens the condition of the one there is.' }
})

Record({
    $id: Now.ID['message-card-problem-no-visitor-id'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.no_visitor_id', language: 'en', message: 'The record names no visitor: {0} is empty, or you may not read it.' }
})

Record({
    $id: Now.ID['message-card-problem-no-visitor-id-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.no_visitor_id.fix', language: 'en', message: 'Fill it in and save, or join with the key that the visitor sees.' }
})

Record({
    $id: Now.ID['message-card-problem-bad-visitor-id'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.bad_visitor_id', language: 'en', message: 'The visitor id "{0}" cannot serve as a session key.' }
})

Record({
    $id: Now.ID['message-card-problem-bad-visitor-id-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.bad_visitor_id.fix', language: 'en', message: 'A Glance admin chooses a visitor id field that holds letters, digits, hyphens and underscores only, at most 50. Meanwhile join with the key that the visitor sees.' }
})

Record({
    $id: Now.ID['message-card-problem-no-partner-user-id'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.no_partner_user_id', language: 'en', message: 'You have no Glance user id: the field {0} of your user record is empty.' }
})

Record({
    $id: Now.ID['message-card-problem-no-partner-user-id-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.no_partner_user_id.fix', language: 'en', message: 'A ServiceNow administrator fills it in.' }
})

Record({
    $id: Now.ID['message-card-problem-no-default-company'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.no_default_company', language: 'en', message: 'Glance is not connected: no Company Settings record is marked as default.' }
})

Record({
    $id: Now.ID['message-card-problem-no-default-company-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.no_default_company.fix', language: 'en', message: 'A Glance admin marks one in Glance > Company Settings.' }
})

Record({
    $id: Now.ID['message-card-problem-no-api-key'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.no_api_key', language: 'en', message: 'Glance is not connected: the default company has no API key.' }
})

Record({
    $id: Now.ID['message-card-problem-no-api-key-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.no_api_key.fix', language: 'en', message: 'A Glance admin enters it in Glance > Company Settings.' }
})

Record({
    $id: Now.ID['message-card-problem-api-key-unreadable'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.api_key_unreadable', language: 'en', message: 'The API key is stored, but this instance cannot decrypt it.' }
})

Record({
    $id: Now.ID['message-card-problem-api-key-unreadable-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.api_key_unreadable.fix', language: 'en', message: 'A Glance admin enters it again in Glance > Company Settings.' }
})

Record({
    $id: Now.ID['message-card-problem-no-partner-id'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.no_partner_id', language: 'en', message: 'Glance is not connected: the default company has no valid partner id.' }
})

Record({
    $id: Now.ID['message-card-problem-no-partner-id-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.no_partner_id.fix', language: 'en', message: 'A Glance admin enters the 4 to 6 digits of the Glance group id in Glance > Company Settings.' }
})

Record({
    $id: Now.ID['message-card-problem-glance-refuses'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.glance_refuses', language: 'en', message: 'Glance refused the partner id or the API key when it was last asked: sessions may not open.' }
})

Record({
    $id: Now.ID['message-card-problem-glance-refuses-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.glance_refuses.fix', language: 'en', message: 'A Glance admin checks partner id and API key in Glance > Company Settings, saves them and chooses Sync now.' }
})

Record({
    $id: Now.ID['message-card-problem-presence-refused'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.presence_refused', language: 'en', message: 'Glance does not tell whether the visitor is here: it refused the login.' }
})

Record({
    $id: Now.ID['message-card-problem-presence-refused-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.presence_refused.fix', language: 'en', message: 'A Glance admin checks partner id and API key in Glance > Company Settings, that your Glance user exists, and that presence is part of the Glance account.' }
})

Record({
    $id: Now.ID['message-card-problem-presence-not-offered'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.presence_not_offered', language: 'en', message: 'Glance does not tell whether the visitor is here: its presence service does not answer as expected.' }
})

Record({
    $id: Now.ID['message-card-problem-presence-not-offered-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.presence_not_offered.fix', language: 'en', message: 'A Glance admin checks the Presence URL in Glance > Company Settings and the REST message GlancePresenceService.' }
})

Record({
    $id: Now.ID['message-card-problem-presence-elsewhere'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.presence_elsewhere', language: 'en', message: 'Whether the visitor is here is not asked: these settings were made on another instance.' }
})

Record({
    $id: Now.ID['message-card-problem-presence-elsewhere-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.presence_elsewhere.fix', language: 'en', message: 'A Glance admin opens Glance > Company Settings and presses Confirm this instance, if this instance shall work with Glance.' }
})

Record({
    $id: Now.ID['message-card-title'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.title', language: 'en', message: 'Glance' }
})

Record({
    $id: Now.ID['message-card-loading'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.loading', language: 'en', message: 'Loading Glance …' }
})

Record({
    $id: Now.ID['message-card-unsaved'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.unsaved', language: 'en', message: 'This record is not saved yet.' }
})

Record({
    $id: Now.ID['message-card-unsaved-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.unsaved_fix', language: 'en', message: 'Save it, and Glance is ready to start here.' }
})

Record({
    $id: Now.ID['message-card-unreachable'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.unreachable', language: 'en', message: 'Glance is not available right now, because this page could not reach the server.' }
})

Record({
    $id: Now.ID['message-card-retry'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.retry', language: 'en', message: 'Try again' }
})

Record({
    $id: Now.ID['message-card-signed-out'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.signed_out', language: 'en', message: 'You are no longer logged in. Reload the page to go on.' }
})

Record({
    $id: Now.ID['message-card-start'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.start', language: 'en', message: 'Start a Glance session' }
})

Record({
    $id: Now.ID['message-card-cobrowse'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.cobrowse', language: 'en', message: 'Cobrowse' }
})

Record({
    $id: Now.ID['message-card-screen-share'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.screen_share', language: 'en', message: 'Screen share' }
})

Record({
    $id: Now.ID['message-card-video'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.video', language: 'en', message: 'Video' }
})

Record({
    $id: Now.ID['message-card-join-with-key'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.join_with_key', language: 'en', message: 'Join with key' }
})

Record({
    $id: Now.ID['message-card-visitor'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.visitor', language: 'en', message: 'Visitor: {0}' }
})

Record({
    $id: Now.ID['message-card-the-visitor'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.the_visitor', language: 'en', message: 'the visitor' }
})

Record({
    $id: Now.ID['message-card-present'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.present', language: 'en', message: 'The visitor is here: {0}' }
})

Record({
    $id: Now.ID['message-card-present-terms'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.present_terms', language: 'en', message: 'Cobrowse asks them to accept the terms, then starts.' }
})

Record({
    $id: Now.ID['message-card-present-at-once'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.present_at_once', language: 'en', message: 'Cobrowse starts at once.' }
})

Record({
    $id: Now.ID['message-card-absent'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.absent', language: 'en', message: '{0} is not on the website at the moment' }
})

Record({
    $id: Now.ID['message-card-key-label'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.key_label', language: 'en', message: 'Session key' }
})

Record({
    $id: Now.ID['message-card-key-hint'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.key_hint', language: 'en', message: 'The visitor reads it to you' }
})

Record({
    $id: Now.ID['message-card-key-rule'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.key_rule', language: 'en', message: 'A key has 1 to 50 letters, digits, hyphens or underscores.' }
})

Record({
    $id: Now.ID['message-card-join'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.join', language: 'en', message: 'Join' }
})

Record({
    $id: Now.ID['message-card-cancel'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.cancel', language: 'en', message: 'Cancel' }
})

Record({
    $id: Now.ID['message-card-close'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.close', language: 'en', message: 'Close' }
})

Record({
    $id: Now.ID['message-card-launching'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.launching', language: 'en', message: 'Opening Glance …' }
})

Record({
    $id: Now.ID['message-card-window'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.window', language: 'en', message: 'Opening Glance …' }
})

Record({
    $id: Now.ID['message-card-asked'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.asked', language: 'en', message: 'Waiting for {0} to accept the terms' }
})

Record({
    $id: Now.ID['message-card-asked-detail'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.asked_detail', language: 'en', message: 'They see the question on their page now. The Glance window goes on by itself.' }
})

Record({
    $id: Now.ID['message-card-asked-unseen'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.asked_unseen', language: 'en', message: 'A refusal cannot be seen from here.' }
})

Record({
    $id: Now.ID['message-card-waiting'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.waiting', language: 'en', message: 'Waiting for {0} to start the session' }
})

Record({
    $id: Now.ID['message-card-waiting-started'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.waiting_started', language: 'en', message: 'Connecting to {0}' }
})

Record({
    $id: Now.ID['message-card-waiting-failed'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.waiting_failed', language: 'en', message: 'Glance could not call the visitor. Ask them to start the session.' }
})

Record({
    $id: Now.ID['message-card-waiting-absent'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.waiting_absent', language: 'en', message: 'They are not on the website at the moment. The Glance window waits for them.' }
})

Record({
    $id: Now.ID['message-card-session-key'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.session_key', language: 'en', message: 'Session key {0}' }
})

Record({
    $id: Now.ID['message-card-stop-waiting'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.stop_waiting', language: 'en', message: 'Stop waiting' }
})

Record({
    $id: Now.ID['message-card-opened'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.opened', language: 'en', message: '{0} is open in its own window' }
})

Record({
    $id: Now.ID['message-card-opened-detail'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.opened_detail', language: 'en', message: 'Its result appears below after the next synchronisation.' }
})

Record({
    $id: Now.ID['message-card-in-session'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.in_session', language: 'en', message: 'In session with {0}' }
})

Record({
    $id: Now.ID['message-card-ended'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.ended', language: 'en', message: 'The session with {0} has ended' }
})

Record({
    $id: Now.ID['message-card-ended-waits'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.ended_waits', language: 'en', message: 'Its result is on its way.' }
})

Record({
    $id: Now.ID['message-card-ended-stored'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.ended_stored', language: 'en', message: 'It is in the history below.' }
})

Record({
    $id: Now.ID['message-card-no-answer'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.no_answer', language: 'en', message: 'No answer from {0}' }
})

Record({
    $id: Now.ID['message-card-no-answer-unseen'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.no_answer_unseen', language: 'en', message: 'They may have declined: without Glance\'s script in your browser a refusal cannot be seen.' }
})

Record({
    $id: Now.ID['message-card-no-answer-detail'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.no_answer_detail', language: 'en', message: 'You can ask again at any time.' }
})

Record({
    $id: Now.ID['message-card-declined'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.declined', language: 'en', message: '{0} declined' }
})

Record({
    $id: Now.ID['message-card-declined-detail'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.declined_detail', language: 'en', message: 'As reported by the agent\'s browser. You can close the Glance window.' }
})

Record({
    $id: Now.ID['message-card-cancelled'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.cancelled', language: 'en', message: 'Cancelled' }
})

Record({
    $id: Now.ID['message-card-cancelled-detail'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.cancelled_detail', language: 'en', message: 'The question may stay on the visitor\'s page until they close it. You can close the Glance window.' }
})

Record({
    $id: Now.ID['message-card-blocked'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.blocked', language: 'en', message: 'The browser blocked the Glance window' }
})

Record({
    $id: Now.ID['message-card-blocked-detail'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.blocked_detail', language: 'en', message: 'Allow pop-ups for this site, and it opens at once next time.' }
})

Record({
    $id: Now.ID['message-card-open-glance'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.open_glance', language: 'en', message: 'Open Glance' }
})

Record({
    $id: Now.ID['message-card-client-browser'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.client_browser', language: 'en', message: 'Open in the browser instead' }
})

Record({
    $id: Now.ID['message-card-failed'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.failed', language: 'en', message: 'Glance did not start' }
})

Record({
    $id: Now.ID['message-card-history'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.history', language: 'en', message: 'Glance sessions' }
})

Record({
    $id: Now.ID['message-card-no-sessions'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.no_sessions', language: 'en', message: 'No Glance session of this record yet' }
})

Record({
    $id: Now.ID['message-card-sessions'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.sessions', language: 'en', message: 'All sessions' }
})

Record({
    $id: Now.ID['message-card-agent'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.agent', language: 'en', message: 'Agent {0}' }
})

Record({
    $id: Now.ID['message-card-just-now'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.just_now', language: 'en', message: 'just now' }
})

Record({
    $id: Now.ID['message-card-duration-seconds'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.duration.seconds', language: 'en', message: '{0} s' }
})

Record({
    $id: Now.ID['message-card-duration-minutes'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.duration.minutes', language: 'en', message: '{0} min' }
})

Record({
    $id: Now.ID['message-card-duration-hours'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.duration.hours', language: 'en', message: '{0} h {1} min' }
})

Record({
    $id: Now.ID['message-card-sync-now'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.sync_now', language: 'en', message: 'Sync now' }
})

Record({
    $id: Now.ID['message-card-sync-of'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.sync_of', language: 'en', message: 'Sync now: session {0}' }
})

Record({
    $id: Now.ID['message-card-sync-queued'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.sync_queued', language: 'en', message: 'Requested' }
})

Record({
    $id: Now.ID['message-write-back-note'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.write_back.note', language: 'en', message: 'Glance session: {0}, {1}. Agent: {2}. Duration: {3}.' }
})

Record({
    $id: Now.ID['message-write-back-table-blocked'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.write_back.table_blocked', language: 'en', message: 'ServiceNow does not let this app write to table {0}. An administrator can allow it: System Applications > Application Cross-Scope Access, target {0}, operation Write, status Allowed.' }
})

Record({
    $id: Now.ID['message-write-back-unreadable'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.write_back.unreadable', language: 'en', message: 'ServiceNow does not let this app read table {0}. An administrator can allow it: System Applications > Application Cross-Scope Access, target {0}, operation Read, status Allowed.' }
})

Record({
    $id: Now.ID['message-write-back-gone'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.write_back.gone', language: 'en', message: 'The record is gone.' }
})

Record({
    $id: Now.ID['message-write-back-inactive'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.write_back.inactive', language: 'en', message: 'The record is no longer active.' }
})

Record({
    $id: Now.ID['message-write-back-no-field'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.write_back.no_field', language: 'en', message: 'Table {0} has no field "{1}".' }
})

Record({
    $id: Now.ID['message-write-back-off'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.write_back.off', language: 'en', message: 'Write-back is off for this record.' }
})

Record({
    $id: Now.ID['message-write-back-before'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.write_back.before', language: 'en', message: 'The session ended before write-back was switched on.' }
})

Record({
    $id: Now.ID['message-write-back-refused'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.write_back.refused', language: 'en', message: 'A rule or policy of table {0} refused the note.' }
})

Record({
    $id: Now.ID['message-write-back-given-up'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.write_back.given_up', language: 'en', message: 'Tried for seven days. {0}' }
})

Record({
    $id: Now.ID['message-erase-asked'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.erase.asked', language: 'en', message: '{0} sessions of this visitor are stored, {1} of them still wait for their result. Confirm erasure removes what tells of the visitor from those that are over, for good, with the logs attached meanwhile. Notes on records, and the records themselves, stay.' }
})

Record({
    $id: Now.ID['message-erase-no-visitor'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.erase.no_visitor', language: 'en', message: 'This session names no visitor to erase.' }
})

Record({
    $id: Now.ID['message-erase-done'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.erase.done', language: 'en', message: 'Erased: {0} sessions, {1} guests, {2} attachments and set-aside records. {3} sessions still wait for their result: erase again when they are over.' }
})

Record({
    $id: Now.ID['message-erase-more'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.erase.more', language: 'en', message: 'Erased so far: {0} sessions, {1} guests, {2} attachments and set-aside records. The rest follows in the background.' }
})

Record({
    $id: Now.ID['message-health-default-company'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.default_company', language: 'en', message: 'Default company' }
})

Record({
    $id: Now.ID['message-health-default-company-pass'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.default_company.pass', language: 'en', message: 'The default company is {0}.' }
})

Record({
    $id: Now.ID['message-health-default-company-none'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.default_company.none', language: 'en', message: 'No Company Settings record is marked as default: nothing can be launched or synchronised.' }
})

Record({
    $id: Now.ID['message-health-default-company-none-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.default_company.none.fix', language: 'en', message: 'Open Glance > Company Settings, create a record or mark one as default.' }
})

Record({
    $id: Now.ID['message-health-api-key'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.api_key', language: 'en', message: 'API key' }
})

Record({
    $id: Now.ID['message-health-api-key-pass'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.api_key.pass', language: 'en', message: 'The API key is stored and can be read by the app.' }
})

Record({
    $id: Now.ID['message-health-api-key-none'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.api_key.none', language: 'en', message: 'The default company has no API key.' }
})

Record({
    $id: Now.ID['message-health-api-key-none-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.api_key.none.fix', language: 'en', message: 'Create an API key in Glance and enter it in Glance > Company Settings.' }
})

Record({
    $id: Now.ID['message-health-api-key-unreadable'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.api_key.unreadable', language: 'en', message: 'The stored API key cannot be decrypted on this instance, as happens after a clone or a restored backup.' }
})

Record({
    $id: Now.ID['message-health-api-key-unreadable-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.api_key.unreadable.fix', language: 'en', message: 'Enter the API key again in Glance > Company Settings.' }
})

Record({
    $id: Now.ID['message-health-presence'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.presence', language: 'en', message: 'Presence' }
})

Record({
    $id: Now.ID['message-health-presence-pass'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.presence.pass', language: 'en', message: 'The presence service answers.' }
})

Record({
    $id: Now.ID['message-health-presence-off'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.presence.off', language: 'en', message: 'Presence is off in Company Settings: cards do not show whether the visitor is there.' }
})

Record({
    $id: Now.ID['message-health-presence-unasked'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.presence.unasked', language: 'en', message: 'Presence is on. Glance was not asked yet: no card of a visitor has been open.' }
})

Record({
    $id: Now.ID['message-health-presence-no-url'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.presence.no_url', language: 'en', message: 'Presence is on, but the default company has no Presence URL.' }
})

Record({
    $id: Now.ID['message-health-presence-no-url-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.presence.no_url.fix', language: 'en', message: 'Enter the Presence URL in Glance > Company Settings: a new record shows the usual one.' }
})

Record({
    $id: Now.ID['message-health-presence-failing'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.presence.failing', language: 'en', message: 'The presence service fails ({0} times in a row): {1}' }
})

Record({
    $id: Now.ID['message-health-presence-failing-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.presence.failing.fix', language: 'en', message: 'Nothing to do if it passes: cards ask again by themselves, every five minutes at least. If it does not, check the Presence URL in Glance > Company Settings, and whether this instance may reach it.' }
})

Record({
    $id: Now.ID['message-health-presence-refused'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.presence.refused', language: 'en', message: 'Glance refused to tell whether visitors are present: {1}' }
})

Record({
    $id: Now.ID['message-health-presence-refused-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.presence.refused.fix', language: 'en', message: 'Check partner id, API key and Partner UID field in Glance > Company Settings, that the agents exist in Glance, and that presence is part of the Glance account. Saving Company Settings tries again at once.' }
})

Record({
    $id: Now.ID['message-health-presence-not-offered'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.presence.not_offered', language: 'en', message: 'The presence service does not answer as expected: {1}' }
})

Record({
    $id: Now.ID['message-health-presence-not-offered-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.presence.not_offered.fix', language: 'en', message: 'Check the Presence URL in Glance > Company Settings and the functions of the REST message GlancePresenceService. Saving Company Settings tries again at once.' }
})

Record({
    $id: Now.ID['message-health-service-url'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.service_url', language: 'en', message: 'Service URL' }
})

Record({
    $id: Now.ID['message-health-service-url-pass'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.service_url.pass', language: 'en', message: 'Glance is reached at {0}.' }
})

Record({
    $id: Now.ID['message-health-service-url-none'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.service_url.none', language: 'en', message: 'The default company has no service URL.' }
})

Record({
    $id: Now.ID['message-health-service-url-none-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.service_url.none.fix', language: 'en', message: 'Enter the address that Glance gave you in Glance > Company Settings; a new record has the usual one.' }
})

Record({
    $id: Now.ID['message-health-service-url-not-https'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.service_url.not_https', language: 'en', message: 'Glance is reached at {0}, without encryption.' }
})

Record({
    $id: Now.ID['message-health-service-url-not-https-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.service_url.not_https.fix', language: 'en', message: 'Enter an address with https in Glance > Company Settings.' }
})

Record({
    $id: Now.ID['message-health-instance'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.instance', language: 'en', message: 'Instance' }
})

Record({
    $id: Now.ID['message-health-instance-pass'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.instance.pass', language: 'en', message: 'The settings are for this instance ({0}).' }
})

Record({
    $id: Now.ID['message-health-instance-elsewhere'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.instance.elsewhere', language: 'en', message: 'The settings were made on {0}, and this is {1}: synchronisation, e-mail and write-back rest.' }
})

Record({
    $id: Now.ID['message-health-instance-elsewhere-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.instance.elsewhere.fix', language: 'en', message: 'If this instance is meant to work with Glance, open Glance > Company Settings and choose Confirm this instance. On a clone, leave it.' }
})

Record({
    $id: Now.ID['message-health-job'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.job', language: 'en', message: 'Scheduled job' }
})

Record({
    $id: Now.ID['message-health-job-pass'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.job.pass', language: 'en', message: 'The hourly job is active.' }
})

Record({
    $id: Now.ID['message-health-job-none'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.job.none', language: 'en', message: 'There is no scheduled job "{0}".' }
})

Record({
    $id: Now.ID['message-health-job-none-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.job.none.fix', language: 'en', message: 'Repair the application (System Applications > All > Glance for ServiceNow > Repair), which brings the job back.' }
})

Record({
    $id: Now.ID['message-health-job-inactive'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.job.inactive', language: 'en', message: 'The scheduled job "{0}" is switched off.' }
})

Record({
    $id: Now.ID['message-health-job-inactive-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.job.inactive.fix', language: 'en', message: 'Set it active in Glance > Scheduled jobs.' }
})

Record({
    $id: Now.ID['message-health-job-several'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.job.several', language: 'en', message: 'There are {1} active jobs named "{0}".' }
})

Record({
    $id: Now.ID['message-health-job-several-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.job.several.fix', language: 'en', message: 'Delete the copies in Glance > Scheduled jobs. A run starts at most once an hour whatever they do.' }
})

Record({
    $id: Now.ID['message-health-sync-status'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_status', language: 'en', message: 'Synchronisation' }
})

Record({
    $id: Now.ID['message-health-sync-status-pass'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_status.pass', language: 'en', message: 'The last run that asked Glance ended well.' }
})

Record({
    $id: Now.ID['message-health-sync-status-failing'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_status.failing', language: 'en', message: 'Runs have failed since {0} (UTC): {1}' }
})

Record({
    $id: Now.ID['message-health-sync-status-failing-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_status.failing.fix', language: 'en', message: 'Nothing, if it passes: the next runs go on where the last one stopped. If it lasts, see the Sync events and ask Glance whether the service is up.' }
})

Record({
    $id: Now.ID['message-health-sync-status-config'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_status.config', language: 'en', message: 'Glance has refused since {0} (UTC): {1}' }
})

Record({
    $id: Now.ID['message-health-sync-status-config-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_status.config.fix', language: 'en', message: 'Check partner id and API key in Glance > Company Settings, save them, and choose Sync now.' }
})

Record({
    $id: Now.ID['message-health-sync-status-contract'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_status.contract', language: 'en', message: 'Glance has offered another interface than the configured one since {0} (UTC): {1}' }
})

Record({
    $id: Now.ID['message-health-sync-status-contract-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_status.contract.fix', language: 'en', message: 'Compare the operation and its parameters in Glance > REST Messages > GlanceActivityService with what Glance offers at services/activityservice.asmx?WSDL, then choose Sync now.' }
})

Record({
    $id: Now.ID['message-health-sync-age'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_age', language: 'en', message: 'Age of the history' }
})

Record({
    $id: Now.ID['message-health-sync-age-pass'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_age.pass', language: 'en', message: 'The last complete run began {0} minutes ago.' }
})

Record({
    $id: Now.ID['message-health-sync-age-never'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_age.never', language: 'en', message: 'No run has been completed yet.' }
})

Record({
    $id: Now.ID['message-health-sync-age-never-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_age.never.fix', language: 'en', message: 'Choose Sync now in Glance > Sync events, or wait for the hourly job.' }
})

Record({
    $id: Now.ID['message-health-sync-age-late'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_age.late', language: 'en', message: 'The last complete run began {0} hours ago.' }
})

Record({
    $id: Now.ID['message-health-sync-age-late-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_age.late.fix', language: 'en', message: 'See the newest Sync events: they say what the runs wait for.' }
})

Record({
    $id: Now.ID['message-health-sync-age-old'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_age.old', language: 'en', message: 'The last complete run began {0} hours ago: the history is not up to date.' }
})

Record({
    $id: Now.ID['message-health-sync-age-old-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_age.old.fix', language: 'en', message: 'See the newest Sync events and the checks above; once their cause is put right, choose Sync now.' }
})

Record({
    $id: Now.ID['message-health-queue'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.queue', language: 'en', message: 'Event queue' }
})

Record({
    $id: Now.ID['message-health-queue-pass'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.queue.pass', language: 'en', message: 'Nothing is overdue.' }
})

Record({
    $id: Now.ID['message-health-queue-overdue'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.queue.overdue', language: 'en', message: 'Sync event {0} has been due for {1} minutes: the event queue x_glne_conn.sync is not served. The hourly job goes on with it, more slowly.' }
})

Record({
    $id: Now.ID['message-health-queue-overdue-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.queue.overdue.fix', language: 'en', message: 'A system administrator looks in System Policy > Events > Queues for x_glne_conn.sync and sees that its job runs.' }
})

Record({
    $id: Now.ID['message-health-settings'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.settings', language: 'en', message: 'System properties' }
})

Record({
    $id: Now.ID['message-health-settings-pass'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.settings.pass', language: 'en', message: 'All properties are within their ranges.' }
})

Record({
    $id: Now.ID['message-health-settings-clamped'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.settings.clamped', language: 'en', message: 'Out of range and corrected: {0}.' }
})

Record({
    $id: Now.ID['message-health-settings-clamped-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.settings.clamped.fix', language: 'en', message: 'Set them within their ranges in Glance > System properties.' }
})

Record({
    $id: Now.ID['message-health-quarantine'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.quarantine', language: 'en', message: 'Quarantine' }
})

Record({
    $id: Now.ID['message-health-quarantine-pass'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.quarantine.pass', language: 'en', message: 'No record is set aside.' }
})

Record({
    $id: Now.ID['message-health-quarantine-open'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.quarantine.open', language: 'en', message: '{0} records that Glance sent could not be stored and are set aside.' }
})

Record({
    $id: Now.ID['message-health-quarantine-open-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.quarantine.open.fix', language: 'en', message: 'See Glance > Quarantine: each says what is wrong. Glance support can tell why the record is so; it is stored once it comes whole.' }
})

Record({
    $id: Now.ID['message-health-counts'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.counts', language: 'en', message: 'Completeness' }
})

Record({
    $id: Now.ID['message-health-counts-pass'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.counts.pass', language: 'en', message: 'No difference to Glance\'s own counts is known.' }
})

Record({
    $id: Now.ID['message-health-counts-differ'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.counts.differ', language: 'en', message: 'Glance counts other sessions than are stored here: {0}' }
})

Record({
    $id: Now.ID['message-health-counts-differ-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.counts.differ.fix', language: 'en', message: 'Make a Sync event for that range (repair) in Glance > Sync events. If it stays, ask Glance support for the sessions of that range.' }
})

Record({
    $id: Now.ID['message-health-expired'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.expired', language: 'en', message: 'Expired launches' }
})

Record({
    $id: Now.ID['message-health-expired-pass'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.expired.pass', language: 'en', message: 'No launch has expired in the last 30 days.' }
})

Record({
    $id: Now.ID['message-health-expired-some'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.expired.some', language: 'en', message: '{0} launches of the last {1} days expired: Glance never told of a session.' }
})

Record({
    $id: Now.ID['message-health-expired-some-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.expired.some.fix', language: 'en', message: 'Some are normal: the visitor never joined. For many, compare the agents\' partner user ids with Glance.' }
})

Record({
    $id: Now.ID['message-health-write-back'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.write_back', language: 'en', message: 'Write-back' }
})

Record({
    $id: Now.ID['message-health-write-back-pass'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.write_back.pass', language: 'en', message: 'No note is overdue.' }
})

Record({
    $id: Now.ID['message-health-write-back-waiting'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.write_back.waiting', language: 'en', message: '{0} notes have waited for more than a day to be written on their records.' }
})

Record({
    $id: Now.ID['message-health-write-back-waiting-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.write_back.waiting.fix', language: 'en', message: 'Open the sessions: the write-back note of each says why and what to do.' }
})

Record({
    $id: Now.ID['message-health-mail'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.mail', language: 'en', message: 'E-mail to admins' }
})

Record({
    $id: Now.ID['message-health-mail-pass'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.mail.pass', language: 'en', message: 'Somebody is told by e-mail when synchronisation begins to fail.' }
})

Record({
    $id: Now.ID['message-health-mail-nobody'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.mail.nobody', language: 'en', message: 'Nobody would be told by e-mail when synchronisation begins to fail: no active user with an address holds the role x_glne_conn.admin, or this app may not read who does.' }
})

Record({
    $id: Now.ID['message-health-mail-nobody-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.mail.nobody.fix', language: 'en', message: 'Give the role x_glne_conn.admin to an active user with an e-mail address (User Administration > Users). If somebody has it, allow the app to read sys_user_has_role: System Applications > Application Cross-Scope Access.' }
})

Record({
    $id: Now.ID['message-health-clean-up'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.clean_up', language: 'en', message: 'Clean-up' }
})

Record({
    $id: Now.ID['message-health-clean-up-pass'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.clean_up.pass', language: 'en', message: 'No Sync event is older than it may get.' }
})

Record({
    $id: Now.ID['message-health-clean-up-old'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.clean_up.old', language: 'en', message: '{0} Sync events are older than {1} days.' }
})

Record({
    $id: Now.ID['message-health-clean-up-old-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.clean_up.old.fix', language: 'en', message: 'See whether the job Glance Sync Event Cleanup is active in Glance > Scheduled jobs, and whether a rule of the instance keeps Sync events.' }
})

Record({
    $id: Now.ID['message-portal-title'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.title', language: 'en', message: 'Show this page to an agent' }
})

Record({
    $id: Now.ID['message-portal-sees'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.sees', language: 'en', message: 'The agent sees the pages of this website in this browser, and where you point and type. Fields that this website hides from agents stay hidden.' }
})

Record({
    $id: Now.ID['message-portal-private'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.private', language: 'en', message: 'Other websites, windows and programs stay private.' }
})

Record({
    $id: Now.ID['message-portal-stop-how'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.stop_how', language: 'en', message: 'You can stop at any time: press Stop sharing here, or close this browser window.' }
})

Record({
    $id: Now.ID['message-portal-start'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.start', language: 'en', message: 'Start sharing' }
})

Record({
    $id: Now.ID['message-portal-again'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.again', language: 'en', message: 'Share again' }
})

Record({
    $id: Now.ID['message-portal-looking'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.looking', language: 'en', message: 'One moment …' }
})

Record({
    $id: Now.ID['message-portal-absent'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.absent', language: 'en', message: 'Sharing is not possible on this page, because Glance\'s visitor script is not on it.' }
})

Record({
    $id: Now.ID['message-portal-absent-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.absent_fix', language: 'en', message: 'Whoever runs this portal adds that script to the portal\'s theme. The guide of the Glance app says how.' }
})

Record({
    $id: Now.ID['message-portal-asked'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.asked', language: 'en', message: 'Please answer the question that Glance shows you.' }
})

Record({
    $id: Now.ID['message-portal-starting'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.starting', language: 'en', message: 'Starting …' }
})

Record({
    $id: Now.ID['message-portal-running'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.running', language: 'en', message: 'You are sharing this page' }
})

Record({
    $id: Now.ID['message-portal-key'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.key', language: 'en', message: 'Read this key to the agent:' }
})

Record({
    $id: Now.ID['message-portal-waiting'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.waiting', language: 'en', message: 'No agent has joined yet.' }
})

Record({
    $id: Now.ID['message-portal-watched'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.watched', language: 'en', message: 'An agent sees this page.' }
})

Record({
    $id: Now.ID['message-portal-stop'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.stop', language: 'en', message: 'Stop sharing' }
})

Record({
    $id: Now.ID['message-portal-ended'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.ended', language: 'en', message: 'Sharing ended at {0}. Nobody sees this page any more.' }
})

Record({
    $id: Now.ID['message-portal-ended-agent'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.ended_agent', language: 'en', message: 'The agent ended the session at {0}. Nobody sees this page any more.' }
})

Record({
    $id: Now.ID['message-portal-ended-error'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.ended_error', language: 'en', message: 'The connection was lost at {0}. Nobody sees this page any more.' }
})

Record({
    $id: Now.ID['message-portal-failed'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.failed', language: 'en', message: 'Sharing did not start. Try again, or ask the agent for help.' }
})

Record({
    $id: Now.ID['message-session-not-found'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.session.not_found', language: 'en', message: 'There is no such session, or you may not read it.' }
})

Record({
    $id: Now.ID['message-session-unknown-letter'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.session.unknown_letter', language: 'en', message: 'Unknown ({0})' }
})

Record({
    $id: Now.ID['message-session-waiting'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.session.waiting', language: 'en', message: 'Waiting for its result' }
})

Record({
    $id: Now.ID['message-session-expired'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.session.expired', language: 'en', message: 'No result from Glance' }
})

Record({
    $id: Now.ID['message-session-no-answer'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.session.no_answer', language: 'en', message: 'No answer' }
})

Record({
    $id: Now.ID['message-session-declined'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.session.declined', language: 'en', message: 'Declined' }
})

Record({
    $id: Now.ID['message-session-cancelled'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.session.cancelled', language: 'en', message: 'Cancelled' }
})

Record({
    $id: Now.ID['message-rest-unexpected'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.rest.unexpected', language: 'en', message: 'Something unexpected happened, and nothing more is known of it than this: {0}' }
})

Record({
    $id: Now.ID['message-terms-body'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.terms.body', language: 'en', message: 'The body must be a JSON object with status.' }
})

Record({
    $id: Now.ID['message-terms-field-status'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.terms.field.status', language: 'en', message: 'must be one of {0}' }
})

Record({
    $id: Now.ID['message-terms-not-own'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.terms.not_own', language: 'en', message: 'Only the agent who launched the session can tell how the visitor answered.' }
})

Record({
    $id: Now.ID['message-terms-not-asked'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.terms.not_asked', language: 'en', message: 'The visitor of this session was not asked terms.' }
})

Record({
    $id: Now.ID['message-terms-final'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.terms.final', language: 'en', message: 'How the visitor answered is already noted.' }
})

import { Record } from '@servicenow/sdk/core'

/** Written by `npm run texts` from src/texts/en.json: edit that. */

Record({
    $id: Now.ID['message-company-partner-id'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.company.partner_id', language: 'en', message: 'Partner id must be 4 to 6 digits: your Glance group id.' }
})

Record({
    $id: Now.ID['message-company-sso-expiration'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.company.sso_expiration', language: 'en', message: 'SSO expiration must be a whole number of seconds from 1 to 86400 (one day).' }
})

Record({
    $id: Now.ID['message-company-partner-uid-field'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.company.partner_uid_field', language: 'en', message: 'Partner UID field: the User table has no field "{0}".' }
})

Record({
    $id: Now.ID['message-company-service-url'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.company.service_url', language: 'en', message: '{0} must start with https:// and contain only a host name (http is allowed only for this machine).' }
})

Record({
    $id: Now.ID['message-company-presence-url'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.company.presence_url', language: 'en', message: '{0} is required while Presence is on.' }
})

Record({
    $id: Now.ID['message-company-script-url'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.company.script_url', language: 'en', message: '{0} must be the https:// address of a script, without parameters (http is allowed only for this machine).' }
})

Record({
    $id: Now.ID['message-company-delete-pending'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.company.delete_pending', language: 'en', message: 'This company cannot be deleted while it has sessions waiting to be synchronised. Synchronise first, or let them expire.' }
})

Record({
    $id: Now.ID['message-company-default-set'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.company.default_set', language: 'en', message: 'This is the first company, so it is now the default.' }
})

Record({
    $id: Now.ID['message-company-elsewhere'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.company.elsewhere', language: 'en', message: 'These settings come from "{0}", and this instance is "{1}", so synchronisation, presence, e-mail and write-back are paused. If this instance should work with Glance, check the service address and the API key, then choose Confirm this instance.' }
})

Record({
    $id: Now.ID['message-company-confirmed'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.company.confirmed', language: 'en', message: 'Confirmed for this instance: synchronisation, presence, e-mail and write-back are on again.' }
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
    data: { key: 'x_glne_conn.display.path_reference', language: 'en', message: '{0}: "{1}" on table {2} is not a reference, so the path cannot continue after it.' }
})

Record({
    $id: Now.ID['message-display-condition'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.display.condition', language: 'en', message: 'Condition: it uses a field or operator that table {0} does not have.' }
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
    data: { key: 'x_glne_conn.schedule.repaired', language: 'en', message: 'The repeat interval of "{0}" was reset to one hour: Glance sessions are synchronised at most once an hour.' }
})

Record({
    $id: Now.ID['message-sync-queued'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.queued', language: 'en', message: 'Synchronisation {0} requested. Its Sync event shows the progress.' }
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
    data: { key: 'x_glne_conn.sync.not_configured.no_default_company', language: 'en', message: 'No Company Settings record is marked as default. A Glance admin can mark one in Glance > Company Settings.' }
})

Record({
    $id: Now.ID['message-sync-not-configured-no-api-key'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.not_configured.no_api_key', language: 'en', message: 'The default company has no API key. A Glance admin can enter it in Glance > Company Settings.' }
})

Record({
    $id: Now.ID['message-sync-not-configured-api-key-unreadable'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.not_configured.api_key_unreadable', language: 'en', message: 'The default company\'s API key is stored, but this instance cannot decrypt it. A Glance admin must enter it again in Glance > Company Settings.' }
})

Record({
    $id: Now.ID['message-sync-not-configured-no-partner-id'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.not_configured.no_partner_id', language: 'en', message: 'The default company has no valid partner id. A Glance admin can enter it in Glance > Company Settings.' }
})

Record({
    $id: Now.ID['message-sync-not-due'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.not_due', language: 'en', message: 'Scheduled runs start at most once an hour; the next one can start in {0} minutes. To synchronise right away, use Sync now.' }
})

Record({
    $id: Now.ID['message-sync-busy'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.busy', language: 'en', message: 'Another synchronisation ({0}) is already running, so this one did nothing.' }
})

Record({
    $id: Now.ID['message-sync-nothing-to-ask'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.nothing_to_ask', language: 'en', message: 'Nothing to synchronise, so Glance was not contacted. This does not test your API key.' }
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
    data: { key: 'x_glne_conn.sync.counts_read_again', language: 'en', message: 'Glance\'s session counts differ from ours ({0}) between {1} and {2}. {3} reads those sessions again.' }
})

Record({
    $id: Now.ID['message-sync-counts-differ'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.counts_differ', language: 'en', message: 'Glance\'s session counts still differ from ours after reading the sessions again: {0} (between {1} and {2}).' }
})

Record({
    $id: Now.ID['message-sync-counts-failed'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.counts_failed', language: 'en', message: 'Glance\'s session counts could not be compared with ours: {0}' }
})

Record({
    $id: Now.ID['message-sync-resumed'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.resumed', language: 'en', message: 'Continued where an earlier run stopped.' }
})

Record({
    $id: Now.ID['message-sync-taken-over'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.taken_over', language: 'en', message: 'Another run took over, so this one stopped.' }
})

Record({
    $id: Now.ID['message-sync-was-taken-over'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.was_taken_over', language: 'en', message: 'The run stopped responding, and {0} took over.' }
})

Record({
    $id: Now.ID['message-sync-to-be-continued'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.to_be_continued', language: 'en', message: 'Not finished yet: it continues from here.' }
})

Record({
    $id: Now.ID['message-sync-waits'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.waits', language: 'en', message: 'Continues at {0} (retry {1}).' }
})

Record({
    $id: Now.ID['message-sync-waits-for-glance'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.waits_for_glance', language: 'en', message: 'Synchronisation {0} is paused until {1} because Glance asked us to wait.' }
})

Record({
    $id: Now.ID['message-sync-interrupted'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.interrupted', language: 'en', message: 'The run was interrupted and continued after the last complete page. Sessions already stored beyond that page count as unchanged.' }
})

Record({
    $id: Now.ID['message-sync-rests'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.rests', language: 'en', message: 'The schedule is paused for {0} minutes because the last run failed and someone has to fix the cause. Saving Company Settings or using Sync now ends the pause.' }
})

Record({
    $id: Now.ID['message-sync-counted-again'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.counted_again', language: 'en', message: 'Too many records ended in the same second to remember them all, so some were counted again as unchanged.' }
})

Record({
    $id: Now.ID['message-sync-other-company'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.other_company', language: 'en', message: 'The company of this run is no longer the default, and only the default company is synchronised.' }
})

Record({
    $id: Now.ID['message-sync-ambiguous'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.ambiguous', language: 'en', message: 'Left open because more than one match is possible: {0} launches and {1} sessions with key {2}.' }
})

Record({
    $id: Now.ID['message-sync-quarantined'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.quarantined', language: 'en', message: 'A record was quarantined: {0} ({1}).' }
})

Record({
    $id: Now.ID['message-sync-rows-refused'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.rows_refused', language: 'en', message: 'The database refused {0} rows.' }
})

Record({
    $id: Now.ID['message-sync-notes-left-out'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.notes_left_out', language: 'en', message: 'Notes left out: {0}.' }
})

Record({
    $id: Now.ID['message-sync-gap'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.gap', language: 'en', message: 'More sessions ended in the second {0} ({1}) than Glance returns in one answer, so the history of that second is incomplete.' }
})

Record({
    $id: Now.ID['message-sync-unexpected'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.unexpected', language: 'en', message: 'The run failed unexpectedly: {0}' }
})

Record({
    $id: Now.ID['message-sync-clamped'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.clamped', language: 'en', message: 'Settings out of range were corrected: {0}.' }
})

Record({
    $id: Now.ID['message-sync-dry-run'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.dry_run', language: 'en', message: 'Dry run: nothing was changed. The numbers show what a run over this range would do; the attached {0} lists {1} changes (at most {2}).' }
})

Record({
    $id: Now.ID['message-sync-dry-run-none'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.dry_run_none', language: 'en', message: 'Dry run: nothing was changed. The numbers show what a run over this range would do.' }
})

Record({
    $id: Now.ID['message-sync-nothing-waits'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.nothing_waits', language: 'en', message: 'No session on this record is waiting for its result.' }
})

Record({
    $id: Now.ID['message-sync-resting'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.sync.resting', language: 'en', message: 'Company Settings come from "{0}", and this instance is "{1}" (a clone?), so nothing is synchronised or written back here. A Glance admin can check Glance > Company Settings and choose Confirm this instance.' }
})

Record({
    $id: Now.ID['message-repair-range-start'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.repair.range_start', language: 'en', message: 'Enter the start of the range to synchronise again.' }
})

Record({
    $id: Now.ID['message-repair-range-end'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.repair.range_end', language: 'en', message: 'Enter the end of the range to synchronise again.' }
})

Record({
    $id: Now.ID['message-repair-order'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.repair.order', language: 'en', message: 'Range end must be after Range start.' }
})

Record({
    $id: Now.ID['message-repair-future'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.repair.future', language: 'en', message: 'Range end must not be in the future.' }
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
    data: { key: 'x_glne_conn.mail.failing.nothing_lost', language: 'en', message: 'No session is lost: once it works again, synchronisation continues where it stopped. You will not get another e-mail about this until then. For details, see Glance > Sync events.' }
})

Record({
    $id: Now.ID['message-mail-recovered'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.mail.recovered', language: 'en', message: 'Glance for ServiceNow is synchronising the sessions of {0} again. It had been failing since {1} (UTC).' }
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
    data: { key: 'x_glne_conn.launch.field.sys_id', language: 'en', message: 'must be the 32-character sys_id of a record' }
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
    data: { key: 'x_glne_conn.launch.field.session_key_share', language: 'en', message: 'is not allowed for a screen share: the agent starts it, and Glance creates its key' }
})

Record({
    $id: Now.ID['message-launch-field-unknown'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.field.unknown', language: 'en', message: 'is not a known field' }
})

Record({
    $id: Now.ID['message-launch-no-record'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.no_record', language: 'en', message: 'The record does not exist, or you do not have permission to read it.' }
})

Record({
    $id: Now.ID['message-launch-table-blocked'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.table_blocked', language: 'en', message: 'ServiceNow does not let this app read table {0}. An administrator can allow it: System Applications > Application Cross-Scope Access, target {0}, operation Read, status Allowed.' }
})

Record({
    $id: Now.ID['message-launch-no-display-configuration'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.no_display_configuration', language: 'en', message: 'Glance is not set up for this record. A Glance admin can add a Display Configuration for table {0}.' }
})

Record({
    $id: Now.ID['message-launch-button-off'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.button_off', language: 'en', message: 'The Display Configuration for this record does not allow sessions of this kind.' }
})

Record({
    $id: Now.ID['message-launch-no-visitor-id'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.no_visitor_id', language: 'en', message: 'No visitor found: {0} is empty or hidden from you. Fill it in, or join with the key the visitor sees.' }
})

Record({
    $id: Now.ID['message-launch-bad-visitor-id'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.bad_visitor_id', language: 'en', message: 'The visitor id "{0}" cannot be used as a session key. A key has only letters, digits, hyphens and underscores, 50 at most.' }
})

Record({
    $id: Now.ID['message-launch-no-partner-user-id'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.no_partner_user_id', language: 'en', message: 'You have no Glance user id: {0} on your user record is empty. An administrator can fill it in.' }
})

Record({
    $id: Now.ID['message-launch-refused'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.refused', language: 'en', message: 'Glance rejected the sign-in. A Glance admin should check the partner id and API key in Company Settings, and that your Glance user exists.' }
})

Record({
    $id: Now.ID['message-launch-glance-failed'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.glance_failed', language: 'en', message: 'Glance is not responding as it should. Try again in a moment.' }
})

Record({
    $id: Now.ID['message-launch-glance-timed-out'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.glance_timed_out', language: 'en', message: 'Glance did not answer in time. Try again in a moment.' }
})

Record({
    $id: Now.ID['message-launch-not-stored'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.launch.not_stored', language: 'en', message: 'The session could not be saved.' }
})

Record({
    $id: Now.ID['message-card-problem-table-blocked'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.table_blocked', language: 'en', message: 'ServiceNow does not let this app read table {0}.' }
})

Record({
    $id: Now.ID['message-card-problem-table-blocked-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.table_blocked.fix', language: 'en', message: 'A ServiceNow administrator can allow it: System Applications > Application Cross-Scope Access, target {0}, operation Read, status Allowed.' }
})

Record({
    $id: Now.ID['message-card-problem-no-display-configuration'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.no_display_configuration', language: 'en', message: 'Glance is not set up for this record.' }
})

Record({
    $id: Now.ID['message-card-problem-no-display-configuration-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.no_display_configuration.fix', language: 'en', message: 'A Glance admin can add a Display Configuration for table {0}, or widen the condition of an existing one.' }
})

Record({
    $id: Now.ID['message-card-problem-no-visitor-id'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.no_visitor_id', language: 'en', message: 'No visitor found: {0} is empty or hidden from you.' }
})

Record({
    $id: Now.ID['message-card-problem-no-visitor-id-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.no_visitor_id.fix', language: 'en', message: 'Fill it in and save, or join with the key the visitor sees.' }
})

Record({
    $id: Now.ID['message-card-problem-bad-visitor-id'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.bad_visitor_id', language: 'en', message: 'The visitor id "{0}" cannot be used as a session key.' }
})

Record({
    $id: Now.ID['message-card-problem-bad-visitor-id-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.bad_visitor_id.fix', language: 'en', message: 'A Glance admin can choose a visitor id field that has only letters, digits, hyphens and underscores, 50 at most. Meanwhile, join with the key the visitor sees.' }
})

Record({
    $id: Now.ID['message-card-problem-no-partner-user-id'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.no_partner_user_id', language: 'en', message: 'You have no Glance user id: {0} on your user record is empty.' }
})

Record({
    $id: Now.ID['message-card-problem-no-partner-user-id-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.no_partner_user_id.fix', language: 'en', message: 'A ServiceNow administrator can fill it in.' }
})

Record({
    $id: Now.ID['message-card-problem-no-default-company'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.no_default_company', language: 'en', message: 'Glance is not connected: no Company Settings record is marked as default.' }
})

Record({
    $id: Now.ID['message-card-problem-no-default-company-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.no_default_company.fix', language: 'en', message: 'A Glance admin can mark one in Glance > Company Settings.' }
})

Record({
    $id: Now.ID['message-card-problem-no-api-key'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.no_api_key', language: 'en', message: 'Glance is not connected: the default company has no API key.' }
})

Record({
    $id: Now.ID['message-card-problem-no-api-key-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.no_api_key.fix', language: 'en', message: 'A Glance admin can enter it in Glance > Company Settings.' }
})

Record({
    $id: Now.ID['message-card-problem-api-key-unreadable'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.api_key_unreadable', language: 'en', message: 'The API key is stored, but this instance cannot decrypt it.' }
})

Record({
    $id: Now.ID['message-card-problem-api-key-unreadable-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.api_key_unreadable.fix', language: 'en', message: 'A Glance admin must enter it again in Glance > Company Settings.' }
})

Record({
    $id: Now.ID['message-card-problem-no-partner-id'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.no_partner_id', language: 'en', message: 'Glance is not connected: the default company has no valid partner id.' }
})

Record({
    $id: Now.ID['message-card-problem-no-partner-id-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.no_partner_id.fix', language: 'en', message: 'A Glance admin can enter the 4 to 6 digits of the Glance group id in Glance > Company Settings.' }
})

Record({
    $id: Now.ID['message-card-problem-glance-refuses'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.glance_refuses', language: 'en', message: 'Glance rejected the partner id or API key at the last attempt, so sessions may not open.' }
})

Record({
    $id: Now.ID['message-card-problem-glance-refuses-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.glance_refuses.fix', language: 'en', message: 'A Glance admin should check the partner id and API key in Glance > Company Settings, save, and choose Sync now.' }
})

Record({
    $id: Now.ID['message-card-problem-presence-refused'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.presence_refused', language: 'en', message: 'Visitor presence is unavailable: Glance rejected the sign-in.' }
})

Record({
    $id: Now.ID['message-card-problem-presence-refused-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.presence_refused.fix', language: 'en', message: 'A Glance admin should check the partner id and API key in Glance > Company Settings, that your Glance user exists, and that the Glance account includes presence.' }
})

Record({
    $id: Now.ID['message-card-problem-presence-not-offered'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.presence_not_offered', language: 'en', message: 'Visitor presence is unavailable: Glance\'s presence service did not answer as expected.' }
})

Record({
    $id: Now.ID['message-card-problem-presence-not-offered-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.presence_not_offered.fix', language: 'en', message: 'A Glance admin should check the Presence URL in Glance > Company Settings and the REST message GlancePresenceService.' }
})

Record({
    $id: Now.ID['message-card-problem-presence-elsewhere'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.presence_elsewhere', language: 'en', message: 'Presence is off because these settings come from another instance.' }
})

Record({
    $id: Now.ID['message-card-problem-presence-elsewhere-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.problem.presence_elsewhere.fix', language: 'en', message: 'If this instance should work with Glance, a Glance admin can open Glance > Company Settings and choose Confirm this instance.' }
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
    data: { key: 'x_glne_conn.card.unsaved', language: 'en', message: 'This record has not been saved yet.' }
})

Record({
    $id: Now.ID['message-card-unsaved-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.unsaved_fix', language: 'en', message: 'Save it to start Glance here.' }
})

Record({
    $id: Now.ID['message-card-unreachable'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.unreachable', language: 'en', message: 'Glance is unavailable because this page could not reach the server.' }
})

Record({
    $id: Now.ID['message-card-retry'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.retry', language: 'en', message: 'Try again' }
})

Record({
    $id: Now.ID['message-card-signed-out'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.signed_out', language: 'en', message: 'You are no longer logged in. Reload the page to continue.' }
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
    data: { key: 'x_glne_conn.card.asked_detail', language: 'en', message: 'They see the question on their page now. The Glance window continues by itself.' }
})

Record({
    $id: Now.ID['message-card-asked-unseen'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.asked_unseen', language: 'en', message: 'You won\'t be notified if the visitor declines.' }
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
    data: { key: 'x_glne_conn.card.waiting_failed', language: 'en', message: 'Glance could not reach the visitor. Ask them to start the session.' }
})

Record({
    $id: Now.ID['message-card-waiting-absent'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.card.waiting_absent', language: 'en', message: 'They are not on the website at the moment. The Glance window is waiting for them.' }
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
    data: { key: 'x_glne_conn.card.opened_detail', language: 'en', message: 'The result appears below after the next synchronisation.' }
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
    data: { key: 'x_glne_conn.card.no_answer_unseen', language: 'en', message: 'They may have declined: without Glance\'s script in your browser, you won\'t be notified.' }
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
    data: { key: 'x_glne_conn.card.blocked_detail', language: 'en', message: 'Allow pop-ups for this site, and it will open at once next time.' }
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
    data: { key: 'x_glne_conn.card.no_sessions', language: 'en', message: 'No Glance sessions on this record yet' }
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
    data: { key: 'x_glne_conn.write_back.gone', language: 'en', message: 'The record no longer exists.' }
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
    data: { key: 'x_glne_conn.write_back.refused', language: 'en', message: 'A rule or policy on table {0} rejected the note.' }
})

Record({
    $id: Now.ID['message-write-back-given-up'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.write_back.given_up', language: 'en', message: 'Gave up after seven days. {0}' }
})

Record({
    $id: Now.ID['message-erase-asked'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.erase.asked', language: 'en', message: '{0} sessions of this visitor are stored; {1} of them are still waiting for their result. Confirm erasure permanently removes this visitor\'s data and related logs from finished sessions. The records that the sessions belong to, and notes on them, are not changed.' }
})

Record({
    $id: Now.ID['message-erase-no-visitor'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.erase.no_visitor', language: 'en', message: 'This session has no visitor to erase.' }
})

Record({
    $id: Now.ID['message-erase-done'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.erase.done', language: 'en', message: 'Erased: {0} sessions, {1} guests, {2} attachments and quarantined records. {3} sessions are still waiting for their result: erase again when they have ended.' }
})

Record({
    $id: Now.ID['message-erase-more'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.erase.more', language: 'en', message: 'Erased so far: {0} sessions, {1} guests, {2} attachments and quarantined records. The rest follows in the background.' }
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
    data: { key: 'x_glne_conn.health.default_company.none', language: 'en', message: 'No Company Settings record is marked as default, so nothing can be launched or synchronised.' }
})

Record({
    $id: Now.ID['message-health-default-company-none-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.default_company.none.fix', language: 'en', message: 'Open Glance > Company Settings and create a record, or mark one as default.' }
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
    data: { key: 'x_glne_conn.health.api_key.unreadable', language: 'en', message: 'This instance cannot decrypt the stored API key, as happens after a clone or a restored backup.' }
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
    data: { key: 'x_glne_conn.health.presence.off', language: 'en', message: 'Presence is off in Company Settings: cards do not show whether the visitor is on the website.' }
})

Record({
    $id: Now.ID['message-health-presence-unasked'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.presence.unasked', language: 'en', message: 'Presence is on. Glance has not been asked yet, because no card with a visitor has been opened.' }
})

Record({
    $id: Now.ID['message-health-presence-no-url'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.presence.no_url', language: 'en', message: 'Presence is on, but the default company has no Presence URL.' }
})

Record({
    $id: Now.ID['message-health-presence-no-url-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.presence.no_url.fix', language: 'en', message: 'Enter the Presence URL in Glance > Company Settings; a new record shows the usual one.' }
})

Record({
    $id: Now.ID['message-health-presence-failing'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.presence.failing', language: 'en', message: 'The presence service has failed {0} times in a row: {1}' }
})

Record({
    $id: Now.ID['message-health-presence-failing-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.presence.failing.fix', language: 'en', message: 'If it recovers, there is nothing to do: cards ask again by themselves, at least every five minutes. If it does not, check the Presence URL in Glance > Company Settings, and whether this instance can reach it.' }
})

Record({
    $id: Now.ID['message-health-presence-refused'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.presence.refused', language: 'en', message: 'Glance refused to report visitor presence: {1}' }
})

Record({
    $id: Now.ID['message-health-presence-refused-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.presence.refused.fix', language: 'en', message: 'Check the partner id, API key and Partner UID field in Glance > Company Settings, that the agents exist in Glance, and that the Glance account includes presence. Saving Company Settings tries again at once.' }
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
    data: { key: 'x_glne_conn.health.service_url.none.fix', language: 'en', message: 'Enter the address that Glance gave you in Glance > Company Settings; a new record shows the usual one.' }
})

Record({
    $id: Now.ID['message-health-service-url-not-https'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.service_url.not_https', language: 'en', message: 'The connection to Glance at {0} is not encrypted.' }
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
    data: { key: 'x_glne_conn.health.instance.elsewhere', language: 'en', message: 'The settings come from {0}, and this is {1}: synchronisation, e-mail and write-back are paused.' }
})

Record({
    $id: Now.ID['message-health-instance-elsewhere-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.instance.elsewhere.fix', language: 'en', message: 'If this instance should work with Glance, open Glance > Company Settings and choose Confirm this instance. On a clone, leave it as it is.' }
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
    data: { key: 'x_glne_conn.health.job.inactive', language: 'en', message: 'The scheduled job "{0}" is inactive.' }
})

Record({
    $id: Now.ID['message-health-job-inactive-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.job.inactive.fix', language: 'en', message: 'Activate it in Glance > Scheduled jobs.' }
})

Record({
    $id: Now.ID['message-health-job-several'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.job.several', language: 'en', message: 'There are {1} active jobs named "{0}".' }
})

Record({
    $id: Now.ID['message-health-job-several-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.job.several.fix', language: 'en', message: 'Delete the copies in Glance > Scheduled jobs. Runs still start at most once an hour.' }
})

Record({
    $id: Now.ID['message-health-sync-status'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_status', language: 'en', message: 'Synchronisation' }
})

Record({
    $id: Now.ID['message-health-sync-status-pass'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_status.pass', language: 'en', message: 'The last run that contacted Glance succeeded.' }
})

Record({
    $id: Now.ID['message-health-sync-status-failing'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_status.failing', language: 'en', message: 'Runs have failed since {0} (UTC): {1}' }
})

Record({
    $id: Now.ID['message-health-sync-status-failing-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_status.failing.fix', language: 'en', message: 'If it recovers, there is nothing to do: the next run continues where the last one stopped. If it lasts, look at the Sync events and ask Glance whether the service is up.' }
})

Record({
    $id: Now.ID['message-health-sync-status-config'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_status.config', language: 'en', message: 'Glance has been refusing requests since {0} (UTC): {1}' }
})

Record({
    $id: Now.ID['message-health-sync-status-config-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_status.config.fix', language: 'en', message: 'Check the partner id and API key in Glance > Company Settings, save, and choose Sync now.' }
})

Record({
    $id: Now.ID['message-health-sync-status-contract'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_status.contract', language: 'en', message: 'Since {0} (UTC) Glance has not offered the interface that is configured: {1}' }
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
    data: { key: 'x_glne_conn.health.sync_age.pass', language: 'en', message: 'The last complete run started {0} minutes ago.' }
})

Record({
    $id: Now.ID['message-health-sync-age-never'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_age.never', language: 'en', message: 'No run has completed yet.' }
})

Record({
    $id: Now.ID['message-health-sync-age-never-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_age.never.fix', language: 'en', message: 'Choose Sync now in Glance > Sync events, or wait for the hourly job.' }
})

Record({
    $id: Now.ID['message-health-sync-age-late'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_age.late', language: 'en', message: 'The last complete run started {0} hours ago.' }
})

Record({
    $id: Now.ID['message-health-sync-age-late-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_age.late.fix', language: 'en', message: 'Look at the newest Sync events: they show what the runs are waiting for.' }
})

Record({
    $id: Now.ID['message-health-sync-age-old'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_age.old', language: 'en', message: 'The last complete run started {0} hours ago, so the history is not up to date.' }
})

Record({
    $id: Now.ID['message-health-sync-age-old-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.sync_age.old.fix', language: 'en', message: 'Look at the newest Sync events and at the checks above. When the cause is fixed, choose Sync now.' }
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
    data: { key: 'x_glne_conn.health.queue.overdue', language: 'en', message: 'Sync event {0} has been due for {1} minutes: nothing is processing the event queue x_glne_conn.sync. The hourly job continues the work, but more slowly.' }
})

Record({
    $id: Now.ID['message-health-queue-overdue-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.queue.overdue.fix', language: 'en', message: 'A system administrator should look for x_glne_conn.sync in System Policy > Events > Queues and make sure that its job runs.' }
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
    data: { key: 'x_glne_conn.health.settings.clamped.fix', language: 'en', message: 'Set them to values within their ranges in Glance > System properties.' }
})

Record({
    $id: Now.ID['message-health-quarantine'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.quarantine', language: 'en', message: 'Quarantine' }
})

Record({
    $id: Now.ID['message-health-quarantine-pass'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.quarantine.pass', language: 'en', message: 'No record is quarantined.' }
})

Record({
    $id: Now.ID['message-health-quarantine-open'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.quarantine.open', language: 'en', message: '{0} records from Glance could not be stored and are quarantined.' }
})

Record({
    $id: Now.ID['message-health-quarantine-open-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.quarantine.open.fix', language: 'en', message: 'Look at Glance > Quarantined records: each one shows what is wrong. Ask Glance support about it; the record is stored as soon as it arrives complete.' }
})

Record({
    $id: Now.ID['message-health-counts'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.counts', language: 'en', message: 'Completeness' }
})

Record({
    $id: Now.ID['message-health-counts-pass'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.counts.pass', language: 'en', message: 'No difference from Glance\'s own counts is known.' }
})

Record({
    $id: Now.ID['message-health-counts-differ'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.counts.differ', language: 'en', message: 'Glance\'s session counts differ from ours: {0}' }
})

Record({
    $id: Now.ID['message-health-counts-differ-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.counts.differ.fix', language: 'en', message: 'Create a Sync event for that range (a repair) in Glance > Sync events. If the difference stays, ask Glance support for the sessions of that range.' }
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
    data: { key: 'x_glne_conn.health.expired.some', language: 'en', message: '{0} launches in the last {1} days expired: Glance never reported a session for them.' }
})

Record({
    $id: Now.ID['message-health-expired-some-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.expired.some.fix', language: 'en', message: 'A few are normal: the visitor never joined. If there are many, compare the agents\' partner user ids with Glance.' }
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
    data: { key: 'x_glne_conn.health.write_back.waiting', language: 'en', message: '{0} notes have been waiting for more than a day to be written to their records.' }
})

Record({
    $id: Now.ID['message-health-write-back-waiting-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.write_back.waiting.fix', language: 'en', message: 'Open the sessions: the write-back note of each explains why, and what to do.' }
})

Record({
    $id: Now.ID['message-health-mail'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.mail', language: 'en', message: 'E-mail to admins' }
})

Record({
    $id: Now.ID['message-health-mail-pass'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.mail.pass', language: 'en', message: 'Someone is notified by e-mail when synchronisation starts to fail.' }
})

Record({
    $id: Now.ID['message-health-mail-nobody'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.mail.nobody', language: 'en', message: 'No one would be notified by e-mail when synchronisation starts to fail: no active user with an e-mail address has the role x_glne_conn.admin, or this app is not allowed to read who has it.' }
})

Record({
    $id: Now.ID['message-health-mail-nobody-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.mail.nobody.fix', language: 'en', message: 'Give the role x_glne_conn.admin to an active user with an e-mail address (User Administration > Users). If someone has it, allow the app to read sys_user_has_role: System Applications > Application Cross-Scope Access.' }
})

Record({
    $id: Now.ID['message-health-clean-up'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.clean_up', language: 'en', message: 'Clean-up' }
})

Record({
    $id: Now.ID['message-health-clean-up-pass'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.clean_up.pass', language: 'en', message: 'No Sync event is older than the cleanup age.' }
})

Record({
    $id: Now.ID['message-health-clean-up-old'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.clean_up.old', language: 'en', message: '{0} Sync events are older than {1} days.' }
})

Record({
    $id: Now.ID['message-health-clean-up-old-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.health.clean_up.old.fix', language: 'en', message: 'Check that the job Glance Sync Event Cleanup is active in Glance > Scheduled jobs, and whether a rule on this instance keeps Sync events.' }
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
    data: { key: 'x_glne_conn.portal.stop_how', language: 'en', message: 'You can stop at any time: choose Stop sharing here, or close this browser window.' }
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
    data: { key: 'x_glne_conn.portal.absent', language: 'en', message: 'Sharing is not possible on this page because Glance\'s visitor script is not on it.' }
})

Record({
    $id: Now.ID['message-portal-absent-fix'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.absent_fix', language: 'en', message: 'The person who runs this portal can add the script to the portal\'s theme. The guide to the Glance app explains how.' }
})

Record({
    $id: Now.ID['message-portal-asked'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.asked', language: 'en', message: 'Please answer the question that Glance is showing you.' }
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
    data: { key: 'x_glne_conn.portal.watched', language: 'en', message: 'An agent can see this page.' }
})

Record({
    $id: Now.ID['message-portal-stop'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.stop', language: 'en', message: 'Stop sharing' }
})

Record({
    $id: Now.ID['message-portal-ended'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.ended', language: 'en', message: 'Sharing ended at {0}. No one can see this page any more.' }
})

Record({
    $id: Now.ID['message-portal-ended-agent'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.ended_agent', language: 'en', message: 'The agent ended the session at {0}. No one can see this page any more.' }
})

Record({
    $id: Now.ID['message-portal-ended-error'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.ended_error', language: 'en', message: 'The connection was lost at {0}. No one can see this page any more.' }
})

Record({
    $id: Now.ID['message-portal-failed'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.portal.failed', language: 'en', message: 'Sharing did not start. Try again, or ask the agent for help.' }
})

Record({
    $id: Now.ID['message-session-not-found'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.session.not_found', language: 'en', message: 'The session does not exist, or you do not have permission to read it.' }
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
    data: { key: 'x_glne_conn.rest.unexpected', language: 'en', message: 'Something unexpected happened: {0}' }
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
    data: { key: 'x_glne_conn.terms.not_own', language: 'en', message: 'Only the agent who launched the session can record the visitor\'s answer.' }
})

Record({
    $id: Now.ID['message-terms-not-asked'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.terms.not_asked', language: 'en', message: 'The visitor of this session was not asked to accept terms.' }
})

Record({
    $id: Now.ID['message-terms-final'],
    table: 'sys_ui_message',
    data: { key: 'x_glne_conn.terms.final', language: 'en', message: 'The visitor\'s answer is already recorded.' }
})

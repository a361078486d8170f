import { CHOICE, TABLE } from '../platform/columns.ts'
import { say } from '../platform/messages.ts'
import { byId, collect, first, flag, idOf, open, text, type RuleRecord, type UiAction } from '../platform/records.ts'
import { isElsewhere, thisInstance } from '../platform/instance.ts'
import { showError, showInfo } from '../platform/ui.ts'
import { forgetService } from '../presence/token.ts'

const HTTPS_HOST = /^https:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?\/?$/i
const LOOPBACK = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?\/?$/i

const SCRIPT_URL = /^(https:\/\/[a-z0-9]([a-z0-9.-]*[a-z0-9])?|http:\/\/(localhost|127\.0\.0\.1|\[::1\]))(:\d{1,5})?(\/[a-z0-9._~-]+)+$/i

/** Is this the address of a service: https and a host, or this machine? */
export function isServiceUrl(url: string): boolean {
    return HTTPS_HOST.test(url) || LOOPBACK.test(url)
}

/**
 * Before insert and update: refuses wrong values by name, makes the first company the default, stores which instance it was made on. Saving does not confirm
 * another instance: an admin who edits something on a clone does not mean to put it to work.
 */
export function validateCompany(current: RuleRecord, previous: RuleRecord | null): void {
    const problems = findProblems(current)
    if (problems.length > 0) {
        problems.forEach(showError)
        current.setAbortAction(true)
        return
    }
    for (const column of ['service_url', 'presence_url', 'agent_script_url']) {
        current.setValue(column, text(current, column).trim().replace(/\/$/, ''))
    }
    const isNew = current.operation() === 'insert'
    current.setValue('saved_on', isNew || previous === null ? thisInstance() : text(previous, 'saved_on'))
    if (isElsewhere(text(current, 'saved_on'))) {
        showInfo(say('company.elsewhere', [text(current, 'saved_on') || '?', thisInstance()]))
    }
    // Whoever saves may have fixed the reason for the pause.
    current.setValue('rest_until', '')
    if (isNew && !flag(current, 'is_default') && !hasOtherDefault(String(current.getUniqueValue() ?? ''))) {
        current.setValue('is_default', true)
        showInfo(say('company.default_set'))
    }
}

function findProblems(current: RuleRecord): string[] {
    const problems: string[] = []
    if (!/^\d{4,6}$/.test(text(current, 'partner_id').trim())) {
        problems.push(say('company.partner_id'))
    } else {
        current.setValue('partner_id', text(current, 'partner_id').trim())
    }
    const seconds = text(current, 'sso_expiration').replace(/,/g, '')
    if (!/^\d{1,5}$/.test(seconds) || Number(seconds) < 1 || Number(seconds) > 86400) {
        problems.push(say('company.sso_expiration'))
    }
    const field = text(current, 'partner_uid_field').trim()
    if (!/^[a-z_][a-z0-9_]*$/.test(field) || !open('sys_user').isValidField(field)) {
        problems.push(say('company.partner_uid_field', [field]))
    }
    for (const column of ['service_url', 'presence_url']) {
        const url = text(current, column).trim()
        if (!isServiceUrl(url) && !(url === '' && column === 'presence_url')) {
            problems.push(say('company.service_url', [labelOf(current, column)]))
        }
    }
    return problems.concat(findPresenceProblems(current))
}

/** Problems with the settings that one-click start needs while it is on. */
function findPresenceProblems(current: RuleRecord): string[] {
    const problems: string[] = []
    if (flag(current, 'presence') && text(current, 'presence_url').trim() === '') {
        problems.push(say('company.presence_url', [labelOf(current, 'presence_url')]))
    }
    const script = text(current, 'agent_script_url').trim()
    if (!SCRIPT_URL.test(script) && (script !== '' || flag(current, 'agent_script'))) {
        problems.push(say('company.script_url', [labelOf(current, 'agent_script_url')]))
    }
    return problems
}

const labelOf = (current: RuleRecord, column: string): string => String(current.getElement(column).getLabel())

/** What was found of the presence service depends on these. */
const PRESENCE_COLUMNS = ['partner_id', 'api_key', 'partner_uid_field', 'service_url', 'presence_url', 'presence', 'saved_on']

/** After update: when such a setting has changed, forgets what was found of the presence service, and its token. */
export function forgetPresence(current: RuleRecord, previous: RuleRecord | null): void {
    if (previous === null || PRESENCE_COLUMNS.some(column => text(current, column) !== text(previous, column))) {
        forgetService(idOf(current))
    }
}

function hasOtherDefault(exceptId: string): boolean {
    const record = open(TABLE.company)
    record.addQuery('is_default', true)
    if (exceptId !== '') {
        record.addQuery('sys_id', '!=', exceptId)
    }
    return first(record) !== null
}

/** After insert and update: at most one company is the default; marking another moves the mark. */
export function keepSingleDefault(current: RuleRecord, _previous: RuleRecord | null): void {
    if (!flag(current, 'is_default')) {
        return
    }
    const record = open(TABLE.company)
    record.addQuery('is_default', true)
    record.addQuery('sys_id', '!=', idOf(current))
    collect(record, other => {
        other.setWorkflow(false)
        other.setValue('is_default', false)
        other.update()
    })
}

/** Form button: confirms that the settings are for this instance (A25). */
export function confirmInstance(current: RuleRecord, action: UiAction): void {
    const record = byId(TABLE.company, idOf(current))
    if (record !== null) {
        // Without rules: ours would put the old instance back.
        record.setWorkflow(false)
        record.setValue('saved_on', thisInstance())
        record.update()
        showInfo(say('company.confirmed'))
    }
    action.setRedirectURL(current)
}

/** Before delete: refuses while sessions of the company are pending. */
export function refuseDeletion(current: RuleRecord, _previous: RuleRecord | null): void {
    const pending = open(TABLE.session)
    pending.addQuery('company', idOf(current))
    pending.addQuery('sync_state', CHOICE.syncState.pending)
    if (first(pending) !== null) {
        showError(say('company.delete_pending'))
        current.setAbortAction(true)
    }
}

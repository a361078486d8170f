import { dateFormatOf, dateTimeFormatOf } from '../values/time-display'
import { escapeHtml } from './escape'
import { GlideDateTime } from './date-time'
import { textOf } from './host'
import { formatMessage } from './message-format'
import { GlideRecord } from './record'
import { GlideSession } from './session'
import { SystemDates } from './system-dates'
import { GlideUser } from './user'
import type { LogLine, Message } from '../contracts'
import { notEmulated } from '../errors'

const levels: readonly LogLine['level'][] = ['error', 'warn', 'info', 'debug']

/** What eventQueueScheduled takes: the stored form of a date-time. */
function dueTime(value: unknown, system: GlideSystem): string | null {
    const text = value instanceof GlideDateTime ? value.getValue() : textOf(value)
    if (!text) {
        return null
    }
    const at = new GlideDateTime(system.glide, [text])
    return at.isValid() ? at.getValue() : null
}

/** A message with its values. Ticks around a place go with it, as the page prints; other ticks stay. */
function fill(message: string, args: readonly unknown[]): string {
    return formatMessage(args.length > 0 ? message.replace(/'(\{\d+\})'/g, '$1') : message, args)
}

/** `gs`. Documented in server-api-reference/c_GlideSystemScopedAPI.md. */
export class GlideSystem extends SystemDates {
    get glide() {
        return this.host
    }

    // --- log

    error(message: unknown, ...args: unknown[]): void {
        this.write('error', message, args)
    }

    warn(message: unknown, ...args: unknown[]): void {
        this.write('warn', message, args)
    }

    info(message: unknown, ...args: unknown[]): void {
        this.write('info', message, args)
    }

    debug(message: unknown, ...args: unknown[]): void {
        this.write('debug', message, args)
    }

    /** Global scope only. */
    log(message: unknown, source?: unknown): void {
        this.host.platform.log(this.host.tx, 'info', textOf(source) ?? this.host.scope, String(message))
    }

    /** Global scope only. */
    print(message: unknown): void {
        this.log(message)
    }

    isDebugging(): boolean {
        return this.verbosity === 'debug'
    }

    /** Set per application by its property `logging.verbosity`. */
    private get verbosity(): LogLine['level'] {
        const set = this.host.platform.records.property(`${this.host.scope}.logging.verbosity`)
        return levels.find(level => level === set) ?? 'info'
    }

    private write(level: LogLine['level'], message: unknown, args: unknown[]): void {
        if (levels.indexOf(level) <= levels.indexOf(this.verbosity)) {
            this.host.log(level, formatMessage(String(message), args))
        }
    }

    // --- messages

    addInfoMessage(message: unknown): void {
        this.tell('info', message)
    }

    addErrorMessage(message: unknown): void {
        this.tell('error', message)
    }

    addSuccessMessage(message: unknown): void {
        this.tell('success', message)
    }

    addHighMessage(message: unknown): void {
        this.tell('error', message)
    }

    addModerateMessage(message: unknown): void {
        this.tell('info', message)
    }

    addLowMessage(message: unknown): void {
        this.tell('info', message)
    }

    getErrorMessages(): string[] {
        return this.host.tx.messages.filter(message => message.level === 'error').map(message => message.text)
    }

    getMessage(key: unknown, ...args: unknown[]): string {
        const { data } = this.host.platform
        const context = this.host.platformContext()
        const term = (field: string, value: string) => ({ kind: 'term' as const, field, operator: '=', value })
        // What has no translation is said in English.
        for (const language of new Set([new GlideSession(this.host).getLanguage(), 'en'])) {
            const where = { kind: 'and' as const, items: [term('key', String(key)), term('language', language)] }
            const [id] = data.dictionary.table('sys_ui_message') ? data.select({ table: 'sys_ui_message', where, orderBy: [], groupBy: [], limit: 1 }, context).ids : []
            const message = id === undefined ? undefined : data.load('sys_ui_message', [id])[0]?.message
            if (message) {
                return fill(message, args)
            }
        }
        return fill(String(key), args)
    }

    getEscapedMessage(key: unknown, ...args: unknown[]): string {
        return escapeHtml(this.getMessage(key, ...args))
    }

    private tell(level: Message['level'], message: unknown): void {
        this.host.tx.messages.push({ level, text: String(message) })
    }

    // --- events and properties

    eventQueue(name: unknown, record?: unknown, parm1?: unknown, parm2?: unknown, queue?: unknown): void {
        this.queue(name, record, parm1, parm2, textOf(queue) || null, null)
    }

    eventQueueScheduled(name: unknown, record: unknown, parm1: unknown, parm2: unknown, due: unknown): void {
        const given = due instanceof GlideDateTime || Boolean(textOf(due))
        const at = given ? dueTime(due, this) : null
        if (given && at === null) {
            throw new Error(`eventQueueScheduled: '${String(due)}' is not a date-time`)
        }
        // The page leaves optional parameters out by an empty string.
        const defaulted = textOf(parm1) || (record instanceof GlideRecord ? record.getDisplayValue() : null)
        this.queue(name, record, defaulted, parm2, null, at)
    }

    private queue(name: unknown, record: unknown, parm1: unknown, parm2: unknown, queue: string | null, processOn: string | null): void {
        this.host.platform.records.queueEvent(this.host.tx, {
            name: String(name),
            table: record instanceof GlideRecord ? record.getTableName() : null,
            instance: record instanceof GlideRecord ? record.getUniqueValue() : textOf(record),
            parm1: textOf(parm1) ?? '',
            parm2: textOf(parm2) ?? '',
            queue,
            processOn
        })
    }

    getProperty(name: unknown, alternative?: unknown): unknown {
        return this.host.platform.records.property(String(name)) ?? (alternative === undefined ? null : alternative)
    }

    /** Only of the script's own scope, says the page; not what happens with others, so these are refused. */
    setProperty(name: unknown, value: unknown, description?: unknown): void {
        this.host.checkAccess('sys_properties', 'write')
        const record = new GlideRecord(this.host, 'sys_properties')
        if (!record.get('name', name)) {
            record.initialize()
            record.setValue('name', name)
            record.setValue('description', description ?? null)
        } else if (this.host.scope !== 'global' && this.isOfAnother(record.getValue('sys_scope'))) {
            throw notEmulated(`GlideSystem.setProperty('${String(name)}') of another scope`)
        }
        record.setValue('value', value)
        record.update()
    }

    private isOfAnother(owner: string | null): boolean {
        const { data } = this.host.platform
        return owner !== null && owner !== this.host.scope && data.load('sys_scope', [owner])[0]?.scope !== this.host.scope
    }

    // --- user and session

    getUser(): GlideUser {
        return new GlideUser(this.host)
    }

    getUserID(): string {
        return this.host.tx.user.sysId
    }

    getUserName(): string {
        return this.host.tx.user.userName
    }

    getUserDisplayName(): string {
        return this.host.tx.user.displayName
    }

    hasRole(role: unknown): boolean {
        return this.getUser().hasRole(role)
    }

    getSession(): GlideSession {
        return new GlideSession(this.host)
    }

    getSessionID(): string | null {
        return this.host.tx.sessionId
    }

    getTimeZoneName(): string {
        return this.host.tx.user.timeZone
    }

    getDateFormat(): string {
        return dateFormatOf(this.host.tx.user)
    }

    getTimeFormat(): string {
        return this.host.tx.user.timeFormat ?? 'HH:mm:ss'
    }

    getDateTimeFormat(): string {
        return dateTimeFormatOf(this.host.tx.user)
    }

    isInteractive(): boolean {
        return this.host.tx.interactive
    }

    isLoggedIn(): boolean {
        return this.getSession().isLoggedIn()
    }

    isMobile(): boolean {
        return false
    }

    setRedirect(url: unknown): void {
        this.host.tx.redirect = String(url)
    }

    getCurrentScopeName(): string {
        return this.host.scope === 'global' ? 'rhino.global' : this.host.scope
    }

    // --- tools

    nil(value: unknown): boolean {
        if (value instanceof GlideRecord) {
            return !value.isValidRecord() && !value.isNewRecord()
        }
        return (textOf(value) ?? '') === ''
    }

    tableExists(name: unknown): boolean {
        return this.host.platform.data.dictionary.table(String(name)) !== undefined
    }

    generateGUID(): string {
        return globalThis.crypto.randomUUID().replaceAll('-', '')
    }

    base64Encode(text: unknown): string {
        return Buffer.from(String(text), 'utf8').toString('base64')
    }

    base64Decode(text: unknown): string {
        return Buffer.from(String(text), 'base64').toString('utf8')
    }

    /** As a form encodes: a space becomes a plus sign (java.net.URLEncoder; inferred). */
    urlEncode(text: unknown): string {
        return encodeURIComponent(String(text)).replace(/[!'()~]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`).replaceAll('%20', '+')
    }

    urlDecode(text: unknown): string {
        return decodeURIComponent(String(text).replaceAll('+', ' '))
    }
}

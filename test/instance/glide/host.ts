import { FIRST_DAY_PROPERTY, parseFirstDayOfWeek } from '../values/calendar'
import type { LogLine, Operation, Platform, QueryContext, Transaction } from '../contracts'

/** How strict the Glide surface is where the platform silently ignores a mistake. */
export interface GlideOptions {
    /** 'error': an unknown field throws. 'drop': ignored, as the platform does. */
    unknownField: 'error' | 'drop'
}

/** What every Glide object of one transaction stands on. The scope is that of the code at work, so it changes as scripts call each other. */
export class GlideHost {
    constructor(
        readonly platform: Platform,
        readonly tx: Transaction,
        readonly options: GlideOptions,
        private readonly evaluator: (source: string, scope: string) => unknown
    ) {}

    get scope(): string {
        return this.tx.scope
    }

    /** Refuses what the scope at work may not do to a table of another scope. */
    checkAccess(table: string, operation: Operation): void {
        this.platform.security.checkScopeAccess(this.scope, table, operation)
    }

    /** Query settings of this transaction; a statement that a script asks for counts as the app's. */
    queryContext(): QueryContext {
        return {
            now: this.platform.now(),
            timeZone: this.tx.user.timeZone,
            firstDayOfWeek: parseFirstDayOfWeek(this.platform.records.property(FIRST_DAY_PROPERTY)),
            userId: this.tx.user.sysId,
            unknownField: this.options.unknownField,
            origin: 'app',
            evaluate: source => String(this.evaluator(source, this.scope) ?? '')
        }
    }

    /** The same, for look-ups the platform makes on its own account. */
    platformContext(): QueryContext {
        return { ...this.queryContext(), origin: 'platform', unknownField: 'error' }
    }

    /** `glide.invalid_query.returns_no_rows`: a query that names what does not exist finds nothing (rest-apis/c_TableAPI.md, sysparm_query). */
    get invalidQueriesFindNothing(): boolean {
        return this.platform.records.property('glide.invalid_query.returns_no_rows') === 'true'
    }

    /** What a Glide class does on its own account, not the script's: no cross-scope check applies. */
    asPlatform<T>(work: () => T): T {
        const scope = this.tx.scope
        this.tx.scope = 'global'
        try {
            return work()
        } finally {
            this.tx.scope = scope
        }
    }

    log(level: LogLine['level'], message: string): void {
        this.platform.log(this.tx, level, this.scope, message)
    }
}

/** Text of a script value as the platform stores it: null and undefined stay null, objects speak for themselves. */
export function textOf(value: unknown): string | null {
    if (value === null || value === undefined) {
        return null
    }
    if (typeof value === 'object' && 'storedValue' in value) {
        return (value as { storedValue(): string | null }).storedValue()
    }
    return String(value)
}

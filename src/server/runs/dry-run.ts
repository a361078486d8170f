import { attachedText, attachText } from '../platform/attachments.ts'
import { TABLE } from '../platform/columns.ts'
import { sha256, type AppRecord } from '../platform/records.ts'
import { redact } from '../platform/redact.ts'
import { asideIn, asideLine, fileOf, lineOf, linesOf, metIn, MOST_LISTED } from '../sync/dry-report.ts'
import { dryStore } from '../sync/dry-store.ts'
import { countingQuarantine, type Kept, type Quarantine } from '../sync/quarantine.ts'
import type { Note, SessionStore } from '../sync/types.ts'

/** File on the Sync event of a dry run. */
const FILE = 'changes.csv'

/** One slice of a run that changes nothing but its own Sync event, claim and checkpoints. */
export interface DryRun {
    store: SessionStore
    quarantine: Quarantine
    /** Leaves the list of changes, with those of earlier slices, on the Sync event. */
    attach(): void
    /** What the Sync event says at the end. */
    note(): Note
}

/** A dry run over a store; `goesOn` when earlier slices have left their list. */
export function dryRun(store: SessionStore, event: AppRecord, goesOn: boolean, secrets: readonly string[]): DryRun {
    const lines = goesOn ? linesOf(attachedText(TABLE.syncEvent, String(event.getUniqueValue()), FILE)) : []
    const before = lines.length
    let listed = before
    const hide = (text: string): string => redact(text, secrets)
    const list = (line: () => string): void => {
        if (lines.length < MOST_LISTED) {
            lines.push(line())
        }
    }
    return {
        store: dryStore(store, { met: metIn(lines), changed: change => list(() => lineOf(change, hide)) }),
        quarantine: countingQuarantine(asideIn(lines), markOf, kept => list(() => asideLine(kept, markOf(kept), hide))),
        attach() {
            if (lines.length > before && attached(event, fileOf(lines))) {
                listed = lines.length
            }
        },
        note: () => listed === 0 ? { key: 'sync.dry_run_none', values: [] } : { key: 'sync.dry_run', values: [FILE, String(listed), String(MOST_LISTED)] }
    }
}

/** Tells one record from another in the list: short, and without what it says. */
const markOf = (kept: Kept): string => sha256(kept.print).substring(0, 32)

/** A list that cannot be attached (a quota, a blocked extension) must not stop the run: the counts are there. */
function attached(event: AppRecord, content: string): boolean {
    try {
        return attachText(event, FILE, 'text/csv', content)
    } catch {
        return false
    }
}

import { attachedText, attachText } from '../platform/attachments.ts'
import { TABLE } from '../platform/columns.ts'
import { assign, idOf, sha256, text, type AppRecord } from '../platform/records.ts'
import { redact } from '../platform/redact.ts'
import { readMemory, writeMemory } from '../sync/dry-memory.ts'
import { addLines, MAX_LINES, writeAside, writeChange } from '../sync/dry-report.ts'
import { dryStore } from '../sync/dry-store.ts'
import { countingQuarantine, type Kept, type Quarantine } from '../sync/quarantine.ts'
import type { Note, SessionStore } from '../sync/types.ts'

/** File on the Sync event of a dry run. */
const FILE = 'changes.csv'

/** One slice of a run that changes nothing but its own Sync event, claim and checkpoints. */
export interface DryRun {
    store: SessionStore
    quarantine: Quarantine
    /** Saves the list of changes, for people, and what the next slice must know, both on the Sync event. */
    save(): void
    /** The note at the end of the run. */
    note(): Note
}

/** A dry run over a store; `goesOn` when earlier slices have left their memory on the Sync event. */
export function dryRun(store: SessionStore, event: AppRecord, goesOn: boolean, secrets: readonly string[]): DryRun {
    const memory = readMemory(goesOn ? text(event, 'dry_run_memory') : '')
    const lines: string[] = []
    const hide = (source: string): string => redact(source, secrets)
    const list = (writeLine: () => string): void => {
        if (memory.listed + lines.length < MAX_LINES) {
            lines.push(writeLine())
        }
    }
    return {
        store: dryStore(store, {
            met: memory.met.slice(),
            onChange(change) {
                if (change.kind === 'match') {
                    memory.met.push(change.id)
                }
                list(() => writeChange(change, hide))
            }
        }),
        quarantine: countingQuarantine(memory.aside.slice(), markOf, kept => {
            memory.aside.push(markOf(kept))
            list(() => writeAside(kept, markOf(kept), hide))
        }),
        save() {
            const file = lines.length === 0 ? '' : addLines(memory.listed === 0 ? '' : attachedText(TABLE.syncEvent, idOf(event), FILE), lines)
            if (file !== '' && isAttached(event, file)) {
                memory.listed += lines.length
            }
            assign(event, { dry_run_memory: writeMemory(memory) })
            event.update()
        },
        note: () => memory.listed === 0 ? { key: 'sync.dry_run_none', values: [] } : { key: 'sync.dry_run', values: [FILE, String(memory.listed), String(MAX_LINES)] }
    }
}

/** Tells one record from another: short, and without what it holds. */
const markOf = (kept: Kept): string => sha256(kept.print).substring(0, 32)

/** Attaches the list. One that cannot be attached (a quota, a blocked extension) must not stop the run: the counts are there. */
function isAttached(event: AppRecord, content: string): boolean {
    try {
        return attachText(event, FILE, 'text/csv', content)
    } catch {
        return false
    }
}

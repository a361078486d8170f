import { CHOICE } from '../platform/columns.ts'
import { flag, text, type AppRecord } from '../platform/records.ts'

export type Trigger = 'schedule' | 'manual' | 'session' | 'company' | 'record' | 'repair' | 'reconcile'

/** Triggers of runs that read everything that waits. One such run at a time is at work or waiting; the others keep their place apart. */
export const FULL_TRIGGERS: readonly string[] = [CHOICE.trigger.schedule, CHOICE.trigger.manual, CHOICE.trigger.company]

/** Does this Sync event belong to a run that reads everything? A dry run never does: it keeps its place apart. */
export const isFull = (record: AppRecord): boolean => FULL_TRIGGERS.includes(text(record, 'trigger')) && !flag(record, 'dry_run')

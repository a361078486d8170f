import { now } from '../platform/clock.ts'

/** Bounds of one slice of work: the job goes on by event in another transaction when they are used up. */
export interface SliceBudget {
    /** Rows that may still be tried. */
    rows: number
    /** When to stop; milliseconds. */
    until: number
}

/** A budget of time alone. */
export const budgetUntil = (until: number): SliceBudget => ({ rows: Infinity, until })

export const isSpent = (budget: SliceBudget): boolean => budget.rows <= 0 || now() >= budget.until

/** Repeats a step, which returns how many rows it changed, until it changes none (`more` is false) or the budget is spent. */
export function repeat(budget: SliceBudget, step: () => number): { count: number, more: boolean } {
    let count = 0
    while (!isSpent(budget)) {
        const changed = step()
        count += changed
        if (changed === 0) {
            return { count, more: false }
        }
    }
    return { count, more: true }
}

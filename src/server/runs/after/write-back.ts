import { isAlone } from '../../rows/claims.ts'
import { writeBack } from '../../write-back/notes.ts'
import type { AfterStep } from './step.ts'

/** After a complete full run: writes the notes of sessions that have become final, and tries again those that could not be written before (D14). */
export const writeBackStep: AfterStep = run => {
    const left = writeBack(true, null, () => isAlone(run.company.id), run.shouldStop)
    return left.settled > 0 && left.more ? 'more' : 'done'
}

import type { RecordSet } from '../records/types'
import type { InstanceClient } from './client'

/** Result of one check. `unknown`: it could not be seen, so nothing is claimed. */
export interface Outcome {
    state: 'pass' | 'fail' | 'unknown'
    what: string
    /** What to do about it; not for a pass. */
    fix?: string
}

export interface CheckContext {
    /** What shipped. */
    set: RecordSet
    instance: InstanceClient
    /** sys_id of the application on the instance. */
    applicationId: string
}

/** One kind of thing that an installation must have created. */
export interface Check {
    name: string
    /** Claims that only an instance can prove, and that a pass proves. */
    proves: readonly string[]
    run(context: CheckContext): Promise<Outcome[]>
}

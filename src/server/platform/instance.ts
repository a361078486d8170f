import { gs } from '@servicenow/glide'
import { COMPANY } from './columns.ts'

/**
 * What tells this instance from another: its name and its id. Both are documented system properties (`instance_name`: the first part of the instance's
 * address; `instance_id`: its identifier). That a clone gets the target's own values, and not those of its source, is inferred: ServiceNow's pages on
 * clones do not list them. One of the two that differs is enough. Empty where the instance tells neither.
 */
export function thisInstance(): string {
    const [name, id] = [property('instance_name'), property('instance_id')]
    return name === '' && id === '' ? '' : `${name} (${id})`.substring(0, COMPANY.saved_on)
}

/** Are settings that were made or confirmed on `savedOn` those of another instance? Where the instance tells nothing of itself, nobody can say so. */
export function isElsewhere(savedOn: string): boolean {
    const here = thisInstance()
    return here !== '' && savedOn !== here
}

const property = (name: string): string => String(gs.getProperty(name, '') ?? '').trim()

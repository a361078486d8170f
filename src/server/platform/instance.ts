import { gs } from '@servicenow/glide'
import { COMPANY } from './columns.ts'

/**
 * Name and id of this instance, which set it apart from others. Both are documented system properties (`instance_name`: the first part of the instance's
 * address; `instance_id`: its identifier). That a clone keeps its own values instead of taking its source's is inferred: ServiceNow's pages on clones do not
 * list them. It is enough if one of the two differs. Empty where the instance has neither.
 */
export function thisInstance(): string {
    const [name, id] = [property('instance_name'), property('instance_id')]
    return name === '' && id === '' ? '' : `${name} (${id})`.substring(0, COMPANY.saved_on)
}

/** Were the settings made or confirmed on another instance? No, where this instance has neither name nor id. */
export function isElsewhere(savedOn: string): boolean {
    const here = thisInstance()
    return here !== '' && savedOn !== here
}

const property = (name: string): string => String(gs.getProperty(name, '') ?? '').trim()

import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { threadId } from 'node:worker_threads'

/**
 * What can be noted: a call of a Glide member, a condition of a query, a field's type in a write or on display, a REST call, a feature of a
 * scripted route, a documented name that refused because it is not emulated.
 */
export type UseKind = 'member' | 'operator' | 'joint' | 'field type' | 'native rest' | 'scripted rest' | 'refused'

/**
 * Notes what was used while tests ran. `INSTANCE_USES` names the folder; `INSTANCE_USES_TEST` and `INSTANCE_USES_TITLE` say on whose behalf (threads and
 * processes that a test starts know the file only). A line is written at once, for threads are killed without a word; each thing once per test.
 */
function recorder(folder: string): (kind: UseKind, name: string) => void {
    mkdirSync(folder, { recursive: true })
    const file = join(folder, `${process.pid}-${threadId}.tsv`)
    const known = new Set<string>()
    return (kind, name) => {
        const line = `${process.env.INSTANCE_USES_TEST ?? ''}\t${process.env.INSTANCE_USES_TITLE ?? ''}\t${kind}\t${name}\n`
        if (!known.has(line)) {
            known.add(line)
            appendFileSync(file, line)
        }
    }
}

/** Null unless uses are recorded, so that it costs nothing. */
export const noteUse = process.env.INSTANCE_USES ? recorder(process.env.INSTANCE_USES) : null

/** Notes calls and reads of a class whose objects scripts meet without the registry, under the name that the documentation has for it. */
export function watch(api: string, type: { prototype: object }): void {
    if (noteUse === null)
        return
    const note = noteUse
    for (const [name, slot] of Object.entries(Object.getOwnPropertyDescriptors(type.prototype))) {
        if (name === 'constructor')
            continue
        const watched = (fn: (...args: unknown[]) => unknown) => function (this: unknown, ...args: unknown[]): unknown {
            const result = fn.apply(this, args)
            note('member', `${api}.${name}`)
            return result
        }
        const value: unknown = slot.value
        Object.defineProperty(type.prototype, name, typeof value === 'function'
            ? { ...slot, value: watched(value as (...args: unknown[]) => unknown) }
            : { ...slot, get: slot.get && watched(slot.get) })
    }
}

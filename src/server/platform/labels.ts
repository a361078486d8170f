import { open } from './records.ts'

/**
 * Labels of a dot-walked field path in the user's language, as a form shows them: `Caller > Employee number`. Reads the dictionary only. A path that this
 * instance does not have, or that leads through a table hidden from this app, is returned as it is.
 */
export function labelPath(table: string, path: string): string {
    try {
        return labelsOf(table, path)?.join(' > ') ?? path
    } catch {
        return path
    }
}

function labelsOf(table: string, path: string): string[] | null {
    const labels: string[] = []
    let at = table
    for (const field of path.split('.')) {
        const record = at === '' ? null : open(at)
        if (record === null || !record.isValidField(field)) {
            return null
        }
        // Without a row there is no element to ask.
        record.initialize()
        const element = record.getElement(field)
        labels.push(String(element.getLabel()))
        at = String(element.getReferenceTable() ?? '')
    }
    return labels
}

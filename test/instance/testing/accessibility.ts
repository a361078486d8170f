interface Tag {
    name: string
    attributes: Map<string, string>
    /** True inside a label element. */
    labelled: boolean
    /** Text up to the next closing tag of the same name. */
    text: string
}

function tags(page: string): Tag[] {
    const visible = page.replace(/<script[^>]*>[\s\S]*?<\/script>/g, '').replace(/<!--[\s\S]*?-->/g, '')
    const result: Tag[] = []
    let labels = 0
    for (const match of visible.matchAll(/<(\/?)([a-zA-Z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g)) {
        const name = (match[2] ?? '').toLowerCase()
        const closing = match[1] === '/'
        if (name === 'label') {
            labels += closing ? -1 : 1
        }
        if (!closing) {
            const attributes = new Map([...(match[3] ?? '').matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(pair => [pair[1] ?? '', pair[2] ?? '']))
            const rest = visible.slice(match.index + match[0].length)
            const end = rest.indexOf(`</${name}`)
            result.push({ name, attributes, labelled: labels > 0, text: rest.slice(0, Math.max(0, end)).replace(/<[^>]*>/g, '').trim() })
        }
    }
    return result
}

/**
 * What every page must have for keyboard and screen-reader users, as far as the markup alone tells: language, title, one main landmark, one first
 * heading, a skip link, unique ids, a label for every control, text on every button and link, descriptions that exist, scoped headers. Returns what is wrong.
 */
export function accessibilityFaults(page: string): string[] {
    const all = tags(page)
    const faults: string[] = []
    const named = (name: string): Tag[] => all.filter(tag => tag.name === name)
    const ids = all.map(tag => tag.attributes.get('id')).filter((id): id is string => id !== undefined)
    const idSet = new Set(ids)
    const check = (holds: boolean, fault: string): void => {
        if (!holds) {
            faults.push(fault)
        }
    }
    check(named('html')[0]?.attributes.get('lang') !== undefined, 'html has no lang')
    check((named('title')[0]?.text ?? '') !== '', 'no title')
    check(named('main').length === 1, 'not exactly one main')
    check(named('h1').length === 1, `${named('h1').length} first headings`)
    check(all.some(tag => tag.name === 'a' && tag.attributes.get('href') === '#main'), 'no skip link')
    ids.filter((id, index) => ids.indexOf(id) !== index).forEach(id => faults.push(`id twice: ${id}`))
    const fors = new Set(named('label').map(tag => tag.attributes.get('for')))
    for (const tag of all) {
        const described = (tag.attributes.get('aria-describedby') ?? '') + ' ' + (tag.attributes.get('aria-labelledby') ?? '')
        described.split(' ').filter(id => id !== '').forEach(id => check(idSet.has(id), `${tag.name} refers to missing id ${id}`))
        if (['input', 'select', 'textarea'].includes(tag.name) && tag.attributes.get('type') !== 'hidden') {
            const id = tag.attributes.get('id')
            check(tag.labelled || tag.attributes.has('aria-label') || (id !== undefined && fors.has(id)), `${tag.name} ${tag.attributes.get('name') ?? ''} has no label`)
        }
        if (tag.name === 'button' || (tag.name === 'a' && tag.attributes.has('href'))) {
            check(tag.text !== '' || tag.attributes.has('aria-label'), `${tag.name} without text`)
        }
        check(tag.name !== 'th' || tag.attributes.has('scope'), 'th without scope')
        check(tag.name !== 'nav' || tag.attributes.has('aria-label'), 'nav without a name')
        check(tag.name !== 'fieldset' || page.includes('<legend'), 'fieldset without legend')
    }
    return faults
}

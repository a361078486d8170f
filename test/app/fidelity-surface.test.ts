import { compare, type Surface } from '../../tools/fidelity/surface/compare'
import { readApiPage } from '../../tools/fidelity/surface/pages'

/** Pages as ServiceNow's repository has them: escaped, with hyphens or dashes, with chapters between the members. */
const PAGE = `---
title: GlideThing - Scoped, Global
---

# GlideThing- Scoped, Global

## Before you begin

## Scoped GlideThing - GlideThing\\(String name\\)

## Scoped GlideThing - addQuery\\(String name, Object value\\)

## Scoped GlideThing \u2013 addQuery\\(String name, String operator, Object value\\)

## GlideThing - get\\_all\\(\\)

## GlideThing - body

### Scoped equivalent
`
const thing = readApiPage('server-api-reference/thing.md', PAGE)!
const surface = (scoped: string[], more: Partial<Surface> = {}): Surface => ({ source: 'x', apis: { GlideThing: { page: 'server-api-reference/thing.md', scoped } }, ...more })
const differences = (...given: Parameters<typeof compare>) => compare(...given).differences

test('a page: name, scopes, members once each, no constructors, no chapters', () => {
    expect(thing).toEqual({ path: 'server-api-reference/thing.md', name: 'GlideThing', scoped: true, global: true, members: ['addQuery', 'body', 'get_all'] })
    expect(readApiPage('x.md', '# GlideThing \u2013 Global\n## GlideThing \u2013 run()\n')).toMatchObject({ name: 'GlideThing', scoped: false, global: true, members: ['run'] })
    expect(readApiPage('api-server.md', '# Server API reference\n')).toBeNull()
})

test('nothing differs', () => {
    expect(differences(surface(['addQuery', 'body', 'get_all']), [], [thing])).toEqual([])
})

test('members that the page has, and that it does not have', () => {
    const { differences: found, corrected } = compare(surface(['addQuery', 'body', 'gone']), [], [thing])
    expect(found).toEqual(['GlideThing.get_all: on server-api-reference/thing.md, not in surface.json', 'GlideThing.gone: in surface.json, not on server-api-reference/thing.md'])
    expect(corrected.apis.GlideThing?.scoped).toEqual(['addQuery', 'body', 'get_all'])
})

test('what the page of the global scope has beyond', () => {
    const global = readApiPage('server-api-reference/thing-global.md', '# GlideThing - Global\n## GlideThing - body\n## GlideThing - log(String text)\n')!
    const known = surface(['addQuery', 'body', 'get_all'])
    known.apis.GlideThing!.globalPage = global.path
    expect(differences(known, [], [thing, global])).toEqual(['GlideThing.log: on server-api-reference/thing-global.md, not in surface.json'])
})

test('classes that no file has, and pages that are not there', () => {
    const other = readApiPage('server-api-reference/other.md', '# GlideOther - Scoped\n## GlideOther - run()\n')!
    const old = readApiPage('server-api-reference/old.md', '# GlideOld - Global\n## GlideOld - run()\n')!
    expect(differences(surface(thing.members), ['none.md'], [thing, other, old])).toEqual([
        'GlideOther: server-api-reference/other.md documents it for scoped code, and surface.json does not have it',
        'GlideOld: server-api-reference/old.md documents it for the global scope, and neither file has it',
        'server-api-reference/none.md: named in global-apis.json, and not there'
    ])
    expect(differences(surface(thing.members, { passedOver: { 'server-api-reference/other.md': 'why' } }), ['old.md'], [thing, other, old])).toEqual([])
    expect(differences({ source: 'x', apis: { GlideNone: { page: 'server-api-reference/none.md', scoped: [] } } }, [], [])).toEqual(['GlideNone: there is no page server-api-reference/none.md'])
})

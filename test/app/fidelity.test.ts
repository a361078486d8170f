import { check, type CheckInput } from '../../tools/fidelity/check'
import { pageWord } from '../../tools/fidelity/join'
import { page } from '../../tools/fidelity/page'
import { recordingOf } from '../../tools/fidelity/recording'
import type { Belief } from '../../tools/fidelity/types'

/** `npm run fidelity` must object to each of these, by the name of the thing and with what to do. */
const GET: Belief = { area: 'glide', name: 'GlideRecord.get', basis: 'prose', page: 'server-api-reference/c_GlideRecordScopedAPI.md', use: 'member GlideRecord.get' }
const LIKE: Belief = {
    area: 'operator', name: 'LIKE', basis: 'prose', page: 'platform-user-interface/r_OpAvailableFiltersQueries.md', picked: { file: 'query.test.ts', title: 'LIKE finds parts' }
}
const RECORD = 'test/instance/record.test.ts'
const QUERY = 'test/instance/query.test.ts'
const TEXTS: Record<string, string> = {
    [RECORD]: 'describe(\'server-api-reference/c_GlideRecordScopedAPI.md\')', [QUERY]: '/** docs: platform-user-interface/r_OpAvailableFiltersQueries.md */', 'test/instance/other.test.ts': ''
}
const LINES = [
    `${RECORD}\tc_GlideRecordScopedAPI.md > get\tpassed\t`, `${RECORD}\tc_GlideRecordScopedAPI.md > get\tmember\tGlideRecord.get`,
    `${QUERY}\tLIKE finds parts\tpassed\t`, `${QUERY}\tLIKE finds parts\toperator\tLIKE string`
]

const good = (changes: Partial<CheckInput> = {}, lines: readonly string[] = LINES): CheckInput => ({
    used: [{ area: 'glide', name: 'GlideRecord.get', at: 'script' }, { area: 'operator', name: 'LIKE on string', at: 'script' }], beliefs: [GET, LIKE],
    documented: ['GlideRecord.get'], missingClasses: [], gone: [], textOf: file => TEXTS[file] ?? null, recording: recordingOf(lines), ...changes
})
const problems = (changes: Partial<CheckInput>, lines?: readonly string[]) => check(good(changes, lines)).problems
const without = (words: string) => LINES.filter(line => !line.includes(words))

test('nothing to object to: the test that called the member, in a file that names the page', () => {
    const report = check(good())
    expect(report.problems).toEqual([])
    expect(report.verdicts.map(({ proof }) => proof?.test)).toEqual([{ file: RECORD, title: 'c_GlideRecordScopedAPI.md > get' }, { file: QUERY, title: 'LIKE finds parts' }])
})

describe('members', () => {
    test('used, and nobody emulates it', () => {
        expect(problems({ used: [{ area: 'glide', name: 'GlideRecord.fly', at: 'runs/run.ts' }] }))
            .toEqual(['glide GlideRecord.fly: used in runs/run.ts, without any evidence; emulate it in test/instance/glide as its page describes it, and test it'])
    })

    test('emulated, and no test calls it: that a test names it is not enough', () => {
        const named = [...without('\tmember\t'), `${RECORD}\tGlideRecord.get is spoken of\tpassed\t`]
        expect(problems({ used: [] }, named)).toContain('glide GlideRecord.get: emulated, and no test of test/instance calls it; write one that names server-api-reference/c_GlideRecordScopedAPI.md')
    })

    test('called on another class only', () => {
        expect(problems({}, LINES.map(line => line.replace('GlideRecord.get', 'GlideAggregate.get')))).toContainEqual(expect.stringMatching(/^glide GlideRecord\.get: used, and no test of test\/instance calls it/))
    })

    test('called by a test that did not pass, or asserted nothing', () => {
        expect(problems({}, without('> get\tpassed'))).toContainEqual(expect.stringMatching(/^glide GlideRecord\.get: used, and no test/))
    })

    test('called in a file that does not name the page', () => {
        expect(problems({}, LINES.map(line => line.replace(RECORD, 'test/instance/other.test.ts')))).toEqual([
            'glide GlideRecord.get: used, and test/instance/other.test.ts calls it, but no such file names server-api-reference/c_GlideRecordScopedAPI.md; test there, or elsewhere, what that page describes'
        ])
    })

    test('believed to be documented, with no page', () => {
        expect(problems({ beliefs: [{ ...GET, page: '' }, LIKE] })).toEqual(['glide GlideRecord.get: used, and has the basis "prose" but no page; name the page, or make it inferred'])
    })

    test('documented, and neither emulated nor seen to refuse', () => {
        const documented = ['GlideRecord.get', 'GlideRecord.addFunction']
        expect(problems({ documented })).toEqual([
            'glide GlideRecord.addFunction: documented, and neither emulated nor seen to throw NotEmulated; emulate it, or let test/instance/glide/surface.test.ts see it refuse'
        ])
        const seen = check(good({ documented }, [...LINES, `${RECORD}\tc_GlideRecordScopedAPI.md > get\trefused\tGlideRecord.addFunction`]))
        expect([seen.problems, seen.refused]).toEqual([[], ['GlideRecord.addFunction']])
    })

    test('a documented class that nobody saw refuse', () => {
        expect(problems({ missingClasses: ['sn_sc.CartJS'] }))
            .toEqual(['glide sn_sc.CartJS: a documented class, and no test saw it throw NotEmulated by its name; let it, in test/instance/engine/script-context.ts'])
    })

    test('evidence for what is no longer there', () => {
        expect(problems({ gone: ['glide GlideRecord.old: ... take it out of that file'] })).toEqual(['glide GlideRecord.old: ... take it out of that file'])
    })
})

describe('operators, field types, routes', () => {
    test('an operator without evidence', () => {
        expect(problems({ used: [{ area: 'operator', name: 'VALCHANGES on string', at: 'sys_script.filter_condition' }] }))
            .toEqual(['operator VALCHANGES on string: used in sys_script.filter_condition, without any evidence; name its page in tools/fidelity/proofs.ts, and test it'])
    })

    test('an operator on a type of field that no test asked it of', () => {
        expect(problems({ used: [{ area: 'operator', name: 'LIKE on reference', at: 'runs/run.ts' }] }))
            .toEqual(['operator LIKE on reference: used in runs/run.ts, and no test of test/instance uses it; write one that names platform-user-interface/r_OpAvailableFiltersQueries.md'])
    })

    test('the picked test is gone, failed, or has another title', () => {
        expect(problems({}, without(QUERY))).toContain('operator LIKE: emulated, and tools/fidelity/proofs.ts names test/instance/query.test.ts, where no test passed; name another one')
        expect(problems({}, LINES.map(line => line.replace('LIKE finds parts', 'something else'))))
            .toContain('operator LIKE: emulated, and tools/fidelity/proofs.ts names a test "LIKE finds parts", but test/instance/query.test.ts has no such test that passed; name the one that covers it now')
    })

    test('the picked test passes and did not use the thing', () => {
        const route: Belief = { area: 'platform rest', name: 'GET /now/attachment', basis: 'prose', page: 'r_OpAvailableFiltersQueries.md', picked: LIKE.picked, use: 'native rest GET /now/attachment' }
        expect(problems({ beliefs: [GET, LIKE, route] })).toEqual([
            'platform rest GET /now/attachment: emulated, and the test "LIKE finds parts" of test/instance/query.test.ts passes but does not use it; make it do so, or name another in tools/fidelity/proofs.ts'
        ])
        expect(problems({ beliefs: [GET, LIKE, route] }, [...LINES, `${QUERY}\t\tnative rest\tGET /now/attachment`])).toEqual([])
    })
})

test('the page is the same whatever the order of the recording, and says what failed', () => {
    const twice = [...LINES, `${RECORD}\tc_GlideRecordScopedAPI.md > get again\tpassed\t`, `${RECORD}\tc_GlideRecordScopedAPI.md > get again\tmember\tGlideRecord.get`]
    const written = (lines: readonly string[]) => page({ report: check(good({}, lines)), notEmulated: [] })
    expect(written([...twice].reverse())).toBe(written(twice))
    expect(written(twice)).toContain('| `GlideRecord.get` | prose | `server-api-reference/c_GlideRecordScopedAPI.md` | `record.test.ts`: get |  |')
    expect(written([])).toContain('**no test of test/instance calls it; write one that names server-api-reference/c_GlideRecordScopedAPI.md**')
})

test('how tests name a page', () => {
    expect(['server-api-reference/c_A.md', 'KB0685779 (support article)', 'docs/guides/scheduled-script-guide.md of the SDK', ''].map(pageWord)).toEqual(['c_A', 'KB0685779', 'scheduled-script-guide', ''])
})

import fc from 'fast-check'
import { decide, holdsNote, isGivenUp, journalOf, formatLength, markerOf, type NoteSituation } from '../../../src/server/write-back/decide'

const due: NoteSituation = { setting: 'work_note', since: 1000, ended: 2000, active: true, hasField: true, noted: false }

test.each<[string, Partial<NoteSituation>, unknown]>([
    ['due', {}, { kind: 'write' }],
    ['as a comment', { setting: 'comment' }, { kind: 'write' }],
    ['on a table that knows no inactive records', { active: null }, { kind: 'write' }],
    ['ended in the second it was switched on', { ended: 1000 }, { kind: 'write' }],
    ['there already', { noted: true }, { kind: 'done' }],
    ['there already, whatever has changed since', { noted: true, setting: 'nothing', active: false, since: null }, { kind: 'done' }],
    ['switched off', { setting: 'nothing' }, { kind: 'skip', reason: 'off' }],
    ['no Display Configuration any more', { setting: '' }, { kind: 'skip', reason: 'off' }],
    ['ended before', { ended: 999 }, { kind: 'skip', reason: 'before' }],
    ['nobody knows since when', { since: null }, { kind: 'skip', reason: 'before' }],
    ['nobody knows when it ended', { ended: null }, { kind: 'skip', reason: 'before' }],
    ['closed', { active: false }, { kind: 'skip', reason: 'inactive' }],
    ['without the field', { hasField: false }, { kind: 'skip', reason: 'no_field' }]
])('%s', (_what, facts, decision) => {
    expect(decide({ ...due, ...facts })).toEqual(decision)
})

test('fields of the settings', () => {
    expect(['work_note', 'comment', 'nothing', '', 'other'].map(journalOf)).toEqual(['work_notes', 'comments', '', '', ''])
})

test('a note is found by its own number only, among any others', () => {
    const number = fc.nat(99_999_999).map(n => `GLS${String(n).padStart(7, '0')}`)
    fc.assert(fc.property(number, fc.array(number), (mine, others) => {
        const entries = others.map(other => `2026-01-01 - System (Work notes)\nGlance session: ended. ${markerOf(other)}\n\n`).join('')
        expect(holdsNote(entries, mine)).toBe(others.includes(mine))
        expect(holdsNote(`${entries}${markerOf(mine)}`, mine)).toBe(true)
    }))
    expect(holdsNote('[]', '')).toBe(false)
})

test('lengths of time', () => {
    expect([0, 59, 60, 3599, 3600, 36061, null, -1].map(formatLength)).toEqual(['0:00', '0:59', '1:00', '59:59', '1:00:00', '10:01:01', '', ''])
})

test('tried for a week', () => {
    const end = 1_800_000_000_000
    expect([isGivenUp(end, end + 7 * 86_400_000), isGivenUp(end, end + 7 * 86_400_000 + 1), isGivenUp(null, end)]).toEqual([false, true, true])
})

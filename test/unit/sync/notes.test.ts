import fc from 'fast-check'
import { joinNotes, MAX_NOTES, MAX_NOTES_CHARS, readNotes, renderMessage, writeNotes } from '../../../src/server/sync/notes'
import type { Note } from '../../../src/server/sync/types'

const values = fc.array(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('{0}', 'a\nb', '\r\n', '"', '\\', '[{"key":"x"}]', '')), { maxLength: 4 })
const note: fc.Arbitrary<Note> = fc.record({ key: fc.constantFrom('sync.quarantined', 'sync.gap', 'sync.resumed', 'sync.counts_differ'), values })
const notes = fc.array(note, { maxLength: 40 })
const leftOut = (list: readonly Note[]): number => list.filter(one => one.key === 'sync.notes_left_out').reduce((sum, one) => sum + Number(one.values[0]), 0)
const distinct = (list: readonly Note[]): number => new Set(list.map(one => JSON.stringify(one))).size

test('notes are read as they were written, whatever their values', () => {
    fc.assert(fc.property(notes, list => {
        expect(readNotes(writeNotes(list))).toEqual(list)
    }))
})

test.each([[''], ['null'], ['{}'], ['[1,null,{"key":1,"values":[]},{"key":"a"}]'], ['[{"key":'], ['Not finished: the next run goes on from here.']])('no notes in %j', text => {
    expect(readNotes(text)).toEqual([])
})

test('notes of slices fit their column and the message, each once; what is left out is counted', () => {
    fc.assert(fc.property(fc.array(notes, { maxLength: 5 }), slices => {
        const joined = slices.reduce<Note[]>((earlier, more) => readNotes(writeNotes(joinNotes(earlier, more))), [])
        expect(joined.length).toBeLessThanOrEqual(MAX_NOTES)
        expect(distinct(joined)).toBe(joined.length)
        const told = slices.flat()
        joined.filter(one => one.key !== 'sync.notes_left_out').forEach(one => expect(told).toContainEqual(one))
        if (leftOut(joined) === 0) {
            expect(joined).toHaveLength(distinct(told))
        }
    }))
})

test('what was left out is counted exactly, over slices too', () => {
    const aside = (from: number, count: number): Note[] => Array.from({ length: count }, (_one, index) => ({ key: 'sync.quarantined', values: [String(from + index)] }))
    const first = joinNotes([], aside(0, 30))
    expect([first.length, leftOut(first)]).toEqual([MAX_NOTES, 30 - (MAX_NOTES - 1)])
    const second = joinNotes(first, aside(100, 5))
    expect([second.length, leftOut(second)]).toEqual([MAX_NOTES, 35 - (MAX_NOTES - 1)])
})

test('many notes of one kind do not push out the others: the first of them stay, and so does the order', () => {
    const aside = Array.from({ length: 100 }, (_one, index): Note => ({ key: 'sync.quarantined', values: [String(index)] }))
    const differ: Note = { key: 'sync.counts_differ', values: ['C/C'] }
    const joined = joinNotes(aside, [differ])
    expect(joined.map(one => one.values[0])).toEqual([...aside.slice(0, MAX_NOTES - 2).map(one => one.values[0]), 'C/C', String(100 - (MAX_NOTES - 2))])
})

test('long values are cut between characters, so that what is written fits and stays readable', () => {
    const joined = joinNotes([], Array.from({ length: MAX_NOTES }, (_one, index): Note => ({ key: 'sync.unexpected', values: [`${index}${'\u0001'.repeat(999)}`, '\ud83d\ude00'.repeat(2000)] })))
    expect(writeNotes(joined).length).toBeLessThanOrEqual(MAX_NOTES_CHARS)
    expect(joined.length).toBeGreaterThan(0)
    expect(writeNotes(joined)).not.toMatch(/\\ud83d"/)
})

describe('the message', () => {
    const list: Note[] = [{ key: 'a', values: ['1'] }, { key: 'b', values: [] }]

    test('has how the run stands first, then a line for each note, none twice', () => {
        expect(renderMessage(one => one.key, 'standing', list)).toBe('standing\na\nb')
        expect(renderMessage(() => 'same', '', list)).toBe('same')
        expect(renderMessage(() => 'same', '', [])).toBe('')
    })

    test('may be in any language, of any number of lines: a run over slices carries the same notes', () => {
        fc.assert(fc.property(fc.array(notes, { minLength: 1, maxLength: 4 }), fc.string({ unit: 'binary' }), fc.func(fc.string()), (slices, standing, translate) => {
            const work = (sentenceOf: (one: Note) => string): Note[] => {
                let event = { message: '', notes: '' }
                for (const more of slices) {
                    const joined = joinNotes(readNotes(event.notes), more)
                    event = { message: renderMessage(sentenceOf, standing, joined), notes: writeNotes(joined) }
                }
                return readNotes(event.notes)
            }
            expect(work(one => `${translate(one.key)}\n${translate(one.values)}`)).toEqual(work(one => one.key))
        }))
    })
})

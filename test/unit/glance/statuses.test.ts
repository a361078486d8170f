import { BEING_SET_UP, isFrozen, isOver, mayBeOpen, rank, STATUSES } from '../../../src/server/glance/statuses'
import { DAY_MS, SECOND_MS } from '../../../src/server/units'

const NOW = Date.UTC(2026, 5, 1, 12)
/** Over at NOW: without an end, with one just reported, with one that is more than a day old. */
const over = (status: string): string => [null, NOW - SECOND_MS, NOW - DAY_MS - SECOND_MS].map(ended => isOver(status, ended, NOW) ? 'over' : 'open').join(' ')
const ALWAYS = 'over over over'
const NEVER = 'open open open'

test('each status of the vendor\'s list, no status and an unknown one: rank, over, frozen, may be open', () => {
    const table = [...STATUSES, '', '?'].map(status => [status, rank(status), over(status), isFrozen(status), mayBeOpen(status)])
    expect(table).toEqual([
        ['C', 7, ALWAYS, true, false],
        ['X', 7, ALWAYS, true, false],
        ['Q', 6, ALWAYS, false, false],
        ['T', 6, ALWAYS, false, false],
        ['D', 6, ALWAYS, false, false],
        ['E', 6, ALWAYS, false, false],
        ['K', 6, ALWAYS, false, false],
        ['L', 4, 'open open over', false, true],
        ['U', 6, ALWAYS, false, false],
        ['A', 3, NEVER, false, true],
        ['W', 2, NEVER, false, true],
        ['J', 1, NEVER, false, true],
        ['', 0, NEVER, false, true],
        ['?', 5, 'open over over', false, false]
    ])
})

test('what is frozen ranks highest, what may be open ranks below every end', () => {
    const [frozen, others] = [STATUSES.filter(isFrozen), STATUSES.filter(status => !isFrozen(status))]
    expect(Math.min(...frozen.map(rank))).toBeGreaterThan(Math.max(...others.map(rank)))
    expect(Math.max(...STATUSES.filter(mayBeOpen).map(rank))).toBeLessThan(Math.min(...STATUSES.filter(status => !mayBeOpen(status)).map(rank)))
    expect(mayBeOpen(BEING_SET_UP)).toBe(true)
})

test('names of properties that every object has are no statuses', () => {
    for (const name of ['constructor', 'toString', '__proto__']) {
        expect([rank(name), isFrozen(name), over(name)]).toEqual([rank('?'), false, over('?')])
    }
})

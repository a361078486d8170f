import { crash, spread, allPoints } from '../faults/crash'
import { compare, type Content } from '../faults/tables'

/** A sample of what `npm run faults -- crash` does at every point. */
const POINTS = 40

describe('a node that dies in the middle of a run', () => {
    it.each([[1, POINTS], [3, 12]])('loses nothing and doubles nothing: %i node(s), %i points of a run over two windows', async (nodes, points) => {
        const reports: string[] = []
        const result = await crash({ nodes, pageSize: 5, sessions: 25, launched: 9, points, report: line => reports.push(line) })
        expect(reports).toEqual([])
        expect(result).toMatchObject({ tried: points, survived: points, lost: 0, duplicated: 0, stuck: 0 })
        expect(result.statements).toBeGreaterThan(100)
        expect(result.requests).toBeGreaterThan(5)
    })
})

describe('the comparison itself', () => {
    const content = (sessions: Record<string, string>[], guests: Record<string, string>[]): Content => ({
        sessions: new Map(sessions.map(row => [row.session_hash!, [row]])), guests: new Map(guests.map(row => [row.guest_hash!, [row]]))
    })
    const whole = content([{ session_hash: 'a', status: 'C' }, { session_hash: 'b', status: 'X' }], [{ guest_hash: 'g', session: 'a' }])

    it('finds what is missing, what is otherwise and what is one too many', () => {
        const broken = content([{ session_hash: 'a', status: 'A' }, { session_hash: 'c', status: 'C' }], [])
        const { lost, duplicated } = compare(whole, broken)
        expect(lost.map(({ text }) => text)).toEqual(['sessions a: status is "A", not "C"', 'sessions b is missing', 'guests g is missing'])
        expect(lost.map(({ session }) => session)).toEqual(['a', 'b', 'a'])
        expect(duplicated.map(({ text }) => text)).toEqual(['sessions c is one too many'])
        expect(compare(whole, whole)).toEqual({ lost: [], duplicated: [] })
    })

    it('samples evenly, the first and the last point among them', () => {
        const points = allPoints(100, 10)
        const chosen = spread(points, 12)
        expect(points).toHaveLength(110)
        expect(chosen).toHaveLength(12)
        expect([chosen[0], chosen[11]]).toEqual([{ kind: 'statement', number: 1 }, { kind: 'request', number: 10 }])
        expect(spread(points, null)).toHaveLength(110)
    })
})

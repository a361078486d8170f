import { vendor } from '../faults/vendor'
import { VENDOR_CASES } from '../faults/vendor-cases'

/** A sample of what `npm run faults -- vendor` does with every case: one that waits, one that stops, one that is narrowed down, one that sets records aside. */
const SAMPLE = ['503 with Retry-After as a date', 'words about the key with status 200', 'in the middle', 'that lie in the future']

it.each(SAMPLE)('a Glance at fault loses nothing and doubles nothing: %s', async only => {
    expect(VENDOR_CASES.some(({ name }) => name.includes(only))).toBe(true)
    const reports: string[] = []
    const { tried, survived, lost, duplicated } = await vendor({ nodes: 1, only, report: line => reports.push(line) })
    expect(reports).toEqual([])
    expect({ survived, lost, duplicated }).toEqual({ survived: tried, lost: 0, duplicated: 0 })
})

it('every case has a name of its own', () => {
    expect(new Set(VENDOR_CASES.map(({ name }) => name)).size).toBe(VENDOR_CASES.length)
})

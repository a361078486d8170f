import { checkpointWriter, claim, type CheckpointRow, type ClaimStore, type RunRow } from '../../../src/server/sync/claim'
import type { Place } from '../../../src/server/sync/types'

const MINUTE = 60000

/** Run and checkpoint rows under their unique indexes. */
class Tables implements ClaimStore {
    runs: (RunRow & { abandoned: boolean })[] = []
    places: CheckpointRow[] = []
    now = 1000000
    /** Runs before the next insert: somebody else is faster. */
    interfere: () => void = () => undefined

    newestRun(): RunRow | null {
        return this.runs.reduce<RunRow | null>((best, run) => best === null || run.fence > best.fence ? run : best, null)
    }

    newestCheckpoint(): CheckpointRow | null {
        const later = (a: CheckpointRow, b: CheckpointRow): boolean => a.fence > b.fence || (a.fence === b.fence && a.sequence > b.sequence)
        return this.places.reduce<CheckpointRow | null>((best, one) => best === null || later(one, best) ? one : best, null)
    }

    insertRun(fence: number): string | null {
        this.step()
        if (this.runs.some(run => run.fence === fence)) {
            return null
        }
        this.runs.push({ id: `run${fence}`, fence, running: true, lastSeen: this.now, eventId: `event${fence}`, abandoned: false })
        return `run${fence}`
    }

    insertCheckpoint(fence: number, sequence: number, place: Place): boolean {
        this.step()
        if (this.places.some(one => one.fence === fence && one.sequence === sequence)) {
            return false
        }
        this.places.push({ ...place, fence, sequence, at: this.now })
        return true
    }

    blockCheckpoint(fence: number, sequence: number, place: Place): boolean {
        return this.insertCheckpoint(fence, sequence, place)
    }

    abandonRun(id: string): void {
        this.runs.filter(run => run.id === id).forEach(run => Object.assign(run, { running: false, abandoned: true }))
    }

    finish(id: string): void {
        this.runs.filter(run => run.id === id).forEach(run => { run.running = false })
    }

    private step(): void {
        const interfere = this.interfere
        this.interfere = () => undefined
        interfere()
    }
}

const place: Place = { watermark: 5000, window: { from: 0, to: 9000 }, cursor: null, own: null, checked: null, counts: null, seen: null }

describe('claim', () => {
    test('one holds it, the others are told', () => {
        const tables = new Tables()
        expect(claim(tables, tables.now, 5 * MINUTE)).toMatchObject({ held: true, fence: 1, place: null, takenOver: null })
        expect(claim(tables, tables.now, 5 * MINUTE)).toMatchObject({ held: false, by: { eventId: 'event1' } })
        tables.finish('run1')
        expect(claim(tables, tables.now, 5 * MINUTE)).toMatchObject({ held: true, fence: 2 })
    })

    test('two at the same moment: the unique index lets one through', () => {
        const tables = new Tables()
        tables.interfere = () => { claim(tables, tables.now, 5 * MINUTE) }
        expect(claim(tables, tables.now, 5 * MINUTE)).toMatchObject({ held: false, by: { eventId: 'event1' } })
        expect(tables.runs).toHaveLength(1)
    })

    test('a claim from a time that has not come yet is silent: the clock was set back', () => {
        const tables = new Tables()
        claim(tables, tables.now, 5 * MINUTE)
        tables.now -= 4 * MINUTE
        expect(claim(tables, tables.now, 5 * MINUTE).held).toBe(false)
        tables.now -= 2 * MINUTE
        expect(claim(tables, tables.now, 5 * MINUTE)).toMatchObject({ held: true, fence: 2 })
    })

    test('checkpoints keep a claim alive; without them it is taken over with the next fence, and the stale run cannot checkpoint', () => {
        const tables = new Tables()
        claim(tables, tables.now, 5 * MINUTE)
        const save = checkpointWriter(tables, 1)
        tables.now += 4 * MINUTE
        expect(save(place)).toBe(true)
        tables.now += 4 * MINUTE
        expect(claim(tables, tables.now, 5 * MINUTE).held).toBe(false)
        tables.now += 2 * MINUTE
        expect(claim(tables, tables.now, 5 * MINUTE)).toMatchObject({ held: true, fence: 2, place: { watermark: 5000 }, takenOver: { fence: 1 } })
        expect(tables.runs[0]?.abandoned).toBe(true)
        expect(save(place)).toBe(false)
        expect(checkpointWriter(tables, 2)(place)).toBe(true)
        expect(tables.newestCheckpoint()).toMatchObject({ fence: 2, watermark: 5000 })
    })

    test('a run that wakes up while it is being taken over keeps its claim', () => {
        const tables = new Tables()
        claim(tables, tables.now, 5 * MINUTE)
        const save = checkpointWriter(tables, 1)
        tables.now += 9 * MINUTE
        tables.interfere = () => { expect(save(place)).toBe(true) }
        expect(claim(tables, tables.now, 5 * MINUTE).held).toBe(false)
        expect(save(place)).toBe(true)
    })

    test('a taker that dies after the first step delays the next one, no more', () => {
        const tables = new Tables()
        claim(tables, tables.now, 5 * MINUTE)
        tables.now += 9 * MINUTE
        tables.insertCheckpoint(1, 1, place)
        expect(claim(tables, tables.now, 5 * MINUTE).held).toBe(false)
        tables.now += 6 * MINUTE
        expect(claim(tables, tables.now, 5 * MINUTE)).toMatchObject({ held: true, fence: 2 })
    })
})

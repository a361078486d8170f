import fc from 'fast-check'
import { attentive, INPUT_TIMEOUT_MS, untilPresence, untilWatch, type Polling } from '../../../src/client/card/schedule'

const there = (lastInput = 0) => ({ visible: true, lastInput })
const polling = (over: Partial<Polling> = {}): Polling => ({ asked: 0, unchanged: 0, atLeast: 0, ...over })

test('15, 15, 30, 30, 60, 60 ... seconds while nothing changes', () => {
    const waits = [0, 1, 2, 3, 4, 5, 99].map(unchanged => untilPresence(polling({ unchanged }), there(), 0))
    expect(waits).toEqual([15_000, 15_000, 30_000, 30_000, 60_000, 60_000, 60_000])
})

test('never sooner than the server asks, at once when it is overdue', () => {
    expect(untilPresence(polling({ atLeast: 120_000 }), there(), 20_000)).toBe(100_000)
    expect(untilPresence(polling(), there(), 40_000)).toBe(0)
    expect(untilPresence(polling({ asked: null }), there(), 0)).toBe(0)
})

test('a session every five seconds for a minute, then every fifteen', () => {
    expect(untilWatch(polling(), 0, there(), 0)).toBe(5000)
    expect(untilWatch(polling({ asked: 59_000 }), 0, there(), 59_000)).toBe(5000)
    expect(untilWatch(polling({ asked: 60_000 }), 0, there(), 60_000)).toBe(15_000)
})

test('nothing while the tab is hidden or nobody was there for ten minutes', () => {
    expect(untilPresence(polling(), { visible: false, lastInput: 0 }, 0)).toBeNull()
    expect(untilWatch(polling(), 0, { visible: false, lastInput: 0 }, 0)).toBeNull()
    expect(attentive(there(), INPUT_TIMEOUT_MS - 1)).toBe(true)
    expect(untilPresence(polling(), there(), INPUT_TIMEOUT_MS)).toBeNull()
})

/** What a card asks in so long, when nothing ever changes. */
function questions(seconds: number, inputAt: readonly number[], changes: (asked: number) => boolean): number[] {
    const asked: number[] = []
    let [state, lastInput] = [polling({ asked: -15_000 }), 0]
    for (let now = 0; now <= seconds * 1000; now += 1000) {
        if (inputAt.includes(now / 1000))
            lastInput = now
        if (untilPresence(state, there(lastInput), now) === 0) {
            state = polling({ asked: now, unchanged: changes(asked.length) ? 0 : state.unchanged + 1 })
            asked.push(now / 1000)
        }
    }
    return asked
}

test('ten minutes alone are twelve questions, and then none for an hour', () => {
    const asked = questions(4200, [], () => false)
    expect(asked.length).toBe(12)
    expect(Math.max(...asked)).toBeLessThan(600)
})

test('any pattern of input and change: at least fifteen seconds apart, and none after ten minutes of silence', () => {
    fc.assert(fc.property(fc.array(fc.nat(3600), { maxLength: 20 }), fc.array(fc.boolean(), { minLength: 1 }), (inputs, changes) => {
        const asked = questions(3600, inputs, count => changes[count % changes.length]!)
        asked.forEach((at, index) => {
            if (index > 0)
                expect(at - asked[index - 1]!).toBeGreaterThanOrEqual(15)
            const last = Math.max(0, ...inputs.filter(input => input <= at))
            expect(at - last).toBeLessThan(600)
        })
    }), { numRuns: 50 })
})

import { createClock, createClockBuffer, parseAdvance } from './clock'

test('runs with the machine, can be set, advanced and frozen', () => {
    let machine = 1000
    const buffer = createClockBuffer()
    const clock = createClock(buffer, () => machine)
    const elsewhere = createClock(buffer, () => machine)
    expect(clock.now()).toBe(1000)
    clock.set(50000)
    machine += 500
    expect(elsewhere.now()).toBe(50500)
    elsewhere.freeze(true)
    machine += 10000
    expect(clock.now()).toBe(50500)
    clock.advance(-500)
    expect(elsewhere.now()).toBe(50000)
    clock.freeze(false)
    machine += 1
    expect(clock.now()).toBe(50001)
    expect(clock.isFrozen()).toBe(false)
})

test('how far to advance: seconds, or an ISO 8601 duration', () => {
    expect(parseAdvance(90)).toBe(90000)
    expect(parseAdvance('PT1H30M')).toBe(5400000)
    expect(parseAdvance('P1DT1S')).toBe(86401000)
    expect(() => parseAdvance('1h')).toThrow('ISO 8601')
    expect(() => parseAdvance('P')).toThrow('ISO 8601')
})

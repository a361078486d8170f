import { singleFlight, withLock, type Flight, type Lock } from '../../../src/server/presence/single-flight'

/** A lock in memory; `log` holds what was done, in order. */
function memoryLock(): Lock & { log: string[], held: Set<string> } {
    const held = new Set<string>()
    const log: string[] = []
    return {
        held, log,
        acquire(name) {
            if (held.has(name)) return null
            held.add(name)
            log.push(`acquire ${name}`)
            return name
        },
        release(name) {
            held.delete(name)
            log.push(`release ${name}`)
        }
    }
}

/** A cache of one number, fresh from 10 upwards. `stored` is what a second read finds. */
const flightOf = (log: string[], cached: number, stored: number): Flight<number, string> => ({
    key: 'k',
    cached,
    readAgain() {
        log.push('read again')
        return stored
    },
    fresh: value => value >= 10 ? `fresh ${value}` : null,
    ask(value) {
        log.push('ask')
        return `asked after ${value}`
    },
    busy: value => `busy with ${value}`
})

describe('single flight', () => {
    it('answers from a fresh cache without a lock or a second read', () => {
        const lock = memoryLock()
        expect(singleFlight(lock, flightOf(lock.log, 11, 0))).toBe('fresh 11')
        expect(lock.log).toEqual([])
    })

    it('reads again under the lock before it asks, and passes on what it read', () => {
        const lock = memoryLock()
        expect(singleFlight(lock, flightOf(lock.log, 1, 2))).toBe('asked after 2')
        expect(lock.log).toEqual(['acquire k', 'read again', 'ask', 'release k'])
    })

    it('does not ask when somebody else has renewed the cache in between', () => {
        const lock = memoryLock()
        expect(singleFlight(lock, flightOf(lock.log, 1, 12))).toBe('fresh 12')
        expect(lock.log).toEqual(['acquire k', 'read again', 'release k'])
    })

    it('makes do with what is known while somebody else holds the lock', () => {
        const lock = memoryLock()
        lock.held.add('k')
        expect(singleFlight(lock, flightOf(lock.log, 1, 12))).toBe('busy with 1')
        expect(lock.log).toEqual([])
        expect(lock.held.has('k')).toBe(true)
    })

    it('releases the lock when the work fails', () => {
        const lock = memoryLock()
        const fail = (): never => { throw new Error('no answer') }
        expect(() => withLock(lock, 'k', fail, () => 'busy')).toThrow('no answer')
        expect(lock.log).toEqual(['acquire k', 'release k'])
        expect(withLock(lock, 'k', () => 'works', () => 'busy')).toBe('works')
    })
})

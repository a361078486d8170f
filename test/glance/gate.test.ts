import { Gate } from './gate'
import { startGlance } from './service'

const waiting = () => new AbortController().signal

test('tells when so many answers are held, and lets them go oldest first', async () => {
    const gate = new Gate()
    const two = gate.whenHeld(2)
    const went: string[] = []
    const first = gate.hold('a', waiting()).then(() => went.push('a'))
    expect(await gate.whenHeld(1)).toEqual(['a'])
    const second = gate.hold('b', waiting()).then(() => went.push('b'))
    expect(await two).toEqual(['a', 'b'])
    expect(gate.letGo(1)).toEqual(['a'])
    await first
    expect(went).toEqual(['a'])
    expect(gate.letGo()).toEqual(['b'])
    await second
    expect([went, gate.letGo()]).toEqual([['a', 'b'], []])
})

test('forgets an answer for which nobody waits any more', async () => {
    const gate = new Gate()
    const gone = new AbortController()
    const held = gate.hold('a', gone.signal)
    gone.abort()
    await held
    await gate.hold('b', gone.signal)
    expect(gate.letGo()).toEqual([])
})

test('by the control doors', async () => {
    const service = await startGlance()
    const door = async (name: string, body: unknown) => (await fetch(`${service.url}/_control/${name}`, { method: 'POST', body: JSON.stringify(body) })).json()
    try {
        await door('faults', { kind: 'hold', operation: 'home', times: 2 })
        const pages = [fetch(service.url), fetch(service.url)]
        expect(await door('held', { count: 2 })).toEqual({ held: ['home', 'home'] })
        expect((await fetch(service.url)).status).toBe(200)
        expect(await door('release', { count: 1 })).toEqual({ released: ['home'] })
        expect((await Promise.race(pages)).status).toBe(200)
        expect(await door('release', {})).toEqual({ released: ['home'] })
        expect((await Promise.all(pages)).map(({ status }) => status)).toEqual([200, 200])
    } finally {
        await service.close()
    }
})

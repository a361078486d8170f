import { createContext, runInContext } from 'node:vm'
import { endsTransaction, isNotEmulated, isScriptError, messageOf, notEmulated, packError, unpackError } from './errors'
import { begin, run, testPlatform, type TestPlatform } from './testing/script-platform'

let platform: TestPlatform
beforeAll(() => { platform = testPlatform() })
afterAll(() => platform.data.close())

const thrownBy = (source: string): unknown => {
    try {
        return run(platform, source, begin(platform, 'global'))
    } catch (error) {
        return error
    }
}

test('what is not emulated is known by its code, whatever it says', () => {
    const error = notEmulated('GlideRecord.fly')
    expect([error.message, error.missing, isNotEmulated(error)]).toEqual(['NotEmulated: GlideRecord.fly', 'GlideRecord.fly', true])
    expect([new Error('NotEmulated: GlideRecord.fly'), 'NotEmulated', null, undefined].map(isNotEmulated)).toEqual([false, false, false, false])
    expect(isNotEmulated(new Error('outer', { cause: new Error('inner', { cause: error }) }))).toBe(true)
    const round: { cause?: unknown } = {}
    round.cause = round
    expect(isNotEmulated(round)).toBe(false)
})

test.each([
    ['let through', 'new GlideRecord("sys_user").addFunction("x")'], ['caught and thrown again', 'try { new GlideRecord("sys_user").addFunction("x") } catch (e) { throw e }'],
    ['a class by its name', 'new Workflow()']
])('it comes out of a script: %s', (_how, source) => {
    const error = thrownBy(source)
    expect((error as Error).name).toBe('ScriptError')
    expect([isNotEmulated(error), isScriptError(error)]).toEqual([true, false])
})

test('a script sees the code', () => expect(thrownBy('var seen; try { new Workflow() } catch (e) { seen = e.code } seen')).toBe('NOT_EMULATED'))

test('a script\'s own error is its own, though it speaks of the other', () => {
    const error = thrownBy('throw new Error("NotEmulated: nothing of the kind")')
    expect([isNotEmulated(error), isScriptError(error)]).toEqual([false, true])
})

test('it crosses threads in parts: a clone alone forgets the code', () => {
    const error = thrownBy('new Workflow()')
    expect(isNotEmulated(structuredClone(error))).toBe(false)
    const arrived = unpackError(structuredClone(packError(error)))
    expect([isNotEmulated(arrived), arrived.message, arrived.stack]).toEqual([true, (error as Error).message, (error as Error).stack])
    expect(unpackError(packError(Object.assign(new Error('busy'), { code: 'EBUSY' })))).toMatchObject({ message: 'busy', code: 'EBUSY' })
    expect(packError('text')).toEqual({ message: 'text', stack: '', code: null })
})

test('errors of another realm are told apart by name and read like any other', () => {
    const alien: unknown = runInContext('Object.assign(new Error("gone"), { name: "NodeKilled" })', createContext())
    expect([alien instanceof Error, messageOf(alien), endsTransaction(alien), endsTransaction(new Error('NodeKilled'))]).toEqual([false, 'gone', true, false])
})

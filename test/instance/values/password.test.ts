import { hashPassword, isHashed, verifyPassword } from './password'

test('a password is verified against its own hash only, each hash has its own salt', () => {
    const stored = hashPassword('secret')
    expect(isHashed(stored)).toBe(true)
    expect(hashPassword('secret')).not.toBe(stored)
    // Twice: a right answer is remembered.
    expect([verifyPassword('secret', stored), verifyPassword('secret', stored), verifyPassword('Secret', stored)]).toEqual([true, true, false])
    expect([isHashed('secret'), verifyPassword('secret', 'secret')]).toEqual([false, false])
})

import { carriesToken, createSession, destroySession, findSession, makeSessionCookie, findSessionOfRequest } from './sessions'
import { startInProcess, type InProcess } from '../testing/in-process'

let instance: InProcess
const BOOKS = '/api/now/table/x_acme_lib_book'

beforeAll(() => {
    instance = startInProcess()
    instance.addUser('lib', ['x_acme_lib.librarian'])
})
afterAll(() => instance.close())

const request = (headers: Record<string, string>, body = ''): Parameters<typeof findSessionOfRequest>[1] => ({ method: 'POST', url: '/', headers, body: Buffer.from(body), remoteAddress: '' })

test('is found by its cookie until it is destroyed or idle for too long', () => {
    const user = instance.platform.security.userByName('lib')!
    const session = createSession(instance.platform, user, 1000)
    const cookie = makeSessionCookie(session)
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax$/)
    expect(findSession(instance.platform, session.id, 1000 + 29 * 60000)).toMatchObject({ userId: user.sysId })
    expect(findSession(instance.platform, session.id, 1000 + 58 * 60000)).not.toBeNull()
    expect(findSession(instance.platform, session.id, 1000 + 89 * 60000)).toBeNull()
    const other = createSession(instance.platform, user)
    expect(findSessionOfRequest(instance.platform, request({ cookie: `a=b; ${makeSessionCookie(other)}` }))?.id).toBe(other.id)
    destroySession(instance.platform, other.id)
    expect(findSessionOfRequest(instance.platform, request({ cookie: makeSessionCookie(other) }))).toBeNull()
    expect(findSession(instance.platform, 'x', 0)).toBeNull()
})

test('the token travels in a header or in a form', () => {
    const session = createSession(instance.platform, instance.platform.security.userByName('lib')!)
    expect(carriesToken(request({ 'x-usertoken': session.token }), session)).toBe(true)
    expect(carriesToken(request({ 'x-usertoken': 'other' }), session)).toBe(false)
    expect(carriesToken(request({ 'content-type': 'application/x-www-form-urlencoded' }, `a=b&sysparm_ck=${session.token}`), session)).toBe(true)
    expect(carriesToken(request({ 'content-type': 'application/json' }, `sysparm_ck=${session.token}`), session)).toBe(false)
})

test('a write by session needs the token, a read does not', () => {
    const session = createSession(instance.platform, instance.platform.security.userByName('lib')!)
    const cookie = makeSessionCookie(session)
    expect(instance.send(null, 'GET', BOOKS, { headers: { cookie } }).status).toBe(200)
    expect(instance.send(null, 'POST', BOOKS, { body: { title: 'No token' }, headers: { cookie } }).status).toBe(401)
    expect(instance.send(null, 'POST', BOOKS, { body: { title: 'Token' }, headers: { cookie, 'x-usertoken': session.token } }).status).toBe(201)
})

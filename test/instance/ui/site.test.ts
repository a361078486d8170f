import { accessibilityFaults } from '../testing/accessibility'
import { handleUi } from './handle'
import { installLibrary, type Library } from '../testing/library'
import { bodyOf, openTestBed, scopeId, type TestBed } from '../testing/page-bed'
import { hashPassword } from '../values/password'

let bed: TestBed
let library: Library

beforeAll(() => {
    bed = openTestBed()
    library = installLibrary(bed)
    bed.data.updateRow('sys_user', library.librarian, { user_password: hashPassword('lena') }, 'platform')
    bed.platform.records.flush?.()
})
afterAll(() => bed.close())

function guest(method: string, path: string, body = '', headers: Record<string, string> = {}): ReturnType<typeof bed.get> {
    const user = bed.platform.security.userByName('guest')
    const request = { method, url: path, headers: { host: 'local', ...headers }, body: Buffer.from(body), remoteAddress: '127.0.0.1' }
    const response = user && handleUi(bed.platform, bed.platform.begin('ui', user), request, new URL(path, 'http://local'))
    return response ?? { status: 0, headers: {}, body: '' }
}

function logIn(fields: Record<string, string>, token = 'same'): ReturnType<typeof bed.get> {
    const form = guest('GET', '/login.do')
    const cookie = String(form.headers['set-cookie']).split(';')[0] ?? ''
    const hidden = /name="login_token" value="([^"]+)"/.exec(bodyOf(form))?.[1] ?? ''
    const body = new URLSearchParams({ login_token: token === 'same' ? hidden : token, ...fields })
    return guest('POST', '/login.do', body.toString(), { cookie, 'content-type': 'application/x-www-form-urlencoded' })
}

describe('log-in', () => {
    test('a guest is sent to the form and back to where they were going', () => {
        expect(guest('GET', '/x_acme_lib_book_list.do?sysparm_query=a').headers.location).toBe('/login.do?sysparm_goto=%2Fx_acme_lib_book_list.do%3Fsysparm_query%3Da')
        const done = logIn({ user_name: 'lena', user_password: 'lena', sysparm_goto: '/x_acme_lib_book_list.do' })
        expect(done.status).toBe(303)
        expect(done.headers.location).toBe('/x_acme_lib_book_list.do')
        expect(String(done.headers['set-cookie'])).toMatch(/JSESSIONID=[0-9A-F]{32}; Path=\/; HttpOnly; SameSite=Lax/)
    })

    test('never to another site', () => {
        expect(logIn({ user_name: 'lena', user_password: 'lena', sysparm_goto: '//evil.example' }).headers.location).toBe('/')
    })

    test('a wrong password says so and starts no session', () => {
        const wrong = logIn({ user_name: 'lena', user_password: 'nope' })
        expect(wrong.status).toBe(401)
        expect(bodyOf(wrong)).toContain('User name or password invalid.')
        expect(String(wrong.headers['set-cookie'])).not.toContain('JSESSIONID')
    })

    test('a form of another site is refused', () => {
        expect(logIn({ user_name: 'lena', user_password: 'lena' }, 'forged').status).toBe(403)
    })

    test('accounts of outside systems have no pages', () => {
        bed.put('sys_user', { user_name: 'robot', name: 'Robot', active: '1', web_service_access_only: '1', user_password: hashPassword('robot') })
        expect(logIn({ user_name: 'robot', user_password: 'robot' }).status).toBe(401)
    })

    test('log out ends the session', () => {
        const response = bed.post('/logout.do', {}, 'nora')
        expect(response.headers.location).toBe('/login.do')
        expect(String(response.headers['set-cookie'])).toContain('Max-Age=0')
    })
})

describe('navigator', () => {
    test('shows menus and modules by role and order, separators, and the token', () => {
        const page = bed.page('/', 'lena')
        expect(page).toContain('Local stand-in, not ServiceNow')
        expect(page).toMatch(/window\.g_ck = "[0-9a-f]{72}"/)
        expect(page.indexOf('>Books<')).toBeLessThan(page.indexOf('>New book<'))
        expect(page).toContain('class="separator"')
        expect(page).not.toContain('Admins only')
        expect(page).not.toContain('System Definition')
        expect(page).not.toContain('javascript:')
    })

    test('hides a menu from users without its role; administrators see everything and the base menus', () => {
        expect(bed.page('/', 'nora')).not.toContain('Library')
        expect(bed.page('/')).toContain('Admins only')
        expect(bed.page('/')).toContain('/sysauto_script_list.do')
    })

    test('marks the module that is open, and the one that an open record belongs to', () => {
        const marked = (path: string): string[] => [...bed.page(path, 'lena').matchAll(/aria-current="(page|true)">([^<]+)</g)].map(match => `${match[2]}: ${match[1]}`)
        expect(marked('/x_acme_lib_book_list.do?sysparm_query=state%3Din%5EEQ')[0]).toBe('Books: page')
        expect(marked(`/x_acme_lib_book.do?sys_id=${library.books[0]}`)).toEqual(['Books: true'])
        expect(marked('/')).toEqual([])
    })

    test('a module of a type that is not emulated names itself when it is opened', () => {
        const address = (title: string): string => new RegExp(`href="([^"]+)"[^>]*>${title}<`).exec(bed.page('/', 'lena'))?.[1] ?? ''
        const map = bed.get(address('Map'), 'lena')
        expect(map.status).toBe(501)
        expect(bodyOf(map)).toContain('NotEmulated: module link type MAP')
        expect(bed.get(address('Evil'), 'lena').status).toBe(400)
    })
})

describe('writes', () => {
    test('need the token of the session', () => {
        const before = bed.data.load('x_acme_lib_book', [library.books[0] ?? ''])[0]
        const fields = { sys_id: library.books[0] ?? '', sys_action: 'sysverb_update', 'x_acme_lib_book.title': 'Forged', 'sys_original.x_acme_lib_book.title': 'x' }
        expect(bed.post('/x_acme_lib_book.do', { ...fields, sysparm_ck: '' }, 'lena').status).toBe(403)
        expect(bed.post('/x_acme_lib_book.do', { ...fields, sysparm_ck: 'a'.repeat(72) }, 'lena').status).toBe(403)
        expect(bed.data.load('x_acme_lib_book', [library.books[0] ?? ''])[0]).toEqual(before)
    })
})

describe('property page', () => {
    const path = '/system_properties_ui.do?sysparm_title=Library&sysparm_category=Library'

    test('shows what the user may read, in order, with widgets by type', () => {
        const page = bed.page(path, 'lena')
        expect(page).toMatch(/About days[\s\S]*About open[\s\S]*About mode[\s\S]*About fixed/)
        expect(page).toContain('<input type="radio" name="property.x_acme_lib.open" value="false" checked>')
        expect(page).toContain('<option value="b">Second</option>')
        expect(page).toMatch(/name="property.x_acme_lib.fixed"[^>]* disabled/)
        expect(page).not.toContain('not for you')
    })

    test('is closed to users without the roles', () => {
        expect(bed.get(path, 'nora').status).toBe(403)
    })

    test('saves what changed and what may be written', () => {
        const response = bed.post(path, {
            'property.x_acme_lib.days': '14', 'property.x_acme_lib.open': 'true', 'property.x_acme_lib.mode': 'b', 'property.x_acme_lib.fixed': 'broken', 'property.x_acme_lib.hidden': 'broken'
        }, 'lena')
        expect(response.status).toBe(303)
        expect(bed.page(path, 'lena')).toContain('Properties saved.')
        const value = (name: string): string | null => bed.platform.records.property(`x_acme_lib.${name}`)
        expect([value('days'), value('open'), value('mode'), value('fixed'), value('hidden')]).toEqual(['14', 'true', 'b', 'keep', 'not for you'])
    })
})

describe('UI pages and scripts', () => {
    test('a page runs its Jelly, escaped, with its client script, for those whom its ACL lets in', () => {
        const page = bed.page('/x_acme_lib_hello.do?sysparm_who=%3Cb%3E', 'lena')
        expect(page).toContain('<h1>Hello &lt;b&gt;</h1>')
        expect(page).toContain('<script>window.hello = 1</script>')
        expect(page).toContain('name="sysparm_ck"')
        expect(bed.get('/x_acme_lib_hello.do', 'nora').status).toBe(403)
    })

    test('its processing script gets the form\'s fields and may redirect', () => {
        const response = bed.post('/x_acme_lib_hello.do', { who: 'Ada' }, 'lena')
        expect(response.headers.location).toBe('/x_acme_lib_hello.do?sysparm_who=Ada')
        expect(bed.page('/x_acme_lib_hello.do', 'lena')).toContain('Got AdaAda')
    })

    test('UI scripts are served by name', () => {
        const script = bed.get('/x_acme_lib.card.jsdbx?v=1', 'lena')
        expect(script.headers['content-type']).toContain('javascript')
        expect(bodyOf(script)).toBe('window.card = true')
        expect(bed.get('/none.jsdbx', 'lena').status).toBe(404)
    })

    test('UI scripts go by their name or their API name, and only active ones run (api-reference/scripts/c_UIScripts)', () => {
        bed.put('sys_ui_script', { name: 'x_acme_lib.sleeping', script_name: 'sleeping', active: '0', script: 'window.sleeping = true' })
        expect(bodyOf(bed.get('/card.jsdbx', 'lena'))).toBe('window.card = true')
        expect(bed.get('/x_acme_lib.sleeping.jsdbx', 'lena').status).toBe(404)
    })

    test('a browser keeps a UI script under an address with parameters, and asks whether one without has changed', () => {
        const kept = guest('GET', '/x_acme_lib.card.jsdbx?cache=1')
        expect(kept.headers['cache-control']).toBe('private, max-age=31536000')
        const asked = guest('GET', '/x_acme_lib.card.jsdbx')
        expect(asked.headers['cache-control']).toBe('private, no-cache')
        expect(guest('GET', '/x_acme_lib.card.jsdbx', '', { 'if-none-match': String(asked.headers.etag) }).status).toBe(304)
    })

    test('a direct page comes without the common HTML, CSS and scripts, so with the token only when it asks for it (api-reference/scripts/r_UIPages)', () => {
        const direct = (name: string, head: string): string => {
            bed.put('sys_ui_page', { name: `x_acme_lib_${name}`, direct: '1', sys_scope: scopeId, html: `<html lang="en" xmlns:j="jelly:core"><head><title>A</title>${head}</head><body><script src="x_acme_lib.card.jsdbx?v=1"></script></body></html>` })
            const acl = bed.put('sys_security_acl', { name: `x_acme_lib_${name}`, type: 'ui_page', operation: 'read', active: '1', admin_overrides: '1', sys_scope: scopeId })
            bed.put('sys_security_acl_role', { sys_security_acl: acl, sys_user_role: library.role })
            return bed.page(`/x_acme_lib_${name}.do`, 'lena')
        }
        expect(direct('bare', '')).not.toMatch(/g_ck|stand-in|stylesheet/)
        const page = direct('asking', '<script>window.g_ck = "$[JS:gs.getSession().getSessionToken()]"</script>')
        expect(page).toMatch(/window\.g_ck = "[0-9a-f]{72}"/)
        expect(page).toContain('<script src="x_acme_lib.card.jsdbx?v=1"></script>')
    })

    test('unknown pages and tables are not found', () => {
        expect(bed.get('/nothing_here.do').status).toBe(404)
        expect(bed.get('/nothing_here').status).toBe(404)
    })
})

describe('accessibility of every kind of page', () => {
    test.each([
        ['/', 'lena'], ['/', 'admin'], ['/x_acme_lib_book_list.do', 'lena'], ['/x_acme_lib_book.do?sys_id=-1', 'lena'], ['/system_properties_ui.do?sysparm_category=Library', 'lena'],
        ['/configure_form.do?table=x_acme_lib_book', 'admin'], ['/configure_related_lists.do?table=x_acme_lib_book', 'admin'], ['/sys_user.do?sys_id=6816f79cc0a8016401c5a33be04be441', 'admin'],
        ['/sys_script_list.do', 'admin'], ['/x_acme_lib_hello.do', 'lena']
    ])('%s for %s', (path, user) => {
        expect(accessibilityFaults(bed.page(path, user))).toEqual([])
    })

    test('a form with errors, and the log-in form', () => {
        const invalid = bed.post('/x_acme_lib_book.do', { sys_id: '-1', sys_action: 'sysverb_insert', 'x_acme_lib_book.title': '', 'sys_original.x_acme_lib_book.title': '' }, 'lena')
        expect(invalid.status).toBe(422)
        expect(accessibilityFaults(bodyOf(invalid))).toEqual([])
        expect(accessibilityFaults(bodyOf(guest('GET', '/login.do')))).toEqual([])
    })

    test('the check itself sees faults', () => {
        expect(accessibilityFaults('<html><body><input name="x"><button></button></body></html>')).toEqual(expect.arrayContaining(['html has no lang', 'input x has no label', 'button without text']))
    })
})

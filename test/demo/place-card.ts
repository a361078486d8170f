/** Puts the Glance Card and the Glance Sessions on the incident form, on the pages where an administrator does it. */

interface Visit {
    get(path: string): Promise<string>
    post(path: string, fields: Readonly<Record<string, string>>): Promise<void>
}

/** Logs in as a person at a browser does; the password of a demo account is its name. Throws when that fails. */
async function visit(url: string, user: string): Promise<Visit> {
    const cookieOf = (response: Response) => response.headers.getSetCookie().map(cookie => cookie.split(';')[0]!).find(cookie => cookie.startsWith('JSESSIONID='))
    const form = (cookie: string, fields: Readonly<Record<string, string>>): RequestInit => ({
        method: 'POST', redirect: 'manual', headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' }, body: new URLSearchParams(fields).toString()
    })
    const page = await fetch(`${url}/login.do`)
    const token = /name="login_token" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
    const entered = await fetch(`${url}/login.do`, form(page.headers.getSetCookie()[0]?.split(';')[0] ?? '', { login_token: token, user_name: user, user_password: user }))
    const cookie = cookieOf(entered)
    if (cookie === undefined)
        throw new Error(`${user} could not log in: ${entered.status}`)
    return {
        async get(path) {
            const response = await fetch(url + path, { headers: { cookie } })
            if (!response.ok)
                throw new Error(`${path}: ${response.status}`)
            return response.text()
        },
        async post(path, fields) {
            const response = await fetch(url + path, form(cookie, fields))
            if (response.status >= 400)
                throw new Error(`${path}: ${response.status} ${await response.text()}`)
        }
    }
}

const first = (page: string, pattern: RegExp, what: string): string => {
    const found = pattern.exec(page)?.[1]
    if (found === undefined)
        throw new Error(`${what} is not offered: is the app loaded?`)
    return found
}

const tokenOf = (page: string): string => first(page, /name="sysparm_ck" value="([^"]+)"/, 'A form')

/** Does nothing a second time. */
export async function placeCard(url: string, table: string): Promise<void> {
    const admin = await visit(url, 'admin')
    const form = await admin.get(`/configure_form.do?table=${table}`)
    if (!form.includes('Glance Card (formatter)')) {
        const formatter = first(form, /value="(formatter:[0-9a-f]{32})">Glance Card</, 'The formatter Glance Card')
        await admin.post('/configure_form.do', { sysparm_ck: tokenOf(form), table, sysparm_view: '', add: formatter })
    }
    const lists = await admin.get(`/configure_related_lists.do?table=${table}`)
    const list = first(lists, /value="([^"]+)"[^>]*> Glance Sessions</, 'The related list Glance Sessions')
    await admin.post('/configure_related_lists.do', { sysparm_ck: tokenOf(lists), table, sysparm_view: '', related_list: list })
}

import fc from 'fast-check'
import { listAddress, localPath, recordAddress, scriptAddress } from './addresses'
import { attribute, escapeHtml, html, raw, scriptValue } from './html'

describe('html', () => {
    test('escapes every value and joins lists', () => {
        const evil = '<script>"\'&'
        expect(html`<p title="${evil}">${evil}${[html`<i>${1}</i>`, null, false, undefined]}</p>`.text)
            .toBe('<p title="&lt;script&gt;&quot;&#39;&amp;">&lt;script&gt;&quot;&#39;&amp;<i>1</i></p>')
    })

    test('raw and nested markup stay as they are', () => {
        expect(html`${raw('<b>x</b>')}${html`<i></i>`}`.text).toBe('<b>x</b><i></i>')
    })

    test('no text can leave its place', () => {
        fc.assert(fc.property(fc.string(), text => {
            const escaped = escapeHtml(text)
            expect(escaped).not.toMatch(/[<>"']/)
            expect(html`${text}`.text).toBe(escaped)
            expect(escaped.replace(/&#39;/g, '\'').replace(/&quot;/g, '"').replace(/&gt;/g, '>').replace(/&lt;/g, '<').replace(/&amp;/g, '&')).toBe(text)
        }))
    })

    test('attributes: value, flag, absent', () => {
        expect(attribute('a', 'x"y').text).toBe(' a="x&quot;y"')
        expect(attribute('a', true).text).toBe(' a')
        expect(attribute('a', null).text + attribute('a', false).text + attribute('a', undefined).text).toBe('')
    })

    test('a script value cannot end its element and reads back the same', () => {
        fc.assert(fc.property(fc.string(), text => {
            const printed = scriptValue({ text }).text
            expect(printed).not.toMatch(/[<>&]/)
            expect(JSON.parse(printed)).toEqual({ text })
        }))
    })
})

describe('addresses', () => {
    test.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '', '/\t/evil.example', 'evil', '/x\n', '/..//evil.example'])('%j is not followed', text => {
        expect(localPath(text, '/home')).toBe('/home')
    })

    test('paths of this instance are', () => {
        expect(localPath('/a_list.do?sysparm_query=x%3D1#row', '/')).toBe('/a_list.do?sysparm_query=x%3D1#row')
    })

    test('whatever a link holds, it stays here', () => {
        fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.string().map(text => `/${text}`), fc.string().map(text => `//${text}`)), text => {
            const url = new URL(localPath(text, '/'), 'http://127.0.0.1:8080')
            expect(url.origin).toBe('http://127.0.0.1:8080')
        }))
    })

    test('scripts and menus may lead outside, but run nothing', () => {
        expect(scriptAddress('https://example.com/x')).toBe('https://example.com/x')
        expect(scriptAddress('incident.do?sys_id=1')).toBe('/incident.do?sys_id=1')
        expect(scriptAddress('javascript:alert(1)')).toBeNull()
        expect(scriptAddress('data:text/html,x')).toBeNull()
    })

    test('lists and records', () => {
        expect(listAddress('t', 'a=1^b=2', { firstRow: 21, view: 'v' })).toBe('/t_list.do?sysparm_query=a%3D1%5Eb%3D2&sysparm_first_row=21&sysparm_view=v')
        expect(recordAddress('t', '-1')).toBe('/t.do?sys_id=-1')
    })
})

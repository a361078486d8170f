import { createHash } from 'node:crypto'
import { begin, id, installThing, run, store, testPlatform, type TestPlatform } from '../testing/script-platform'

let platform: TestPlatform

const script = (source: string): unknown => run(platform, `(function () { ${source} })()`, begin(platform, 'x_test', 'pacific'))

beforeAll(() => {
    platform = testPlatform()
    installThing(platform, {}, 'none')
    store(platform, 'x_test_thing', { sys_id: id('thing'), number: '1', name: 'one' })
    store(platform, 'sys_user', { sys_id: id('pacific'), user_name: 'pacific', name: 'Pacific', active: '1', time_zone: 'US/Pacific', time_format: 'hh:mm:ss a' })
})
afterAll(() => platform.data.close())

describe('server-api-reference/c_GlideDigestScopedAPI.md', () => {
    const text = 'Her molasses flowed slowly down the hill.'
    const expected = (algorithm: string, encoding: 'hex' | 'base64') => createHash(algorithm).update(text).digest(encoding)

    test.each([['MD5', 'md5'], ['SHA1', 'sha1'], ['SHA256', 'sha256']])('%s of a string', (name, algorithm) => {
        expect(script(`var digest = new GlideDigest(); return [digest.get${name}Hex('${text}'), digest.get${name}Base64('${text}')].join()`)).toBe(`${expected(algorithm, 'hex')},${expected(algorithm, 'base64')}`)
    })

    test.each([
        ['getMD5HexFromInputStream', 'md5', 'hex'], ['getMD5Base64FromInputStream', 'md5', 'base64'], ['getSHA1HexFromInputStream', 'sha1', 'hex'], ['getSHA1Base64FromInputStream', 'sha1', 'base64'],
        ['getSHA256HexFromInputStream', 'sha256', 'hex'], ['getSHA256Base64FromInputStream', 'sha256', 'base64']
    ] as const)('%s: of an attachment\'s content', (member, algorithm, encoding) => {
        expect(script(`var rec = new GlideRecord('x_test_thing'); rec.get('${id('thing')}'); var attachment = new GlideSysAttachment(); var file = attachment.write(rec, 'a.txt', 'text/plain', '${text}');
            var answer = new GlideDigest().${member}(attachment.getContentStream(file)); attachment.deleteAttachment(file); return answer`)).toBe(expected(algorithm, encoding))
    })

    test('published sums: RFC 1321, appendix A.5, and FIPS 180-2, appendices A.1 and B.1, of "abc"', () => {
        expect(script('var d = new GlideDigest(); return [d.getMD5Hex("abc"), d.getSHA1Hex("abc"), d.getSHA1Base64("abc"), d.getSHA256Hex("abc"), d.getSHA256Base64("abc")].join()')).toBe([
            '900150983cd24fb0d6963f7d28e17f72', 'a9993e364706816aba3e25717850c26c9cd0d89d', 'qZk+NkcGgWq6PiVxeFDCbJzQ2J0=',
            'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0='
        ].join())
    })
})

test('server-api-reference/GlideStringUtilScopedAPI.md: unEscapeHTML, in scope unescapeHTML', () => {
    expect(script('var text = "&quot;&lt;&gt;&amp;"; return [GlideStringUtil.unescapeHTML(text), GlideStringUtil.unEscapeHTML(text)].join("|")')).toBe('"<>&|"<>&')
    expect(run(platform, 'GlideStringUtil.unEscapeHTML("&quot;&lt;&gt;&amp;")', begin(platform, 'global'))).toBe('"<>&')
})

test('server-api-reference/c_RESTMessageV2API.md: setLogLevel changes nothing of what is sent', () => {
    platform.answer = { status: 204 }
    expect(script('var rm = new sn_ws.RESTMessageV2(); rm.setEndpoint("https://example.com/a"); rm.setHttpMethod("get"); rm.setLogLevel("all"); return rm.execute().getStatusCode()')).toBe(204)
    expect(platform.sent.at(-1)).toMatchObject({ method: 'GET', url: 'https://example.com/a' })
})

test('server-api-reference/c_GlideTimeScopedAPI.md: hours and minutes of the user\'s zone', () => {
    expect(script('var t = new GlideTime(); t.setValue("20:34:56"); return [t.getHourLocalTime(), t.getHourOfDayLocalTime(), t.getMinutesLocalTime()].join()')).toBe('0,12,34')
    expect(script('var t = new GlideTime(); t.setValue("22:05:00"); return [t.getHourLocalTime(), t.getHourOfDayLocalTime(), t.getMinutesLocalTime()].join()')).toBe('2,14,5')
})

describe('server-api-reference/c_GlideDateTimeScoped.md', () => {
    test.each([
        ['setMonthLocalTime', 'var gdt = new GlideDateTime(); gdt.setMonthLocalTime(1); return gdt.getMonthLocalTime()', 1],
        ['setMonthLocalTime keeps the user\'s clock over the change of daylight saving', 'var gdt = new GlideDateTime("2026-03-05 08:30:00"); gdt.setMonthLocalTime(7); return gdt.getValue()', '2026-07-05 07:30:00'],
        ['setYearUTC', 'var gdt = new GlideDateTime(); gdt.setYearUTC(2013); return gdt.getYearUTC()', 2013],
        ['setYearUTC: the last day of February', 'var gdt = new GlideDateTime("2024-02-29 12:00:00"); gdt.setYearUTC(2023); return gdt.getValue()', '2023-02-28 12:00:00'],
        ['getUserFormattedLocalTime, getInternalFormattedLocalTime', 'var gdt = new GlideDateTime("2022-10-08 01:00:00"); return [gdt.getDisplayValue(), gdt.getUserFormattedLocalTime(), gdt.getInternalFormattedLocalTime()].join()',
            '2022-10-07 06:00:00 PM,06:00:00 PM,18:00:00'],
        ['getDisplayValueLang: short', 'return new GlideDateTime("2023-01-18 14:49:02").getDisplayValueLang("short", "es-MX")', '18/01/23 06:49:02'],
        ['getDisplayValueLang: any other style is medium, whatever the case', 'var gdt = new GlideDateTime("2023-01-18 14:49:02"); return [gdt.getDisplayValueLang("odd", "de") === gdt.getDisplayValueLang("medium", "de"), gdt.getDisplayValueLang("FULL", "fr")].join()',
            'true,mercredi 18 janvier 2023 06:49:02'],
        ['setValue(GlideDateTime)', 'var gdt = new GlideDateTime(); gdt.setValue(new GlideDateTime("2011-02-02 08:00:00")); return gdt.getValue()', '2011-02-02 08:00:00'],
        ['setValue: other formats', 'var gdt = new GlideDateTime(); gdt.setValue("12/24/2011"); return gdt.getValue()', '2011-12-24 00:00:00'],
        ['equals(GlideDateTime)', 'return new GlideDateTime("2011-08-31 00:00:00").equals(new GlideDateTime("2011-08-31 00:00:00"))', true],
        ['after, before, onOrAfter, onOrBefore of the same moment', 'var a = new GlideDateTime(), b = new GlideDateTime(a); return [a.after(b), a.before(b), a.onOrAfter(b), a.onOrBefore(b)].join()', 'false,false,true,true'],
        ['getDSTOffset, isDST in winter', 'var gdt = new GlideDateTime("2014-01-31 08:00:00"); return [gdt.getDSTOffset(), gdt.isDST(), gdt.getTZOffset()].join()', '0,false,-28800000'],
        ['getDayOfWeek: Sunday is 7', 'return new GlideDateTime("2011-12-04 12:00:00").getDayOfWeekUTC()', 7],
        ['getErrorMsg after a format did not fit', 'var gdt = new GlideDateTime(); try { gdt.setDisplayValue("2011-05-20", "dd-MM-yyyy HH:mm:ss"); return "no" } catch (e) { return /Could not parse DateTime/.test(gdt.getErrorMsg()) }', true]
    ])('%s', (_name, source, expected) => {
        expect(script(source)).toBe(expected)
    })

    test('setDisplayValueLang is not emulated', () => {
        expect(() => script('new GlideDateTime().setDisplayValueLang("2/3/2023 17:27:56", "short")')).toThrow('NotEmulated: GlideDateTime.setDisplayValueLang')
    })

    // In the order of the page. A text that fits an earlier one is read by that.
    test.each([
        ['2026-12-24 05:06:07', '2026-12-24 05:06:07'], ['12/24/2026 05:06:07', '2026-12-24 05:06:07'], ['12-24-2026 05:06:07', '2026-12-24 05:06:07'], ['12-24-2026 05:06', '2026-12-24 05:06:00'],
        ['12-24-2026', '2026-12-24 00:00:00'], ['12/24/2026', '2026-12-24 00:00:00'], ['24-12-2026 05:06:07', '2026-12-24 05:06:07'], ['24-12-2026 05.06.07', '2026-12-24 05:06:07'],
        ['24-12-2026 05.06', '2026-12-24 05:06:00'], ['24/12/2026', '2026-12-24 00:00:00'], ['24-12-2026', '2026-12-24 00:00:00'], ['2026-12-24 05:06', '2026-12-24 05:06:00'], ['2026-12-24', '2026-12-24 00:00:00'],
        ['24.12.2026 05:06:07', '2026-12-24 05:06:07'], ['24.12.2026 05.06.07', '2026-12-24 05:06:07'], ['24.12.2026 05:06:07 PM', '2026-12-24 17:06:07'], ['24.12.2026 05.06.07 PM', '2026-12-24 17:06:07'],
        ['24.12.2026', '2026-12-24 00:00:00'], ['04-05-2026', '2026-04-05 00:00:00'], ['04/05/2026', '2026-04-05 00:00:00'], ['04.05.2026', '2026-05-04 00:00:00']
    ])('format of %s', (text, expected) => {
        expect(script(`return new GlideDateTime('${text}').getValue()`)).toBe(expected)
    })
})

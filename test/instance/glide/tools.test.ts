import fc from 'fast-check'
import { begin, id, installThing, run, store, testPlatform, type TestPlatform } from '../testing/script-platform'
import { escapeHtml, unescapeHtml } from './escape'

let platform: TestPlatform

const script = (source: string) => run(platform, `(function () { ${source} })()`, begin(platform))

beforeAll(() => {
    platform = testPlatform()
    installThing(platform, { category: { choices: { hardware: 'Hardware', software: 'Software' } }, size: { type: 'integer' } }, 'none')
    for (const [index, [category, size]] of ([['hardware', 4], ['hardware', 14], ['software', 98], ['software', 4], ['software', 6], [null, 1]] as const).entries()) {
        store(platform, 'x_test_thing', { sys_id: id(`item${index}`), number: String(index), name: `item ${index}`, category, size: String(size) })
    }
})
afterAll(() => platform.data.close())

describe('server-api-reference/c_GlideAggregateScopedAPI.md', () => {
    const groups = (build: string, show: string) => script(`var ga = new GlideAggregate('x_test_thing'); ${build}; ga.query(); var out = []; while (ga.next()) out.push(${show}); return out.join('|')`)

    test.each([
        ['COUNT', 'ga.addAggregate("COUNT")', 'ga.getAggregate("COUNT")', '6'],
        ['addQuery, addEncodedQuery', 'ga.addQuery("size", ">", 4); ga.addEncodedQuery("category=software"); ga.addAggregate("COUNT")', 'ga.getAggregate("COUNT")', '2'],
        ['groupBy with MIN, MAX, AVG, SUM', 'ga.addNotNullQuery("category"); ga.groupBy("category"); ["MIN", "MAX", "AVG", "SUM"].forEach(fn => ga.addAggregate(fn, "size"))',
            '[ga.getValue("category"), Number(ga.getAggregate("MIN", "size")), Number(ga.getAggregate("MAX", "size")), Number(ga.getAggregate("AVG", "size")), Number(ga.getAggregate("SUM", "size"))].join()',
            'hardware,4,14,9,18|software,4,98,36,108'],
        ['counting a field groups by it', 'ga.addNotNullQuery("category"); ga.addAggregate("COUNT", "category")', 'ga.category.getDisplayValue() + ga.getAggregate("COUNT", "category")', 'Hardware2|Software3'],
        ['orderByAggregate: largest first', 'ga.groupBy("category"); ga.orderByAggregate("COUNT"); ga.addNotNullQuery("category")', 'ga.getValue("category") + ga.getAggregate("COUNT")', 'software3|hardware2'],
        ['getAggregateEncodedQuery', 'ga.addNotNullQuery("category"); ga.groupBy("category"); ga.addAggregate("COUNT")', 'ga.getAggregateEncodedQuery().replace(/^.*\\^/, "")', 'category=hardware|category=software'],
        ['GROUP_CONCAT in ascending order, GROUP_CONCAT_DISTINCT without doubles', 'ga.setGroup(false); ["GROUP_CONCAT", "GROUP_CONCAT_DISTINCT"].forEach(fn => ga.addAggregate(fn, "size"))',
            'ga.getAggregate("GROUP_CONCAT", "size") + " " + ga.getAggregate("GROUP_CONCAT_DISTINCT", "size")', '1,4,4,6,14,98 1,4,6,14,98'],
        ['orderBy adds the field to the group-by list', 'ga.addAggregate("COUNT"); ga.orderByDesc("category"); ga.addNotNullQuery("category")', 'ga.category + ga.getAggregate("COUNT")', 'software3|hardware2'],
        ['setAggregateWindow: rows of the table that are counted', 'ga.addAggregate("COUNT", "category"); ga.setAggregateWindow(0, 3)', 'ga.getValue("category") + ga.getAggregate("COUNT", "category")', 'hardware2|software1'],
        ['STDDEV of the whole population', 'ga.addQuery("category", "hardware"); ga.addAggregate("STDDEV", "size")', 'Number(ga.getAggregate("STDDEV", "size"))', '5'],
        ['a field that is not part of the result', 'ga.addAggregate("COUNT")', 'String(ga.getValue("name"))', 'null']
    ])('%s', (_name, build, show, expected) => {
        expect(groups(build, show)).toBe(expected)
    })

    test('getEncodedQuery, getRowCount, getTableName, hasNext', () => {
        expect(script('var ga = new GlideAggregate("x_test_thing"); ga.addAggregate("MIN", "size"); ga.groupBy("category"); ga.query(); return [ga.getEncodedQuery(), ga.getRowCount(), ga.getTableName(), ga.hasNext()].join()'))
            .toBe('ORDERBYcategory^GROUPBYcategory,3,x_test_thing,true')
    })

    test('an aggregate that no page names says so', () => {
        expect(() => script('new GlideAggregate("x_test_thing").addAggregate("MEDIAN", "size")')).toThrow('NotEmulated: GlideAggregate.addAggregate(\'MEDIAN\')')
    })
})

describe('server-api-reference/c_GlideSysAttachmentScopedAPI.md', () => {
    test('write, getAttachments, getContent, getContentBase64, copy, deleteAttachment', () => {
        expect(script(`var rec = new GlideRecord('x_test_thing'); rec.get('${id('item0')}'); var attachment = new GlideSysAttachment();
            var sysId = attachment.write(rec, 'example.txt', 'text/csv', 'The täxt'); attachment.writeBase64(rec, 'two.txt', 'text/plain', 'SSBhbSB0ZXh0Lg==');
            var agr = attachment.getAttachments('x_test_thing', '${id('item0')}'); var out = [];
            while (agr.next()) out.push(agr.getValue('file_name') + ':' + attachment.getContent(agr) + ':' + attachment.getContentBase64(agr) + ':' + agr.getValue('size_bytes'));
            var copies = attachment.copy('x_test_thing', '${id('item0')}', 'x_test_thing', '${id('item1')}'); attachment.deleteAttachment(sysId);
            var left = attachment.getAttachments('x_test_thing', '${id('item0')}');
            return [out.sort().join(), sysId.length, copies.length, copies instanceof Array, left.getRowCount()].join('|')`)).toBe('example.txt:The täxt:VGhlIHTDpHh0:9,two.txt:I am text.:SSBhbSB0ZXh0Lg==:10|32|2|true|1')
    })

    test('getContent returns at most 5 MB', () => {
        platform.data.putBlob(id('big'), new Uint8Array(6 * 1024 * 1024).fill(97))
        store(platform, 'sys_attachment', { sys_id: id('big'), table_name: 'x_test_thing', table_sys_id: id('item2'), file_name: 'big.txt' })
        expect(script(`var a = new GlideSysAttachment(); var agr = a.getAttachments('x_test_thing', '${id('item2')}'); agr.next(); return a.getContent(agr).length`)).toBe(5 * 1024 * 1024)
    })

    test('no record, no attachment', () => {
        expect(script('return new GlideSysAttachment().write(new GlideRecord("x_test_thing"), "a", "b", "c")')).toBe(null)
    })

    test('streams go from one to another, and into a digest', () => {
        expect(script(`var a = new GlideSysAttachment(); var rec = new GlideRecord('x_test_thing'); rec.get('${id('item3')}'); var first = a.write(rec, 'a.txt', 'text/plain', 'abc');
            var second = a.writeContentStream(rec, 'b.txt', 'text/plain', a.getContentStream(first)); return new GlideDigest().getSHA256HexFromInputStream(a.getContentStream(second))`))
            .toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    })
})

describe('digests and keys', () => {
    test('c_GlideDigestScopedAPI.md: published vectors of "abc"', () => {
        expect(script('var d = new GlideDigest(); return [d.getMD5Hex("abc"), d.getSHA1Hex("abc"), d.getSHA256Hex("abc"), d.getMD5Base64("abc")].join()')).toBe(
            '900150983cd24fb0d6963f7d28e17f72,a9993e364706816aba3e25717850c26c9cd0d89d,ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad,kAFQmDzST7DWlj99KOF/cg==')
    })

    test('c_CertificateEncryptionScopedAPI.md, generateMac: RFC 4231 test case 2, key in Base64, result in Base64', () => {
        expect(script('return new CertificateEncryption().generateMac(gs.base64Encode("Jefe"), "HmacSHA256", "what do ya want for nothing?")'))
            .toBe(Buffer.from('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843', 'hex').toString('base64'))
        expect(() => script('new CertificateEncryption().generateMac("", "HmacNothing", "")')).toThrow(/unknown algorithm HmacNothing/)
    })

    test('c_GlideSecureRandomUtilScopedAPI.md', () => {
        expect(script(`var n = GlideSecureRandomUtil.getSecureRandomIntBound(10); var i = GlideSecureRandomUtil.getSecureRandomInt();
            return [n >= 0 && n < 10, i === Math.floor(i), /^[A-Za-z0-9]{12}$/.test(GlideSecureRandomUtil.getSecureRandomString(12)), typeof GlideSecureRandomUtil.getSecureRandomLong()].join()`)).toBe('true,true,true,number')
    })
})

describe('server-api-reference/GlideStringUtilScopedAPI.md', () => {
    test.each([
        ['dotToUnderBar', '"../etc"', '__/etc'], ['escapeAllQuotes', '"let\'s escape \\"some\\" quotes"', 'lets escape some quotes'], ['escapeHTML', '\'"<>&\'', '&quot;&lt;&gt;&amp;'],
        ['escapeNonPrintable', '"test \\x09 non \\x00 printable \\x07 chars"', 'test \\t non \\u0000 printable \\u0007 chars'], ['escapeQueryTermSeparator', '"test^Test"', 'test^^Test'],
        ['escapeTicks', '"let\'s"', 'let\\\'s'], ['getHTMLValue', '"&"', '&amp;'], ['getNumeric', '"123 test 456 String 789 cleaning"', '123456789'], ['isBase64', '"GethdTYehdtshetB*"', false],
        ['isBase64', '"SSBhbSB0ZXh0Lg=="', true], ['isEligibleSysID', '"62826bf03710200044e0bfc8bcbe5df1"', true], ['isEligibleSysID', '"62826bf0"', false],
        ['newLinesToBreaks', '"a \\n, b"', 'a <br/>, b'], ['normalizeWhitespace', '"test with \\n (new line) and \\t (tabulation)"', 'test with (new line) and (tabulation)'],
        ['unescapeHTML', '"&quot;&lt;&gt;&amp;"', '"<>&']
    ])('%s(%s)', (member, argument, expected) => {
        expect(script(`return GlideStringUtil.${member}(${argument})`)).toBe(expected)
    })

    test('escaping is undone by unescaping', () => {
        fc.assert(fc.property(fc.string({ unit: 'binary' }), text => {
            expect(unescapeHtml(escapeHtml(text))).toBe(text)
        }))
    })
})

test('server-api-reference/c_GlideTableHierarchyScopedAPI.md', () => {
    expect(script(`var h = new GlideTableHierarchy('incident'), solo = new GlideTableHierarchy('x_test_thing');
        return [h.getTables().join('>'), h.getBase(), h.getRoot(), h.isSoloClass(), new GlideTableHierarchy('task').hasExtensions(), new GlideTableHierarchy('task').isBaseClass(), solo.isSoloClass()].join()`))
        .toBe('incident>task,task,task,false,true,true,true')
})

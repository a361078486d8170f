import { startInProcess, type InProcess } from '../testing/in-process'

/** Invalid parts of queries (docs: api-reference/rest-apis/c_TableAPI.md, sysparm_query; glide.invalid_query.returns_no_rows). */
const BOOKS = '/api/now/table/x_acme_lib_book'
const QUERIES = ['nope=1^title=A', 'title=A^nope.name=1', 'title=A^titleISNOTANOPERATOR', 'nope=1^titleLIKEA']

function start(unknownField: 'error' | 'drop'): InProcess {
    const instance = startInProcess({ unknownField })
    for (const title of ['A', 'B']) instance.send('admin', 'POST', BOOKS, { body: { title } })
    return instance
}

function titles(instance: InProcess, query: string): unknown {
    const answer = instance.send('admin', 'GET', `${BOOKS}?${query}&sysparm_fields=title`)
    return answer.status === 200 ? [(answer.json.result as { title: string }[]).map(row => row.title).sort().join(), answer.headers['x-total-count']] : answer.status
}

function script(instance: InProcess, source: string): unknown {
    const { platform } = instance
    return platform.engine.run(platform.begin('script', platform.security.systemUser()), { name: 'test', scope: 'x_acme_lib', bindings: {}, source: `(function () {
        var gr = new GlideRecord('x_acme_lib_book'); ${source}; gr.query(); var found = []; while (gr.next()) found.push(gr.getValue('title')); return found.sort().join() })()` })
}

function returnNoRows(instance: InProcess): void {
    const { platform } = instance
    platform.records.insert(platform.begin('script', platform.security.systemUser()), 'sys_properties', { name: 'glide.invalid_query.returns_no_rows', value: 'true' }, { workflow: true, origin: 'platform' })
}

describe('as errors (default here)', () => {
    let instance: InProcess
    beforeAll(() => { instance = start('error') })
    afterAll(() => instance.close())

    test.each(QUERIES)('%s', query => {
        expect(titles(instance, `sysparm_query=${query}`)).toBe(400)
        expect(() => script(instance, `gr.addEncodedQuery('${query}')`)).toThrow(/Unknown/)
    })

    test('name-value pairs, addQuery', () => {
        expect(titles(instance, 'nope=1')).toBe(400)
        expect(() => script(instance, 'gr.addQuery("nope", 1)')).toThrow('Unknown field nope')
    })
})

describe('dropped, as the platform does', () => {
    let instance: InProcess
    beforeAll(() => { instance = start('drop') })
    afterAll(() => instance.close())

    test.each(QUERIES)('%s: the rest holds', query => {
        expect(titles(instance, `sysparm_query=${query}`)).toEqual(['A', '1'])
        expect(script(instance, `gr.addEncodedQuery('${query}')`)).toBe('A')
    })

    test('nothing valid is left: everything is found', () => {
        expect(titles(instance, 'sysparm_query=nope=1')).toEqual(['A,B', '2'])
        expect(titles(instance, 'nope=1')).toEqual(['A,B', '2'])
        expect(script(instance, 'gr.addQuery("nope", 1)')).toBe('A,B')
        expect(script(instance, 'gr.addQuery("title", "B"); gr.orderBy("nope")')).toBe('B')
    })

    test('it is still known to be invalid', () => {
        expect(script(instance, 'gr.addQuery("title", String(gr.isValidEncodedQuery("nope=1")))')).toBe('')
        expect(script(instance, 'if (!gr.isValidEncodedQuery("nope=1")) gr.addQuery("title", "A")')).toBe('A')
    })

    test('what is not emulated is not dropped', () => {
        expect(titles(instance, 'sysparm_query=123TEXTQUERY321=a')).toBe(501)
    })
})

describe('with glide.invalid_query.returns_no_rows', () => {
    let instance: InProcess
    beforeAll(() => {
        instance = start('drop')
        returnNoRows(instance)
    })
    afterAll(() => instance.close())

    test.each([...QUERIES, 'nope=1', 'title=A^ORnope=1', 'title=A^ORDERBYnope'])('%s finds nothing', query => {
        expect(titles(instance, `sysparm_query=${query}`)).toEqual(['', '0'])
        expect(script(instance, `gr.addEncodedQuery('${query}')`)).toBe('')
    })

    test('name-value pairs, addQuery, addOrCondition, sums', () => {
        expect(titles(instance, 'nope=1')).toEqual(['', '0'])
        expect(script(instance, 'gr.addQuery("nope", 1)')).toBe('')
        expect(script(instance, 'gr.addQuery("title", "A").addOrCondition("nope", 1)')).toBe('')
        expect(instance.send('admin', 'GET', '/api/now/stats/x_acme_lib_book?sysparm_count=true&sysparm_query=nope=1').json.result).toEqual({ stats: { count: '0' } })
    })

    test('valid queries find what they did', () => {
        expect(titles(instance, 'sysparm_query=title=A')).toEqual(['A', '1'])
        expect(script(instance, 'gr.addQuery("title", "B")')).toBe('B')
    })
})

import fc from 'fast-check'
import type { Ui } from './context'
import { renderJelly, type JellySource } from './jelly/render'
import { segments } from './jelly/nodes'
import { createUiForTest } from '../testing/jelly-bed'

/** Macros as a formatter shows them (docs: platform-administration/t_CreateAUIMacro.md); tags and phases are inferred from the pages that use them. */
const { ui, close } = createUiForTest()
afterAll(close)

const macros: Record<string, string> = {
    greeting: '<j:jelly xmlns:j="jelly:core"><b>${jvar_message}</b></j:jelly>',
    adder: '<j:jelly xmlns:j="jelly:core" xmlns:g="glide"><g:function a="REQUIRED" b="2"/><g:evaluate var="jvar_answer" jelly="true">Number(jelly.jvar_a) + Number(jelly.jvar_b)</g:evaluate></j:jelly>'
}

function find(name: string): JellySource | null {
    const xml = macros[name]
    return xml ? { name, xml, scope: 'global' } : null
}

/** Output of a body, within the usual root element. */
function render(body: string, variables: Record<string, unknown> = {}, as: Ui = ui): string {
    const xml = `<?xml version="1.0" encoding="utf-8" ?><j:jelly trim="false" xmlns:j="jelly:core" xmlns:g="glide" xmlns:j2="null" xmlns:g2="null">${body}</j:jelly>`
    return renderJelly(as, { name: 'test', xml, scope: 'global' }, variables, find)
}

describe('expressions', () => {
    test('of both phases, in text and in attributes', () => {
        expect(render('<p title="${jvar_a}">${1 + 1} $[2 * 3]</p>', { jvar_a: 'x"<' })).toBe('<p title="x&quot;&lt;">2 6</p>')
    })

    test('a phase-two expression may hold one of phase one', () => {
        expect(render('$[\'x\'.length + ${1 + 1}]')).toBe('3')
    })

    test('are escaped as documented; prefixes choose otherwise', () => {
        const jvar_x = '<a href="x">O\'Neill</a>\n&'
        expect(render('${jvar_x}', { jvar_x })).toBe('&lt;a href="x"&gt;O\'Neill&lt;/a&gt;\n&amp;')
        expect(render('${JS:jvar_x}', { jvar_x })).toBe('<a href=\\"x\\">O\\\'Neill</a>\\n&')
        expect(render('${JS,HTML:jvar_x}', { jvar_x })).toBe('&lt;a href=\\"x\\"&gt;O\\\'Neill&lt;/a&gt;\\n&amp;')
        expect(render('<g:no_escape>${jvar_x}</g:no_escape>', { jvar_x })).toBe(jvar_x)
        expect(() => render('${XYZ:jvar_x}')).toThrow('NotEmulated: Jelly escaping prefix XYZ')
    })

    test('unset variables of Jelly are empty; anything else unknown is an error', () => {
        expect(render('[${jvar_missing}$[sysparm_missing]]')).toBe('[]')
        expect(() => render('${missing_thing}')).toThrow('missing_thing')
    })

    test('what phase one printed is never evaluated by phase two', () => {
        expect(render('${jvar_x}', { jvar_x: '$[gs.getUserID()] ${1+1} <g2:evaluate/>' })).toBe('$[gs.getUserID()] ${1+1} &lt;g2:evaluate/&gt;')
    })

    test('no value can leave its place, wherever it stands', () => {
        fc.assert(fc.property(fc.string(), jvar_x => {
            const output = render('<i title="${jvar_x}" lang="$[jvar_x]">${jvar_x}$[jvar_x]</i>', { jvar_x })
            expect(output.match(/</g)).toHaveLength(2)
            expect(output.slice(0, output.indexOf('>')).match(/"/g)).toHaveLength(4)
        }), { numRuns: 30 })
    })

    test('words for characters that XML forbids', () => {
        expect(render('<j:if test="${1 ${AMP}lt; 2 ${AND} true}">yes</j:if>$[SP]${AMP}')).toBe('yes\u00a0&amp;')
    })

    test('text is taken apart at expressions, brackets and quotes inside included', () => {
        expect(segments('a${x["}"]}b$[y[0]]')).toHaveLength(4)
        expect(segments('$5 and ${open')).toEqual([{ kind: 'literal', text: '$5 and ${open', authored: true }])
    })
})

describe('core tags', () => {
    test('if: true, "true", "yes", "on", "1" and nothing else', () => {
        const yes = (jvar_x: unknown): boolean => render('<j:if test="${jvar_x}">y</j:if>', { jvar_x }) === 'y'
        expect([true, 'true', 'yes', 'on', '1'].map(yes)).toEqual([true, true, true, true, true])
        expect([false, 'false', '', null, 'maybe', '0'].map(yes)).toEqual([false, false, false, false, false, false])
        expect(render('<j:if test="${!jvar_x}">n</j:if><j:if test="${empty(jvar_x)}">e</j:if>', { jvar_x: '' })).toBe('ne')
    })

    test('set, with a default, in both phases', () => {
        expect(render('<j:set var="jvar_a" value="${\'x\' + 1}"/><j:set var="jvar_b" value="" defaultValue="d"/>${jvar_a}${jvar_b}')).toBe('x1d')
        expect(render('<j2:set var="jvar_a" value="$[1 + 1]"/>$[jvar_a]')).toBe('2')
        expect(render('<j:set var="jvar_a" value="one"/>[$[jvar_a]]')).toBe('[]')
        expect(render('<j:set var="jvar_a" value="one"/><j2:set var="jvar_a" value="${jvar_a}"/>$[jvar_a]')).toBe('one')
    })

    test('choose', () => {
        const choose = (jvar_x: string): string => render('<j:choose><j:when test="${jvar_x == \'a\'}">A</j:when><j:when test="${jvar_x == \'b\'}">B</j:when><j:otherwise>C</j:otherwise></j:choose>', { jvar_x })
        expect([choose('a'), choose('b'), choose('z')]).toEqual(['A', 'B', 'C'])
    })

    test('forEach over lists, texts and numbers; while', () => {
        expect(render('<g:evaluate var="jvar_l" object="true">["a", "b"]</g:evaluate><j:forEach items="${jvar_l}" var="jvar_i" indexVar="jvar_n">${jvar_n}${jvar_i};</j:forEach>')).toBe('0a;1b;')
        expect(render('<j:forEach items="x,y" var="jvar_i">${jvar_i}</j:forEach><j:forEach begin="1" end="3" var="jvar_i">${jvar_i}</j:forEach>')).toBe('xy123')
        expect(render('<j:set var="jvar_n" value="${3}"/><j:while test="${jvar_n > 0}">${jvar_n}<j:set var="jvar_n" value="${jvar_n - 1}"/></j:while>')).toBe('321')
    })

    test('an unknown tag or library is named', () => {
        expect(() => render('<j:import/>')).toThrow('NotEmulated: Jelly tag j:import')
        expect(() => render('<g:ui_nothing/>')).toThrow('NotEmulated: Jelly tag g:ui_nothing')
        expect(() => render('<j2:import/>')).toThrow('NotEmulated: Jelly tag j2:import')
        expect(() => render('<util:x xmlns:util="y"/>')).toThrow('NotEmulated: Jelly tag util:x')
    })
})

describe('platform tags', () => {
    test('evaluate sees Jelly only when asked to, and keeps script variables', () => {
        expect(render('<g:evaluate var="jvar_r" jelly="true">var twice = jelly.jvar_n * 2; twice</g:evaluate>${jvar_r} ${twice}', { jvar_n: 4 })).toBe('8 8')
        expect(() => render('<g:evaluate>jelly.jvar_n</g:evaluate>', { jvar_n: 4 })).toThrow('jelly')
        expect(render('<g:evaluate var="jvar_r" expression="1 + 1" copyToPhase2="true"/>$[jvar_r]')).toBe('2')
    })

    test('objects of scripts come back as they are', () => {
        expect(render('<g2:evaluate var="jvar_u" object="true">var gr = new GlideRecord("sys_user"); gr.get("user_name", "admin"); gr</g2:evaluate>$[jvar_u.getValue("user_name")] $[jvar_u.user_name]')).toBe('admin admin')
    })

    test('set_if', () => {
        expect(render('<g:set_if var="jvar_x" test="${1 == 1}" true="T" false="F"/>${jvar_x}<g2:set_if var="jvar_y" test="$[false]" true="T" false="F"/>$[jvar_y]')).toBe('TF')
    })

    test('a script required within a condition of phase 2 is loaded only where that holds', () => {
        const within = (test: string): string => render(`<j2:if test="$[${test}]"><g2:requires name="a.jsdbx" params="v=$[1 + 1]"/></j2:if>`)
        expect([within('true'), within('false')]).toEqual(['<script src="/a.jsdbx?v=2"></script>', ''])
    })

    test('requires prints each script once', () => {
        expect(render('<g:requires name="a.jsdbx"/><g:requires name="a.jsdbx"/><g:requires name="b.jsdbx" params="v=${1}"/>')).toBe('<script src="/a.jsdbx"></script><script src="/b.jsdbx?v=1"></script>')
    })

    test('macros are invoked by tag or by name, with their attributes', () => {
        expect(render('<g:macro_invoke macro="greeting" message="${1 + 1}"/><g:greeting message="hi"/><g2:greeting message="$[3]"/>')).toBe('<b>2</b><b>hi</b><b>3</b>')
        expect(() => render('<g:macro_invoke macro="nobody"/>')).toThrow('no active UI macro nobody')
    })

    test('call gives a function only what it is passed and takes its answer', () => {
        expect(render('<g:call function="adder.xml" a="1" return="jvar_sum"/>${jvar_sum}')).toBe('3')
        expect(() => render('<g:call function="adder.xml"/>')).toThrow('parameter a is required')
    })

    test('ui_form posts to its page with the token', () => {
        expect(render('<g:ui_form><input name="x"/></g:ui_form>')).toMatch(/^<form method="post" action="[^"]+"[^>]*><input type="hidden" name="sysparm_ck" value="[^"]*">.*<input name="x"><\/form>$/)
    })
})

describe('output', () => {
    test('scripts are printed as written and cannot be ended by a value', () => {
        expect(render('<script>if (1 &lt; 2 &amp;&amp; "${JS:jvar_x}") { go() }</script>', { jvar_x: '</script><b>' })).toBe('<script>if (1 < 2 && "<\\/script><b>") { go() }</script>')
    })

    test('white space is trimmed unless asked to stay', () => {
        expect(renderJelly(ui, { name: 't', scope: 'global', xml: '<j:jelly xmlns:j="jelly:core">  <p>  x  </p>  <j:whitespace trim="false"> y </j:whitespace><j2:whitespace trim="false"> z </j2:whitespace></j:jelly>' }, {}, find)).toBe('<p>x</p> y  z ')
    })

    test('void elements have no end tag, empty ones do', () => {
        expect(render('<br/><img src="x"/><div/>')).toBe('<br><img src="x"><div></div>')
    })

    test('what is not XML is refused with its place', () => {
        expect(() => render('<p>')).toThrow(/not well-formed/)
    })
})

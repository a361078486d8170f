import js from '@eslint/js'
import stylistic from '@stylistic/eslint-plugin'
import tseslint from 'typescript-eslint'

/** Style of ServiceNow's own Fluent examples: 4 spaces, single quotes, no semicolons. */
const style = stylistic.configs.customize({
    indent: 4, quotes: 'single', semi: false, commaDangle: 'never', braceStyle: '1tbs', arrowParens: false
})

/** Names of the app that the local instance may not know: it is a general stand-in, never bent to the app. */
const appNames = { selector: 'Literal[value=/glance|x_glne/i], TemplateElement[value.raw=/glance|x_glne/i], Identifier[name=/glance|x_glne/i]', message: 'The local instance knows nothing of the app.' }

/** A test waits for what it needs to have happened, and the thing itself tells when: see CONTRIBUTING.md, "Time in tests". */
const SLEEP = 'No sleep in tests: wait for what must have happened (POST /_instance/when, POST /_control/held, a locator), or move the clock on.'
const sleeps = [
    { selector: 'NewExpression[callee.name="Promise"] > ArrowFunctionExpression > CallExpression[callee.name="setTimeout"]', message: SLEEP },
    { selector: 'NewExpression[callee.name="Promise"] > ArrowFunctionExpression > BlockStatement > ExpressionStatement > CallExpression[callee.name="setTimeout"]', message: SLEEP },
    { selector: 'CallExpression[callee.property.name="waitForTimeout"]', message: SLEEP },
    { selector: 'CallExpression[callee.object.name="Atomics"][callee.property.name="wait"][arguments.length>3]', message: SLEEP }
]
const noTimerPromises = ['error', { paths: ['timers/promises', 'node:timers/promises'].map(name => ({ name, message: SLEEP })) }]

/**
 * What is shown to people is never read back: a program that looks into a sentence breaks with its translation. These selectors find texts by the names
 * of what holds them, and whatever looks into them or compares them. Comparing with nothing is allowed, and so is comparing two shown texts with each other.
 */
const shownText = (() => {
    const name = '/^(message|detail|note|reason|text|sentence|standing)$/'
    const column = '/^(message|note|reason|excerpt|counts_differ|failing_reason|write_back_note|last_error|last_check_result|clamped)$/'
    const kinds = [
        field => `MemberExpression${field}[property.name=${name}]`, field => `Identifier${field}[name=/^(message|detail|note|reason|sentence|standing)$/]`,
        field => `CallExpression${field}[callee.name="say"]`, field => `CallExpression${field}[callee.name="text"][arguments.1.value=${column}]`
    ]
    const nothing = side => `:not([${side}.raw=/^(''|""|null)$/]):not([${side}.name=/^undefined$/]):not([${side}.property.name=${name}]):not([${side}.name=${name}])`
    const looks = [
        kind => `CallExpression > MemberExpression.callee[property.name=/^(match|matchAll|search|includes|startsWith|endsWith|indexOf|lastIndexOf|split|localeCompare)$/] > ${kind('.object')}`,
        kind => `CallExpression[callee.property.name=/^(test|exec)$/] > ${kind('.arguments')}`,
        kind => `BinaryExpression[operator=/^[!=]==$/]${nothing('right')} > ${kind('.left')}`,
        kind => `BinaryExpression[operator=/^[!=]==$/]${nothing('left')} > ${kind('.right')}`,
        kind => `SwitchStatement > ${kind('.discriminant')}`
    ]
    const message = 'A text for people decides nothing: carry a code, a number or a note as data. Words of others with a meaning belong in src/server/glance/phrases.ts.'
    return kinds.flatMap(kind => looks.map(look => ({ selector: look(kind), message })))
})()

export default tseslint.config(
    { ignores: ['node_modules/', 'dist/', 'target/', '.build/', '.data/', '.now/', 'coverage/', 'src/**/generated/', '**/fixtures/**/generated/', '**/fixtures/**/dist/', '**/*.generated.*'] },
    js.configs.recommended,
    ...tseslint.configs.recommended,
    style,
    {
        rules: {
            '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
            '@stylistic/max-len': ['error', { code: 160, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true }],
            '@stylistic/quote-props': ['error', 'as-needed'],
            '@stylistic/arrow-parens': ['error', 'as-needed'],
            '@stylistic/operator-linebreak': 'off',
            '@stylistic/indent-binary-ops': 'off',
            '@stylistic/multiline-ternary': 'off',
            '@stylistic/max-statements-per-line': ['error', { max: 2 }],
            '@stylistic/member-delimiter-style': ['error', { multiline: { delimiter: 'none' }, singleline: { delimiter: 'comma', requireLast: false } }],
            eqeqeq: 'error',
            // Old globals that a forgotten import of one's own function would silently become.
            'no-restricted-globals': ['error', 'escape', 'unescape', 'event', 'name', 'status'],
            'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }]
        }
    },
    // Braces for every statement in what ships. Tools and tests leave them out for single statements.
    { files: ['src/**/*.{ts,tsx,js}', 'now.prebuild.mjs'], rules: { curly: ['error', 'all'] } },
    {
        files: ['src/server/**/*.ts'],
        rules: {
            'no-restricted-globals': ['error', 'escape', 'unescape', 'setTimeout', 'setInterval', 'URL', 'Buffer', 'TextEncoder', 'TextDecoder', 'Intl', 'structuredClone', 'Reflect', 'WeakRef'],
            'no-restricted-syntax': ['error',
                { selector: 'ClassDeclaration[superClass]', message: 'No inheritance in the app: the engine forbids subclassing built-ins.' },
                { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="parse"]', message: 'Date.parse differs in Rhino: use platform/clock or glance/wire.' },
                { selector: 'NewExpression[callee.name="Date"][arguments.0.type="Literal"]', message: 'new Date(string) differs in Rhino.' },
                { selector: 'CallExpression[callee.property.name=/^toLocale/]', message: 'toLocale* differs in Rhino.' },
                ...shownText
            ]
        }
    },
    {
        // The card runs on pages of others: text only, no name left behind, and nothing of the server but types.
        files: ['src/client/**/*.{ts,tsx}'],
        languageOptions: { parserOptions: { jsxPragma: 'h' } },
        rules: {
            'no-restricted-properties': ['error', ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc'].map(property => ({ property, message: 'Text only.' })),
                ...['localStorage', 'sessionStorage', 'eval'].map(property => ({ object: 'window', property, message: 'Nothing is kept in the browser.' }))],
            'no-restricted-globals': ['error', 'escape', 'unescape', 'event', 'name', 'status', 'localStorage', 'sessionStorage', 'eval', 'Function'],
            'no-restricted-syntax': ['error', { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Text only.' }, ...shownText],
            '@typescript-eslint/no-restricted-imports': ['error', { patterns: [{ group: ['**/server/**'], allowTypeImports: true, message: 'Types only: the server\'s code does not run in a browser.' }] }],
            '@stylistic/jsx-one-expression-per-line': 'off',
            '@stylistic/jsx-max-props-per-line': 'off',
            '@stylistic/jsx-wrap-multilines': 'off',
            '@stylistic/multiline-ternary': 'off',
            '@stylistic/jsx-curly-newline': 'off'
        }
    },
    { files: ['src/includes/**/*.js'], languageOptions: { sourceType: 'script', globals: { Class: 'readonly', require: 'readonly', gs: 'readonly' } }, rules: { 'no-var': 'off', '@typescript-eslint/no-require-imports': 'off', '@typescript-eslint/no-unused-vars': 'off' } },
    { files: ['src/fluent/ui-actions/*.js'], languageOptions: { sourceType: 'script', globals: { g_modal: 'readonly', getMessage: 'readonly' } }, rules: { '@typescript-eslint/no-unused-vars': 'off' } },
    { files: ['src/fluent/widgets/*.js'], languageOptions: { sourceType: 'script', globals: { api: 'readonly', data: 'readonly', options: 'readonly', gs: 'readonly' } } },
    { files: ['src/fluent/**/*.ts'], rules: { '@typescript-eslint/no-unused-expressions': 'off' } },
    { files: ['test/**/*.test.ts', 'test/{e2e,faults,contract,bench,demo}/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...sleeps], 'no-restricted-imports': noTimerPromises } },
    { files: ['test/instance/**/*.ts'], rules: { 'no-restricted-syntax': ['error', appNames] } },
    { files: ['test/instance/**/*.test.ts'], rules: { 'no-restricted-syntax': ['error', appNames, ...sleeps] } },
    { files: ['**/*.cjs'], languageOptions: { globals: { module: 'writable', require: 'readonly', __dirname: 'readonly', process: 'readonly' } }, rules: { '@typescript-eslint/no-require-imports': 'off' } },
    { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly', console: 'readonly' } } }
)

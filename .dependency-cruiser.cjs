/** Which way the arrows point (docs/architecture.md): thin edges know the logic, the logic knows nothing of ServiceNow or of the edges. */
const path = p => ({ path: p })
const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from: path(from), to: path(to) })

/**
 * One rule per room: it may import itself, the rooms named, and the files beside the rooms (contract.ts: types only). A room without a line is refused.
 * `prefix` tells the rules of several roots apart; files that `except` matches, tests, put rooms together as they need them.
 */
const layers = (root, rooms, { prefix = '', except } = {}) => [
    ...rooms.map(([room, below]) => ({
        name: `${prefix}${room}-looks-down`, severity: 'error', comment: `${root}/${room} may import ${below.join(', ') || 'no other room'}`,
        from: { path: `^${root}/${room}/`, ...except && { pathNot: except } }, to: path(`^${root}/(?!(${[room, ...below].join('|')})/)[^/]+/`)
    })),
    {
        name: `${prefix}every-room-has-its-place`, severity: 'error', comment: 'a new room gets a line in the list',
        from: { path: `^${root}/(?!(${rooms.map(([room]) => room).join('|')})/)[^/]+/`, ...except && { pathNot: except } }, to: {}
    }
]

/** Tests of the local instance, and what they share. */
const INSTANCE_TEST = '[.](test|fixture)[.]ts$|^test/instance/testing/'

module.exports = {
    forbidden: [
        { name: 'no-circular', severity: 'error', comment: 'types count: files that know each other are one file', from: {}, to: { circular: true } },
        ...layers('src/server', [
            ['platform', []],
            ['glance', []],
            ['sync', ['glance']],
            ['presence', ['glance', 'platform']],
            ['rows', ['sync', 'glance', 'platform']],
            ['sessions', ['presence', 'rows', 'sync', 'glance', 'platform']],
            ['write-back', ['sessions', 'rows', 'sync', 'glance', 'platform']],
            ['removal', ['rows', 'sync', 'platform']],
            ['runs', ['write-back', 'sessions', 'rows', 'sync', 'glance', 'platform']],
            ['health', ['runs', 'presence', 'rows', 'sync', 'glance', 'platform']],
            ['rules', ['runs', 'removal', 'write-back', 'sessions', 'presence', 'rows', 'sync', 'glance', 'platform']],
            ['rest', ['health', 'runs', 'sessions', 'presence', 'rows', 'sync', 'glance', 'platform']]
        ]),
        forbid('glide-only-in-platform', '^src/server/(?!platform/)', '@servicenow/glide', 'only platform/ touches Glide'),
        {
            name: 'browser-takes-types-only', severity: 'error', comment: 'what runs in a browser knows the server by the types of its answers and the keys of its texts',
            from: path('^src/client/'), to: { path: '^src/(server|includes)/|^node_modules/', dependencyTypesNot: ['type-only'] }
        },
        forbid('server-knows-no-browser', '^src/server/', '^src/client/', 'the server does not draw'),
        forbid('app-knows-no-tests', '^src/', '^(test|tools)/', 'what ships does not know its tests'),
        ...layers('test/instance', [
            ['contracts', []],
            ['values', ['contracts']],
            ['query', ['values', 'contracts']],
            ['dictionary', ['contracts']],
            ['caches', ['values', 'contracts']],
            ['threads', []],
            ['outbound', ['contracts']],
            ['sql', ['query', 'values', 'contracts']],
            ['conditions', ['query', 'values', 'contracts']],
            ['platform', ['dictionary', 'contracts']],
            ['store', ['sql', 'query', 'dictionary', 'threads', 'values', 'contracts']],
            ['security', ['conditions', 'query', 'caches', 'values', 'contracts']],
            ['loader', ['store', 'platform', 'sql', 'dictionary', 'values', 'contracts']],
            ['records', ['security', 'conditions', 'query', 'caches', 'values', 'contracts']],
            ['glide', ['security', 'query', 'values', 'contracts']],
            ['scheduler', ['query', 'values', 'contracts']],
            ['engine', ['glide', 'values', 'contracts']],
            ['http', ['security', 'values', 'contracts']],
            ['ui', ['scheduler', 'security', 'values', 'contracts']],
            ['node', ['ui', 'http', 'engine', 'scheduler', 'records', 'loader', 'security', 'store', 'query', 'outbound', 'threads', 'values', 'contracts']],
            ['cluster', ['node', 'scheduler', 'loader', 'store', 'outbound', 'threads', 'values', 'contracts']]
        ], { prefix: 'instance-', except: INSTANCE_TEST }),
        {
            name: 'instance-rooms-know-no-whole', severity: 'error', comment: 'instance.ts puts the rooms together, cli.ts starts it',
            from: { path: '^test/instance/[^/]+/', pathNot: INSTANCE_TEST }, to: path('^test/instance/(instance|cli)[.]ts$')
        },
        {
            name: 'instance-by-the-front-door', severity: 'error', comment: 'index.ts of a folder says what others may use (tools: inventory.ts too); values/ is for all, testing/ for tests',
            from: { pathNot: '^test/instance/[^/]+/' },
            to: { path: '^test/instance/[^/]+/.', pathNot: '^test/instance/([^/]+/(index|inventory)[.]ts$|(values|testing)/)' }
        },
        {
            name: 'instance-folders-by-the-front-door', severity: 'error', comment: 'no folder of the local instance reaches into another',
            from: path('^test/instance/([^/]+)/'),
            to: { path: '^test/instance/[^/]+/.', pathNot: '^test/instance/([^/]+/index[.]ts$|(values|testing|$1)/)' }
        },
        {
            name: 'instance-inventory-for-tools', severity: 'error', comment: 'what is emulated is asked by tools; it loads more than a running instance needs',
            from: { pathNot: '^tools/|[.]test[.]ts$' }, to: path('^test/instance/[^/]+/inventory[.]ts$')
        },
        {
            name: 'instance-testing-for-tests', severity: 'error', comment: 'a running instance holds no test bench',
            from: { path: '^(src|tools|test/instance)/', pathNot: INSTANCE_TEST }, to: path('^test/instance/testing/')
        },
        {
            name: 'instance-ground', severity: 'error', comment: 'errors.ts and uses.ts are the ground that every folder stands on',
            from: path('^test/instance/(errors|uses)[.]ts$'), to: path('^(src|test|tools)/')
        },
        forbid('instance-knows-no-app', '^test/instance/', '^(src|tools|test/(glance|e2e|app|unit|demo))/', 'the local instance is a general tool')
    ],
    options: {
        doNotFollow: { path: 'node_modules' },
        exclude: { path: '(^|/)(dist|generated|fixtures)/' },
        tsPreCompilationDeps: true,
        enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs'] }
    }
}

/** Which way the arrows point (docs/architecture.md): thin edges know the logic, the logic knows nothing of ServiceNow or of the edges. */
const path = p => ({ path: p })
const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from: path(from), to: path(to) })

/**
 * One rule per room: it may import itself, the rooms named, and the files beside the rooms (contract.ts: types only). A room without a line is refused.
 */
const layers = (root, rooms) => [
    ...rooms.map(([room, below]) => ({
        name: `${room}-looks-down`, severity: 'error', comment: `${root}/${room} may import ${below.join(', ') || 'no other room'}`,
        from: path(`^${root}/${room}/`), to: path(`^${root}/(?!(${[room, ...below].join('|')})/)[^/]+/`)
    })),
    { name: 'every-room-has-its-place', severity: 'error', comment: 'a new room gets a line in the list', from: path(`^${root}/(?!(${rooms.map(([room]) => room).join('|')})/)[^/]+/`), to: {} }
]

module.exports = {
    forbidden: [
        { name: 'no-circular', severity: 'error', from: path('^(src|tools)/'), to: { circular: true } },
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
        forbid('instance-knows-no-app', '^test/instance/', '^(src|tools|test/(glance|e2e|app|unit|demo))/', 'the local instance is a general tool')
    ],
    options: {
        doNotFollow: { path: 'node_modules' },
        exclude: { path: '(^|/)(dist|generated|fixtures)/' },
        tsPreCompilationDeps: true,
        enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs'] }
    }
}

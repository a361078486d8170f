/** Which way the arrows point (docs/architecture.md): thin edges know the logic, the logic knows nothing of ServiceNow or of the edges. */
const path = p => ({ path: p })
const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from: path(from), to: path(to) })

module.exports = {
    forbidden: [
        { name: 'no-circular', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
        forbid('vendor-is-pure', '^src/server/glance/', '^src/server/(sync|presence|sessions|connect|health|rest|rules|jobs|platform)/|@servicenow/glide', 'glance/ is the vendor and nothing of ServiceNow'),
        forbid('sync-is-pure', '^src/server/sync/', '^src/server/(presence|sessions|connect|health|rest|rules|jobs|platform)/|@servicenow/glide', 'sync/ takes clock, transport and store as arguments'),
        forbid('platform-knows-no-one', '^src/server/platform/', '^src/server/(glance|sync|presence|sessions|connect|health|rest|rules|jobs)/', 'platform/ is the bottom'),
        forbid('presence-below-sessions', '^src/server/presence/', '^src/server/(sync|sessions|connect)/', 'presence/ knows hashes, tokens and locks, no records'),
        forbid('logic-not-edges', '^src/server/(glance|sync|presence|sessions|connect|platform)/', '^src/server/(rest/(?!contract[.]ts$)|health/|rules/|jobs/)', 'edges call the logic, never the other way; what a route answers is a type that all share'),
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

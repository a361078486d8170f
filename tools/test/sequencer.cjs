const { statSync } = require('node:fs')
const Sequencer = require('@jest/test-sequencer').default

/** What takes longest goes first, so that no core waits for the other in the end: the projects in this order, and the longest files of each. */
const ORDER = ['e2e', 'app', 'instance', 'glance', 'unit']
/** Files of which each test boots, kills or measures so much that their length in lines tells nothing. */
const LONGEST = ['app/build.test', 'crash.test', 'write-back.test', 'app/access.test', 'app/texts.test', 'vendor-faults.test', 'contract.test', 'card-load.test', 'certify.test', 'guards.test']

class LongestFirst extends Sequencer {
    sort(tests) {
        const rank = ({ path, context }) => {
            const known = LONGEST.findIndex(name => path.includes(name))
            return known >= 0 ? known : LONGEST.length + ORDER.indexOf(context.config.displayName?.name ?? '')
        }
        const size = ({ path }) => statSync(path).size
        return [...tests].sort((a, b) => rank(a) - rank(b) || size(b) - size(a) || (a.path < b.path ? -1 : 1))
    }
}

module.exports = LongestFirst

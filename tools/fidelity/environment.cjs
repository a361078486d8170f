const { TestEnvironment } = require('jest-environment-node')

/**
 * Tells the local instance on whose behalf it notes what is used (test/instance/uses.ts): the test file for everything that starts in this process, threads
 * and processes among it, and the title of the running test for what runs in the test's own thread. Keeps the titles of the tests
 * that passed with an assertion, too.
 */
class RecordingEnvironment extends TestEnvironment {
    constructor(config, context) {
        const file = require('node:path').relative(config.projectConfig.rootDir, context.testPath)
        // A worker of jest runs one file at a time. The process's own environment is what threads and processes inherit.
        process.env.INSTANCE_USES_TEST = file
        super(config, context)
        this.file = file
    }

    handleTestEvent(event) {
        const own = this.global.process.env
        // jest counts a test's assertions after it has told us that it is done: so when the next one comes.
        if (event.name === 'test_start' || event.name === 'run_finish')
            this.keep(own.INSTANCE_USES)
        if (event.name === 'test_start')
            own.INSTANCE_USES_TITLE = titleOf(event.test)
        else if (event.name === 'test_done') {
            own.INSTANCE_USES_TITLE = ''
            this.done = event.test
        }
    }

    keep(folder) {
        const test = this.done
        this.done = undefined
        if (test && test.errors.length === 0 && test.numPassingAsserts > 0)
            require('node:fs').appendFileSync(require('node:path').join(folder, `passed-${process.pid}.tsv`), `${this.file}\t${titleOf(test)}\tpassed\t\n`)
    }
}

/** Titles of the test and of what it stands in, as one line. */
function titleOf(test) {
    const names = []
    for (let at = test; at && at.name !== 'ROOT_DESCRIBE_BLOCK'; at = at.parent)
        names.unshift(at.name)
    return names.join(' > ').replace(/[\t\r\n]+/g, ' ')
}

module.exports = RecordingEnvironment

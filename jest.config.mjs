/** Three speeds of test, as projects: `jest --selectProjects unit` is the fast loop. */
const project = (displayName, testEnvironment = 'node') => ({
    displayName,
    rootDir: import.meta.dirname,
    testEnvironment,
    setupFiles: ['./test/seed.cjs'],
    transform: { '^.+\\.ts$': '<rootDir>/tools/test/transform.cjs' },
    testMatch: [`<rootDir>/test/${displayName}/**/*.test.ts`],
    testPathIgnorePatterns: ['/node_modules/', '/fixtures/', '/dist/', '/\\.build/'],
    modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.build/', '<rootDir>/target/', '/fixtures/']
})

// npm run fidelity: what the tests of the local instance use is recorded. What is done with it end to end is no evidence.
const recorded = process.env.INSTANCE_USES ? './tools/fidelity/environment.cjs' : 'node'

export default {
    // For tests and hooks; jest reads it here only, not from a project. It ends what hangs and decides nothing else, however busy the machine is.
    testTimeout: 600_000,
    testSequencer: './tools/test/sequencer.cjs',
    projects: [project('unit', recorded), project('instance', recorded), project('glance', recorded), project('app', recorded), project('e2e')]
}

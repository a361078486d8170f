/** Three speeds of test, as projects: `jest --selectProjects unit` is the fast loop. */
const typescript = {
    '^.+\\.tsx?$': ['ts-jest', {
        diagnostics: false,
        tsconfig: {
            target: 'ES2022', module: 'CommonJS', esModuleInterop: true, resolveJsonModule: true,
            isolatedModules: true, allowImportingTsExtensions: true
        }
    }]
}

const project = (displayName, testMatch) => ({
    displayName,
    rootDir: import.meta.dirname,
    // npm run fidelity: what the tests of the local instance use is recorded.
    testEnvironment: process.env.INSTANCE_USES ? './tools/fidelity/environment.cjs' : 'node',
    setupFiles: ['./test/seed.cjs'],
    transform: typescript,
    testMatch,
    testPathIgnorePatterns: ['/node_modules/', '/fixtures/', '/dist/', '/\\.build/'],
    modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.build/', '<rootDir>/target/', '/fixtures/']
})

export default {
    // For tests and hooks; jest reads it here only, not from a project. Many boot or end whole instances, two at once on two cores.
    testTimeout: 120_000,
    projects: [
        project('unit', ['<rootDir>/test/unit/**/*.test.ts']),
        project('instance', ['<rootDir>/test/instance/**/*.test.ts']),
        project('glance', ['<rootDir>/test/glance/**/*.test.ts']),
        project('app', ['<rootDir>/test/app/**/*.test.ts']),
        project('e2e', ['<rootDir>/test/e2e/**/*.test.ts'])
    ]
}

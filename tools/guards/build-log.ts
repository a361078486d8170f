import type { Finding, Guard } from '../records/types'

/** The SDK prints `ERROR:` and still exits 0. */
export const buildLog: Guard = {
    name: 'build-log',
    rule: 'no error in what the SDK printed, whatever its exit code',
    check: set => set.buildLog.split('\n')
        .filter(line => /\bERROR\b:?/.test(line))
        .map((line): Finding => ({ guard: 'build-log', file: 'now-sdk build', message: line.trim() }))
}

import { Worker, type TransferListItem } from 'node:worker_threads'

/**
 * Starts a worker whose entry is a TypeScript file. The thread loads the TypeScript hook itself, so it does not matter whether the
 * main thread runs under tsx or under jest.
 */
export function spawnTypeScript(entry: string, workerData: unknown, name: string, transferList: readonly unknown[] = []): Worker {
    const hook = require.resolve('tsx/cjs')
    const source = `require(${JSON.stringify(hook)}); require(${JSON.stringify(entry)})`
    return new Worker(source, { eval: true, workerData, name, execArgv: [], transferList: [...transferList] as TransferListItem[] })
}

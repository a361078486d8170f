import path from 'node:path'
import { Worker, type TransferListItem } from 'node:worker_threads'

export interface SpawnOptions {
    workerData: unknown
    name?: string
    transferList?: readonly unknown[]
}

/**
 * Starts a thread of the instance from its TypeScript file. Of bundled code (`bundle.cjs`) it is the file of that name beside this one; else the thread
 * loads the TypeScript hook itself, so it does not matter whether the main thread runs under tsx or under jest.
 */
export function spawnThread(source: string, { workerData, name, transferList = [] }: SpawnOptions): Worker {
    const options = { workerData, name, transferList: [...transferList] as TransferListItem[] }
    if (path.extname(__filename) === '.js') {
        return new Worker(path.join(path.dirname(__filename), `${path.basename(source, '.ts')}.js`), { ...options, execArgv: ['--enable-source-maps'] })
    }
    const code = `require(${JSON.stringify(require.resolve('tsx/cjs'))}); require(${JSON.stringify(source)})`
    return new Worker(code, { ...options, eval: true, execArgv: [] })
}

import { SqlDataLayer } from './data-layer'
import { DatabaseServer } from './server'

export type { ChannelHandle } from './channel'
export type { InstallableDataLayer } from './data-layer'
export { UnknownColumn } from './data-layer'
export { DatabaseHandle, startDatabase, type StartOptions } from './handle'
export { connectDataLayer } from './remote'
export type { StatementCount } from './server'

export interface LocalDataLayer extends SqlDataLayer {
    /** Statement counters of this store. */
    readonly server: DatabaseServer
    close(): void
}

/** A data layer in this very thread, in memory unless a file is given. Seed it with `installPlatform` of the loader. */
export function openLocalDataLayer(options: { file?: string } = {}): LocalDataLayer {
    const server = new DatabaseServer(options.file ?? null)
    const data = new SqlDataLayer(server.port('local'))
    return Object.assign(data, { server, close: () => server.database.close() })
}

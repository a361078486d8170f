import path from 'node:path'
import { installApplication, installPlatform, loadRecords } from '../loader'
import { connectDataLayer, type DatabaseHandle } from '../store'
import { computeFingerprint } from './data-folder'

export interface Contents {
    /** Folders of built apps. */
    apps: string[]
    /** Files of records, loaded on the first start only. */
    records: string[]
    /** Milliseconds of the instance's clock: when the records were "created". */
    now: number
}

const FIRST_START = 'instance.first_start'

/**
 * Fills the database before any node runs: platform tables, apps (again when their build has changed), on the first start the record files. No business rule
 * fires, as on the platform. Blocks the calling thread. Throws what the loader finds wrong.
 */
export function install(database: DatabaseHandle, contents: Contents): void {
    const data = connectDataLayer(database.channel('main'))
    const first = data.getState(FIRST_START) === null
    installPlatform(data)
    for (const app of contents.apps) {
        const key = `instance.app.${path.resolve(app)}`
        const build = computeFingerprint(app)
        if (data.getState(key) === build) continue
        installApplication(data, app, { now: contents.now })
        data.setState(key, build)
    }
    if (!first) return
    for (const file of contents.records) loadRecords(data, file, { now: contents.now })
    data.setState(FIRST_START, new Date(contents.now).toISOString())
}

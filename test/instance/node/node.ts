import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parentPort, workerData } from 'node:worker_threads'
import type { DataLayer, Platform } from '../contracts'
import { packError } from '../errors'
import { createEngine } from '../engine'
import { installApplication } from '../loader'
import { createCaller } from '../outbound'
import { createRecords } from '../records'
import { createClock } from '../values/clock'
import { executeNow, findJob, listenForChanges, prepareSchedule, releaseWork, synchroniseAll, workOnce } from '../scheduler'
import { createSecurity } from '../security'
import { connectDataLayer, type InstallableDataLayer } from '../store'
import { handleUi } from '../ui'
import { handleHttp, type Installer } from '../http'
import { createKillSwitch } from '../threads'
import { withKillSwitch } from './counted-data'
import type { BeginMessage, NodeMessage, NodeStart, Work, WorkMessage } from './messages'
import { createPlatformBase } from './platform'
import { withInvalidQueries } from './query-policy'
import { readRows } from '../values/reader'
import { runScript } from './script'

const start = workerData as NodeStart
const post = (message: NodeMessage): void => parentPort!.postMessage(message)

/** Builds what everything on this node stands on. Security, records and engine need each other, so they find one another late. */
function build(data: DataLayer, base: Omit<Platform, 'security' | 'records' | 'engine'>): Platform {
    const platform = { ...base } as { -readonly [K in keyof Platform]: Platform[K] }
    const late = { data, now: base.now, log: base.log, engine: () => platform.engine, security: () => platform.security }
    platform.security = createSecurity(late)
    platform.records = createRecords(late)
    platform.engine = createEngine(platform, { unknownField: start.switches.unknownQueryFields, unstableSort: start.switches.unstableSort })
    return platform
}

function createNode(store: InstallableDataLayer): Platform {
    const kill = createKillSwitch(start.kill, reason => post({ type: 'dying', reason }), () => post({ type: 'held' }))
    const { unknownQueryFields } = start.switches
    const counted = withKillSwitch(store, kill)
    const data = unknownQueryFields === 'drop' ? withInvalidQueries(counted, name => platform.records.property(name)) : counted
    const call = createCaller(start.line)
    const platform: Platform = build(data, createPlatformBase({
        node: start.node, data, unknownField: unknownQueryFields,
        now: createClock(start.clock).now,
        outbound: request => {
            const response = call(request)
            kill.count('requests')
            return response
        },
        onLog: line => post({ type: 'log', line }),
        sequence: new BigInt64Array(start.sequence)
    }))
    return platform
}

/** Scripts build links to the instance from `glide.servlet.uri`, so it must name the port of this run. */
function announce(platform: Platform, url: string): void {
    const property = readRows(platform, 'sys_properties', 'name=glide.servlet.uri')[0]
    if (!property || property.value === `${url}/`) return
    const tx = platform.begin('script', platform.security.systemUser())
    platform.records.update(tx, 'sys_properties', property.sys_id!, property, { value: `${url}/` }, { workflow: false, origin: 'platform' })
}

function work(platform: Platform, installer: Installer, task: Work): unknown {
    switch (task.kind) {
        case 'http': return handleHttp(platform, handleUi, task.request, installer)
        case 'prepare':
            announce(platform, task.url)
            return prepareSchedule(platform)
        case 'work': return workOnce(platform, task.trigger)
        case 'executeNow': {
            const job = findJob(platform, task.job)
            return { trigger: job ? executeNow(platform, job) : null }
        }
        case 'release':
            releaseWork(platform, task.node)
            return null
        case 'script': return runScript(platform, task.script, task.scope, task.user)
        case 'refresh':
            platform.records.flush()
            platform.engine.invalidate()
            return null
        case 'memory': {
            if (task.collect) collectGarbage()
            const { heapUsed, heapTotal, external } = process.memoryUsage()
            return { heapUsed, heapTotal, external }
        }
    }
}

/** The flag may be set at run time; contexts made while it is set have the function, so it is taken back before a script gets one. */
function collectGarbage(): void {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    setFlagsFromString('--no-expose-gc')
    collect()
}

/** `store` is the bare data layer: applications are installed past rules, counters and switches. */
function createInstaller(store: InstallableDataLayer, platform: Platform): Installer {
    return {
        install(folder, demo) {
            const { application } = installApplication(store, folder, { now: platform.now(), demo })
            return { scope: application?.scope ?? '', version: application?.version ?? '' }
        },
        installed() {
            platform.records.flush()
            platform.engine.invalidate()
            synchroniseAll(platform)
            post({ type: 'installed' })
            post({ type: 'stir' })
        }
    }
}

function begin(): void {
    const store = connectDataLayer(start.database)
    const platform = createNode(store)
    const installer = createInstaller(store, platform)
    listenForChanges(platform, () => post({ type: 'stir' }))
    parentPort!.on('message', ({ id, work: task }: WorkMessage) => {
        try {
            post({ type: 'done', id, value: work(platform, installer, task) })
        } catch (error) {
            post({ type: 'failed', id, error: packError(error) })
        }
    })
    post({ type: 'ready' })
}

// The thread starts while the database is still being filled: nothing may be read or written before the main thread says so.
parentPort!.once('message', (_message: BeginMessage) => begin())

import { randomUUID } from 'node:crypto'
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import type { HttpRequest, HttpResponse, Platform, Row, Transaction } from '../contracts'
import { messageOf, notEmulated } from '../errors'
import { formatStored } from '../values/time'
import type { Identity } from './authenticate'
import { boundaryOf, parseMultipart, type Part } from './multipart'
import { readRows } from '../values/reader'
import { methodNotSupported, noRecord, notAuthenticated, structured, type Format } from './respond'
import { BYTES_PER_MEGABYTE } from '../values/units'

/**
 * Installing an application as ServiceNow's own SDK 4.9.0 does (`now-sdk install`): its package goes to `/sn_appclient_upload_processor.do`, and how it went
 * is asked from `/api/sn_cicd/progress/{id}` (docs: api-reference/rest-apis/cicd-api.md). The upload is documented nowhere: what is answered is what
 * `@servicenow/sdk-api` (connector.js, orchestrator.js) understands.
 */
export interface Installer {
    /** Installs the unpacked application of a folder, with its demo data when asked to. Throws what the loader finds wrong. */
    install(folder: string, demo: boolean): { scope: string, version: string }
    /** Tells all nodes that records were loaded behind their backs. */
    installed(): void
}

/** Folders of a package that the loader reads. */
const FOLDERS = /^(scope|dictionary|update|author_elective_update|unload|unload\.demo|apply_once)\/[^/\\]+\.xml$/
/** Unpacked size that is refused, bytes. */
const MAX_UNPACKED_BYTES = 200 * BYTES_PER_MEGABYTE

/** States of a tracker, as the CICD API numbers them. */
const SUCCESSFUL = { status: '2', status_label: 'Successful', percent_complete: 100 }
const FAILED = { status: '3', status_label: 'Failed', percent_complete: 100 }

export function handleUpload(platform: Platform, tx: Transaction, request: HttpRequest, identity: Identity, installer: Installer | undefined): HttpResponse {
    if (!installer) throw notEmulated('installing an application without an instance around the node')
    if (identity.user === null || identity.forged || !identity.user.isAdmin) return json(401, { error: 'User Not Authorized' })
    const boundary = boundaryOf(request.headers['content-type'])
    if (request.method !== 'POST' || boundary === null) return json(400, { error: 'The package is expected as multipart/form-data' })
    let parts: Part[]
    try {
        parts = parseMultipart(request.body, boundary)
    } catch (error) {
        return json(400, { error: (error as Error).message })
    }
    const file = parts.find(part => part.name === 'attachFile')
    if (!file) return json(400, { error: 'The form has no attachFile' })
    const demo = parts.find(part => part.name === 'load_demo')?.content.toString() === 'true'
    return json(200, { executionTracker: installPackage(platform, tx, installer, { bytes: file.content, demo }), rollbackContext: '' })
}

/** Installs and notes how it went; answers the id to ask by. */
function installPackage(platform: Platform, tx: Transaction, installer: Installer, file: { bytes: Buffer, demo: boolean }): string {
    const tracker = randomUUID().replaceAll('-', '')
    const folder = mkdtempSync(path.join(tmpdir(), 'instance-package-'))
    try {
        unpack(file.bytes, folder)
        const { scope, version } = installer.install(folder, file.demo)
        installer.installed()
        noteUpgrade(platform, scope)
        platform.log(tx, 'info', 'Application', `Installed ${scope} ${version}`)
        platform.data.setState(`progress.${tracker}`, JSON.stringify({ ...SUCCESSFUL, status_message: 'This operation succeeded' }))
    } catch (error) {
        const message = messageOf(error)
        platform.log(tx, 'error', 'Application', message)
        platform.data.setState(`progress.${tracker}`, JSON.stringify({ ...FAILED, status_message: message }))
    } finally {
        rmSync(folder, { recursive: true, force: true })
    }
    return tracker
}

/** Only the known folders are written, so that no name in the archive leads elsewhere. */
function unpack(bytes: Uint8Array, folder: string): void {
    let total = 0
    const files = unzipSync(bytes, {
        filter: ({ name, originalSize }) => {
            total += originalSize
            if (total > MAX_UNPACKED_BYTES) throw new Error('The package is too large')
            return FOLDERS.test(name.replace(/^\/+/, ''))
        }
    })
    const names = Object.keys(files)
    if (!names.some(name => /^\/*scope\//.test(name))) throw new Error('The package holds no application (it has no scope folder)')
    for (const name of names) {
        const target = path.join(folder, name.replace(/^\/+/, ''))
        mkdirSync(path.dirname(target), { recursive: true })
        writeFileSync(target, files[name]!)
    }
}

function noteUpgrade(platform: Platform, scope: string): void {
    const time = formatStored(platform.now())
    const row: Row = {
        sys_id: randomUUID().replaceAll('-', ''), sys_created_on: time, sys_created_by: 'system', sys_updated_on: time, sys_updated_by: 'system', sys_mod_count: '0',
        to_version: scope, from_version: readRows(platform, 'sys_upgrade_history', `to_version=${scope}`).length > 0 ? scope : '', upgrade_started: time, upgrade_finished: time
    }
    platform.data.insertRow('sys_upgrade_history', row, 'platform')
}

export interface ProgressCall {
    id: string
    origin: string
    authenticated: boolean
}

/** `GET /api/sn_cicd/progress/{progress_id}`. */
export function handleProgress(platform: Platform, request: HttpRequest, format: Format, call: ProgressCall): HttpResponse {
    if (!call.authenticated) throw notAuthenticated()
    if (request.method !== 'GET') throw methodNotSupported()
    const stored = /^[0-9a-f]{32}$/.test(call.id) ? platform.data.getState(`progress.${call.id}`) : null
    if (stored === null) throw noRecord()
    const links = { progress: { id: call.id, url: `${call.origin}/api/sn_cicd/progress/${call.id}` } }
    return structured(200, { result: { links, status_detail: '', error: '', ...JSON.parse(stored) as object } }, format)
}

function json(status: number, body: unknown): HttpResponse {
    return { status, headers: { 'content-type': 'application/json;charset=UTF-8', 'cache-control': 'no-store' }, body: JSON.stringify(body) }
}

import { installPlatform } from '../loader'
import type { Ui } from '../ui'
import { build } from './page-bed'
import { openLocalDataLayer } from '../store'

/** A request of the administrator on an instance without any app, for rendering Jelly alone. */
export function createUiForTest(): { ui: Ui, close: () => void } {
    const data = openLocalDataLayer()
    installPlatform(data)
    const platform = build(data)
    const admin = platform.security.userByName('admin') ?? platform.security.systemUser()
    const request = { method: 'GET', url: '/test.do', headers: { host: 'local' }, body: new Uint8Array(), remoteAddress: '127.0.0.1' }
    const ports: Ui['ports'] = { login: () => null, logout: () => '', token: () => 'token', runJob: () => '' }
    const ui: Ui = { platform, tx: platform.begin('ui', admin), request, url: new URL('http://local/test.do'), form: new URLSearchParams(), ports }
    return { ui, close: () => data.close() }
}

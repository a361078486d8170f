import { gzipSync } from 'node:zlib'
import { UI_SCRIPT } from '../e2e/card-load/busy-incident'
import { startEnvironment } from '../e2e/environment'
import { figure, type Emit } from './figure'

/** Bytes of the script that all pages with a card load, by issue and product row B11. */
const MOST = 15_000

/** How much of a script the card's pages load, as the instance serves it. */
export async function benchCardScript(emit: Emit): Promise<void> {
    const environment = await startEnvironment({ ticker: true, company: null, displayConfiguration: false })
    try {
        const { status, result } = await environment.as('glance.agent').send('GET', `/${UI_SCRIPT}.jsdbx`)
        if (status !== 200 || typeof result !== 'string')
            throw new Error(`the card's script was not served: ${status}`)
        const bytes = Buffer.from(result)
        emit(figure('card.script.gzip', gzipSync(bytes).length, 'bytes', MOST))
        emit(figure('card.script.minified', bytes.length, 'bytes'))
    } finally {
        await environment.stop()
    }
}

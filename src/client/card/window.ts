/** The vendor's documented window features, and a size: without one the window might open as a tab. */
const FEATURES = 'location=no,menubar=0,titlebar=0,status=0,toolbar=0,scrollbars=1,resizable=1'
const [WIDTH, HEIGHT] = [1280, 860]

/** Is it an address to open? Not one that holds a program or data: nothing a server answers may run on this page. */
export const isLink = (href: string): boolean => /^(?!javascript|data|blob)[a-z][\w+.-]*:/i.test(href)

/** A window that was opened during the click and waits for its address (B3). */
export interface PendingWindow {
    /** Sends it to an address. False when the window is gone. */
    go(href: string): boolean
    close(): void
}

/**
 * Opens a blank window during the click, so that pop-up blockers let it pass. It has no access to this page: its opener is removed before anything is loaded.
 * Null: the browser blocked it.
 */
export function openWindow(text: string): PendingWindow | null {
    const left = Math.max(0, Math.round(screenX + (outerWidth - WIDTH) / 2))
    const top = Math.max(0, Math.round(screenY + (outerHeight - HEIGHT) / 2))
    const opened = open('', '_blank', `${FEATURES},width=${Math.min(WIDTH, screen.availWidth)},height=${Math.min(HEIGHT, screen.availHeight)},left=${left},top=${top}`)
    if (!opened) {
        return null
    }
    opened.opener = null
    prepare(opened.document, text)
    // When this page is left, nobody would send it to its address.
    const close = (): void => {
        removeEventListener('pagehide', close)
        opened.close()
    }
    addEventListener('pagehide', close)
    return {
        go(href) {
            removeEventListener('pagehide', close)
            try {
                const link = opened.document.createElement('a')
                link.href = href
                link.rel = 'noreferrer'
                // Clicked inside that document, without a referrer: this page's address contains the record's.
                opened.document.body.append(link)
                link.click()
                link.remove()
                return !opened.closed
            } catch {
                return false
            }
        },
        close
    }
}

function prepare(page: Document, text: string): void {
    const referrer = page.createElement('meta')
    referrer.name = 'referrer'
    referrer.content = 'no-referrer'
    page.head.append(referrer)
    page.title = text
    const words = page.createElement('p')
    words.textContent = text
    words.setAttribute('role', 'status')
    Object.assign(words.style, { font: '16px system-ui, sans-serif', color: '#4b5563', textAlign: 'center', marginTop: '35vh' })
    page.body.append(words)
}

/** Hands a link of the installed client to the browser, which asks the user whether to open it. */
export function openClient(href: string): void {
    const link = document.createElement('a')
    link.href = href
    link.rel = 'noopener noreferrer'
    link.click()
}

/** The content of an attachment on its way: what the platform calls GlideScriptableInputStream. */
export class InputStream {
    constructor(readonly bytes: Uint8Array) {}
}

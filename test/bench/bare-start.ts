/** What `instance.boot` is measured against: a process that loads TypeScript, says that it is ready and waits for its end. */
process.stdout.write(`${JSON.stringify({ ready: true, url: '' })}\n`)
process.on('SIGTERM', () => process.exit(0))
setInterval(() => undefined, 60_000)

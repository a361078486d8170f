export function runScheduledSync(): void {}

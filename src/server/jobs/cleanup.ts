export function cleanUpSyncEvents(): void {}

/**
 * The one deadline of tests, milliseconds: it ends what hangs, so that a broken test fails instead of running for ever. Nothing may depend on how long it is;
 * a machine that is busy with other work needs many times what an idle one does.
 */
export const HANGS_MS = 120_000

const fc = require('fast-check')

/**
 * Property tests try the same cases in every run, so that a change and not chance decides whether they pass. FC_SEED=<number> tries others; a failing
 * case prints its seed.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.FC_SEED ?? 20260830) })

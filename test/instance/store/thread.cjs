/** Start of the database thread: a worker begins without a loader for TypeScript. */
require('tsx/cjs')
require('./thread.ts')

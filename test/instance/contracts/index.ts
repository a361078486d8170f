/**
 * What the parts of the local instance agree on. A part is a folder; the others reach it by its front door (`index.ts`) only, and which part may know
 * which is written down in `.dependency-cruiser.cjs`. What a part needs of one that stands above it, it is handed, as an interface from here.
 *
 * Threads: the *main* thread owns sockets, the clock, the schedule and outbound HTTP. One *database* thread owns SQLite. One *node* worker per cluster
 * node runs everything that touches records: authentication, access control, REST, pages, scripts. A node asks the database thread and blocks
 * (Atomics.wait), so statements happen in the script's own order.
 */
export type * from './data'
export type * from './security'
export type * from './records'
export type * from './scripts'
export type * from './requests'
export type * from './platform'

import type { Access, FieldDenial, RouteAccess, TableAccess } from './types'

/* eslint-disable @stylistic/no-multi-spaces -- A matrix is read by its columns. */

/**
 * Who may do what. `npm run access` writes the ACLs from it. The app's own scripts run without ACLs, so nobody here means no person.
 * Nobody is a *deny unless* rule: after an allow rule that fails, the platform goes on to its wildcard rules, which let administrators pass.
 * A rule with a condition, a script or more fields than one has a file in `src/fluent/acls`, and gives its reason there.
 */
const ADMINS: Access = ['admin']
const VIEWERS: Access = ['admin', 'session_viewer']
const NOBODY: Access = 'nobody'
const BY_HAND: Access = 'by hand'

const row = (table: string, things: string, read: Access, create: Access, write: Access, remove: Access, why: string): TableAccess =>
    ({ table, things, read, create, write, delete: remove, why })

export const TABLES: readonly TableAccess[] = [
    //  table                    its rows                         read      create    write     delete    why
    row('company_settings',      'company settings',              ADMINS,   ADMINS,   ADMINS,   ADMINS,   'Set-up. A business rule refuses to delete a company whose sessions are pending. The API key has rules of its own.'),
    row('display_configuration', 'display configurations',        ADMINS,   ADMINS,   ADMINS,   ADMINS,   'Set-up.'),
    row('session',               'sessions',                      VIEWERS,  NOBODY,   NOBODY,   ADMINS,   'A history that someone could edit would not be one. Agents also read their own. Erasing a visitor may need delete.'),
    row('session_guest',         'guests',                        VIEWERS,  NOBODY,   NOBODY,   ADMINS,   'As their session.'),
    row('sync_event',            'sync events',                   ADMINS,   BY_HAND,  NOBODY,   ADMINS,   'What happened, and when. A new one asks for a repair. The daily clean-up deletes old ones; an admin may do so earlier.'),
    row('quarantine',            'quarantined records',           ADMINS,   NOBODY,   NOBODY,   ADMINS,   'May hold what Glance reported of a visitor. The daily clean-up deletes old ones; an admin may do so earlier.'),
    row('sync_run',              'sync runs',                     ADMINS,   NOBODY,   NOBODY,   NOBODY,   'State of the engine; read for diagnosis.'),
    row('sync_checkpoint',       'sync checkpoints',              ADMINS,   NOBODY,   NOBODY,   NOBODY,   'State of the engine; read for diagnosis.'),
    row('presence',              'what is known of visitors',     ADMINS,   NOBODY,   NOBODY,   NOBODY,   'Kept by the app; read for diagnosis.'),
    row('presence_token',        'presence tokens',               ADMINS,   NOBODY,   NOBODY,   NOBODY,   'Kept by the app; read for diagnosis, but for the token itself.')
]

/** Fields that nobody may read or write, on tables where they otherwise could. */
export const FIELDS: readonly FieldDenial[] = [
    {
        table: 'company_settings', operation: 'write', why: 'Kept by the app.',
        fields: ['differences', 'failing_class', 'failing_notified', 'failing_reason', 'failing_since', 'last_check', 'last_check_result', 'rest_until', 'saved_on', 'sync_status']
    },
    { table: 'display_configuration', operation: 'write', why: 'Kept by the app.', fields: ['write_back_since'] },
    { table: 'presence_token', operation: 'read', why: 'For the app alone: nobody reads it, administrators included.', fields: ['token'] }
]

/** Who may call a route. About which records and sessions, its handler decides by the caller's own access. */
export const ROUTES: readonly RouteAccess[] = [
    { route: 'launch_session', roles: ['user'],  description: 'Glance users launch sessions' },
    { route: 'read_card',      roles: ['user'],  description: 'Glance users read the card of a record' },
    { route: 'read_presence',  roles: ['user'],  description: 'Glance users ask whether the visitor of a record is present' },
    { route: 'read_session',   roles: ['user'],  description: 'Glance users read how a session goes on' },
    { route: 'record_terms',   roles: ['user'],  description: 'Glance users tell how the visitor answered the terms' },
    { route: 'sync_record',    roles: ['user'],  description: 'Glance users ask for the synchronisation of the sessions of a record' },
    { route: 'sync_session',   roles: ['user'],  description: 'Glance users ask for the synchronisation of a session' },
    { route: 'read_health',    roles: ['admin'], description: 'Glance administrators read the state of the app' }
]

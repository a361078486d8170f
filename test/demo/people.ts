/** The demo's accounts and customers. The password of an account is its name. */

export interface Account {
    user_name: string
    first_name: string
    last_name: string
    /** The partner user id of an agent: the demo company's field for it is the e-mail address. */
    email: string
    roles: string[]
}

export const ACCOUNTS: readonly Account[] = [
    { user_name: 'glance.admin', first_name: 'Gwen', last_name: 'Admin', email: 'glance.admin@example.com', roles: ['x_glne_conn.admin', 'itil'] },
    { user_name: 'glance.agent', first_name: 'Alex', last_name: 'Agent', email: 'glance.agent@example.com', roles: ['x_glne_conn.user', 'itil'] },
    { user_name: 'glance.agent2', first_name: 'Robin', last_name: 'Second', email: '', roles: ['x_glne_conn.user', 'itil'] },
    { user_name: 'session.viewer', first_name: 'Vera', last_name: 'Viewer', email: 'session.viewer@example.com', roles: ['x_glne_conn.session_viewer'] },
    { user_name: 'no.role', first_name: 'Noel', last_name: 'Norole', email: 'no.role@example.com', roles: [] }
]

export interface Customer {
    user_name: string
    first_name: string
    last_name: string
    email: string
    phone: string
    /** The visitor id: what the customer's web page tells Glance. */
    employee_number: string
}

export const CUSTOMERS: readonly Customer[] = [
    { user_name: 'ada.byron', first_name: 'Ada', last_name: 'Byron', email: 'ada.byron@example.org', phone: '+44 20 7946 0101', employee_number: 'V1001' },
    { user_name: 'zoe.oconnor', first_name: 'Zoë', last_name: 'O\'Connor', email: 'zoe@example.org', phone: '+353 1 555 0102', employee_number: 'V1002' },
    { user_name: 'jiro.tanaka', first_name: '次郎', last_name: '田中', email: 'jiro@example.org', phone: '+81 3 5550 0103', employee_number: 'V1003' },
    { user_name: 'without.visitor', first_name: 'Walter', last_name: 'Without', email: 'walter@example.org', phone: '', employee_number: '' }
]

/** Short descriptions of the demo's incidents and who called. */
export const INCIDENTS: readonly { short_description: string, caller: string }[] = [
    { short_description: 'Cannot find the download of last month\'s invoice', caller: 'ada.byron' },
    { short_description: 'The order form shows an error after the address', caller: 'zoe.oconnor' },
    { short_description: 'How do I change the delivery date?', caller: 'jiro.tanaka' },
    { short_description: 'Page stays empty after signing in', caller: 'without.visitor' }
]

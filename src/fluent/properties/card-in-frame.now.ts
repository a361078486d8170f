import { Property } from '@servicenow/sdk/core'
import { admin } from '../roles/admin.now'

/** The card in a frame of its own, for instances on which its script does not load on forms. */
export const cardInFrame = Property({
    $id: Now.ID['property-card-in-frame'],
    name: 'x_glne_conn.card_in_frame',
    type: 'boolean',
    value: false,
    description: 'Glance Card in a frame: forms show the card\'s page in a frame instead of loading its script directly. Only needed if the card stays empty on forms.',
    roles: { read: [admin], write: [admin] }
})

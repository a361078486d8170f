import { Record } from '@servicenow/sdk/core'
import { propertyCategory } from './category.now'
import { pendingExpiryDays } from './pending-expiry-days.now'

/** Place of the property on the page. */
Record({
    $id: Now.ID['property-on-page-pending-expiry-days'],
    table: 'sys_properties_category_m2m',
    data: {
        category: propertyCategory,
        property: pendingExpiryDays,
        order: 600
    }
})

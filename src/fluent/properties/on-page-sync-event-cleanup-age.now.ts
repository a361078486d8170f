import { Record } from '@servicenow/sdk/core'
import { propertyCategory } from './category.now'
import { syncEventCleanupAge } from './sync-event-cleanup-age.now'

/** Place of the property on the page. */
Record({
    $id: Now.ID['property-on-page-sync-event-cleanup-age'],
    table: 'sys_properties_category_m2m',
    data: {
        category: propertyCategory,
        property: syncEventCleanupAge,
        order: 200
    }
})

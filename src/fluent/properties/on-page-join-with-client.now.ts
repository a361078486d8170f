import { Record } from '@servicenow/sdk/core'
import { propertyCategory } from './category.now'
import { joinWithClient } from './join-with-client.now'

/** Place of the property on the page. */
Record({
    $id: Now.ID['property-on-page-join-with-client'],
    table: 'sys_properties_category_m2m',
    data: {
        category: propertyCategory,
        property: joinWithClient,
        order: 100
    }
})

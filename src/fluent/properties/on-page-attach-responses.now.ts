import { Record } from '@servicenow/sdk/core'
import { propertyCategory } from './category.now'
import { attachResponses } from './attach-responses.now'

/** Place of the property on the page. */
Record({
    $id: Now.ID['property-on-page-attach-responses'],
    table: 'sys_properties_category_m2m',
    data: {
        category: propertyCategory,
        property: attachResponses,
        order: 500
    }
})

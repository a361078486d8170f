import { Record } from '@servicenow/sdk/core'
import { propertyCategory } from './category.now'
import { cardInFrame } from './card-in-frame.now'

/** Place of the property on the page. */
Record({
    $id: Now.ID['property-on-page-card-in-frame'],
    table: 'sys_properties_category_m2m',
    data: {
        category: propertyCategory,
        property: cardInFrame,
        order: 110
    }
})
